import { saysDone } from './flee/in-step';
import type { Site } from './site';

/** What the rest of the mail says. */
export const othersOf = ({ view, sentence }: Site): string =>
  view.sentences
    .filter(({ index, role }) => role === 'body' && index !== sentence.index)
    .map(({ plain }) => plain)
    .join(' ');

/** Another sentence says what is done about it, and says it well. */
export const isInHand = (site: Site): boolean =>
  saysDone(othersOf(site)) ||
  site.reading.moves.some(
    ({ sentence, code }) =>
      sentence !== site.finding.sentence &&
      /^(?:own|plan|date)$/.test(code) &&
      !site.reading.findings.some((other) => other.sentence === sentence),
  );

/** The rest of the mail is sorry already. */
export const isSorry = (site: Site): boolean =>
  /\b(?:sorry|apolog\w+|forgive|regret)\b/i.test(othersOf(site));
