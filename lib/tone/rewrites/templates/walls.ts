import { of, type Template, topic } from './template';

/** Whole sentences in place of a bare no: what is possible. */
export const walls: readonly Template[] = [
  ...of(topic.hours, {
    short: 'You will have {my} answer on «day» by «time».',
    warm: 'Thank you for getting in touch; {I} am back at {my} desk on «day» and will answer by «time».',
    firm: '{My} hours are «hours: workingHours», so you will hear from {me} on «day» by «time».',
  }),
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
    short: [
      'What {I} can do is «item: what is possible».',
      '{I} can offer «item: what is possible» by «day».',
    ],
    warm: [
      '{I} would like to find a way that suits you; would «item: what is possible» help?',
      'What {I} can offer you is «item: what is possible»; shall {I} go ahead?',
    ],
    firm: [
      'As a way forward {I} suggest «item: what is possible», by «day».',
      'The way to do this is «item: the way forward», and {I} can start on «day».',
    ],
  }),
];
