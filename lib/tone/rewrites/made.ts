import type { Clause } from '../grammar/clause';
import { askedForCandidates } from './asked-for';
import { scanClauses } from '../grammar/scan';
import { askCandidates } from './asks';
import { BLAMES } from './blames';
import { bareNoCandidates } from './bare-no';
import { caseCandidates, wishCandidates } from './cases';
import { excuseCandidates } from './excuses';
import { framedCandidates } from './framed';
import { hindsightCandidates } from './hindsight';
import { findMilderPart, type MilderPart } from './cut';
import { stemOf } from './editing';
import { standsAlone } from './work-report';
import { mayStandAlone } from './may-stay';
import { thirdPartyCandidates } from './third-party';
import { toLower, toPlain } from '../normalise';
import { limitCandidates } from './limits';
import { neededCandidates } from './needs';
import { nextTimeCandidates } from './next-time';
import { orderCandidates } from './orders';
import { plainlyTold } from './plain-told';
import { questionCandidates } from './questions';
import { recordCandidates } from './record';
import { saidWellCandidates } from './said-well';
import { passedOnCandidates } from './passed-on';
import { onceThereCandidates } from './once-there';
import { type Candidate, type Site, wholeOf } from './site';
import { undoneCandidates } from './undone';

/** Rewrites made from the sentence's own words, the closest first. Empty where the reading of the sentence is unsure. */
export function grammarCandidates(site: Site): readonly Candidate[] {
  const clauses = scanClauses(site.sentence.plain);
  const part = findMilderPart(site, clauses);
  if (part === undefined) return madeOf(site, clauses);
  // The half that is cut off may be the cause.
  return BLAMES.has(site.finding.code)
    ? [...madeOf(site, clauses), ...madeOfPart(site, part)]
    : [...madeOfPart(site, part), ...madeOf(site, clauses)];
}

function madeOf(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  return (MAKERS[site.finding.code] ?? []).flatMap((make) => make(site, clauses));
}

/** What the part left alone would become, in the place of the whole sentence. */
function madeOfPart(site: Site, { text, isInnocent }: MilderPart): readonly Candidate[] {
  const plain = toPlain(text);
  const sentence = { ...site.sentence, text, plain, lower: toLower(plain) };
  const { length } = site.sentence.text;
  const made = madeOf({ ...site, sentence }, scanClauses(plain)).filter(({ kind }) => kind === 'whole');
  const stands = isInnocent && (site.finding.code !== 'attack' || standsAlone(stemOf(text), site.view.text));
  const bare =
    stands && mayStandAlone(site.finding.code, stemOf(text), site.view.text)
      ? [wholeOf(sentence, 'grammar', 'short', text)]
      : [];
  return [...bare, ...made].map((candidate) => ({ ...candidate, end: length }));
}

type Make = (site: Site, clauses: readonly Clause[]) => readonly Candidate[];

const MAKERS: Readonly<Partial<Record<Site['finding']['code'], readonly Make[]>>> = {
  accuse: [
    saidWellCandidates,
    questionCandidates,
    hindsightCandidates,
    nextTimeCandidates,
    undoneCandidates,
    askedForCandidates,
    askCandidates,
    // "Add to that ...", "Tell them too ..." ask for nothing.
    (site, clauses) =>
      /^(?:and )?(?:add to (?:that|this|it)|tell (?:them|him|her))\b/i.test(site.sentence.plain)
        ? []
        : orderCandidates(site, clauses),
    recordCandidates,
  ],
  attack: [questionCandidates, neededCandidates, orderCandidates, plainlyTold],
  defend: [
    saidWellCandidates,
    questionCandidates,
    hindsightCandidates,
    askedForCandidates,
    askCandidates,
    // "Ask any photographer" asks for nothing.
    (site, clauses) => (/^(?:just )?ask\b/i.test(site.sentence.plain) ? [] : orderCandidates(site, clauses)),
    framedCandidates,
  ],
  command: [orderCandidates, framedCandidates],
  threat: [wishCandidates, orderCandidates, framedCandidates, caseCandidates, plainlyTold],
  deflect: [
    saidWellCandidates,
    questionCandidates,
    hindsightCandidates,
    excuseCandidates,
    thirdPartyCandidates,
  ],
  wall: [bareNoCandidates, passedOnCandidates, onceThereCandidates, limitCandidates, orderCandidates],
};
