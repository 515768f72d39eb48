import { stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { seenByWriter } from '../seen-by-writer';
import { speak } from '../voice';
import { nounPhrases } from './noun-phrase';

/** "Of course, weekends don't mean anything in my house!": a yes to what the client asks, said as one: "Yes, I can take on your shopping". */
export function plainYes(site: Site): readonly Candidate[] {
  const { sentence, view, reading, voice } = site;
  const said = sentence.text.trim();
  if (!SAYS_YES.test(said) || /\?["')]*$/.test(said) || REFUSES.test(said)) return [];
  const asks = (reading.incoming?.asks ?? []).map(({ start, end }) => view.incoming.slice(start, end));
  const granted = asks.map((ask) => grantedIn(ask)).find((clause) => clause !== undefined);
  const own = OWN.exec(said)?.groups?.['clause'];
  // What the writer names is nearer than what was asked.
  const clause =
    granted === undefined || /^(?:I|we)\b/i.test(own ?? '')
      ? own
      : TALKS.test(granted)
        ? granted
        : seenByWriter(granted, voice);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  if (clause === undefined && WANTS_WORK.test(view.incoming))
    return [
      made('short', 'Yes, {I} will do that by «day».'),
      made('warm', 'Yes, of course; {I} will do that by «day».'),
      made('firm', 'Yes, {I} will do that by «day», «time».'),
    ];
  if (clause === undefined)
    return FINE.test(said) && wordsIn(said) > BARE
      ? [
          made('short', 'Yes, that is fine.'),
          made('warm', 'Yes, that is fine with {me}, and thank you for telling {me}.'),
        ]
      : [];
  return [
    made('short', `Yes, ${clause}.`),
    made('warm', `Yes, of course: ${clause}.`),
    made('warm', `{I} am glad to help: ${clause}.`),
    ...(/^(?:I|we) can\b/i.test(clause)
      ? [made('firm', `Yes, ${clause}; it takes about «hours», and {I} can start on «day».`)]
      : []),
  ];
}

/** The yes names what it grants itself: "Of course he can call, any hour". */
const OWN =
  /^(?:of course|sure|yes|absolutely|certainly),? (?<clause>(?:he|she|they|you|I|we|it) (?:can|may) [^,;.!]{3,60})(?:,[^;.!]{0,60})?[.!]*$/i;
/** What both sides do together looks the same from either. */
const TALKS =
  /^we can (?:please )?(?:have an? (?:\p{L}+ )?(?:chat|call|word|talk|meeting)|talk|speak|meet|chat|get on a call|jump on)\b(?!.*\b(?:my|me|i|your?)\b)/iu;
/** Something is to be done, in words that cannot be repeated for sure. */
const WANTS_WORK =
  /\b(?:(?:can|could|would|will) you|please (?!explain|stop)|(?:I|we)(?:['’]d| would) like|(?:I|we) need|make sure)\b/i;
/** A bare yes is plain already. */
const BARE = 6;
/** A yes to what the client hopes is all right. */
const FINE =
  /^(?:(?:and|oh|but|well),? )*(?:yes,? )?(?:that|it)(?:['’]s| is) (?:(?:totally|absolutely|completely|quite|all) )?(?:fine|ok|okay|no problem|not a problem)\b(?!.*\b(?:i['’]ll|i will|we['’]ll|\d))/i;

/** A yes in so many words, or with a bow. */
const SAYS_YES =
  /^(?:(?:oh|ah|hi|well|and|but|no no|ha|ok|okay)[,!.]* )*(?:of course|sure\b(?! (?:it|that|he|she|they|you)\b)|absolutely|certainly|yes\b|yep|yeah|no (?:problem|worries|trouble)|not a problem|happy to|gladly|by all means|definitely|(?:yes,? )?(?:that|it)(?:['’]s| is) (?:totally |absolutely |completely |quite )?(?:fine|ok|okay|no problem)|go ahead)\b/i;
const REFUSES = /\b(?:but|only|unless|except|sorry|can['’]t|won['’]t)\b/i;

/** "We'd like the deck by Monday, is it doable?": a question that grants something when it gets a yes. */
function grantedIn(ask: string): string | undefined {
  const question = stemOf(ask).replace(/\?+$/, '');
  const possible = POSSIBLE.exec(question)?.groups;
  if (possible)
    return shortEnough(`${possible['who'] === undefined ? 'we' : possible['who']} can ${possible['deed']}`);
  const [, modal = '', rest = ''] = MODAL.exec(question) ?? [];
  if (modal === '') return undefined;
  const subject = subjectOf(rest);
  if (subject === undefined) return undefined;
  const deed = rest
    .slice(subject.length)
    .trim()
    .replace(/^(?:please|kindly|possibly|perhaps|maybe|just) /i, '');
  return /^\p{L}/u.test(deed) ? shortEnough(`${subject} can ${deed}`) : undefined;
}

const shortEnough = (clause: string): string | undefined =>
  wordsIn(clause) <= MOST &&
  wordsIn(clause) >= LEAST &&
  !/["“”:;(]|\b(?:why|how|what|stop|explain)\b/i.test(clause)
    ? clause
    : undefined;

const LEAST = 4;
const MOST = 22;

const START = '(?:^|[,;:.-] |\\b(?:and|but|so) )';
const POSSIBLE = new RegExp(
  `${START}(?:is|would) it (?:be )?(?:at all )?(?:possible|ok|okay|all right|alright|fine)(?: for (?:me|us))? (?:to |if (?<who>we|i|you|he|she|they) (?:could |can )?)(?<deed>.+)$`,
  'i',
);
const MODAL = new RegExp(`${START}(can|could|would|may|will) (?!(?:you|we|i) mind\\b|be\\b)(.+)$`, 'iu');

/** Who is to do it: a pronoun, a name or a noun phrase that is sure. */
function subjectOf(rest: string): string | undefined {
  const [pronoun] = /^(?:i|we|you|he|she|it|they|this|that)\b/i.exec(rest) ?? [];
  if (pronoun !== undefined) return pronoun;
  const phrase = nounPhrases(rest).find(({ start }) => start === 0);
  return phrase && rest.slice(0, phrase.end);
}
