import type { Clause } from '../grammar/clause';
import { MOCKS } from './calming';
import type { NegativeCode } from '../codes';
import { mayBeTold } from './contested';
import { type Tone, tones } from '../reading';
import { asQuestion, edited, stemOf, tidied, withTail, wordsIn } from './editing';
import { SLAMS } from './framed';
import { refuses } from './frames';
import { type Candidate, type Site, wholeOf } from './site';
import { mayStay } from './may-stay';
import { HURTS, tails } from './tails';
import { trims } from './trims';
import { speak } from './voice';

/** The writer's own sentence without the words that cost them, and with the move it lacks. */
export function keptCandidates(site: Site, clauses: readonly Clause[]): readonly Candidate[] {
  const { finding, sentence } = site;
  // A jab has nothing to go on with: what it tells is told plainly, or it goes.
  if (finding.code === 'attack') return [];
  const trimmed = edited(sentence.text, trims[finding.code] ?? []);
  const stems = [trimmed, withoutHit(site, clauses)].filter(
    (stem): stem is string =>
      stem !== undefined && isWhole(stem) && !spoils(finding.code, stem) && stays(stem, site),
  );
  return stems.flatMap((stem) => versionsOf(stem, site));
}

/** As it stands, with a tail: for sentences that are no worse than unfinished. */
export function tailedCandidates(site: Site): readonly Candidate[] {
  const { finding, sentence } = site;
  if (BLAMING.has(finding.code) && MOCKS.test(sentence.text)) return [];
  // Only of what is refused is something offered instead.
  if (finding.code === 'wall' && (SLAMS.test(stemOf(sentence.text)) || !refuses(sentence.plain))) return [];
  if (!isWhole(sentence.text, 1) || !bearsTail(finding.code, sentence.plain)) return [];
  const stem = stemOf(sentence.text);
  if (finding.code === 'vague' && PROMISES.test(stem) && wordsIn(stem) <= 12 && !/[?]$/.test(sentence.text)) {
    const promise = tidied(`${stem} by «day»`);
    return [wholeOf(sentence, 'grammar', 'short', promise), ...timed(promise, site)];
  }
  return tones.flatMap((tone) => tailed(sentence.text, tone, site));
}

/** A promise that only lacks its day. */
const PROMISES =
  /^(?:(?:and|so|but|then|anyway|ok|okay|sure|yes),? )*(?:i|we)(?:['’]ll| will)(?!.*\b(?:if|when|once|until|after|before|as soon|because|but|while|hope|see|try|week|month|year|day|morning|evening|weekend)\b)[^,;:]*$/i;

/** Whether the sentence, as it is, can carry the move it lacks. */
function bearsTail(code: NegativeCode, plain: string): boolean {
  if (wordsIn(plain) > (TAIL_UP_TO[code] ?? 0)) return false;
  return code !== 'capitulate' || (OFFERS.test(plain) && !GIVES_IN.test(plain));
}

/** Words a sentence of this code may have and still be worth keeping as it is; the codes left out are never kept. */
const TAIL_UP_TO: Readonly<Partial<Record<NegativeCode, number>>> = {
  vague: 30,
  wall: 26,
  withdraw: 20,
  hedge: 20,
  capitulate: 18,
  apologise: 10,
};

const OFFERS =
  /\b(?:i|we)(?:'ll| will| can| could|'d be| would be)\b|\bhappy to\b|\bglad to\b|\bof course\b|\bsure\b/i;
const GIVES_IN =
  /\b(?:i'll pay|send it back|free|charge|keep the|don't mind|won't count|whatever|anything|sorry|my fault|suppose|guess|somehow|evenings?|weekends?|overnight|up all night|skip|lunch|hard for you|leave (?:it|them)|bad time|as many|up to you|hopeless|useless|learning)\b/i;
/** What is left of an apology must not go on grovelling. */
const GROVELS =
  /\b(?:feel(?:ing)?|felt|cried|sick|horrible|awful|terrible|ashamed|hate|forgive|words|slept|sleep|tired|worst|unforgivable|know what to say|exhausted|disaster)\b/i;

/** Still proving a point. */
const ARGUES =
  /\b(?:i|we)(?:'ve| have| had)? (?:did|already|told|explained|said|asked|warned|never|mentioned|sent you)\b|\byou (?:\w+ed|chose|said|knew|were told)\b|\bsurpris/i;

const BLAMING: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'attack', 'defend', 'deflect']);

/** What is kept, or what asks. */
const stays = (stem: string, { finding, view }: Site): boolean =>
  ASKS.test(stem) || mayStay(finding.code, stem, view.text);

const ASKS = /^(?:could|would|can|will|have|do|are|is|shall) /i;

const spoils = (code: NegativeCode, stem: string): boolean =>
  (BLAMING.has(code) && MOCKS.test(stem)) ||
  (code === 'wall' && (SLAMS.test(stem) || !refuses(stem))) ||
  (code === 'apologise' && (GROVELS.test(stem) || !APOLOGISES.test(stem))) ||
  (code === 'capitulate' && (GIVES_IN.test(stem) || !OFFERS.test(stem))) ||
  (code === 'defend' && ARGUES.test(stem)) ||
  (/^(?:accuse|defend|deflect)$/.test(code) && !mayBeTold(stem, code));

/** What may be left of an apology: the apology, or what it leads to. */
const APOLOGISES =
  /\bsorry\b|\bapolog|\bthank|\bunderstand\b|\bi know\b|\bshould have\b|\bmistake\b|\bwrong\b|\bmissed\b|\b(?:i|we)(?:'ll| will| can)\b|\?$/i;

/** Trims that mend by themselves give the short version bare; the others need their tail. */
const MENDED_BY_TRIM: ReadonlySet<NegativeCode> = new Set<NegativeCode>([
  'hedge',
  'apologise',
  'vague',
  'accuse',
  'defend',
  'deflect',
]);

function versionsOf(stem: string, site: Site): readonly Candidate[] {
  const { finding, sentence } = site;
  const asks = ASKS.test(stem);
  const base = asks ? asQuestion(stem) : stem;
  const plain = MENDED_BY_TRIM.has(finding.code) ? [wholeOf(sentence, 'grammar', 'short', base)] : [];
  if (asks) return [...plain, ...askedFor(base, site)];
  if (finding.code === 'capitulate' && /«price»/.test(stem)) return priced(base, site);
  if (finding.code === 'vague' && /«day»/.test(stem)) return [...plain, ...timed(base, site)];
  return [...plain, ...tones.flatMap((tone) => tailed(base, tone, site))];
}

const priced = (base: string, { sentence, voice }: Site): readonly Candidate[] => [
  wholeOf(sentence, 'grammar', 'short', base),
  wholeOf(sentence, 'grammar', 'warm', speak(withTail(base, '{I} can start on «day».'), voice)),
  wholeOf(sentence, 'grammar', 'firm', withTail(base, 'it takes about «hours».')),
];

const timed = (base: string, { sentence, voice }: Site): readonly Candidate[] => [
  wholeOf(
    sentence,
    'grammar',
    'warm',
    speak(withTail(base, 'if that moves, you will hear from {me} first.'), voice),
  ),
  wholeOf(sentence, 'grammar', 'firm', base.replace('«day»', '«day», «time»')),
];

const askedFor = (question: string, { sentence, voice }: Site): readonly Candidate[] => {
  const stem = stemOf(question).replace(/\?$/, '');
  const day = /«day|\bby \w+/i.test(stem) ? stem : `${stem} by «day»`;
  if (!/^could you/i.test(stem))
    return [
      wholeOf(
        sentence,
        'grammar',
        'warm',
        speak(`${question} It would help {me} plan the next step.`, voice),
      ),
    ];
  return [
    wholeOf(
      sentence,
      'grammar',
      'warm',
      asQuestion(speak(`${day}, so that {I} can plan the next step`, voice)),
    ),
    wholeOf(sentence, 'grammar', 'firm', asQuestion(day)),
  ];
};

function tailed(base: string, tone: Tone, { finding, sentence, voice }: Site): readonly Candidate[] {
  const tail = tails[finding.code]?.[tone];
  if (!tail) return [];
  return [wholeOf(sentence, 'grammar', tone, tidied(withTail(base, spokenTail(tail, voice))))];
}

const spokenTail = (tail: string, voice: Site['voice']): string => {
  const spoken = speak(tail, voice);
  return /^I\b/.test(spoken) || tail.startsWith('«')
    ? spoken
    : spoken.charAt(0).toLowerCase() + spoken.slice(1);
};

/** Something is said, and nothing in it hurts. */
const isWhole = (stem: string, least = 3): boolean =>
  wordsIn(stem) >= least &&
  !HURTS.test(stem) &&
  !/^(?:which|who|that|because|while|where|than)\b/i.test(stem);

/** The other clauses of the sentence, when what was heard fills a clause of its own. */
function withoutHit({ finding, sentence }: Site, clauses: readonly Clause[]): string | undefined {
  if (clauses.length < 2 || finding.layer !== 'rule') return undefined;
  const start = finding.start - sentence.start;
  const end = finding.end - sentence.start;
  const rest = clauses.filter((clause) => clause.start >= end || start >= clause.end);
  const [first] = rest;
  const last = rest.at(-1);
  if (!first || !last || first.conditional || first.reported) return undefined;
  const contiguous = rest.every(
    (clause, index) =>
      index === 0 || clauses.indexOf(clause) === clauses.indexOf(rest[index - 1] as Clause) + 1,
  );
  if (!contiguous || !first.verb || first.who === 'nobody-said') return undefined;
  return tidied(sentence.text.slice(first.start, last.end));
}
