import { codes } from '../../tone/codes';
import type { Finding, Notice, Reading, Rewrite, Weather } from '../../tone/reading';
import { slice } from '../../tone/span';
import type { FullReading } from './full-reading';

/** A reading as a person reads it: score and stance, what the client wrote, findings with their rewrites, what would lead. */
export function reportOf(draft: string, full: FullReading, incoming: string | null): string {
  const { reading, findings, proposal } = full;
  return [
    verdict(reading),
    reading.incoming && incoming !== null ? weather(reading.incoming, incoming) : '',
    ...findings.map(({ finding, rewrites }, index) => findingOf(draft, finding, rewrites, index + 1)),
    reading.reminders
      .map((reminder) => `Reminder: “${slice(draft, reminder)}” - ${reminder.note}`)
      .join('\n'),
    moves(draft, reading),
    reading.nextMove
      ? `Strongest addition (${reading.nextMove.code}): ${reading.nextMove.why}\n  ${reading.nextMove.text}`
      : '',
    proposal ? `The whole reply as it could lead:\n${indent(proposal.text)}` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

const notices: Readonly<Record<Notice, string>> = {
  empty: 'There is no text to read yet.',
  'too-short': 'Too short to score: a sentence or two more and the coach can tell.',
  'not-english': 'This does not read as English, and the coach only knows English mail. Nothing was scored.',
};

function verdict({ notice, score, stance, needles, findings, words }: Reading): string {
  if (notice !== null) return notices[notice];
  const counted = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} in ${words} words`;
  const shown = (['pushing', 'blaming', 'shrinking', 'leading'] as const)
    .map((needle) => `${needle} ${needles[needle].toFixed(1)}`)
    .join(', ');
  return `Score ${score} of 100, stance: ${stance} (${counted})\nNeedles, 0 to 10: ${shown}`;
}

const heats = ['calm', 'slightly tense', 'tense', 'hot'] as const;

function weather({ heat, behaviours, asks }: Weather, incoming: string): string {
  const heard = behaviours.length > 0 ? `: ${behaviours.join(', ')}` : '';
  const listed = asks.map(
    (ask) => `  ${ask.answered ? 'answered' : 'open    '}  ${oneLine(slice(incoming, ask))}`,
  );
  return [`They wrote: ${heats[heat]} (heat ${heat} of 3)${heard}`, ...listed].join('\n');
}

function findingOf(draft: string, finding: Finding, rewrites: readonly Rewrite[], place: number): string {
  const heard = `${place}. “${oneLine(slice(draft, finding))}” - ${finding.title} (${finding.code}, ${finding.rule})`;
  const offered = rewrites.map(
    ({ tone, kind, text, start, end }) =>
      `   ${tone.padEnd(5)}  ${kind === 'drop' ? `leave out “${oneLine(draft.slice(start, end))}”` : text}`,
  );
  return [heard, `   ${finding.why}`, ...offered].join('\n');
}

function moves(draft: string, reading: Reading): string {
  if (reading.moves.length === 0) return '';
  const lines = reading.moves.map((move) => `  ${codes[move.code].title}: “${oneLine(slice(draft, move))}”`);
  return ['What already leads:', ...lines].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
