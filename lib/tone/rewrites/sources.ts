import type { CoachContext } from '../context';

/** Where a fact of a rewrite may come from. */
export const sourcesOf = (draft: string, { incoming, notes }: CoachContext): string =>
  [draft, incoming ?? '', ...Object.values(notes.agreement), ...notes.likes, ...notes.reminders].join('\n');
