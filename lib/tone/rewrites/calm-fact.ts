import { wordsIn } from './editing';
import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';
import { nounPhrases } from './flee/noun-phrase';
import { NOUNS } from './flee/nouns';
import { tellsFact } from './plain-fact';

/**
 * Whether a calm colleague would state this as it stands: how a thing of work is, what a paper says, what was done for the client. What someone said or did, a
 * boast, a comparison or a jest is a point made against the reader, however true.
 */
export function isCalm(stem: string, draft: string): boolean {
  return isPlain(stem) && (tellsFact(stem, draft) || statesWork(straight(stem)));
}

/** How a thing of the client's or of the work is, and no more: "Your request has been queued", not "My letter is courteous". */
export const tellsHowItIs = (stem: string): boolean =>
  /^(?:the|your) \p{L}/iu.test(stem) && wordsIn(stem) <= SHORT && isPlain(stem) && statesWork(straight(stem));

const SHORT = 14;

/** Whether it is said of nobody, at nobody, and without a point: what is left of an excuse may stand in front of what is done about it. */
export const isPlain = (stem: string): boolean => !POINTS.test(straight(stem)) && !saidBefore(straight(stem));

const straight = (text: string): string => text.replace(/[’‘]/g, "'");

/** Said of people, or at the reader. */
const POINTS = new RegExp(
  [
    String.raw`["“”…?!]`,
    String.raw`\byou\b(?! (?:can|will|may)\b|'ll\b)`,
    String.raw`\b(?:yourself|yours|yourselves)\b`,
    // Whose doing it was.
    String.raw`\bby (?:the|a|an|his|her|their|my|our|your|one) (?:own )?(?:[\p{L}-]+ )?(?:team|office|department|staff|people|director|manager|assistant|secretary|surveyor|driver|maid|guests?|brother|sister|son|daughter|husband|wife|neighbours?|colleagues?|person|somebody|someone|volunteer|dj)\b`,
    String.raw`\b(?:he|she|they|his|her|him|himself|herself|who|whom|whoever|people|person|somebody|someone|man|woman|child|kids?|lady|dog|maid|brother|sister|son|daughter|husband|wife|mother|father|aunt|uncle|nephew|cousin|neighbours?)\b`,
    String.raw`\byour (?:[\p{L}-]+ )?(?:department|office|team|staff|people|side|committee|board|company|firm)\b`,
    // What it is not: "is not plant and machinery", but "is not ready yet".
    String.raw`\b(?:is|are|was|were)(?: not|n't) (?!yet|here|there|ready|paid|in\b|on\b|at\b)`,
    // Effort, standing and comparison.
    String.raw`\b(?:years|decades|career|clients|customers|than|whereas|although|though|while|despite|instead|unlike|every|each|all|none|nothing|neither|everything|anything|mine|hers|theirs|both|whole|entire|own|myself|up to|hardly|barely|pretty|exactly|precisely|already|still|again|even|just|only|simply|merely|never|always|ever|such|(?<![,;] )so|too|quite|rather|perfectly|fully|entirely|great|fine|best|worst|worth|enough|free|favou?r|nights?|evenings?|weekends?|sundays?|times|twice|once)\b`,
    // Manner of speech.
    String.raw`\b(?:of course|after all|therefore|means|as it happens|i'm afraid|it seems|apparently|presumably|incidentally|no wonder|surpris\w*|bound to|helped by|help that|would|could|should|might|had to|(?:was|were|is|are) to|'d|meant|supposed|believe|think|thought|feel|felt|know|knew|like|as if|as though|whatever|however|moods?)\b`,
  ].join('|'),
  'iu',
);

/** "I wrote to the printer about it in May": what the writer said, and when, proves a point. */
const saidBefore = (plain: string): boolean =>
  /\b(?:i|we)(?:'ve| have| had| did)? (?:\p{L}+ly )?(?:said|told|tell|asked|ask|wrote|warned?|explained?|mentioned?|advised?|reminded?|raised?|flagged|suggested?|recommended?|pointed|offered|announced|begged|repeated|stressed|stated|noted)\b/iu.test(
    plain,
  );

/** "The form has two pages", "Your order is at the printer": every clause says how a thing of work is. */
const statesWork = (plain: string): boolean => {
  const clauses = scanClauses(plain);
  return (
    clauses.length > 0 &&
    clauses.every(({ subject, verb, negated, question, conditional, end, start }) => {
      if (negated || question || conditional || !subject) return false;
      const said = plain.slice(subject.start, subject.end);
      if (!nounPhrases(said).some(({ head }) => NOUNS.has(head) || NOUNS.has(head.replace(/s$/, ''))))
        return false;
      if (/\b(?:is|are|has been|have been)\b/i.test(plain.slice(start, end))) return true;
      const forms = verb && findVerb(plain.slice(verb.span.start, verb.span.end))?.forms;
      return forms?.includes('third') === true || forms?.includes('base') === true;
    })
  );
};
