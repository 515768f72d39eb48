import { of, type Template } from './template';

/** Whole sentences in place of an order that cannot be asked for in its own words. */
export const orders: readonly Template[] = [
  ...of(
    /\b(?:stop|don['’]t|do not|no more|never|keep (?:off|out|away)|leave|nobody|refrain|away from|yourself|complain\w*)\b/i,
    {
      short: 'Could we agree on how we handle this from now on?',
      warm: 'It would help us both to agree on how we handle this; could we talk about it on «day»?',
    },
  ),
  ...of(undefined, {
    short: 'Could we agree on how we do this from now on?',
    warm: '{I} would be glad if we could agree on how we do this; what would suit you?',
  }),
];
