import type { Week } from '../../lib/week';

/** Fewer replies than this say nothing about a week. */
const tooFew = 3;

/** So few replies that their numbers are chance: they are shown, not compared, and no habit is read into them. */
export const isQuiet = (week: Week): boolean => week.replies < tooFew;
