import { isOfferedElsewhere } from './offered';
import { refuses } from './frames';
import { ENDS, WHEN } from './limit-ways';
import { ASKS_WHY } from './needed';
import type { Site } from './site';
import { isDoubted, isLetDown } from './standing';
import { isOver } from './told';
import { saysTheyDid } from './said-of-them';
import { STINGS } from './stings';

/**
 * Whether what a way puts round a sentence fits what the sentence is: a label that names it wrongly was refused more often than none at all. What still whines, puts off,
 * musters what might have been or sends the client away goes with nothing. `stem`: without its stop.
 */
export function goesWith(way: string, stem: string, site: Site): boolean {
  const plain = stem.replace(/[’‘]/g, "'");
  return !STILL_HURTS.test(plain) && TESTS.every(([sign, fits]) => !way.includes(sign) || fits(plain, site));
}

/** "I could cry", "Had the papers come, there would have been no letter", "You go with the other chap". */
const STILL_HURTS =
  /\b(?:cry|in pieces|slept|mortified|feel sick|stand in (?:the|your) (?:road|way)|(?:as|when) time (?:allows|permits)|when i (?:can|get (?:a|the) (?:moment|chance|time)))\b|^had (?!to\b)|\bwould(?:n't)? (?:all )?have been\b|\band you can (?:explain|tell|ask|see)\b|^you go\b/iu;

type Fits = (plain: string, site: Site) => boolean;

/** To be looked up: a thing's own fact, and neither news, a deed, what is to come, nor what was asked for. */
const isReference: Fits = (plain, { view }) =>
  !/^(?:i|we|you|it|this|that|there|everything|all|both)\b/i.test(plain) &&
  !AHEAD.test(plain) &&
  !saysTheyDid(plain) &&
  !(/\?/.test(view.incoming) && /[£€$]\s?\d/.test(plain));

const AHEAD =
  /\b(?:will|shall|would|should|could|might|gets?|next|soon)\b|'(?:ll\b|d (?!put\b|\p{L}+ed\b))/iu;

/** On their side, where they know better: not what the writer did, nor what is to come. */
const isTheirs: Fits = (plain, { sentence }) =>
  /\byou(?:rs?)?\b/i.test(sentence.plain) &&
  !AHEAD.test(plain) &&
  !/["“”]/.test(plain) &&
  (!/^(?:i|we|my|our)\b/i.test(plain) || /\bfrom you/i.test(plain));

const explains: Fits = (plain, { view }) => ASKS_WHY.test(view.incoming) && !AHEAD.test(plain);

/** A no that nothing in the mail makes up for, or a time that is over. */
const isNo: Fits = (plain, site) =>
  (refuses(plain.replace(RELATIVE, '')) || /^no, /i.test(plain) || ENDS.test(plain)) &&
  !isOfferedElsewhere(site);

const RELATIVE = /\b(?:that|which|who)\b[^,;]*/gi;

/** When it is, how long it takes or on what it hangs, and no bill. */
const isPlan: Fits = (plain) =>
  !isOver(plain) &&
  !/\b(?:is|are) charged\b/.test(plain) &&
  (WHEN.test(plain) || /\b(?:if|unless|until|by|within)\b/i.test(plain));

const TESTS: readonly (readonly [sign: string, fits: Fits])[] = [
  ['For reference', isReference],
  [
    'where things stand',
    (plain) => !isOver(plain) && !AHEAD.test(plain) && !/^(?:my|our) \p{L}+ have been\b|^you\b/iu.test(plain),
  ],
  ['what happened', (plain, site) => isOver(plain) && (explains(plain, site) || isLetDown(site))],
  ['how it came about', explains],
  ['happy to explain', explains],
  ['why you ask', (plain, site) => explains(plain, site) || isDoubted(site)],
  ['difficult for you', (plain) => !isOver(plain)],
  ['For your notes', (plain) => !/^(?:it|this|that|these|those|they)\b(?!['’]s)/i.test(plain)],
  ['is unclear', (plain) => !UNSURE.test(plain)],
  ['count on this', (plain) => /^(?!(?:i|we|you)\b)[^,]*\bwill\b(?! not\b)/i.test(plain)],
  // Behind a jest it is a jest.
  [
    'have any questions',
    (plain, { finding }) => !UNSURE.test(plain) && !(finding.code === 'attack' && STINGS.test(plain)),
  ],
  ['is that right', (plain, site) => isTheirs(plain, site) && /\d/.test(plain) && !/^you\b/i.test(plain)],
  ['have that wrong', isTheirs],
  ['what is possible»', isNo],
  ['you can plan', isPlan],
];

/** What the writer feels or does not do is clear enough. */
const UNSURE = /^(?:i|we) (?:don't|do not|find|think|feel|hope|wish)\b/i;
