import { COMPLAINS } from './complains';
import { type Frame, frame } from './frame';

const LATE =
  /\b(?:late|wait\w*|delay\w*|slow|longer|(?:so|too|this|very) long(?! (?:e?mail|message|note|letter|text))|behind|only (?:now|just) s[ae][wen]+)\b/i;

/** A message that tells of nothing gone wrong, or none. */
const CALM = new RegExp(`^(?!${COMPLAINS.source})`, 'is');

/** Sorry for asking, or for writing at all. */
export const FOR_ASKING =
  /\bexcuse (?:me for )?(?:the |this |my )?(?:disturb\w+|bother\w*|interrupt\w+)|\b(?:sorry|apologies) (?:to land|for (?:taking|the (?:long|short|late|messy|extra|many|silly|stupid)|all the (?:questions|e?mails|messages)))\b|\b(?:sorry|apologies) (?:to (?:even )?(?:mention|ask|bother|chase|nag|disturb|trouble|be (?:a (?:pain|bother|pest|nag|nuisance)|th(?:at|is))|have to (?:ask|put|bring|mention))|for (?:asking|bothering|chasing|nagging|mentioning|being (?:a (?:pain|bother|pest|nag|nuisance)|th(?:at|is)|so)|the bother|disturbing|(?:going|rambling|waffling) on|rambling|the ramble)|if (?:that|this|it)['’]s (?:no use|not (?:much|a lot of) (?:use|help)|any bother))\b|\byou must (?:dread|hate|be (?:sick|tired) of)\b|\b(?:hate|awkward|embarrassing) (?:(?:to|even) )*(?:talk|bring|rais|mention|ask)/i;

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
    FOR_ASKING,
    {
      short: ['Thank you for your help with this.'],
      warm: ['Thank you for taking the time for {T}.'],
      firm: ['If anything about this is unclear, please tell {me}.'],
    },
    {
      short: ['Thank you for your help with this.'],
      warm: ['Thank you for taking the time.'],
      firm: ['If anything about this is unclear, please tell {me}.'],
    },
    { message: /\S/, alone: true },
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
  // Nobody has told anything yet: more would come before the news itself.
  frame(
    undefined,
    {
      short: ['{I} am sorry.'],
      warm: ['{I} am sorry for the trouble.'],
      firm: [],
    },
    {
      short: ['{I} am sorry.'],
      warm: ['{I} am sorry for the trouble.'],
      firm: [],
    },
    { message: /^\s*$/, alone: true },
  ),
  // Nothing went wrong that the client speaks of: then nothing is said to have happened. A next step nobody asked for was refused by every reader.
  frame(
    undefined,
    {
      short: ['{I} am sorry about this.', '{I} am sorry.', '{I} am sorry for the trouble.'],
      warm: ['{I} am sorry about this, and you will hear from {me} about {T} by «day».'],
      firm: ['{I} am sorry about this; «item: what you do about it» will be done by «day».'],
    },
    {
      short: ['{I} am sorry about this.', '{I} am sorry.', '{I} am sorry for the trouble.'],
      warm: [
        '{I} am sorry for the trouble.',
        '{I} am sorry about this, and you will hear from {me} by «day».',
      ],
      firm: ['{I} am sorry about this; «item: what you do about it» will be done by «day».'],
    },
    { message: CALM, alone: true },
  ),
  frame(
    undefined,
    {
      short: ['{I} am sorry about {T}.'],
      warm: [
        '{I} am sorry about {T}, and thank you for telling {me}.',
        '{I} am sorry about {T}, and «item: the fix» will be with you by «day».',
      ],
      firm: ['That should not have happened with {T}, and {I} am sorry.'],
    },
    {
      short: ['{I} am sorry about this.', '{I} am sorry.', '{I} am sorry for the trouble.'],
      warm: ['{I} am sorry about this, and thank you for telling {me}.'],
      firm: ['That should not have happened, and {I} am sorry.'],
    },
    { near: true, alone: true },
  ),
];
