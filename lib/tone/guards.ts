import { tester } from './machine-code';
import type { DraftView, Guard, Hit } from './rule';
import type { Sentence } from './sentences';

/**
 * The codebook's NOT clauses as predicates, named in English: a rule says `unless: namesATime`.
 * Each looks at the straightened sentence; those that need a neighbour take the draft.
 */

const has = (pattern: RegExp): Guard => {
  const isIn = tester(pattern);
  return (sentence) => isIn(sentence.plain);
};

/** A weekday, date, clock time, "tomorrow", "within two hours", or a «day» or «time» left to fill. */
export const namesATime: Guard = has(
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tonight|tomorrow|midday|noon|midnight|eod|cob)\b|\b(?:this|next|by the end of the|end of) (?:morning|afternoon|evening|week|month|day)\b|\b\d{1,2}(?:[:.]\d{2})? ?(?:am|pm|a\.m|p\.m|o'clock)\b|\b\d{1,2}[:.]\d{2}\b|\b(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\.? \d|\b\d{1,2}(?:st|nd|rd|th)\b|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\bmay \d|\b(?:with)?in (?:the next )?(?:\d+|an?|one|two|three|four|five|six|a couple of|a few) (?:minute|hour|day|week|working day|business day)s?\b|«(?:day|time)|\bhalf (?:past )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
);

/** "so that", "because", "in order to", "as we ...": the request says what it is for. */
export const givesReason: Guard = has(
  /\bso (?:that|we|i|you|the|your|it|they|our|nothing|everyone)\b|\bbecause\b|\bin order to\b|\bto make sure\b|\bto keep\b|\bthat way\b|\bwhich (?:lets|means|helps|keeps)\b|\bas (?:we|i|it|this|the|they)\b|\bsince\b|«reason/i,
);

/** "please", "could you", "would you mind": asked, not ordered. */
export const asksPolitely: Guard = has(
  /\bplease\b|\bpls\b|\bkindly\b|\b(?:could|would|can|will) you\b|\bwould you mind\b|\bi'd (?:be grateful|appreciate)\b|\bit would help\b/i,
);

/** The sentence is a question. */
export const isQuestion: Guard = has(/\?["')\]]*$/);

/** Thanks or praise in the sentence. */
export const isThankful: Guard = has(
  /\bthank(?:s| you)\b|\bgrateful\b|(?<!n't |not )\bappreciate\b|\bgreat (?:job|work)\b|\bwell done\b|\bglad\b|\bhappy to\b/i,
);

/** Somebody's words reported, or something quoted. */
export const isReported: Guard = has(
  /\b(?:you|she|he|they|i|we) (?:said|wrote|told|asked|mentioned|meant|know|understand|see|hear|heard)\b|"[^"]{3,}"/i,
);

/** "my fault", "our mistake", "I should have": the writer takes it on. */
export const takesOwnership: Guard = has(
  /\b(?:my|our) (?:fault|mistake|error|oversight|miss|slip|responsibility)\b|\bi (?:should have|take (?:full )?responsibility|missed|forgot|got (?:this|that|it) wrong|made a mistake|own)\b|\b(?:that|it|this)(?:'s| is| was) on (?:me|us)\b|\bours to fix\b|\bwe (?:should have|missed|got (?:this|that|it) wrong)\b/i,
);

const ALTERNATIVE =
  /\b(?:(?:i|we)(?:'d| would| could| can|'ll| will)(?: still| also| gladly| happily)? (?:do|offer|add|send|start|help|quote|suggest|arrange|happily|be happy|gladly|include|look|move|swap|schedule|put|give|provide|set|book|be (?:glad|able)|make|get|take|come|have|do)|happy to|glad to|instead\b|alternatively|another option|what (?:i|we) can do|(?:one|the) (?:option|way)|you(?:'re| are) welcome to|how about|would (?:you like|it help|that work|\w+day (?:work|suit))|if you(?:'d)? (?:like|prefer|want)|shall (?:i|we)|let's|either .{3,60} or\b|can be (?:added|done|arranged|moved))/i;

/** The sentence itself offers another way. */
export const offersAlternative: Guard = (sentence) => ALTERNATIVE.test(sentence.plain);

/** The sentence or the very next one offers another way. */
export const alternativeFollows: Guard = (sentence, draft) =>
  ALTERNATIVE.test(sentence.plain) || ALTERNATIVE.test(nextOf(sentence, draft)?.plain ?? '');

/** Another way is offered after the hit or in the very next sentence; the words of the hit itself do not count ("nothing I can do"). */
export const alternativeAfter: Guard = (sentence, draft, hit) =>
  ALTERNATIVE.test(sentence.plain.slice(hit.end)) || ALTERNATIVE.test(nextOf(sentence, draft)?.plain ?? '');

/** A greeting, a sign-off or a name. */
export const isFrame: Guard = (sentence) => sentence.role !== 'body';

/** The hit stands inside quotation marks. */
export const isQuoted: Guard = (sentence, _, hit: Hit) => {
  const before = sentence.plain.slice(0, hit.start).split('"').length - 1;
  return before % 2 === 1 && sentence.plain.indexOf('"', hit.end) !== -1;
};

/** The sentence after, if there is one. */
export const nextOf = (sentence: Sentence, draft: DraftView): Sentence | undefined =>
  draft.sentences[sentence.index + 1];

/** The sentence before, if there is one. */
export const previousOf = (sentence: Sentence, draft: DraftView): Sentence | undefined =>
  draft.sentences[sentence.index - 1];

/** "if you haven't", "once you have": a case put, not a charge. Only words of the same clause count. */
export const isConditional: Guard = (sentence, _, hit: Hit) =>
  /\b(?:if|in case|whether|unless|until|till|once|when|whenever|where|should|before|as long as|so that|suppose)\b[^,;.?!]{0,25}$/i.test(
    sentence.plain.slice(0, hit.start),
  );

/** "nothing wrong", "no need to worry", "not your fault": the reader is let off. */
export const isReassuring: Guard = has(
  /\b(?:nothing|anything) wrong\b|\bnot your fault\b|\bno (?:problem|worries|harm|rush|need)\b|\bdon't worry\b|\b(?:that's|it's|is) (?:absolutely |perfectly |totally |quite )?(?:ok|okay|fine|understandable|normal)\b|\bcompletely understand\b|\b(?:my|our) (?:fault|mistake)\b/i,
);

/** The words after the hit give a reason or what it protects. */
export const reasonFollows: Guard = (sentence, _, hit: Hit) =>
  /\b(?:so (?:that|we|i|you|the|your|it|they|our|nothing|everyone)|because|in order to|to (?:make sure|keep|avoid|help|see|give)|that way|which (?:lets|means|helps|keeps)|since|as (?:we|i|it|this|the|they))\b|«reason/i.test(
    sentence.plain.slice(hit.end),
  );

/** Joy in the sentence: capitals and rows of marks are then no shouting. */
export const isCheerful: Guard = has(
  /\b(?:congrat\w*|love[ds]?|lovely|great|wow|yay|happy|excited|exciting|amazing|beautiful|birthday|can't wait|hooray|hurray|brilliant|fantastic|wonderful|welcome|enjoy\w*|ha(?:ha)+|lol|cheers|proud|delighted|awesome|gorgeous|perfect|thank(?:s| you)|got the (?:job|keys|house)|well done|see you)\b/i,
);
