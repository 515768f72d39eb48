import type { Bundle } from './bundle';
import type { ColdStart } from './cold';
import { type Machine, sayMachine } from './machine';
import type { Heat } from './race';

/** What is known of one contestant beside its times. */
export interface Standing {
  readonly name: string;
  readonly explains: boolean;
  readonly versions: readonly string[];
  /** Why it did not take part. */
  readonly absent: string | null;
  readonly bundle: Omit<Bundle, 'path'> | null;
  readonly cold: ColdStart | null;
}

/** Everything one run has measured. */
export interface BenchResult {
  readonly machine: Machine;
  readonly standings: readonly Standing[];
  readonly heats: Readonly<Record<string, Heat>>;
}

/** The result in Markdown. Ratios are to Evenkeel's p50 of the same column. */
export function tableOf({ machine, standings, heats }: BenchResult): string {
  const there = standings.filter(({ absent }) => absent === null);
  return [
    `Measured by \`npm run bench\` on ${sayMachine(machine)}.`,
    timesTable(there, heats),
    restTable(there),
    growth(heats),
    ratioToExplainers(there, heats),
    ...standings
      .filter(({ absent }) => absent !== null)
      .map(({ name, absent }) => `Not measured: ${name} (${absent}).`),
    `Versions: ${standings.flatMap(({ versions }) => versions).join(', ')}.`,
    '',
  ].join('\n\n');
}

const columns = ['whole 50', 'whole 200', 'whole 1000', 'whole 10000', 'edited'] as const;
const titles = ['50 words', '200 words', '1,000 words', '10,000 words', 'one edited sentence of 200 words'];

function timesTable(standings: readonly Standing[], heats: BenchResult['heats']): string {
  const rows = standings.map(({ name, explains }) => [
    explains ? name : `${name} *`,
    ...columns.map((column) => timesCell(heats[column], name)),
  ]);
  return `${markdown(['ms: p50 / p95 / p99 (times Evenkeel)', ...titles], rows)}\n\n\\* says how positive a text is, not what is wrong with it. ${countsOf(heats)}`;
}

const countsOf = (heats: BenchResult['heats']): string =>
  `Readings per cell: ${columns.map((column, at) => `${titles[at]} ${heats[column]?.figures.Evenkeel?.count ?? 0}`).join(', ')}.`;

function timesCell(heat: Heat | undefined, name: string): string {
  const figures = heat?.figures[name];
  const own = heat?.figures.Evenkeel;
  if (!figures || !own) return '-';
  const { p50, p95, p99 } = figures;
  const ratio = name === 'Evenkeel' ? '' : ` (${short(p50 / own.p50)}x)`;
  return `${short(p50)} / ${short(p95)} / ${short(p99)}${ratio}`;
}

function restTable(standings: readonly Standing[]): string {
  const rows = standings.map(({ name, bundle, cold }) => [
    name,
    cold ? short(cold.load.p50) : '-',
    cold ? `${short(cold.answer.p50)} / ${short(cold.answer.p95)}` : '-',
    cold ? megabytes(cold.memory) : '-',
    cold ? megabytes(cold.resident) : '-',
    bundle ? kilobytes(bundle.minified) : '-',
    bundle ? kilobytes(bundle.gzipped) : '-',
  ]);
  const head = [
    'fresh process',
    'load, ms p50',
    'load to first answer, ms p50 / p95',
    'heap and buffers, MB',
    'process grew by, MB',
    'bundle, kB',
    'gzipped, kB',
  ];
  return markdown(head, rows);
}

function growth(heats: BenchResult['heats']): string {
  const of = (column: string) => heats[column]?.figures.Evenkeel?.p50 ?? NaN;
  return `Evenkeel, 1,000 to 10,000 words: ${short(of('whole 10000') / of('whole 1000'))} times the time for 10 times the words.`;
}

function ratioToExplainers(standings: readonly Standing[], heats: BenchResult['heats']): string {
  const times = heats['whole 200']?.figures ?? {};
  const [fastest] = standings
    .filter(({ name, explains }) => explains && name !== 'Evenkeel' && times[name])
    .map(({ name }) => ({ name, p50: times[name]?.p50 ?? NaN }))
    .toSorted((a, b) => a.p50 - b.p50);
  const own = times.Evenkeel?.p50;
  if (!fastest || own === undefined) return 'No peer that explains could be measured.';
  return `The fastest peer that explains on 200 words, ${fastest.name}, takes ${short(fastest.p50 / own)} times as long (p50).`;
}

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** Three significant digits, no exponent. */
const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toPrecision(3)));

const kilobytes = (bytes: number): string => Math.round(bytes / 1000).toLocaleString('en-US');
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
