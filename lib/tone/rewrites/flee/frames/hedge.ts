import { ASKS } from './asks';
import { type Frame, frame } from './frame';

/** They ask how something is, was or will be, and want no advice. */
const FACT_ASKED =
  /^(?![^]*\b(?:should (?:i|we)|what (?:do|would) you (?:think|suggest|recommend)|which (?:one|of|would)|your (?:opinion|view|advice|thoughts)|advise|recommend)\b)[^]*\b(?:did|do|does|is|are|was|were|has|have|when|where|who|how (?:many|much|long|is|are|did|come)|why|what (?:happened|is|are|was|time|day)|can|will|could|confirm|any (?:news|update))\b[^.!]{0,200}\?/i;

/** A view is held back, or a guess is made. */
const VIEWS =
  /\b(?:think|thought|guess|suppose|reckon|believe|maybe|perhaps|might|may|could|should|would|probably|possibly|opinion|view|suggest\w*|recommend|options?|better|best|prefer|idea|wonder\w*|seems?|not sure|expert)\b/i;

/** Half an answer, and no word more. */
const BARELY =
  /^(?:(?:yes|well|um|er|oh),? )?(?:(?:i|we) (?:think|guess|believe|suppose|hope|would think|imagine) so|probably|maybe|perhaps|possibly|i['’]d (?:say|think) so)\b.{0,14}$/i;

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
      warm: ['{I} will check this and confirm it by «day».'],
      firm: ['You will have a clear answer by «day», «time».'],
    },
    { alone: true },
  ),
  frame(
    ASKS,
    {
      short: ['What would you like {me} to do with {T}?', 'What is your decision on {T}?'],
      warm: [
        '{I} would like your view on {T}; could you let {me} have it by «day»?',
        'Could you tell {me} by «day» what you decide on {T}, so that {I} can plan the next step?',
      ],
      firm: ['For {T}, {I} suggest «item: your suggestion»; does that suit you?'],
    },
    {
      short: ['Could you tell {me} by «day» what you think?'],
      warm: ['{I} would like your view on this; could you let {me} have it by «day»?'],
      firm: ['{I} suggest «item: your suggestion»; does that suit you?'],
    },
  ),
  frame(
    undefined,
    {
      short: ['On {T}, {my} answer is «item: your answer».', 'To answer you on {T}: «item: your answer».'],
      warm: [
        'To answer you on {T}: «item: your answer», and {I} will confirm it by «day».',
        'About {T}: «item: your answer». Does that give you what you need?',
      ],
      firm: [
        '{I} am checking {T}, and you will have a clear answer by «day», «time».',
        'You will have a clear answer on {T} from {me} by «day», «time».',
      ],
    },
    {
      short: ['{My} answer is «item: your answer».', 'To answer your question: «item: your answer».'],
      warm: [
        'To answer your question: «item: your answer», and {I} will confirm it by «day».',
        '{My} answer is «item: your answer». Does that give you what you need?',
      ],
      firm: [
        'You will have a clear answer from {me} by «day», «time».',
        '{I} am checking this, and will confirm it by «day», «time».',
      ],
    },
    { message: FACT_ASKED },
  ),
  frame(
    VIEWS,
    {
      short: ['On {T}, {my} advice is «item: your advice».', 'On {T}, {my} view is «item: your view».'],
      warm: [
        'For {T}, {I} recommend «item: your choice», because «reason: why it serves them».',
        'What {I} would do about {T} is «item: your choice», because «reason: why it serves them».',
      ],
      firm: [
        '{I} am checking {T}, and you will have a clear answer by «day», «time».',
        'You will have a clear answer on {T} from {me} by «day», «time».',
      ],
    },
    {
      short: ['{My} advice is «item: your advice».', '{My} view is «item: your view».'],
      warm: [
        '{I} recommend «item: your choice», because «reason: why it serves them».',
        'What {I} would do is «item: your choice», because «reason: why it serves them».',
      ],
      firm: [
        'You will have a clear answer from {me} by «day», «time».',
        '{I} am checking this, and will confirm it by «day», «time».',
      ],
    },
  ),
  frame(
    undefined,
    {
      short: ['Could you tell {me} by «day» how you would like to go on with {T}?'],
      warm: ['Tell {me} how you would like to go on with {T}, and {I} will plan the next step with you.'],
      firm: ['The next step on {T} is «item: the step», by «day».'],
    },
    {
      short: ['Could you tell {me} by «day» how you would like to go on?'],
      warm: ['Tell {me} how you would like to go on, and {I} will plan the next step with you.'],
      firm: ['The next step is «item: the step», by «day».'],
    },
  ),
];
