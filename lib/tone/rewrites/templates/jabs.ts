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
  ...of(undefined, {
    short: 'Thank you for your patience.',
    firm: 'Here is what {I} suggest: «item: the next step», by «day».',
  }),
];
