import type { Clause } from '../grammar/clause';
import { AUXILIARIES, BE, MODALS } from '../grammar/closed';
import { findVerb } from '../grammar/verbs';
import { withoutAddress } from './address';
import { barbs } from './barbs';
import { HARMS } from './consequence';
import { calming, MOCKS } from './calming';
import { edited, stemOf, tidied, wordsIn } from './editing';
import { factsOf, findBreach } from './facts';
import { GUIDES } from './frames';
import { pastOf } from './participle';
import { slice } from '../span';
import type { Site } from './site';
import { pointsAtSomeone } from './pointing';
import { HURTS } from './tails';
import { trims } from './trims';
import { unpointed } from './unpointed';

/** What the sentence tells, said of nobody: whole, then in fewer and fewer of its clauses as long as every fact stays. Best first; without a final stop. */
export function factStems({ finding, sentence, view }: Site, clauses: readonly Clause[]): readonly string[] {
  const said = (text: string): string => stemOf(tidied(unpointed(plainOf(text, finding.code))));
  const whole = [said(withoutAddress(sentence.text))];
  const parts = partsOf(clauses, sentence.text)
    .map((part) => cutOut(part, sentence.text))
    .map(said)
    .filter((text) => findBreach(sentence.text, text, view.text) === undefined);
  const kept = [
    ...whole.filter((stem) => !HANGS.test(stem) || (finding.code === 'threat' && FOLLOWS.test(stem))),
    ...parts.filter((stem) => !OPENS_BADLY.test(stem)),
  ];
  return [...new Set(kept)].filter((stem) => isFact(stem) && !spoils(finding.code, stem)).slice(0, MOST);
}

/** The fewest neighbouring clauses that hold every fact of the sentence, said of nobody: what is left out is what was made of them. */
export function leastStem({ finding, sentence, view }: Site, clauses: readonly Clause[]): string | undefined {
  return (
    runsOf(clauses)
      .filter(([first]) => first?.verb && !first.conditional && STATES.has(first.who) && !first.question)
      // "One beast and forty birds left": what stands in front of "and" is part of it.
      .filter(([first]) => clauses.slice(0, clauses.indexOf(first!)).every(({ verb }) => verb))
      // "They delivered 140": who, went with the clause in front.
      .filter(
        ([first]) =>
          first === clauses[0] ||
          (first?.who !== 'they' && first?.who !== 'it') ||
          !PRONOUN.test(slice(sentence.text, first)),
      )
      .map((run) => stemOf(tidied(unpointed(plainOf(cutOut(run, sentence.text), finding.code)))))
      .find(
        (stem) =>
          !OPENS_BADLY.test(stem) &&
          !/\b(?:who|which|that|whom)\b/i.test(stem) &&
          isFact(stem) &&
          !spoils(finding.code, stem) &&
          findBreach(sentence.text, stem, view.text) === undefined,
      )
  );
}

const PRONOUN = /^\W*(?:(?:and|but|so|because|as|since) )?(?:they|he|she|it|this|that|these|those)\b/i;

/** Runs of neighbouring clauses, not all of them, the shortest first. */
const runsOf = (clauses: readonly Clause[]): readonly (readonly Clause[])[] =>
  clauses
    .slice(1)
    .flatMap((_, more) =>
      clauses.slice(0, clauses.length - more).map((__, from) => clauses.slice(from, from + more + 1)),
    );

/** "In a factory over which we have no say": the part in front of "which" ends before its "over". */
function cutOut(part: readonly Clause[], text: string): string {
  const end = part.at(-1)?.end ?? 0;
  const words = text.slice(part[0]?.start, end);
  return /^\s*(?:which|whom)\b/i.test(text.slice(end))
    ? words.replace(/ (?:over|of|for|with|to|from|by|at|in|on|under|about|through)\s*$/i, '')
    : words;
}

const MOST = 3;

/** The words without what makes a point of them. */
export const plainOf = (text: string, code: Site['finding']['code']): string => {
  const edits = BLAMES.has(code) ? [...barbs, ...calming] : calming;
  const calm = unstressed(edits.reduce((now, [find, put]) => now.replace(find, put), text));
  return edited(calm, trims[code] ?? []) ?? calm;
};

/** "We did ask the landlord" is insisted on; "we asked the landlord" is told. */
const unstressed = (text: string): string =>
  text.replace(
    /\b(I|[Ww]e|[Ii]t|[Tt]hey|[Ss]?[Hh]e) did (?!not\b)(\p{Ll}+)\b/gu,
    (whole, who: string, word: string) =>
      findVerb(word)?.forms.includes('base') ? `${who} ${pastOf(findVerb(word)?.lemma ?? word)}` : whole,
  );

/** Runs of neighbouring clauses that point at nobody, the longest first; only what points at someone is left out. */
function partsOf(clauses: readonly Clause[], text: string): readonly (readonly Clause[])[] {
  const parts: (readonly Clause[])[] = [];
  for (let size = clauses.length - 1; size > 0; size -= 1)
    for (let from = 0; from + size <= clauses.length; from += 1) {
      const part = clauses.slice(from, from + size);
      const [first] = part;
      const left = clauses.filter((clause) => !part.includes(clause));
      if (!first?.verb || first.conditional || !STATES.has(first.who) || part.some(isCharged)) continue;
      if (!left.every((clause) => points(clause, text))) continue;
      // "so some meaning had to be found for it": for what, went with the clause in front.
      if (
        from > 0 &&
        /\b(?:it|its|they|them|their|this|that|these|those|he|him|she)\b/i.test(
          text.slice(first.start, first.end),
        )
      )
        continue;
      parts.push(part);
    }
  return parts;
}

const points = (clause: Clause, text: string): boolean => {
  const words = text.slice(clause.start, clause.end);
  return isCharged(clause) || /\b(?:you|your)\b/i.test(words) || HURTS.test(words) || MOCKS.test(words);
};

const STATES: ReadonlySet<Clause['who']> = new Set<Clause['who']>(['it', 'i', 'we', 'they', 'your-side']);
const isCharged = ({ who, unmet, negated }: Clause): boolean =>
  who === 'you' || unmet || (who === 'your-side' && negated) || who === 'nobody';

/** What is announced as a blow stays one. */
const BLOWS =
  /\b(?:i|we)(?:['’]ll| will| shall|['’]d have to| would have to| go to| am obliged| are obliged| reserve)\b|\b(?:boss|court|lawyers?|solicitors?|report(?:ed)?|blocked|police|warrant|clawed|terminat\w*|suspen\w*|would be a pity|press|public(?:ly)?|names)\b|^(?:should|in case|in the event)\b/i;

/** Nothing that goes on with "either way it is mine". */
const HANDS_OFF =
  /\bbetween you and\b|\bleave (?:that|it|this)(?: one)? (?:to|with|between)\b|\bup to (?:them|him|her|you)\b|\btake (?:it|this|that) up with\b|\bnothing (?:i|we) can\b|\bat the mercy\b|\bout of (?:my|our) hands\b|\bhard to say\b|\bonly so much (?:i|we)\b|\bnot the right\b|\b(?:best|all) (?:i|we) can\b|\bquote me\b|\bnot (?:mine|ours|my|our)\b|\b(?:can['’]t|cannot|can not) (?:help|say|tell|know|do)\b/i;

const BLAMES: ReadonlySet<Site['finding']['code']> = new Set<Site['finding']['code']>([
  'accuse',
  'attack',
  'defend',
  'deflect',
  'threat',
]);

const spoils = (code: Site['finding']['code'], stem: string): boolean => {
  if (BLAMES.has(code) && pointsAtSomeone(stem)) return true;
  if (code === 'deflect' && HANDS_OFF.test(stem)) return true;
  if (code === 'command')
    return /\byou (?:have to|need to|must|are to|will|should|did|shall)\b|^(?:next time|every)\b/i.test(stem);
  return (
    code === 'threat' &&
    (BLOWS.test(stem) ||
      (!GUIDES.test(stem) &&
        !HARMS.test(stem) &&
        factsOf(stem).every(({ kind }) => kind === 'name' || kind === 'not')))
  );
};

const isFact = (stem: string): boolean =>
  wordsIn(stem) >= 3 &&
  !HURTS.test(stem) &&
  !MOCKS.test(stem) &&
  !/[?!…]|\.\.\./.test(stem) &&
  !GREETS.test(stem) &&
  !ECHOES.test(stem) &&
  !STOPS_SHORT.test(stem) &&
  !lacksSubject(stem) &&
  !COMPARES.test(stem) &&
  saysSomething(stem);

/** "Said do the other one": who, went with the clause in front. */
const lacksSubject = (stem: string): boolean => {
  const forms = findVerb(/^\p{L}+/u.exec(stem)?.[0] ?? '')?.forms;
  return (
    forms?.includes('past') === true &&
    !forms.includes('base') &&
    !/^\p{L}+ (?:by|in|on|at|from|with|for)\b/u.test(stem)
  );
};

/** What is said in passing tells nothing. */
const GREETS =
  /^(?:thanks|thank you|many thanks|(?:i|we)(?:['’]m| am|['’]re| are) (?:so |very |really )?sorry|i hope|we hope|hope|hello|hi|dear|noted|sorry|apologies|welcome|well done|congratulations|good (?:luck|news|morning|to)|best|kind|yes|no|please|let)\b/i;

/** "They did not": an answer to what stands before it, and nothing by itself. */
const ECHOES =
  /^(?:they|it|he|she|we|i|that|this|there)(?:['’](?:s|re|ve|m|d|ll))? ?(?:did|do|does|is|was|were|are|has|have|had|will|would|can|could)?(?: not|n['’]t)?(?: (?:so|it|that|either|too|there|now))*$/i;

/** "I've taken out" of "as much of the noise as I could". */
const STOPS_SHORT = /^(?:I|[Ww]e)(?:['’]ve| have) \p{L}+(?:ed|en) (?:out|off|up|down|in)$/u;

/** "as fluffy" of "as fluffy as you like him", "by way of" with nothing behind it. */
const COMPARES =
  /\bas (?!well|usual|planned|agreed|follows|needed|before|promised|ordered|requested|discussed)\p{L}+$|\b(?:way of|the|an?|and|or|than|looks?|seems?|is|was|are|were|has|have|had|says?|said|of|to|for|with)$/iu;

/** "140 thumbs and not a single request": without a verb it is no sentence, and no frame holds it. */
export const saysSomething = (stem: string): boolean =>
  /^(?:I|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t) \p{L}+/u.test(stem) ||
  /['’](?:s|re|ve|ll|d|m)\b/.test(stem.split(/, (?:which|who|that)\b/)[0] ?? '') ||
  [...(stem.split(/, (?:which|who|that)\b/)[0] ?? '').matchAll(/[\p{L}’']+/gu)].some(([word], at) =>
    isFinite(word, at),
  );

/** Verbs of notices that are in no table of client work. */
const STATES_IT =
  /^(?:appl(?:y|ies|ied)|accrues?|lapses?|expires?|holds?|matters?|depends?|exists?|belongs?|contains?|includes?|remains?|fits?|suits?|concerns?|shows?|proves?|differs?|varies|vary|lasts?|falls?|fails?|occurs?|wants?|weighs?|measures?|locks?|reads?)$/;

const isFinite = (word: string, at: number): boolean => {
  const low = word.toLowerCase();
  if (at > 0 && STATES_IT.test(low)) return true;
  if (BE.has(low) || MODALS.has(low) || AUXILIARIES.has(low) || /n['’]t$/.test(low)) return true;
  const forms = findVerb(low)?.forms ?? [];
  return at > 0 && (forms.includes('past') || forms.includes('third') || forms.includes('base'));
};

/** "If it is not paid by then, interest applies": what follows by itself, not by someone's hand, is a fact to know. */
const FOLLOWS =
  /^(?:if|should|unless|once|until|after) [^,]+, (?:then )?(?!(?:i|we|you|he|she|they|my|anyone|everyone|people)\b)\p{L}[^,]*(?:,[^,]*)?$/iu;

/** Heads no frame goes before. */
const HANGS =
  /^(?:which|who|whom|whose|than|or|nor|neither|hence|not|no|never|kindly|please|let|how|what a|such|should|in case|in the event|if|unless|failing|otherwise|or else|had (?:you|your|i|we|it|he|she|they|the|there))\b/i;

/** Fragments, and clauses that hang on another. */
const OPENS_BADLY =
  /^(?:was|were|is|are|has|have|had|did|does|which|who|whom|whose|that\b(?! (?:is|was|will|has|goes|comes|date|day|file|one|week|version))|because|since|while|where|than|though|although|unless|until|if|or|nor|neither|as|with|without|by|to|for|from|hence|therefore|not|never|no|kindly|please|let|how|what a|such|should|in case|in the event)\b/i;
