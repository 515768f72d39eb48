import { of, type Template, topic } from './template';

/** Whole sentences in place of a bare no: what is possible. */
export const walls: readonly Template[] = [
  ...of(/\b(?:free|discount\w*|included?|budget|cheaper|extra)\b/i, {
    short: '{I} can do this for «price», ready by «day».',
    warm: '{I} would be glad to take this on; it comes to «price» and can be ready by «day».',
    firm: 'This comes on top of «item: agreedScope»; {I} can add it for «price», or swap it with «item: a task that can wait».',
  }),
  ...of(topic.change, {
    short: '{I} can add it for «price», ready by «day».',
    warm: '{I} would be glad to add it; it takes about «hours», so shall {I} put it in for «price»?',
    firm: 'This comes on top of «item: agreedScope»; {I} can add it for «price», or swap it with «item: a task that can wait». Which suits you?',
  }),
  ...of(undefined, {
    short: 'What {I} can do is «item: what is possible».',
    warm: '{I} would like to find a way that suits you; would «item: what is possible» help?',
    firm: 'As a way forward {I} suggest «item: what is possible», by «day».',
  }),
];
