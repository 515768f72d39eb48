import { findVerb, type VerbClass } from '../grammar/verbs';
import { asQuestion, tidied, wordsIn } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/**
 * An act ("send me the list") asked for in three ways: plainly, with a way out, with what it is for. `before` and `after` are sentences that stay around it; a
 * day is put to what is due only where it `mayBeDated`.
 */
export function requestCandidates(
  act: string,
  { sentence, voice }: Site,
  { before = '', after = '', mayBeDated = true } = {},
): readonly Candidate[] {
  const verb = findVerb(act.split(' ')[0] ?? '');
  const isDue = DUE.has(verb?.class ?? 'go');
  const isTimed = isDue && mayBeDated && !HAS_TIME.test(act) && !LASTING.test(act);
  const opens = isTimed && HANGS_ON.test(act) ? 'By «day», could you' : 'Could you';
  const timed = isTimed && !HANGS_ON.test(act) && wordsIn(act) <= LONG_ACT ? `${act} by «day»` : act;
  const gain = gainOf(timed);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, `${before}${speak(text, voice)}${after}`);
  if (gain !== undefined || /\bso that\b/.test(timed)) {
    const whole = gain ?? timed;
    return [
      made('short', asQuestion(`Could you ${whole}`)),
      made('warm', `${tidied(`It would help {me} if you could ${whole}`)}`),
      made('firm', tidied(`Please ${whole}`)),
    ];
  }
  if (isAdvice(act))
    return [
      made('short', tidied(`It helps to ${act}`)),
      made('warm', `What helps is to ${act}; please let {me} know if you have any questions.`),
      made('firm', tidied(`{My} advice is to ${act}`)),
    ];
  return [
    made('short', asQuestion(`${opens} ${timed}`)),
    made('warm', asQuestion(`Could you ${timed}, so that «reason: what it does for them»`)),
    made('firm', tidied(`Please ${timed}`)),
    made('firm', `Please ${timed}, because «reason: what it does for them».`),
    // Where one of these still reads like a push, another may not.
    made('short', asQuestion(`Would it be possible to ${timed}`)),
    made('warm', `It would help {me} if you could ${timed}; if that is difficult, just tell {me}.`),
    made('firm', asQuestion(`For the next step, could you ${timed}`)),
  ];
}

/** "Stretch every two hours", "Rinse it": good for whoever does it, and no favour to the writer. */
const isAdvice = (act: string): boolean =>
  ADVISED.test(act) &&
  !/\b(?:me|us|my|our|please|or|by «day»|today|now)\b|\bby \p{Lu}|\b(?:form|portal|link|template|desk|office|invoice|ticket)s?\b/u.test(
    act,
  );

const ADVISED =
  /^(?:stretch|rest|drink|eat|walk|breathe|wear|water|feed|sleep|soak|wash|rinse|rub|dry|warm|boil|unplug|restart|try (?!to\b)|avoid|use (?:a|the|your|an|some)|take (?:the \p{L}+ (?:from|off|out)|a (?:walk|break|rest|nap|breath)|them off|it off|it slowly))\b/iu;

/** What is done once, and waited for. */
const DUE: ReadonlySet<VerbClass> = new Set<VerbClass>([
  'transfer',
  'pay',
  'answer',
  'approve',
  'tell',
  'change',
  'deliver',
  'decide',
]);

/** Says when, or how often. */
export const HAS_TIME =
  /«(?:day|time)|\b(?:by|before|until|on|at) (?:\w+ )?(?:\w*day|noon|midnight|tomorrow|tonight|\d|the end)|\b(?:today|tonight|tomorrow|from now on|in future|next time|first|until|when|once|while|no later than|this (?:week|month|minute|time)|in the meantime|the due date|every (?:day|week|month)|as you go|before)\b|\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** What goes on, and is not done by a day. */
const LASTING =
  /^(?:ask (?:him|her|them|your \w+) to|keep|leave|stay|hold|wait|continue|use|treat|follow|avoid|remain|stick|respect|trust|allow|let|bear|make sure|ensure|be|have (?:it|them|him|her)|stop|do|press|remove|delete)\b|\b(?:twice|every|each|always|whenever|daily|if|after|again|a (?:day|week|month)|to (?:wait|stop|leave))\b/i;

/** What the day would seem to belong to: "... who decides what is urgent by «day»". */
const HANGS_ON = /\b(?:who|which|that|whether|what|how|where|why)\b/i;

/** Behind a longer act a day would seem to belong to its last words only. */
const LONG_ACT = 11;

/** "... and then I'll do the second draft" is what the request is for. */
const gainOf = (act: string): string | undefined => {
  const match = /^(.+?),? and (?:then )?(i|we)(?:['’]ll| will| can) (?!be\b)(.+?)( by «day»)?$/i.exec(act);
  const [, order, who, gain, day = ''] = match ?? [];
  if (!order || !who || !gain || gain.includes(',')) return undefined;
  return `${order}${day}, so that ${who.toLowerCase() === 'i' ? 'I' : 'we'} can ${gain}`;
};
