import { tones, type Tone } from '../reading';
import { addressOf } from './address';
import { findComplaint } from './complaints';
import { sorryThat } from './sorry-that';
import { findHeld } from './flee/held';
import { COMPLAINS } from './flee/frames/complains';
import { keptShare } from './faithful';
import { findNames } from './names';
import { type Candidate, type Maker, type Site, wholeOf } from './site';
import { isEarly, isFirst } from './standing';
import { speak } from './voice';

/**
 * In place of a jab that tells nothing: the client is taken up in what they wrote or asked, the closest first; at the end of a mail the door stays open. Each
 * only where the mail says nothing of the kind yet, for two readers in three minded a second one.
 */
export function takenUpCandidates(site: Site): readonly Candidate[] {
  const { sentence, voice } = site;
  // "Ouch, I hope it's your left" calls nobody.
  const address = namesReader(site) ? addressOf(sentence.text) : '';
  const made =
    (maker: Maker) =>
    (tone: Tone, text: string): Candidate =>
      wholeOf(sentence, maker, tone, toReader(address, speak(text, voice)));
  const told = toldAgain(site);
  if (told.length > 0)
    return told.map(([tone, text]) => wholeOf(sentence, 'grammar', tone, speak(text, voice)));
  const sorry = sorryFor(site);
  const topic = theirTopic(site);
  const open = [...(isEarly(site) ? taken(site) : []), ...staysOpen(site), matters(site)];
  return tones.flatMap((tone) => [
    ...(sorry === undefined ? [] : [made('frame')(tone, sorry)]),
    ...(topic === undefined
      ? []
      : [made('template')(tone, `{I} am happy to talk about ${topic} with you; would «day» suit you?`)]),
    // What would suit any answer stands as such.
    ...open.flatMap((text) => (text === undefined ? [] : [made('template')(tone, text)])),
  ]);
}

/** A status gets its day, what they have to do is asked for, and leave that is given is given plainly. */
function toldAgain({ sentence: { text } }: Site): readonly (readonly [Tone, string])[] {
  const [, thing, status] = STATUS.exec(text) ?? [];
  if (thing)
    return [
      ['short', `${thing} is ${status}; you will have it by «day».`],
      ['warm', `${thing} is ${status}, and {I} will tell you by «day» how far it is.`],
    ];
  const [, when, deed] = DUTY.exec(text) ?? [];
  if (when)
    return [
      ['short', `When you ${when}, could you ${deed}?`],
      ['warm', `When you ${when}, please ${deed}, so that {I} can plan for it.`],
    ];
  const [, keep, gift = ''] = GIFT.exec(text) ?? [];
  if (keep)
    return /^have$/i.test(keep) && gift.endsWith(' back')
      ? [
          ['short', `{I} can give you ${gift}.`],
          ['warm', `{I} would like to give you ${gift}.`],
        ]
      : [
          ['short', `You can ${keep.toLowerCase()} ${gift}.`],
          ['warm', `{I} would like you to ${keep.toLowerCase()} ${gift}.`],
        ];
  const [, hours = ''] = SPENT.exec(text) ?? [];
  if (hours)
    return [
      ['short', `So far {I} have spent ${hours}; would you like to see what went into it?`],
      ['warm', `{I} have spent ${hours} so far, and {I} am happy to show you what went into it.`],
    ];
  const [, glad] = GLAD.exec(text) ?? [];
  if (glad)
    return [
      ['short', `{I} am glad that ${glad}.`],
      ['warm', `It is good to hear that ${glad}.`],
    ];
  const [, met, also = ''] = MEETS.exec(text) ?? [];
  if (met)
    return [
      ['short', `It is ${met.toLowerCase()}${also === '' ? '' : `; ${also}`}.`],
      ['warm', `Thank you for your message${also === '' ? '' : `; ${also}`}.`],
    ];
  const [, way] = LEAVE.exec(text) ?? [];
  return way
    ? [
        ['short', `You can ${way}.`],
        ['warm', `You can ${way}; please let {me} know if you have any questions.`],
      ]
    : [];
}

const STATUS =
  /^(\p{L}[\p{L} ]{2,30}?)(?:['’]s| is)(?: now| all| already)? (underway|under way|in progress|in hand)[.!]*$/u;
const DUTY =
  /^(?:If|When(?:ever)?) you ((?:change|move|cancel|add|book|send|order|need|want) [^,;]{3,50}?),? you(?:['’]ve got to| have to| need to| must) ((?!be\b|not\b)\p{Ll}+ [^,;.!?]{2,40})(?=[,.;!]|$)/u;
/** "Have the whole £420 back, I wasn't worth a penny": what is given, without why. */
const GIFT =
  /^(have|take|keep) ((?:the|all|both|it|my|half|[£$€]?\d)[^,;?!]{1,50}?)(?:[,;] (?:i|it|we|you|that)\b[^?!]*)?[.]*$/i;
/** "I spent around nine hours on chapter 3 so it's a pity": what went into the work, and not how sad it was. */
const SPENT =
  /^(?:I|We)(?:['’]ve| have)?(?: already| also)? spent ((?:around |about |nearly |over )?[\p{L}\d.-]+(?: and a half)? (?:hours|days|evenings)(?: of (?:my|our) own time)?(?: on (?:the|your|this|that|chapter|page|it)\b(?: (?!so\b|and\b|because\b|only\b|you\b|that\b)[\p{L}\d-]+){0,4})?)/u;
/** Kind words, heard as a sneer. */
const GLAD =
  /^How (?:nice|good|lovely|kind) that (?!.*\b(?:own|manage\w*|finally|even|at last)\b)((?:the|your|it|they|he|she|you) [^,;?!“”"]{5,70}?)[.]*$/;
const MEETS = /^((?:Lovely|Nice|Good|Great) to (?:hear from|meet|see) you)(?:[,;] (.+?))?[.!]*$/;
const LEAVE =
  /^You (?:may|can)(?:,? of course,?| always| still)* ((?!well\b|not\b|imagine\b).* by \p{L}+ing [^,;]*?)[.!]*$/u;

const namesReader = ({ sentence, view }: Site): boolean =>
  findNames(addressOf(sentence.text), view.text).length > 0;

/** Behind a name the sentence goes on small. */
const toReader = (address: string, text: string): string =>
  address === '' || /^I\b/.test(text)
    ? address + text
    : address + text.charAt(0).toLowerCase() + text.slice(1);

/** In place of a threat: a talk about what the client wrote of, by its name. */
export function talkedAbout(site: Site): readonly Candidate[] {
  const topic = findHeld(site)?.topic;
  if (topic === undefined || topic.from === 'draft') return [];
  return [wholeOf(site.sentence, 'template', 'short', `Could we talk about ${topic.text} on «day»?`)];
}

/** What they wrote about, where their message names it. */
function theirTopic(site: Site): string | undefined {
  const { finding, reading } = site;
  const topic = findHeld(site)?.topic;
  // One talk is enough for a mail.
  const isFirstJab = !reading.findings.some(
    ({ code, sentence }) => code === 'attack' && sentence < finding.sentence,
  );
  return isFirstJab && topic?.from === 'message' && !othersSay(/\btalk\b|\bcall\b/i, site)
    ? topic.text
    : undefined;
}

const sorryFor = (site: Site): string | undefined => {
  const sorry = sorryThat(site);
  return sorry && `${sorry}.`;
};

/** Where an answer begins: what they told or asked is taken up; whose doing it was is left open. */
function taken(site: Site): readonly string[] {
  const { incoming } = site.view;
  if (incoming === '' || othersSay(THANKS, site)) return [];
  const complaint = findComplaint(incoming, site.voice);
  const isNamed =
    complaint === undefined ||
    others(site).some(({ plain }) => (keptShare(complaint.clause, plain) ?? 0) > NAMED);
  if (!isNamed) return [`Thank you for telling {me} that ${complaint.clause}.`];
  if (COMPLAINS.test(incoming)) return ['Thank you for telling {me} about this.'];
  // Behind the first words of an answer a thanks for the message comes too late.
  if (!isFirst(site)) return [];
  return /\?/.test(incoming)
    ? ['{I} understand why you ask.', 'Thank you for asking.']
    : ['Thank you for your message.'];
}

const THANKS = /\bthank|\bsorry\b|\bapolog|\byou ask\b/i;

const NAMED = 0.5;

/** Little comes after it: what disappoints asks for patience, and questions are welcome. */
function staysOpen(site: Site): readonly string[] {
  const after = others(site).filter(({ index }) => index > site.sentence.index);
  if (after.length > MOST_AFTER) return [];
  const says = othersSay(REFUSES, site);
  return [
    ...(says && !othersSay(THANKS, site) ? ['Thank you for your understanding.'] : []),
    ...(othersSay(INVITES, site) ? [] : ['If anything is unclear, please let {me} know.']),
  ];
}

/** Something is not done or given. */
const REFUSES =
  /\b(?:i|we) (?:can't|cannot|won't|will not|don't|do not|am not able|are not able) (?!think|know|mind|see|understand|want|believe|need|have to|mean)|\b(?:not|n't) (?:be )?(?:possible|included|covered|refundable|refunded|available|allowed|exchanged|returned|extended)\b|\bno refunds?\b|\bleave my (?:house|office)\b/i;

const MOST_AFTER = 1;

/** Something went wrong for them, and nobody has taken it up. */
const matters = (site: Site): string | undefined =>
  COMPLAINS.test(site.view.incoming) && !othersSay(TAKES_UP, site)
    ? '{I} understand that this matters to you.'
    : undefined;

const TAKES_UP = /\bthank|\bsorry\b|\bapolog|\bunderstand\b|\bregret|\bright\b|\bmatters?\b/i;

const INVITES =
  /\?|\blet (?:me|us) know\b|\bask (?:me|us)\b|\b(?:call|ring|write to|reach|contact|tell) (?:me|us)\b|\breachable\b|\bget in touch\b|\bquestions\b/i;

const others = ({ sentence, view }: Site) =>
  view.sentences.filter(({ role, index }) => role === 'body' && index !== sentence.index);

const othersSay = (words: RegExp, site: Site): boolean => others(site).some(({ plain }) => words.test(plain));
