import { blankTypes } from './reading';
import type { Span } from './span';

/** The blanks left in a draft, in order, marks and all: «day», «item: the fix». Marks around other words are the writer's own. */
export const openBlanksIn = (draft: string): readonly Span[] =>
  Array.from(draft.matchAll(OURS), ({ index, 0: blank }) => ({ start: index, end: index + blank.length }));

const OURS = new RegExp(`«(?:${blankTypes.join('|')})(?::[^«»]*)?»`, 'g');
