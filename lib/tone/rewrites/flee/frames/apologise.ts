import { COMPLAINS } from './complains';
import { type Frame, frame } from './frame';

const LATE =
  /\b(?:late|wait\w*|delay\w*|slow|longer|(?:so|too|this|very) long(?! (?:e?mail|message|note|letter|text))|behind|only (?:now|just) s[ae][wen]+)\b/i;

/** One sorry is owed, and stays. */
const SORRY = /\b(?:sorry|sorrier|apolog\w+|regret\w*|pardon|forgive\w*)\b/i;

/** A message that tells of nothing gone wrong, or none. */
const CALM = new RegExp(`^(?!${COMPLAINS.source})`, 'is');

/** Sorry for asking at all, where the writer writes first. */
const FOR_ASKING =
  /\b(?:sorry|apologies) (?:to (?:even )?(?:mention|ask|bother|chase|nag|disturb|trouble|be a (?:pain|bother|pest))|for (?:asking|bothering|chasing|nagging|mentioning|the bother|disturbing))\b/i;

export const apologise: readonly Frame[] = [
  frame(
    FOR_ASKING,
    {
      short: ['Could you let {me} know about {T} by «day»?'],
      warm: ['Could you let {me} know about {T} by «day», so that {I} can plan the next step?'],
      firm: ['Please let {me} know about {T} by «day».'],
    },
    {
      short: ['Could you let {me} know by «day»?'],
      warm: ['Could you let {me} know by «day», so that {I} can plan the next step?'],
      firm: ['Please let {me} know by «day».'],
    },
    { message: /^\s*$/, alone: true },
  ),
  frame(
    LATE,
    {
      short: ['Thank you for your patience with {T}.'],
      warm: ['Thank you for your patience with {T}; you will hear from {me} by «day», «time».'],
      firm: ['You will have «item: the result» for {T} by «day», «time».'],
    },
    {
      short: ['Thank you for your patience.'],
      warm: ['Thank you for waiting; you will have it by «day», «time».'],
      firm: ['You will have it by «day», «time».'],
    },
  ),
  // Nothing went wrong that the client speaks of: then nothing is said to have happened.
  frame(
    SORRY,
    {
      short: ['{I} am sorry about this.'],
      warm: ['{I} am sorry about this, and you will hear from {me} about {T} by «day».'],
      firm: ['The next step on {T} is «item: the step», and it will be done by «day».'],
    },
    {
      short: ['{I} am sorry about this.'],
      warm: ['{I} am sorry about this, and you will hear from {me} by «day».'],
      firm: ['The next step is «item: the step», and it will be done by «day».'],
    },
    { message: CALM, alone: true },
  ),
  frame(
    undefined,
    {
      short: ['You will hear from {me} about {T} by «day».'],
      warm: ['{I} want {T} to be right for you, and you will hear from {me} by «day».'],
      firm: ['The next step on {T} is «item: the step», by «day».'],
    },
    {
      short: ['{I} am sorry about this.'],
      warm: ['{I} am sorry about this, and you will hear from {me} by «day».'],
      firm: ['The next step is «item: the step», by «day».'],
    },
    { message: CALM, alone: true },
  ),
  frame(
    SORRY,
    {
      short: ['{I} am sorry about {T}.'],
      warm: ['{I} am sorry about {T}, and «item: the fix» will be with you by «day».'],
      firm: [
        '{I} am looking after {T}, and «item: the fix» will be done by «day», «time».',
        'For {T}, the next step is «item: the fix», and it will be done by «day», «time».',
      ],
    },
    {
      short: ['{I} am sorry about this.'],
      warm: ['{I} am sorry about this, and thank you for telling {me}.'],
      firm: ['That one is {mine}, and it will be put right by «day», «time».'],
    },
    { near: true },
  ),
  frame(
    undefined,
    {
      short: ['{I} will put things right with {T} by «day».'],
      warm: [
        'Thank you for telling {me} about {T}; «item: the fix» will be with you by «day».',
        '{I} want to put things right with {T}; «item: the fix» will be with you by «day».',
      ],
      firm: [
        '{I} am looking after {T}, and «item: the fix» will be done by «day», «time».',
        'For {T}, the next step is «item: the fix», and it will be done by «day», «time».',
      ],
    },
    {
      short: ['{I} am sorry about this.'],
      warm: ['{I} am sorry about this, and thank you for telling {me}.'],
      firm: [
        'That one is {mine}, and it will be put right by «day», «time».',
        '{I} will have «item: the fix» done by «day», «time».',
      ],
    },
  ),
];
