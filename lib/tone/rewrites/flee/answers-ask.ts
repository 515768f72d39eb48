import type { NegativeCode } from '../../codes';
import type { Site } from '../site';
import { answersElsewhere } from './answers-elsewhere';

/** True when a sentence that hedges or gives in is what the client's question gets for an answer: left out, the mail would not answer at all. */
export function answersAsk(site: Site): boolean {
  const { finding, sentence, view, reading } = site;
  if (finding.code !== 'hedge' && finding.code !== 'capitulate') return false;
  if ((reading.incoming?.asks ?? []).length === 0 || answersElsewhere(site)) return false;
  if (isHalfAnswer(sentence.plain)) return true;
  // Who gives in answers with a yes or not at all.
  if (finding.code === 'capitulate') return false;
  if (SIGHS.test(sentence.plain)) return false;
  const heard = new Set(
    reading.findings.filter(({ code }) => EVADES.has(code)).map(({ sentence: at }) => at),
  );
  const first = view.sentences.find(
    ({ role, index, plain }) =>
      role === 'body' && (index === sentence.index || !(POLITE.test(plain) || heard.has(index))),
  );
  return first?.index === sentence.index;
}

/** Sentences of these codes before it have not answered. */
const EVADES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['hedge', 'vague', 'withdraw', 'apologise']);

/** "I would assume so", "it depends": half an answer, or a yes that bows. */
export const isHalfAnswer = (plain: string): boolean => HALF.test(plain);

const HALF =
  /^(?:(?:hmm+|well|oh|yes|so|and|but|ok|okay|um|er),? )*(?:(?:I|we)(?:['’]d| would| should| do)?(?: (?:just|only|rather|kind of|sort of))* (?:think|thought|guess|suppose|assume|imagine|hope|say|expect|believe|reckon) (?:so|not|it|they|that|there)|of course|sure,|absolutely|yes\b|no problem|(?:that|it)(?:'s| is) (?:\w+ )?(?:fine|ok|okay)|you (?:may|can)\b|go ahead|probably|it (?:all |sort of |really |kind of )*depends|(?:it|that)(?:'s| is)(?: \w+){0,3} (?:early|soon|hard|difficult|tricky|impossible) to (?:say|tell|know|judge)|officially|strictly|technically|in theory)\b/i;
const POLITE = /^(?:thank|thanks|hope|happy|good (?:morning|question)|great|lovely)\b/i;
const SIGHS =
  /^(?:oh (?:dear|no|god|goodness)|gosh|ugh|argh|sorry|i(?:'m| am) (?:so |really |terribly )?(?:sorry|afraid|ashamed)|i(?:'d| had| was)? ?(?:worried|hoped|hoping|feared|dreaded|dreading|scared|knew))\b/i;
