import type { Week } from '../../lib/week';

/** The week as JSON: the numbers as they are, clients by name where there is one. */
export const weekJson = (week: Week, names: Readonly<Record<string, string>>): string =>
  `${JSON.stringify({ evenkeel: 'week', ...week, clients: namedClients(week, names) }, null, 2)}\n`;

/**
 * The week as CSV for a spreadsheet: one number a row, named by what it is about (`week`, a day, a stance, a client ...).
 * With a byte-order mark, without which Excel misreads names that are not plain ASCII.
 */
export function weekCsv(week: Week, names: Readonly<Record<string, string>>): string {
  const rows: readonly (readonly [about: string, name: string, measure: string, value: number | null])[] = [
    ...(
      [
        'replies',
        'words',
        'score',
        'leadingShare',
        'rewritesApplied',
        'dismissed',
        'improved',
        'improvedBy',
      ] as const
    ).map((measure) => ['week', week.monday, measure, week[measure]] as const),
    ...week.days.flatMap(({ day, replies, score }) => [
      ['day', day, 'replies', replies] as const,
      ['day', day, 'score', score] as const,
    ]),
    ...Object.entries(week.stances).map(([stance, count]) => ['stance', stance, 'replies', count] as const),
    ...Object.entries(week.needles ?? {}).map(
      ([needle, value]) => ['needle', needle, 'mean', value] as const,
    ),
    ...Object.entries(week.counts).map(([code, count]) => ['code', code, 'found', count] as const),
    ...Object.entries(week.brakes).map(([outcome, count]) => ['brake', outcome, 'replies', count] as const),
    ...namedClients(week, names).flatMap(({ name, replies, score, leadingShare }) => [
      ['client', name, 'replies', replies] as const,
      ['client', name, 'score', score] as const,
      ['client', name, 'leadingShare', leadingShare] as const,
    ]),
  ];
  const lines = rows.map((row) => row.map(cell).join(','));
  return `\uFEFFabout,name,measure,value\r\n${lines.join('\r\n')}\r\n`;
}

/** Those who are not in the client book are told apart by number, never by their hash. */
const namedClients = (week: Week, names: Readonly<Record<string, string>>) =>
  week.clients.map(({ clientId, ...numbers }, index) => ({
    name: (clientId !== null && names[clientId]) || `unnamed ${index + 1}`,
    ...numbers,
  }));

/** Quoted where needed; a name that a spreadsheet would take for a formula is made text. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
