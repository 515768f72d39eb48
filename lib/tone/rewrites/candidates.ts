import { BLAMES } from './blames';
import type { NegativeCode } from '../codes';
import { contestedCandidates, FIGHTS, looselyContested } from './contested';
import { wordsIn } from './editing';
import { explainedBeside } from './explained-beside';
import { looseExcuses } from './loose-excuses';
import { refuses } from './frames';
import { factsOf } from './facts';
import { fleeCandidates, isFlee, sortRecipes } from './flee';
import { grammarCandidates } from './made';
import { goneThrough } from './gone-through';
import { recipeCandidates } from './recipes';
import type { Candidate, Site } from './site';
import { sorryInstead } from './sorry-instead';
import { takenUpCandidates, talkedAbout } from './taken-up';
import { confirmCandidates } from './record';
import { namingCandidates, templateCandidates } from './stock';
import { adviceCandidates } from './wanted/advice';
import { wantedCandidates } from './wanted/candidates';

/** Every candidate, best first: the rule's own, those made from the sentence, then the code's ready sentences. */
export function candidatesFor(site: Site): readonly Candidate[] {
  const recipes = recipeCandidates(site);
  const { code } = site.finding;
  if (isFlee(code)) {
    const [good, rough] = sortRecipes(recipes, code, site.sentence.text);
    return [...good, ...fleeCandidates(site, code), ...rough];
  }
  const fitting = recipes.filter(
    (recipe) => recipe.fit === 'good' && !runsOn(recipe, site) && !hangsBehind(recipe, site),
  );
  const own = fitting.filter((recipe) => fills(recipe, site));
  return [
    ...(KEEPS.has(code) ? [...grammarCandidates(site), ...own] : [...own, ...grammarCandidates(site)]),
    ...(FIGHTS.has(code) ? [] : contestedCandidates(site)),
    ...sorryInstead(site),
    ...(code === 'attack' ? takenUpCandidates(site) : []),
    ...(code === 'deflect' ? [...adviceCandidates(site), ...wantedCandidates(site)] : []),
    // What is not refused can be promised.
    ...(code === 'wall' && !refuses(site.sentence.plain) ? wantedCandidates(site) : []),
    ...namingCandidates(site),
    ...(code === 'threat' ? talkedAbout(site) : []),
    ...templateCandidates(site),
    ...fitting.filter((recipe) => !fills(recipe, site)),
    ...recipes.filter(
      (recipe) => recipe.fit === 'rough' && !runsOn(recipe, site) && !hangsBehind(recipe, site),
    ),
  ];
}

/** Better than no choice at all, and no better: a talk about the facts, or, of a jab or a threat, what it says as one side of it. */
export function lastCandidates(site: Site): readonly Candidate[] {
  const { code } = site.finding;
  if (isFlee(code)) return [];
  if (code === 'attack')
    return holdsFacts(site)
      ? [...looselyContested(site), ...goneThrough(site)].filter(({ text }) => !JESTS.test(text))
      : [];
  if (code === 'deflect') return looseExcuses(site);
  if (BLAMES.has(code)) return looselyContested(site);
  return code === 'threat' ? contestedCandidates(site) : [];
}

/** Comparisons and wishes: told again they would be a jest again. */
const JESTS =
  /: (?:if|unless|had|should|when|once)\b|\b(?:as if|as though|like an?|unlike|or other|one (?:learns|must|should|wonders|does|can)|i(?:['’]d| would) (?:have thought|love|hang|defy)|i hope|i wonder|i assume|i suppose|i only wish|machine|ask (?:any\w+|your)|can well believe|well believe|favour|yourself|let['’]s|i take it|i(?:['’]m| am) (?:happy|glad|pleased|delighted) that)\b/i;

/** Nothing that only takes the place of a jab can carry them. */
const holdsFacts = ({ sentence, view }: Site): boolean =>
  factsOf(sentence.text, view.text).some(({ kind }) => kind !== 'not');

/** Beside one other, never by itself: what a sentence of blame tells as a plain fact, or, of theirs, put as a question. */
export function besideCandidates(site: Site): readonly Candidate[] {
  return BLAMES.has(site.finding.code) ? [...explainedBeside(site), ...confirmCandidates(site)] : [];
}

/** What a refusal, a condition or an order says is kept where it can be; a rule knows only what to say instead. */
const KEEPS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['wall', 'threat', 'command']);

/** "We didn't notice, and he notices everything": a whole thought in place of the blame, and what the blame led on to behind it; or words that were only quoted. */
const runsOn = ({ kind, text, start, end }: Candidate, { finding, sentence }: Site): boolean =>
  kind === 'swap' &&
  BLAMES.has(finding.code) &&
  (/["“”]|\b(?:he|she|his|her|him|when they)\b/i.test(sentence.text.slice(end)) ||
    /\b(?:that|which) $/i.test(sentence.text.slice(0, start)) ||
    (wordsIn(text) >= 3 &&
      /^[,;]? ?(?:and|but|so|because|which|who|from|with|about|of|to|#)/i.test(sentence.text.slice(end))));

/** "If he has to wait again it's £5, and [I would like to find a way]": a calm end behind the rest of a threat or a no. */
const hangsBehind = ({ kind, start }: Candidate, { finding, sentence }: Site): boolean =>
  kind === 'swap' &&
  (finding.code === 'threat' || finding.code === 'wall') &&
  wordsIn(sentence.text.slice(0, start)) > MOST_BEFORE;

const MOST_BEFORE = 3;

/** A rule's few words suit the sentence they were written for; in a long one the sentence is read as a whole first. */
const fills = ({ start, end }: Candidate, { sentence }: Site): boolean =>
  (end - start) * 2 >= sentence.text.length || sentence.text.split(' ').length <= FEW_WORDS;

const FEW_WORDS = 9;
