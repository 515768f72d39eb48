import { theme, type Theme } from './theme';

/** What sentences under any of these codes say. */
export const any: readonly Theme[] = [
  theme(/\bif (?:i|we) (?:don['’]t|do not) hear (?:anything|back|from you|otherwise)\b/, {
    short: 'Could you let {me} know by «day» either way?',
    warm: 'Could you let {me} know by «day» either way, so that {I} can plan for you?',
    firm: 'Without an answer by «day», {I} will take it as a no.',
  }),
  theme(
    /\b(?:(?:get|have|find|ask|want|try|prefer|speak to|talk to|go to|see) (?:to |with )?(?:some(?:one|body) (?:who (?:knows|does|can|is|understands)|more|better|with|else)|an? (?:\w+ )?(?:expert|specialist|professional|accountant|lawyer|solicitor|doctor|counsellor|engineer|electrician|plumber|designer|developer|consultant|advis[eo]r))|(?:expert|specialist|professional|accountant|lawyer|solicitor|doctor|counsellor|engineer|consultant|advis[eo]r)\b.{0,30}\bbetter)\b/,
    {
      short: '«owner» can help with this; shall {I} put you in touch?',
      warm: '{I} would like you to get a good answer: «owner» can help, and {I} will put you in touch by «day».',
      firm: '{I} will ask «owner» and tell you by «day» what they say.',
    },
    /\?/,
  ),
];
