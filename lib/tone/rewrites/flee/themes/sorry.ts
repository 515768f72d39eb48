import type { Tone } from '../../../reading';
import type { Candidate, Site } from '../../site';
import { isSorryAlready, sorryThat } from '../../sorry-that';
import { COMPLAINS } from '../frames/complains';
import { faultIn } from './fault';

/** A sorry that names nothing is for what the client wrote of: their words say it, or the fault in them does. */
export function sorryFor(site: Site, made: (tone: Tone, text: string) => Candidate): readonly Candidate[] {
  const { sentence, view } = site;
  if (!SORRY.test(sentence.plain) && HOLDS_MORE.test(sentence.plain)) return [];
  const that = sorryThat(site);
  const fault =
    that === undefined && !isSorryAlready(site) && COMPLAINS.test(view.incoming)
      ? faultIn(view.incoming)
      : undefined;
  const sorry = that ?? (fault === undefined ? undefined : `{I} am sorry about ${fault}`);
  if (sorry === undefined) return [];
  return [
    made('short', `${sorry}.`),
    made('warm', `${sorry}, and thank you for telling {me}.`),
    made('firm', `${sorry}; «item: the fix» will be done by «day».`),
  ];
}

/** Something is promised, asked, given or explained beside the feeling. */
export const HOLDS_MORE =
  /\?|\b(?:i|we|you|it|that)(?:['’]ll| will| can(?!['’]t| (?:hardly|only|barely)\b)| could(?! (?:cry|weep|die)\b)|['’]d(?! hate\b)| would(?! hate\b))\b|\b(?:please(?! (?:say|don['’]t|do not|please|forgive)\b|,)|because|since|as soon|free|charge\w*|refund\w*|pay|paid|keep|attached|sent|send|if you)\b/i;

/** Someone says sorry, or how badly they feel. */
const SORRY =
  /\b(?:sorry|sorrier|apolog\w+|forgive|pardon|regret|mortified|ashamed|embarrass\w+|devastated|gutted|horrified|feel (?:so |really |absolutely )?(?:terrible|awful|bad|sick))\b/i;
