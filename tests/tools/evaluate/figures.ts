import { type NegativeCode, negativeCodes } from '../../../lib/tone/codes';
import type { Measured } from './measure';

/** The figures of the bars, for all findings and for each code. */
export function figuresOf(all: readonly Measured[]): string {
  const rows = [
    rowOf('all', all),
    ...negativeCodes.map((code) => rowOf(code, withCode(all, code))),
    ...[...new Set(all.map(({ writer }) => writer))].map((writer) =>
      rowOf(
        writer,
        all.filter((one) => one.writer === writer),
      ),
    ),
  ];
  return `${[HEAD, ...rows].map((cells) => cells.map((cell, at) => pad(cell, at)).join('')).join('\n')}\n\n${refusals(all)}\n`;
}

const HEAD = [
  '',
  'findings',
  '>= 2',
  'none',
  'recipe',
  'own words',
  'its topic',
  'ready',
  'drop',
  'only ready',
  'first ready',
  'clean',
  'p50 ms',
];

const pad = (cell: string, at: number): string => (at === 0 ? cell.padEnd(22) : cell.padStart(12));

const withCode = (all: readonly Measured[], code: NegativeCode): readonly Measured[] =>
  all.filter(({ finding }) => finding.code === code);

/** Shares of findings, then shares of rewrites by what made them, then the fallback rates. */
function rowOf(name: string, own: readonly Measured[]): readonly string[] {
  const rewrites = own.flatMap(({ made }) => made);
  const by = (maker: string) => share(rewrites.filter((one) => one.maker === maker).length, rewrites.length);
  const findings = (holds: (one: Measured) => boolean) => share(own.filter(holds).length, own.length);
  return [
    name,
    String(own.length),
    findings(({ made }) => made.length >= 2),
    findings(({ made }) => made.length === 0),
    by('recipe'),
    by('grammar'),
    by('frame'),
    by('template'),
    by('drop'),
    findings(({ made }) => made.every(({ maker }) => maker === 'template' || maker === 'drop')),
    findings(({ made }) => made[0]?.maker === 'template'),
    share(
      own.reduce((sum, { clean }) => sum + clean, 0),
      rewrites.length,
    ),
    median(own.map(({ took }) => took)).toFixed(1),
  ];
}

function refusals(all: readonly Measured[]): string {
  const count = (reason: keyof Measured['refused']) =>
    all.reduce((sum, { refused }) => sum + (refused[reason] ?? 0), 0);
  return `Not shown: ${count('lock')} broke the fact lock, ${count('unclean')} read negative or lowered the score, ${count('sour')} left something sour, ${count('same')} said the same again.`;
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
