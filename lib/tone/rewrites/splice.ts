import { findVerb } from '../grammar/verbs';
import type { Hit, Recipe } from '../rule';
import type { Sentence } from '../sentences';
import { slice } from '../span';
import { HURTS } from './tails';

/** How well the words of a recipe stand in the sentence around them. */
export type Fit = 'good' | 'rough' | 'broken';

/**
 * Recipes are written for the words they replace, not for every sentence around them. `broken`: a clause ran into another, or a copied group ends in the
 * middle of something. `rough`: readable, but what is left of the sentence still hurts or says sorry twice.
 */
export function fitOf(recipe: Recipe, sentence: Sentence, hit: Hit, text: string): Fit {
  if (copiesHalf(recipe, sentence, hit)) return 'broken';
  if (recipe.kind === 'swap' && isThought(recipe, text) && !hasEdges(sentence, hit, text)) return 'broken';
  const before = recipe.kind === 'whole' ? '' : sentence.text.slice(0, hit.start);
  const after = recipe.kind === 'whole' ? '' : sentence.text.slice(hit.end);
  if ((IS_CLAUSE.test(text) || IS_STATEMENT.test(text)) && !OPENS_CLAUSE.test(before)) return 'broken';
  if (IS_CLAUSE.test(text) && !CLOSES_CLAUSE.test(after)) return 'broken';
  if (text.endsWith('»') && !CLOSES_CLAUSE.test(after)) return 'broken';
  if (/[\p{L}\d]$/u.test(text) && /^[\p{L}\d]/u.test(after)) return 'broken';
  // "My price is «price» for [while I find my way]"
  if (/\bfor$/i.test(text) && /^ (?:while|because|if|when|until|as|since)\b/i.test(after)) return 'broken';
  if (/^\s*(?:[.!?,]|$)/.test(after) && (HALF.test(stripped(text)) || text.endsWith(','))) return 'broken';
  // "[The way I see it,] is he a translator?"
  if (text.endsWith(',') && /\?\s*$/.test(after)) return 'broken';
  // "With respect, and I've got plenty of it, ...": what is added hangs on what went.
  if (/[:,]$/.test(text) && /^,? ?(?:and|but|or|so)\b/i.test(after)) return 'broken';
  // What has been done within the hour is not due by a day.
  if (/^by «/i.test(text) && /\b(?:has|have|had|was|were) (?:been )?\p{Ll}+ $/iu.test(before))
    return 'broken';
  if (/^[,;]/.test(text) && HALF.test(before.trimEnd())) return 'broken';
  // "Should the log be incomplete[, and I would like ...]": a case without what follows from it.
  if (/^, (?:and|so)\b/.test(text) && /^(?:should|if|unless|when|in case)\b[^,]*$/i.test(before))
    return 'broken';
  if (/[\p{L}»]$/u.test(text) && SUBJECT.test(after) && !LEADS_ON.test(text)) return 'broken';
  if (/^by «/i.test(text) && before === '' && !CLOSES_CLAUSE.test(after)) return 'broken';
  if (text.endsWith(':') && (/^ that\b/i.test(after) || !/\p{L}/u.test(after))) return 'broken';
  if (losesSubject(recipe, sentence, hit, before, text)) return 'broken';
  if ((IS_CLAUSE.test(text) || IS_STATEMENT.test(text)) && HANGS_ON.test(after)) return 'broken';
  // "What they do with it is [what I can do is ask]".
  if (/\b(?:is|are|was|were) $/i.test(before) && /^what (?:i|we) can\b/i.test(text)) return 'broken';
  // "[What I see here is that] one email, dated October 2": no clause follows.
  if (/\bis that$/i.test(text) && !HAS_VERB.test(after)) return 'broken';
  // "We made a mistake, and it is ours to put right [in events and one was made here]": two thoughts take no third.
  if (recipe.kind === 'swap' && /,? and it\b|, and (?:i|we|you|the)\b/i.test(text) && /^ \p{L}/u.test(after))
    return 'broken';
  if (NEEDS_NOUN.test(before) && /^(?:with|because|given|since)\b/i.test(text)) return 'broken';
  // "once it is ready to be worked on": what the old words led on to.
  if (/\bnews$/i.test(text) && /^ to \p{Ll}/u.test(after)) return 'broken';
  // "My price is «price» for more for it": what was charged for has lost its verb.
  if (/\bfor (?:more|extra|anything)\b/i.test(text)) return 'broken';
  // "I'll see if [I can start on Monday]": what was in question would be said outright.
  if (/\b(?:if|whether) $/i.test(before) && /^(?:I|we) (?:can|will)\b|^(?:I|we)['’]ll\b/i.test(text))
    return 'broken';
  // "Pay, or [a calm offer]" says nothing: the threat went, its joint stayed.
  if (
    /\b(?:or|or else|otherwise|else),? $/i.test(before) &&
    (IS_CLAUSE.test(text) || IS_STATEMENT.test(text))
  )
    return 'broken';
  // "tell me what matters that your bookkeeper is away": what the old words led on to.
  if (/^ that (?:i|you|we|he|she|they|it|the|your|our|my)\b/i.test(after) && !LEADS_ON.test(text))
    return 'broken';
  // "the date that matters is the 31st to pay"
  if (/\b(?:by|is)$/i.test(text) && /^ [^,.;]{1,30} to \p{Ll}/u.test(after)) return 'broken';
  if (/\bif (?:i|we) can$/i.test(text)) return 'rough';
  if (
    IS_CLAUSE.test(`${text} x`) &&
    /^ (?:at|to|on|with|for|about|of) (?:me|us|him|her|them|you)\b/i.test(after)
  )
    return 'broken';
  if (cutsGroup(recipe, hit, after)) return 'broken';
  if (/\b(?:please|to|not|never|must|should)\s*$/i.test(before) && IS_CLAUSE.test(text)) return 'broken';
  // "we need to pay the deposit": the client's part, said of us.
  if (/\bwe need to (?:leave|pay|send|give|provide|answer|settle|tell|approve|confirm|reply)\b/i.test(text))
    return 'rough';
  if (
    IS_CLAUSE.test(text) &&
    /^,? (?:and|but) (?:unfortunately|sadly|there|it|they|he|she|that)\b/i.test(after)
  )
    return 'rough';
  const whole = before + text + after;
  if (STILL_BAD.test(whole) || HURTS.test(before + after)) return 'rough';
  const splices =
    (IS_CLAUSE.test(text) || /^(?:what (?:i|we) can|«owner»|the one thing)\b/i.test(text)) &&
    /\w, $/.test(before) &&
    HAS_VERB.test(before);
  return splices ? 'rough' : 'good';
}

/** "We made a mistake, and it is ours to put right": a whole thought of the rule's own, which nothing around it leads to or on from. */
const isThought = ({ template }: Recipe, text: string): boolean =>
  !/\}[^{}\w]*$/.test(template) &&
  !LEADS_ON.test(text) &&
  text.split(' ').length >= THOUGHT_FROM &&
  THOUGHT.test(text);

const THOUGHT_FROM = 4;
const THOUGHT =
  /\b(?:I|we|it|that|here|what|you)(?:['’]\w+)? (?!to\b)\w|«[^»]*» (?:is|are|first|knows|can|will|stays)\b|\b(?:is|are|comes|takes) «/i;

/** Such a thought begins a sentence, or follows a mark or a joining word; behind it comes a mark, or a new thought. */
function hasEdges({ text }: Sentence, { start, end }: Hit, put: string): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const opens = /^\W*$|[,;:.!?–—-] *$|\b(?:and|but|so|because|as|since|then) $/i.test(before);
  const closes =
    /^\s*(?:[.,;:!?)–—-]|$)/.test(after) ||
    /^ (?:and|but|so|because|as|since|if|when|until|once) (?:I|we|you|it|they|he|she|there|the|your|our|my|this|that)\b/i.test(
      after,
    ) ||
    (REGRETS.test(put) && /^ (?:about|for|that|to|if)\b/i.test(after));
  return opens && closes;
}

const REGRETS = /\b(?:sorry|apolog\w+|thank you|thanks)$/i;

/** "but [I'll try to]" cannot become "but [let you know]": the subject went with the words. */
const losesSubject = (recipe: Recipe, sentence: Sentence, hit: Hit, before: string, text: string): boolean =>
  recipe.kind === 'swap' &&
  /\w/.test(before) &&
  /^(?:i|we)\b/i.test(slice(sentence.plain, hit)) &&
  findVerb(/^[a-z]+/.exec(text)?.[0] ?? '')?.forms.includes('base') === true;

/** What follows still needs the subject that went: "and should have asked", "either", ", always have been". */
const HANGS_ON =
  /^,? (?:(?:and|but|or) (?:will|would|should|could|can|must|is|are|was|were|has|have|had|does|did|do|never|always)\b|always\b|never\b|.*\beither\b)/i;
const NEEDS_NOUN = /\b(?:is|are|was|were|therefore|due to) $/i;

/** A new subject right behind: only a joining word, or one of saying and thinking, leads on to it. */
const SUBJECT = /^ (?:I|we|you|they|he|she|it)(?:['’]\w+)? /;
const LEADS_ON =
  /\b(?:and|but|so|because|if|when|or|that|as|since|though|think|feel|believe|know|see|say|hope|sure|glad|is|are|was|what|where|how|which|find|understand|mean|thing|things|way|reason|all|everything|anything|once|until|before|after|while|whether|for|of|to)$/i;

/** A text that can stand by itself: it needs an edge on both sides. */
const IS_CLAUSE =
  /^["'“(]?(?:I|we|it|that|this|you|there(?= (?:is|was|are|were)\b)|thank you|thanks|please|could you|would you|let us|let['’]s|here (?:is|are)|here['’]s|my (?:recommendation|suggestion|view|advice) is)(?:['’]\w+)? [\w«]/i;
/** "the council is extra": a thing and what it is. */
const IS_STATEMENT =
  /^(?:the|your|our|my|this|that|these|those) (?:[\w-]+ ){1,4}(?:is|are|comes|takes|needs|sits|costs)\b/i;
const OPENS_CLAUSE =
  /^\W*$|[,;:.!?–—-] *$|\b(?:and|but|so|because|that|if|when|or|(?<!\ba )while|then|as|since|though|although|think|feel|believe|know|say|also|well|yes|no|hi|hello|\w+ly),? *$/i;
const CLOSES_CLAUSE =
  /^\s*(?:[.,;:!?)–—-]|$|(?:and|but|so|because|if|when|or|while|as|since|though|although|that|which|about|for|by|on|in|at|to|with|from|until|before|after|without|this|next|today|tomorrow|now|then|again|how|what|where|whether)\b)/i;
const STILL_BAD =
  /\bif i can\b.*\bif i can\b|\bsorry\b.*\bsorry\b|\bvery very\b|\bso so\b|\bfeel (?:sick|awful|terrible)\b|\bashamed\b|\bcan['’]t believe\b|\bfeeling sick\b|!{2,}|\?{2,}/i;
const HAS_VERB =
  /\b(?:am|is|are|was|were|have|has|had|do|does|did|will|can|could|would)\b|['’](?:m|re|ve|ll|s|d)\b|\w+ed\b/i;

/** "the proof that I sent [approved] on 8 April": what followed the copied words has lost them. */
const cutsGroup = ({ kind, template }: Recipe, { groups, end }: Hit, after: string): boolean => {
  const [, name = '', behind = ''] = /.*\{(\w+)\}(.*)$/.exec(template) ?? [];
  return (
    kind === 'swap' &&
    groups[name]?.end === end &&
    /\w/.test(behind) &&
    /^ (?!(?:by|before|until|so|because|and|but|as|when|if|once|today|tomorrow|this|now)\b)\w/.test(after)
  );
};

/** A copied group that ends on a word that wants another. */
function copiesHalf({ template }: Recipe, sentence: Sentence, hit: Hit): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].some(([, name = '']) => {
    const group = hit.groups[name];
    return group !== undefined && HALF.test(slice(sentence.plain, group));
  });
}

const stripped = (text: string): string => text.replace(/[.,;:!?]+$/, '');

const HALF =
  /(?:^|\s)(?:i|we|you|they|he|she|the|a|an|to|of|and|or|but|that|which|who|since|because|for|with|from|my|your|our|is|are|was|were|has|have|not|if|when|as|than|twice|again|yet|already|before|either|anyway)$/i;
