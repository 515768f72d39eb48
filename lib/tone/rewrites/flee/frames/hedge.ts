import { ASKS } from './asks';
import { COMPLAINS } from './complains';
import { type Frame, frame } from './frame';
import { ASKS_NOTHING, ASKS_SOMETHING, WANTS_ADVICE, WANTS_DAY, WANTS_VIEW } from './message';

/** Half an answer, and no word more. */
const BARELY =
  /^(?:(?:yes|well|um|er|oh|ha(?:ha)*|yeah),? )?(?:(?:i['’]d (?:like|love) to think so|i rather think (?:so|it does|it is))\b.*$|(?:(?:i|we) (?:think|guess|believe|suppose|hope|would think|imagine) so|probably|maybe|perhaps|possibly|i['’]d (?:say|think) so)\b.{0,14}$)/i;

export const hedge: readonly Frame[] = [
  frame(
    BARELY,
    {
      short: ['{I} will confirm that by «day».'],
      warm: ['{I} will check {T} and confirm it by «day».'],
      firm: ['You will have a clear answer on {T} by «day», «time».'],
    },
    {
      short: ['{I} will confirm that by «day».'],
      warm: ['{I} will check this and tell you by «day».'],
      firm: ['You will have a clear answer by «day», «time».'],
    },
    { alone: true },
  ),
  frame(
    ASKS,
    {
      short: ['For {T}, {I} suggest «item: your suggestion»; does that suit you?'],
      warm: ['{I} suggest «item: your suggestion»; could you tell {me} by «day» whether that suits you?'],
      firm: ['For {T}, {I} suggest «item: your suggestion», by «day».'],
    },
    {
      short: ['{I} suggest «item: your suggestion»; does that suit you?'],
      warm: ['{I} suggest «item: your suggestion»; could you tell {me} by «day» whether that suits you?'],
      firm: ['{I} suggest «item: your suggestion», by «day».'],
    },
    { near: true },
  ),
  frame(
    undefined,
    {
      short: ['On {T}, {my} view is «item: your view».'],
      warm: ['On {T}, {my} view is «item: your view», because «reason: what it rests on».'],
      firm: ['What {I} would change in {T} is «item: your suggestion».'],
    },
    {
      short: ['{My} view is «item: your view».'],
      warm: ['{My} view is «item: your view», because «reason: what it rests on».'],
      firm: ['What {I} would change is «item: your suggestion».'],
    },
    { message: WANTS_VIEW },
  ),
  frame(
    undefined,
    {
      short: ['For {T}, {I} recommend «item: your choice».', 'On {T}, {my} advice is «item: your advice».'],
      warm: [
        'For {T}, {I} would go with «item: your choice», because «reason: why it serves them».',
        '{I} recommend «item: your choice» for {T}, because «reason: why it serves them»; how does that sound?',
      ],
      firm: ['{I} recommend «item: your choice» for {T}, and {I} can start on «day».'],
    },
    {
      short: ['{I} recommend «item: your choice».', '{My} advice is «item: your advice».'],
      warm: [
        '{I} would go with «item: your choice», because «reason: why it serves them».',
        '{I} recommend «item: your choice», because «reason: why it serves them»; how does that sound?',
      ],
      firm: ['{I} recommend «item: your choice», and {I} can start on «day».'],
    },
    { message: WANTS_ADVICE },
  ),
  frame(
    undefined,
    {
      short: ['For {T}, you can count on «day».', 'You can count on «day» for {T}.'],
      warm: ['{I} will confirm the day for {T} by «day», «time».'],
      firm: ['For {T}, {I} will give you a firm date by «day», «time».'],
    },
    {
      short: ['You can count on «day».', 'The date to count on is «day».'],
      warm: ['{I} will confirm the day to you by «day», «time».'],
      firm: ['You will have a firm date from {me} by «day», «time».'],
    },
    { message: WANTS_DAY },
  ),
  frame(
    undefined,
    {
      short: [
        'To answer you on {T}: «item: your answer».',
        'On {T}, the short answer is «item: your answer».',
      ],
      warm: ['{I} will check {T} and give you a clear answer by «day».'],
      firm: ['You will have a clear answer on {T} by «day», «time».'],
    },
    {
      short: ['To answer your question: «item: your answer».', 'The short answer is «item: your answer».'],
      warm: ['{I} will check this and give you a clear answer by «day».'],
      firm: ['You will have a clear answer from {me} by «day», «time».'],
    },
    { message: ASKS_SOMETHING },
  ),
  frame(
    undefined,
    {
      short: ['{I} will look into {T} and tell you by «day» what {I} find.'],
      warm: ['{I} would like to sort out {T} for you, and {I} will tell you by «day» what {I} suggest.'],
      firm: ['The next step on {T} is «item: the step», by «day».'],
    },
    {
      short: ['{I} will look into this and tell you by «day» what {I} find.'],
      warm: ['{I} would like to sort this out for you, and {I} will tell you by «day» what {I} suggest.'],
      firm: ['The next step is «item: the step», by «day».'],
    },
    { message: COMPLAINS },
  ),
  frame(
    undefined,
    {
      short: ['{I} will check {T} and tell you by «day».'],
      warm: ['For {T}, what {I} suggest is «item: the next step», by «day».'],
      firm: ['The next step on {T} is «item: the step», by «day».'],
    },
    {
      short: ['What {I} suggest is «item: the next step», by «day».'],
      warm: ['{I} suggest «item: the next step»; does that suit you?'],
      firm: ['The next step is «item: the step», by «day».'],
    },
    { message: ASKS_NOTHING },
  ),
];
