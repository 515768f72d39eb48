import type { NegativeCode } from '../codes';
import type { Clause } from '../grammar/clause';
import { tellsHowItIs } from './calm-fact';
import { factsOf } from './facts';
import { mayStay } from './may-stay';
import { findVerb } from '../grammar/verbs';
import { tones } from '../reading';
import { addressOf, readdressed } from './address';
import { HARMS } from './consequence';
import { wordsIn } from './editing';
import { factStems } from './fact-stems';
import { goesWith } from './goes-with';
import { doneFrames, frames, GUIDES, planFrames, tellFrames } from './frames';
import type { Ways } from './ways';
import { waysToTell } from './ways-to-tell';
import { lowerable, lowered } from './lowered';
import { findNames } from './names';
import { type Candidate, type Site, wholeOf } from './site';
import { SNIDE } from './snide';
import { isOver, wasSo } from './told';
import { speak } from './voice';
import { reportsWork } from './work-report';

/** The fact of the sentence in the writer's own words, without the finger it points, and the move it lacks: "The list is in the folder; if ..." */
export function framedCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const { finding, sentence } = site;
  const isDone = DONE.test(sentence.plain);
  const own = isDone ? doneFrames : ownFrames(finding.code, sentence.plain);
  if (!own || clauses.some(({ question, imperative }) => question || imperative)) return [];
  // "Saw you on the leg press": nobody is said to have done anything.
  if (clauses.every(({ who }) => who === 'nobody-said') && startsPast(sentence.plain)) return [];
  const address = addressOf(sentence.text);
  return factStems(site, clauses)
    .filter((stem) => mayStay(finding.code, stem, site.view.text) && bears(finding.code, stem, site))
    .flatMap((stem) =>
      tones.flatMap((tone) =>
        (waysToTell(stem, site)?.[tone] ?? framesOf(stem, own, finding.code)[tone].slice(0, MOST)).flatMap(
          (frame) => {
            const text = framed(stem, frame, site);
            return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
          },
        ),
      ),
    );
}

/** What is over is told as such. */
export function framesOf(stem: string, own: Ways, code: NegativeCode): Ways {
  // Nobody is to be spared what harms nobody.
  if (code === 'threat' && own !== doneFrames && !HARMS.test(stem)) return planFrames;
  return code === 'deflect' && own !== doneFrames && (isOver(stem) || wasSo(stem)) ? tellFrames : own;
}

function ownFrames(code: NegativeCode, plain: string): Ways | undefined {
  if (code === 'threat' && !HARMS.test(plain)) return planFrames;
  return code === 'command' && !SETS_A_RULE.test(plain) ? tellFrames : frames[code];
}

/** How things are to be done: it has its reason. "It goes in the other hole" only tells how it is. */
const SETS_A_RULE =
  /\b(?:must|needs?|ha(?:s|ve) to|should|from (?:now|here) on|first|please|next time|in future|going forward|go(?:es)? through|sign)\b/i;

/** "I've corrected it": what is done for the client is not asked about, and is no fact to argue with. */
const DONE =
  /^(?:(?:and|but|so|ok|okay|anyway),? )?(?:(?:i|we)(?:'ve| have)|(?:the|your) [\w ]{2,30} (?:(?:has|have) (?:now |already |since )?been|(?:is|are)(?: being)?)) (?:now |already |just )?(?:corrected|changed|fixed|updated|sent|resent|added|removed|replaced|repaired|adjusted|cancelled|refunded|moved|renewed|restored|finished|completed|attached|uploaded|ordered|booked|prepared|written|made|put|drawn up|set up|arranged)\b(?!.*\b(?:you|your|times|twice|again|already)\b)/i;

const startsPast = (plain: string): boolean => {
  const forms = findVerb(/^[\p{L}]+/u.exec(plain)?.[0] ?? '')?.forms;
  return forms?.includes('past') === true && !forms.includes('base');
};

/** A jab is only worth keeping for what it reports, and an order is agreed on only where it is put as a rule or a plan. */
const bears = (code: NegativeCode, stem: string, { view }: Site): boolean => {
  if (wordsIn(stem) > LONGEST) return false;
  if (code !== 'attack' && DONE.test(stem)) return true;
  if (code === 'attack') return reportsWork(stem, view.text) || tellsHowItIs(stem);
  if (code === 'threat' && /^either\b/i.test(stem)) return false;
  if (code === 'threat') return !MENACES.test(stem.replace(HOLDS, '')) && isTerm(stem, view.text);
  return code !== 'command' || isRule(stem);
};

/** What follows by itself, or what has a day, a sum or a count to it, and tells of no person: the rest is told to frighten, or to amuse. */
const isTerm = (stem: string, draft: string): boolean =>
  !PEOPLE.test(stem) &&
  (HARMS.test(stem) || !SNIDE.test(stem.replace(/[’‘]/g, "'"))) &&
  (/^(?:if|unless|until|once|after|without)\b/i.test(stem) ||
    HARMS.test(stem) ||
    GUIDES.test(stem) ||
    factsOf(stem, draft).some(({ kind }) => kind !== 'name' && kind !== 'not'));

/** "I'm keeping the price open until the 30th", "you'll see my questions in the margin": no menace. */
const HOLDS =
  /\b(?:I|[Ww]e)(?:['’]m|['’]re|['’]ll| am| are| will| can) (?:keep|keeping|hold|holding)\b|\byou(?:['’]ll| will) (?:see|find|have|get) (?:my|the|all) (?!lawyers?\b|solicitors?\b|consequences\b|results?\b)/;

const PEOPLE =
  /\b(?:he|she|his|her|him|gentlem[ae]n|lady|ladies|fellas?|man|men|guys?|girls?|boys?|wife|husband|god|dog|taste|feelings?|pony)\b/i;

/** Who does it to whom, and what is said so that it is borne in mind: no mere consequence. */
const MENACES =
  /\b(?:I|me|[Mm]y|myself|[Ww]e|us)\b|\b(?:bear|keep) (?:that|it|this) in mind\b|\b(?:whoever|goodwill|waiting list|in the queue|other schools|pity|would be|don['’]t start|people who|anyone who|lawyers?|counsel|you['’]ll|you will|you can (?:explain|ring|pay|manage|tell|ask|write|go|keep|find)|yourself|up to you|no responsibility|(?:that|your) choice)\b/;

/** A refusal that only says what one is not, that it ends there, or why one is in the right. */
export const SLAMS =
  /\b((?:an? |the )?[\p{L}\d]{3,}(?: [\p{L}\d]+){0,4}) (?:is|are) (?:an? |just |simply )?\1\b|^(?:we|i|this|it|this \p{L}+|\p{L}+s) (?:are|is|am|['’]s|['’]re)(?:n['’]t| not) (?:an? )?\p{L}+$|^(?:that|it)['’]s (?:the|my|our|not) \p{L}+$|\b(?:leave it (?:there|at that)|that['’]s where it ends|that['’]s (?:what there is|how it is|it|all)|(?:is|are) what (?:it is|they are)|(?:i|we) (?!need|reject|decline|refuse|have (?:agreed|signed|quoted|offered))(?:\p{L}+ )?\p{L}{3,}ed|the whole point|not the issue|really the issue|end of (?:story|discussion)|discussions? of this (?:sort|kind)|nobody|did (?!not\b)\p{L}+|one (?:does|doesn['’]t|must|should|can)|take the (?:rap|blame|fall)|(?:is|are)n['’]t nothing|don['’]t understand|no doubt|funnily|(?:been|get) burned|their own)\b/iu;

/** "All visitors sign in at the desk", "The files go to the printer on Friday": not "Sign or don't", not what was. */
const isRule = (stem: string): boolean =>
  RULES.test(stem) &&
  !/^(?:i|we|don['’]t|do not|never|no)\b|\bwill have\b|\b(?:was|were|had|did|nobody|never|each time|always|happy)\b|\bnot\b.*\bnot\b/i.test(
    stem,
  ) &&
  !findVerb(/^[\p{L}]+/u.exec(stem)?.[0] ?? '')?.forms.includes('base');

const RULES =
  /\b(?:is|are|must|can|may|will|['’]ll|should|needs?|ha(?:s|ve) to|goes?|comes?|gets?|starts?|begins?|follows?|counts?|applies|apply)\b/i;

const LONGEST = 45;
/** Where these ways of saying it are refused, the next is too, and each costs a reading. */
const MOST = 3;

/** One stem in one frame; undefined where they do not go together, or its first word may be a name that has to keep its place. */
export function framed(stem: string, frame: string, site: Site): string | undefined {
  if (!goesWith(frame, stem, site)) return undefined;
  const { voice, view } = site;
  const inside = frame.includes('{fact}');
  const known = `${view.text}\n${view.incoming}`;
  const isKnown = lowerable(stem, known) || isNamed(stem, view.text);
  if (inside && !/: \{fact\}/.test(frame) && !isKnown) return undefined;
  const fact = inside && lowerable(stem, known) ? lowered(stem) : stem;
  // Two marks of the same strength in one sentence: the thought behind it gets a sentence of its own.
  const joint = /[;:]|,.*,.*,/.test(stem) || wordsIn(stem) > LONG ? '.' : ';';
  return speak(frame, voice)
    .replace(/\{[Ff]act\}; (\p{L})/u, (whole, letter: string) =>
      joint === '.' ? `{Fact}. ${letter.toUpperCase()}` : whole,
    )
    .replace(/\{[Ff]act\}/, () => fact);
}

/** "Ms Aziz", "Berlin": a name the mail knows keeps its capital anywhere. */
const isNamed = (stem: string, draft: string): boolean =>
  /^(?:Mr|Mrs|Ms|Miss|Dr)\b/.test(stem) || findNames(stem, draft).some((name) => stem.startsWith(name));

const LONG = 24;
