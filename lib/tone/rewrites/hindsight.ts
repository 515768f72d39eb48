import { findVerb } from '../grammar/verbs';
import { type Tone, tones } from '../reading';
import { stemOf, wordsIn } from './editing';
import { lowered } from './lowered';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { speak } from './voice';

/** "A quick test on your side would have shown it" looks back at what was not done; the same wish looks ahead: "For next time, could we plan in a quick test on your side?" */
export function hindsightCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const text = stemOf(sentence.text).replace(/^(?:(?:and|but|so|well|again|also),? )+/i, '');
  const wish = wishOf(text);
  if (!wish) return [];
  return tones.map((tone) => wholeOf(sentence, 'grammar', tone, speak(wish[tone], voice)));
}

function wishOf(text: string): Readonly<Record<Tone, string>> | undefined {
  const thing = missedThing(text);
  if (thing !== undefined)
    return {
      short: `For next time, could we plan in ${thing}?`,
      warm: `{I} would like the next one to go smoothly for you, so could we plan in ${thing}?`,
      firm: `From now on {I} suggest ${thing}, so that «reason: what it protects».`,
    };
  const unseen = unseenThing(text);
  if (unseen !== undefined)
    return {
      short: `Could we go through ${unseen} together, so that the next one is right?`,
      warm: `{I} want the next one to be right for you; could we go through ${unseen} together on «day»?`,
      firm: `{I} suggest that we go through ${unseen} together on «day», so that the next one is right.`,
    };
  const act = missedAct(text);
  if (act !== undefined)
    return {
      short: `Next time, could we ${act}?`,
      warm: `{I} would like the next one to go smoothly for you, so could we ${act}?`,
      firm: `From now on {I} suggest that we ${act}, so that «reason: what it protects».`,
    };
  return undefined;
}

/** "A weekly check by your staff, which the manual asks for, would have ...": the check by your staff. */
function missedThing(text: string): string | undefined {
  const [, found = ''] =
    /^((?:a|an|one|another|some)\b[^,;:"“”?]{3,60}?)(?:, (?:which|as|had|with|like)\b[^,;]*,)? (?:would(?:['’]ve| have)|could(?:['’]ve| have)|might have) \p{L}+/iu.exec(
      text,
    ) ?? [];
  if (found === '' || wordsIn(found) < 2 || HURTS.test(found) || NOT_PLANNED.test(found)) return undefined;
  if (!PLANNED.test(found)) return undefined;
  return lowered(found);
}

/** What can be planned in. */
const PLANNED =
  /\b(?:checks?|tests?|calls?|looks?|reads?|visits?|meetings?|rehearsals?|proofs?|previews?|briefs?|mails?|emails?|messages?|questions?|notes?|notice|warning|days?|weeks?|hours?|brush|trims?|service|cleaning|backup|copy|draft|list|reminder|walk-through|sample|trial|rounds?)\b/i;
/** What no one plans, and people: "a child", "anyone". */
const NOT_PLANNED =
  /\b(?:i|you|we|he|she|they|who|that|child|person|man|woman|people|clairvoyant|miracle|idiot|monkey|surgeon|lawyer|normal|reasonable|decent|grown|simple|glance|look at the|careful|eyes|any of|ago|yesterday|(?:last|past|previous) (?:\p{L}+ )?(?:days?|weeks?|months?|years?|summers?|winters?|times?))\b/iu;

/** "It would have been wise to ask them first", "worth opening it": ask them first, open it. */
function missedAct(text: string): string | undefined {
  const [, found = ''] =
    /^it(?: would|['’]d)(?:['’]ve| have) been (?:\w+ )?(?:wise|wiser|good|better|best|helpful|useful|easier|kinder|worth|nice|simpler|fairer|right)(?: of you)? ((?:to )?\p{L}+ [^,;:"“”?]{3,90})/iu.exec(
      text,
    ) ?? [];
  const [head = '', ...rest] = found.replace(/^to /i, '').split(' ');
  const verb = findVerb(head);
  if (!verb || !(verb.forms.includes('base') || verb.forms.includes('ing'))) return undefined;
  const act = [verb.lemma, ...rest].join(' ').replace(/ (?:beforehand|for once|at least)$/i, ' beforehand');
  return HURTS.test(act) || /\b(?:me|us) (?:you|your)\b/i.test(act) ? undefined : act;
}

/** "If you had checked the proof, ...": the proof. */
function unseenThing(text: string): string | undefined {
  const [, thing = ''] =
    /^(?:(?:maybe|perhaps|well|honestly),? )?(?:if (?:you|your \w+)(?: had|['’]d)|had (?:you|your \w+))(?: (?:actually|only|just|even|properly))* (?:checked|read|opened|looked at|tested) ((?:the|my|our|that) [^,;:"“”?]{3,70}),/iu.exec(
      text,
    ) ?? [];
  const isMeant =
    thing !== '' && !HURTS.test(thing) && !/\b(?:your|once|properly|carefully|before|until)\b/i.test(thing);
  return isMeant ? thing : undefined;
}
