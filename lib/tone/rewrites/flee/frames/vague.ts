import { ASKS } from './asks';
import { type Frame, frame } from './frame';

/** "Let me know whenever": something is asked of the client, with no day. */
const REQUESTS =
  /^(?!.*\b(?:i|we)(?:['’]ll| will| can(?! wait)| could| hope| would| shall)\b).*(?:(?:^|[,;:] |\b(?:just|please|pls|so|and) )(?:let (?:me|us) know|tell (?:me|us)|drop (?:me|us)|give (?:me|us) a|send (?:it|them|me|us|over|the|your)|get back to (?:me|us)|have a (?:look|think|read)|come back to (?:me|us)|shout\b|take a look|think (?:it|about)|reply|respond|share\b|advise)\b|^(?:please|pls|kindly) (?:check|confirm|review|advise|consider|look)\b|\b(?:i|we) can wait\b|\btake your time\b|\bwhenever (?:you|suits|it suits)\b|\b(?:look forward to|await) (?:your|hear|hearing)\b)/is;

/** Money is asked for, on no day. */
const PAYS_WHENEVER =
  /^(?:(?:and|so|but|just|please|pls|kindly|you can|you may),? )*(?:pay(?:ment)?|settle|transfer)\b.*\b(?:when(?:ever)?|no rush|at your|some ?time|in your own time)\b/i;

export const vague: readonly Frame[] = [
  frame(
    PAYS_WHENEVER,
    {
      short: ['Could you make the payment by «day»?'],
      warm: ['Could you make the payment by «day»? The details are here: «link».'],
      firm: ['Please make the payment by «day»; the details are here: «link».'],
    },
    {
      short: ['Could you make the payment by «day»?'],
      warm: ['Could you make the payment by «day»? The details are here: «link».'],
      firm: ['Please make the payment by «day»; the details are here: «link».'],
    },
    { alone: true },
  ),
  frame(
    ASKS,
    {
      short: ['Could you let {me} know about {T} by «day»?'],
      warm: ['Could you let {me} know about {T} by «day», so that {I} can plan the next step?'],
      firm: ['{I} need your answer on {T} by «day», so that «item: the delivery» keeps its date.'],
    },
    {
      short: ['Could you let {me} know by «day»?'],
      warm: ['Could you let {me} know by «day», so that {I} can plan the next step?'],
      firm: ['{I} need your answer by «day», so that «item: the delivery» keeps its date.'],
    },
  ),
  frame(
    REQUESTS,
    {
      short: ['Could you let {me} know about {T} by «day»?'],
      warm: ['If you let {me} know about {T} by «day», {I} can plan the next step for you.'],
      firm: ['Please let {me} know about {T} by «day», so that «item: the delivery» keeps its date.'],
    },
    {
      short: ['Could you let {me} know by «day»?'],
      warm: ['If you let {me} know by «day», {I} can plan the next step for you.'],
      firm: ['Please let {me} know by «day», so that «item: the delivery» keeps its date.'],
    },
  ),
  frame(
    undefined,
    {
      short: [
        'You will hear from {me} about {T} by «day», «time».',
        '{I} will have news on {T} for you by «day», «time».',
      ],
      warm: ['{I} know you are waiting for news on {T}; you will have it by «day», «time».'],
      firm: ['The next step on {T} is «item: the step», and it will be done by «day».'],
    },
    {
      short: ['You will have an answer by «day», «time».'],
      warm: ['{I} know you are waiting; you will hear from {me} by «day», «time».'],
      firm: ['The next step is «item: the step», and it will be done by «day».'],
    },
  ),
];
