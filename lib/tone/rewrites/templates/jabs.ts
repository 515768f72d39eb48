import { of, type Template } from './template';

/** Whole sentences in place of a jab, where nothing in the client's message can be taken up: what stood behind it is shown, or what comes next. */
export const jabs: readonly Template[] = [
  ...of(
    /\b(?:respect\w*|rude\w*|tone|manners|shout\w*|yell(?:s|ed|ing)?|polite\w*|courte\w*|attitude|insult\w*|threat\w*|spoken to|speak to me|language|decency)\b/i,
    {
      short: 'Could we talk this through on «day»?',
      firm: 'So that we can both go on well with this, {I} suggest a call on «day» at «time».',
    },
  ),
  ...of(
    /[£$€]|\b(?:prices?|cheap\w*|pay|pays|paid|money|free|costs?|fees?|discount|expensive|charged?|budget)\b/i,
    { firm: '{I} will send you a breakdown of the amount by «day».' },
  ),
  ...of(
    /\b(?:trust\w*|believe\w*|honest(?:y|ty)?|lie|lies|lied|lying|truth|true|proof|doubt\w*|accus\w*|invented|imagin\w*)\b/i,
    { firm: 'So that you can rely on it, {I} will send you «item: what shows it» by «day».' },
  ),
  ...of(
    /\b(?:(?<!never )mind|chang(?:es?|ed|ing)|versions?|rounds?|decid\w*|decisions?|indecisi\w*|prefer\w*)\b/i,
    { firm: 'With your decision by «day», {I} can carry on as planned.' },
  ),
  ...of(undefined, {
    short: 'Thank you for your patience.',
    firm: 'Here is what {I} suggest: «item: the next step», by «day».',
  }),
];
