import { of, type Template, topic } from './template';

/** Whole sentences in place of an order that cannot be asked for in its own words. */
export const orders: readonly Template[] = [
  ...of(
    { about: /\b(?:pay|settle|transfer)\b/i, topic: topic.pay },
    {
      warm: 'Could you settle {thing|item: the invoice} by «day», so that it is off both our desks?',
    },
  ),
  ...of(
    /\b(?:stop|don['’]t|do not|no more|never|keep (?:off|out|away)|leave|nobody|refrain|away from|yourself|complain\w*)\b/i,
    {
      short: 'Could we agree on how we handle this from now on?',
      warm: 'It would help us both to agree on how we handle this; could we talk about it on «day»?',
    },
  ),
  ...of(/\b(?:wait\w*|patien\w*|hurry|chas\w*|ringing|calling)\b/i, {
    short: 'You will hear from {me} by «day», «time».',
  }),
  ...of(/\b(?:read|listen|instructions?|manual)\b/i, {
    short: 'Could you have a look at «item: the part that matters» by «day»?',
    warm: '{I} would be glad to show you the part that matters; would «day» at «time» suit you?',
  }),
  ...of(
    { about: /\b(?:send|share|upload|forward|submit)\b/i, topic: topic.files },
    {
      short: 'Could you send {thing|item: what you need} by «day»?',
      warm: 'Could you send {thing|item: what you need} by «day», so that {I} can carry on with it?',
      firm: 'Please send {thing|item: what you need} by «day», so that «item: the delivery» keeps its date.',
    },
  ),
  ...of(undefined, {
    short: 'Could we agree on how we do this from now on?',
    warm: '{I} would be glad if we could agree on how we do this; what would suit you?',
  }),
];
