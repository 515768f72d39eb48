import { of, type Template } from './template';

/** Whole sentences in place of a threat: what keeps things going, or a talk before it comes to that. */
export const threats: readonly Template[] = [
  ...of(
    /\b(?:(?<!then )again|the next time|next time|one more|once more|another one|any more of|carry on|go on like|keep(?:s|ing)? (?:on|up|\p{L}+ing)|persists?|insists?|repeat(?:ed|s)?)\b/iu,
    {
      short: 'Could we agree on how we handle this from now on?',
      warm: '{I} want us to work well together; could we talk on «day» about how we handle this from now on?',
    },
  ),
  ...of(
    /\b(?:lawyers?|solicitors?|legal\w*|courts?|sue|regulator|ombudsman|police|authorit(?:y|ies)|works council|union|insurers?|newspapers?|local paper|press|reporting|report (?:it|this|you|the)|board|compliance|dispute|claim)\b/i,
    {
      short: 'Could we talk on «day», so that we can settle this between us?',
      warm: '{I} would much rather settle this with you directly; could we talk on «day» at «time»?',
    },
  ),
  ...of(undefined, {
    short: 'Could we talk about this on «day»?',
    warm: [
      '{I} want this to go well for us both; could we talk on «day» about how we go on?',
      '{I} would like to settle this with you directly; could we talk on «day» at «time»?',
    ],
    firm: 'Could we agree on «item: the next step» by «day»?',
  }),
];
