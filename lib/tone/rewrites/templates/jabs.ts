import { of, type Template } from './template';

/** Whole sentences in place of a jab, chosen by what it jabs at: what stood behind it is asked for, or offered. */
export const jabs: readonly Template[] = [
  ...of(
    /\b(?:respect\w*|rude\w*|tone|manners|shout\w*|yell(?:s|ed|ing)?|polite\w*|courte\w*|attitude|insult\w*|threat\w*|spoken to|speak to me|language|decency)\b/i,
    {
      short: 'Could we talk this through on «day»?',
      warm: '{I} would like us to work well together on this; could we talk on «day» at «time»?',
      firm: 'So that we can both go on well with this, {I} suggest a call on «day» at «time».',
    },
  ),
  ...of(
    /\b(?:(?:other|most|many|some|all my|all our|my other) (?:\w+ )?(?:clients?|customers?|people|students|guests|patients|tenants|members|companies|authors|parents|families)|everyone|everybody|anyone|anybody|the rest of|only one|the others)\b/i,
    {
      short: 'What would suit you best here?',
      warm: '{I} would like to find what works for you; what matters most to you here?',
      firm: '{I} will look at what would suit you best and send you a suggestion by «day».',
    },
  ),
  ...of(
    /[£$€]|\b(?:prices?|cheap\w*|pay|pays|paid|money|free|costs?|fees?|discount|expensive|charged?|budget)\b/i,
    {
      short: 'Shall {I} go through the amount with you?',
      warm: '{I} would like the amount to be clear to you; which part shall {I} go through first?',
      firm: '{I} will send you a breakdown of the amount by «day».',
    },
  ),
  ...of(
    /\b(?:trust\w*|believe\w*|honest(?:y|ty)?|lie|lies|lied|lying|truth|true|proof|doubt\w*|accus\w*|invented|imagin\w*)\b/i,
    {
      short: 'What would you need from {me} to be sure of this?',
      warm: '{I} would like you to be able to rely on this; what would you need from {me}?',
      firm: 'So that you can rely on it, {I} will send you «item: what shows it» by «day».',
    },
  ),
  ...of(
    /\b(?:experience|experts?|professional\w*|degree|qualified|trained|trade|studied|amateurs?|(?:your|my) (?:nephew|cousin|brother-in-law|neighbou?r|friend|mate)|google|chatgpt|internet|doing this (?:for|since))\b/i,
    {
      short: 'Shall {I} explain why {I} suggest it this way?',
      warm: '{I} would be glad to explain why {I} suggest it this way; would «day» at «time» suit you?',
      firm: '{My} advice is «item: the recommendation», because «reason».',
    },
  ),
  ...of(
    /\b(?:you|your \w+|anyone|nobody|no one|people|everyone|who)\b.{0,30}\b(?:understand|understood|read|reads|know|knows|knew|realise|realize|figure|work out|guess)\b|\b(?:simple|simpler|obvious|crystal|rocket science|instructions?|manual)\b/i,
    {
      short: 'Which part can {I} make clearer?',
      warm: '{I} would be glad to go through it with you step by step; would «day» at «time» suit you?',
      firm: '{I} will send you a short summary by «day», so that everything is in one place.',
    },
  ),
  ...of(
    /\b(?:(?<!never )mind|chang(?:es?|ed|ing)|versions?|rounds?|decid\w*|decisions?|indecisi\w*|prefer\w*)\b/i,
    {
      short: 'Which way would you like to go?',
      warm: 'Could you tell {me} which way you would like to go, so that {I} can carry on with it?',
      firm: 'With your decision by «day», {I} can carry on as planned.',
    },
  ),
  ...of(/\b(?:late|delay\w*|hurry|rush\w*|urgent\w*|deadline|sooner|patience|asap|overnight)\b/i, {
    short: 'Which part do you need first?',
    warm: '{I} know that time matters here; which part do you need first?',
    firm: '{I} will tell you by «day» what can be ready when.',
  }),
  ...of(
    /\b(?:wrong|mistakes?|errors?|problems?|broken?|damage\w*|complain\w*|complaints?|unhappy|not work\w*|doesn't work|issues?)\b/i,
    {
      short: 'Which part shall {I} look at first?',
      warm: '{I} want this to be right for you; which part shall {I} look at first?',
      firm: '{I} will look into it and tell you by «day» what {I} suggest.',
    },
  ),
  ...of(
    /\b(?:surpris\w*|disappoint\w*|strange\w*|astonish\w*|amaz\w*|remarkabl\w*|pity|shame|hurt\w*|sad|sadly|funny|fun|amus\w*|curious\w*|odd|interest\w*|wonder\w*|puzzl\w*|mystery)\b/i,
    {
      short: 'How do you see it?',
      warm: '{I} would like to understand how you see it; could you tell {me} more?',
      firm: 'Could we go over this together on «day» at «time»?',
    },
  ),
  ...of(undefined, {
    short: ['Which part matters most to you?', 'What would help you most here?'],
    warm: [
      '{I} would like to understand this better; what matters most to you here?',
      '{I} would be glad to look at this with you; would «day» at «time» suit you?',
    ],
    firm: [
      '{I} will go through this with you on «day» and tell you what {I} suggest.',
      'What {I} suggest is «item: the next step», by «day».',
    ],
  }),
  ...of(undefined, { short: 'Shall we look at this together on «day»?' }),
];
