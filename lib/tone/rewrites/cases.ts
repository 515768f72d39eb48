import type { Clause } from '../grammar/clause';
import { scanClauses } from '../grammar/scan';
import { consequenceOf } from './consequence';
import { HAS_TIME } from './requests';
import { stemOf, tidied, wordsIn } from './editing';
import { capitalised } from './fill';
import { factsOf } from './facts';
import { lowerable, lowered } from './lowered';
import { participleOf } from './participle';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { sparedCandidates, termCandidates } from './terms';
import { speak, type Voice } from './voice';

/** A case of something not done asks for it: "If it isn't paid by the 15th, ..." becomes "Could it be paid by the 15th ...?" */
export function wishCandidates(site: Site): readonly Candidate[] {
  const otherwise = OTHERWISE.exec(stemOf(site.sentence.text))?.[1];
  if (otherwise !== undefined) return sparedCandidates(otherwise, site);
  const [, thing = '', state = '', blow = ''] = EITHER.exec(stemOf(site.sentence.text)) ?? [];
  if (thing !== '') return asks(dated(`${thing} be ${state}`), consequenceOf(blow, site.view.text), site);
  const [failing = '', need = ''] = FAILING.exec(site.sentence.text) ?? [];
  if (need !== '')
    return asks(
      dated(`{I} count on ${need}`),
      consequenceOf(stemOf(site.sentence.text).slice(failing.indexOf(need) + need.length), site.view.text),
      site,
    );
  const [, theirs = ''] = GIVEN_AWAY.exec(site.sentence.text) ?? [];
  if (theirs !== '')
    return [
      wholeOf(
        site.sentence,
        'grammar',
        'short',
        speak(
          `{I} would like to keep your ${theirs} for you; could we talk on «day» about what would help?`,
          site.voice,
        ),
      ),
      wholeOf(
        site.sentence,
        'grammar',
        'warm',
        speak(`So that you can keep your ${theirs}, could we agree on «item: what would help»?`, site.voice),
      ),
    ];
  const [, lacking = '', due = '', then = ''] = NONE_BY.exec(stemOf(site.sentence.text)) ?? [];
  if (due !== '') return asks(`{I} have the ${lacking} ${due}`, consequenceOf(then, site.view.text), site);
  const found = findCase(site);
  const wish = found && wishOf(found);
  return wish === undefined ? [] : asks(dated(wish), consequenceOf(found?.blow ?? '', site.view.text), site);
}

const dated = (wish: string): string =>
  HAS_TIME.test(wish) || SAYS_WHEN.test(wish) ? wish : `${wish} by «day»`;

/** "If the two hours are deducted I will open a dispute" keeps its case and loses its blow: "If the two hours are deducted, could we talk about it first?" */
export function caseCandidates(site: Site): readonly Candidate[] {
  const found = findCase(site);
  return found && wishOf(found) === undefined ? talks(found, site) : [];
}

/** Behind the writer's own words, which keep theirs. */
const behind = (text: string, voice: Voice): string => {
  const said = speak(text, voice);
  return /^(?:I\b|«)/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
};

function findCase({ sentence, view }: Site): Case | undefined {
  const found = caseOf(sentence.text);
  const isCalm =
    found &&
    wordsIn(found.words) <= LONGEST &&
    !HURTS.test(found.words) &&
    !SHARP.test(found.words) &&
    // With a price to it, "again" is a condition; without, a reproach.
    (!AGAIN.test(found.words) || factsOf(consequenceOf(found.blow, view.text) ?? '').length > 0);
  return isCalm ? found : undefined;
}

/** "By that date". */
const SAYS_WHEN = /\b(?:by (?:then|that|this)|in time|within)\b/i;

const LONGEST = 22;
const AGAIN = /\b(?:again|one more|another|a second time)\b/i;
const SHARP =
  /\b(?:like this|carry on|(?:you|your \w+) (?:insist|persist)\w*|complain\w*|dare|argue|as well|that one|blame)\b|["“”?]|^(?:that|this|it)(?:['’]s| is) (?:a|the|what|how|all)\b|^you (?:wish|like|want|prefer|please|must)$/i;

interface Case {
  /** "if", "unless", "should". */
  readonly link: string;
  /** What is put, without the link: "the two hours are deducted". */
  readonly words: string;
  /** What is to follow: ", I will open a dispute". */
  readonly blow: string;
}

/** The case a sentence puts, at its head or its end. */
function caseOf(text: string): Case | undefined {
  const stem = stemOf(text).replace(/^(?:(?:and|but|so|now|still),? )+/i, '');
  const head = HEAD.exec(stem);
  const found = head ?? (OFFERS.test(stem) ? null : TAIL.exec(stem));
  if (!head && /\b(?:and|or|but|so)$/i.test(stem.slice(0, found?.index))) return undefined;
  const [, link = '', put = ''] = found ?? [];
  // "If it isn't here by Friday I won't ...": the blow begins without a comma.
  const words = put.slice(
    0,
    /(?<=\S) (?:I|we)(?: (?:won['’]t|will|do|don['’]t|can['’]t|cannot|shan['’]t|shall|have to|must|accept|stop|file|go|hold|keep|pull|walk)|['’](?:ll|ve|m|re|d))\b/.exec(
      put,
    )?.index,
  );
  return words === '' || WILL.test(words) || RUNS_ON.test(words)
    ? undefined
    : {
        link: link.toLowerCase(),
        words,
        blow: head ? stem.slice(`${link} ${words}`.length) : stem.slice(0, found?.index),
      };
}

/** "Failing payment by the 30th we shall ...": what is counted on. */
const FAILING =
  /^(?:failing|without|in the absence of) ((?!this\b|it\b|that\b|which\b)[^,]{3,50}?),? (?:we|I|it|(?:the|a|your|our|my|all) \w+) ?(?:['’]ll|shall|will|must|have to|would|am|are|is|goes|keeps|starts|comes|falls|lapses|ends|applies|stays|closes)\b/i;

/** "Either the scan is here tonight or ...": what is wanted comes first. */
const EITHER =
  /^either ((?:the|your|that|this|all) [^,;]{2,40}?|it|this|that|they)(?: is| are|['’](?:s|re)) ((?:here|there|in|on|with|back|paid|signed|settled|ready|sent|off)\b[^,;]*?),? or (.+)$/i;

/** "Another week like that and I'm giving your slot to someone else": what they would lose they can keep. */
const GIVEN_AWAY =
  /^(?:another|one more|next time|any more|keep)\b.*\b(?:giv\p{L}+|hand\p{L}*|pass\p{L}*|let\p{L}*|releas\p{L}+|sell\p{L}*) your (slot|place|seat|berth|spot|date|room|appointment|booking|session)\b/iu;

/** "No essay by Sunday and I stop the lessons". */
const NONE_BY =
  /^(?:(?:and|but|so|well|i['’]ll be frank),? )*no ([\p{L} ]{3,30}?) ((?:by|before|until|on) [^,;]{2,30}?)(?:,| and| means| then|:) (.+)$/iu;

/** What follows if what was asked for before does not come. */
const OTHERWISE =
  /^(?:(?:and|but|so),? )?(?:otherwise|failing (?:that|this)|if not|if that (?:does not|doesn['’]t) happen|or else),? (.+)$/i;

const BLOW = String.raw`(?:then )?(?:(?:I|we|you|it|they|he|she|my|our|your|the|a|an|any|all|this|that|there|each|both)\b|\p{Lu})`;
/** "If ..., the blow" or, without a comma, "If ... I will". */
const HEAD = new RegExp(
  String.raw`^(if|unless|should|in case|in the case of|in case of|once|provided) ((?:(?!,).)+?)(?:, ${BLOW}| then (?:i|we|you|it|the|my|our|your|there|that)\b| (?:then )?(?:(?:i|we)(?:['’](?:ll|d|m|re)| will| would| shall| have| can| am| are| go| hand| could| want| need| charge| bill| keep)|(?:it|that)(?:['’]s| is| costs)(?= [£€$\d])|you(?:['’]ll| will| shall| can))\b|(?<=\b(?:\w+day|noon|midnight|tomorrow|tonight|week|month|time|\d+(?:st|nd|rd|th)?)) (?:the|your|our|my|all|any|everything|this|it|they|that|he|she) )`,
  'iu',
);
const TAIL =
  /(?<!\b(?:decide|see|know|ask|tell|say|check|wonder|judge|sure|care|us|me)),? (if|unless) ((?:(?!,| if ).)+)$/i;

/** "... then kindly mark it and": more than the case. */
const RUNS_ON = /\b(?:and|or|but|then|before|by|until|after|since)$|\b(?:kindly|please|then)\b/i;

/** "I'd be happy to change it if you still want it", "It would be a pity if it were full": no case to talk about. */
const OFFERS =
  /^(?:i|we)(?:['’]d| would|['’]ll| can)? (?:be )?(?:happy|glad|love|gladly)\b|\b(?:pity|shame)\b|\bplease\b/i;

/** The blow ran into the case: its edge was not where it seemed. */
const WILL =
  /\b(?:i|we|you|he|she|it|they)(?:['’]ll| will| can| would| could)\b|\b(?:will|shall|(?<!\b(?:he|she|i|we|you|they) )(?:gets?|goes)) /i;

function talks({ link, words, blow }: Case, site: Site): readonly Candidate[] {
  const { sentence, voice, view } = site;
  if (/^(?:once|provided|unless)$/.test(link) || (link === 'should' && /\bnot\b/.test(words))) return [];
  // Of what somebody might have done, or is to be caught at, nothing can be agreed.
  if (UNREAL.test(blow) || /^I (?:see|hear|find|catch|get)\b/i.test(words)) return [];
  // "If you do decide to leave"
  const said = words.replace(/^you do (?=(?!not\b)\p{Ll})/u, 'you ');
  const put = lowerable(said, view.text) ? lowered(said) : said;
  // What they may do can be talked about before they do it; what may happen, when it has.
  const theirs =
    link === 'if' && /^you (?!are\b|have\b|had\b|were\b|did\b|don['’]t\b|do not\b)\p{Ll}+/u.test(put);
  const head = theirs ? `Before ${put}` : `${link.charAt(0).toUpperCase()}${link.slice(1)} ${put}`;
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, `${head}, ${behind(text, voice)}`);
  return [
    ...termCandidates(`${link.charAt(0).toUpperCase()}${link.slice(1)} ${put}`, blow, site),
    made('short', theirs ? 'could we talk on «day»?' : 'could we talk on «day» about what follows?'),
    made('warm', '{I} would like to find a way with you; could we talk on «day» at «time»?'),
    made('firm', '{I} suggest that we agree on «item: the next step», by «day».'),
  ];
}

const UNREAL = /\b(?:would|wouldn['’]t|could|couldn['’]t|might) (?:not )?(?:be|have)\b/i;

/** What is wanted, with what follows else where that can be told plainly. */
const asks = (wish: string, term: string | undefined, { sentence, voice }: Site): readonly Candidate[] => {
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  // With a day of its own it does not begin where the wish ends.
  const then = /«day»/.test(wish) && HAS_TIME.test(term ?? '') ? 'otherwise' : 'after that';
  return [
    ...(term === undefined
      ? []
      : [
          made('short', `Could ${wish}? ${capitalised(then)} ${term}.`),
          made('warm', `Could ${wish}? If that is difficult, just call {me} before then; ${then} ${term}.`),
          made('firm', `For everything to go on as planned, could ${wish}? ${capitalised(then)} ${term}.`),
        ]),
    made('short', `Could ${wish}?`),
    made('warm', `Could ${wish}, so that everything goes on as planned?`),
    made('firm', `For everything to go on as planned, could ${wish}?`),
    // What it would cost is left open: then the blank says so.
    made('short', `Could ${wish}, so that «item: the work» stays on course?`),
    made('firm', `For «item: the work» to go on as planned, could ${wish}?`),
  ];
};

/** "it isn't paid by the 15th" is "it be paid by the 15th"; undefined where nothing is missing or the reading is unsure. */
function wishOf({ link, words }: Case): string | undefined {
  // "Should the balance not be here by Thursday": the verb stands bare.
  const [, late = '', put = ''] =
    (link === 'should' && /^(.{2,60}?) (?:still )?not ((?:be|have|\p{Ll}+)\b.*)$/u.exec(words)) || [];
  if (late !== '') return `${lowerable(late, '') ? lowered(late) : late} ${put}`;
  const being = stateOf(link, words) ?? countedOn(link, words);
  if (being !== undefined) return being;
  const [clause, ...more] = scanClauses(words.replace(/[’‘]/g, "'"));
  if (!clause?.verb || !clause.subject || more.length > 0 || !WISHED.has(clause.who)) return undefined;
  const missing = link === 'unless' ? !clause.negated : clause.negated;
  // Trust is not given by a day.
  if (!missing || clause.often || clause.modal || /^(?:think|decide)$/.test(clause.verb.class))
    return undefined;
  if (NOT_WISHED.has(clause.verb.lemma)) return undefined;
  const subject = words.slice(0, clause.subject.end);
  const rest = words.slice(clause.verb.span.end).replace(/ (?:yet|still)\b/i, '');
  const act = clause.passive ? `be ${participleOf(clause.verb.lemma)}` : clause.verb.lemma;
  const who = lowerable(subject, '') ? lowered(subject) : subject;
  return stemOf(tidied(`${who} ${act}${rest}`)).replace(/^./, (letter) =>
    /^[A-Z]/.test(who) ? letter : letter.toLowerCase(),
  );
}

/** "Unless the amount is in my account by Friday": that it be there. */
function stateOf(link: string, words: string): string | undefined {
  const [, subject = '', not = '', rest = ''] =
    /^((?:the|your|this|that|it|all|my|our) ?[\w' -]{0,40}?) ?(?:is|are)(n['’]t| not)? (?:yet )?((?:in|on|at|with|here|there|back|off|closed|complete|ready|signed|settled)\b.*)$/i.exec(
      words,
    ) ?? [];
  if (subject === '' || (link === 'unless') !== (not === '')) return undefined;
  return `${subject.charAt(0).toLowerCase()}${subject.slice(1).trimEnd()} be ${rest}`;
}

/** "If I don't get the answers this week", "if we've heard nothing by Friday": what is waited for. */
function countedOn(link: string, words: string): string | undefined {
  if (link !== 'if') return undefined;
  const [, heard] =
    /^(?:i|we)(?:(?:['’]ve| have)(?: got| heard| received)? nothing| (?:do not|don['’]t) hear|(?: have| ha)(?:n['’]t| not) heard)(?: from you)? ((?:by|before|until|this)\b.+)$/i.exec(
      words,
    ) ?? [];
  if (heard !== undefined) return `{I} hear from you ${heard}`;
  const [, thing] =
    /^(?:i|we) (?:do not|don['’]t|have not|haven['’]t) (?:get|got|have|had|see|seen|receive|received) ((?:the|your|all|an|those|these|my) [^,]+)$/i.exec(
      words,
    ) ?? [];
  return thing && `{I} count on ${thing}`;
}

/** Nobody agrees because they are asked to by a day. */
const NOT_WISHED = new Set('agree like want wish accept stop need care mind suit'.split(' '));

const WISHED: ReadonlySet<Clause['who']> = new Set<Clause['who']>([
  'you',
  'your-side',
  'they',
  'it',
  'i',
  'we',
]);
