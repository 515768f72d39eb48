import type { Tone } from '../../reading';
import { stemOf, uncapitalised } from '../editing';
import { findVerb } from '../../grammar/verbs';
import type { FleeCode } from '.';
import { COMPLAINS } from './frames/complains';
import { NOUNS } from './nouns';
import { WANTS_ADVICE } from './frames/message';

const HEARS = 'You will hear from {me} by «day», «time».';

type Next = Readonly<Record<Tone, readonly string[]>>;

/**
 * What a plain statement lacks when it was heard under this code: the moves that may go with it, the closest first. One that begins with a comma or a
 * semicolon goes on in the same sentence; an empty one leaves the statement alone.
 */
export function nextOf(code: FleeCode, said: string, message: string): Next {
  if (isSettled(said) && !OWNS.test(said) && !isView(said)) return OF_WHAT_IS;
  if (OWNS.test(said) || (code === 'apologise' && COMPLAINS.test(message)))
    return LATE.test(said) ? OF_A_DELAY : NEXT.apologise;
  if (code === 'apologise') return OF_A_FACT;
  if (code !== 'hedge' && code !== 'vague') return NEXT[code];
  if (isView(said)) return OF_A_VIEW;
  if (code === 'vague') return NEXT.vague;
  if (GOES_ON.test(said)) return NEXT.vague;
  if (WANTS_ADVICE.test(message)) return OF_ADVICE;
  if (code === 'hedge' && CHOSE.test(said)) return OF_A_CHOICE;
  return DOUBTS.test(said) && isCheckable(said) ? NEXT.hedge : PLAIN;
}

/** How things are can be checked; what somebody thinks, is like or wanted cannot. */
const isCheckable = (said: string): boolean =>
  !/\b(?:you|your|thought|opinion|invitation|like to see|wanted|expected|friend|taste|feeling|sense)\b/i.test(
    said,
  ) &&
  !/^(?:(?:and|but|so),? )?(?:I|We)(?: (?:have|had|did|was|were|am|are)\b|['’](?:d|ve|m|re)\b)/.test(said);
const PLAIN: Next = { short: [''], warm: [], firm: [] };

/** The writer's own choice: it stands, and can be changed. */
const CHOSE =
  /^(?:I|We) (?:used|chose|picked|did (?!have|half|think|not|wonder|mean|read)|put(?! (?:quite |such )?(?:a lot|so much|everything|my|our|hours|work))|made|kept|changed|set|left|added|moved)\b/;
const OF_A_CHOICE: Next = {
  short: ['', ', and {I} can change it by «day» if you prefer.'],
  warm: [', and {I} am happy to change it.'],
  firm: ['; does that suit you?'],
};

/** Under way: what comes of it is to be told. */
const GOES_ON =
  /\b(?:I|we)(?:['’](?:m|re)| am| are)(?: still| now| just)? (?:trying|waiting|working|looking|asking|chasing|checking)\b/i;

/** A fault named and taken on once, as it should be. */
export const OWNS =
  /\b(?:I|we) (?:(?:may|might|must) have \p{L}+(?:ed|en|t|d)\b|should(?: have(?! (?:an?|the|to|some|no)\b)|['’]ve)|missed|forgot|overlooked)\b|\bmy mistake\b|\b(?:am|are|['’]m|['’]re) sorry (?:about|for|that|you|he|she|they|it|we|I)\b|, sorry about|^sorry (?:that |for |about )?(?:I|we)\b/iu;

/** What is late is to come, and not to be mended. */
const LATE = /\b(?:late|later|longer|slow|slower|wait\w*|delay\w*|behind|yet)\b/i;

const OF_A_DELAY: Next = {
  short: ['', ', and you will have it by «day».'],
  warm: [', and {I} will write to you by «day» to say where it stands.', HEARS],
  firm: [', and you will have it by «day», «time».'],
};

const OF_ADVICE: Next = {
  short: ['; {I} suggest «item: what you suggest».'],
  warm: ['; {I} suggest «item: what you suggest», because «reason: why it serves them».'],
  firm: ['; {I} suggest «item: what you suggest», and {I} can start on «day».'],
};

/** "Corrected page 3", "Sketches": words of the work are no names. */
const withoutCapital = (text: string): string => {
  const [, head = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?: (\S))?/u.exec(text) ?? [];
  const word = head.toLowerCase();
  const isPlain =
    NOUNS.has(word) || NOUNS.has(word.replace(/s$/, '')) || findVerb(word) !== undefined || word === 'new';
  return isPlain && !/\p{Lu}/u.test(next) ? word + text.slice(head.length) : uncapitalised(text);
};

/** The statement with such a move; "{S}" in it is the statement itself. */
export const withNext = (said: string, move: string): string =>
  move.includes('{S}')
    ? move.replace('{S}', () => withoutCapital(stemOf(said)))
    : /^[,;]/.test(move)
      ? `${stemOf(said)}${move}`
      : `${said} ${move}`.trim();

/** Not yet certain: to be confirmed. */
const DOUBTS =
  /\b(?:think|might|may|could|should|seem(?:s|ed)?|looks?|looked|(?:about|around|roughly)(?= \d))\b/i;

/** Done, or simply so: nothing is to come of it, and no step is missing. */
export const isSettled = (said: string): boolean => SETTLED.test(said) && !UNSETTLED.test(said);

const SETTLED =
  /^(?:it|they|that)(?:['’](?:s|re)| is| are) (?:now |already |all )?(?:off|on|up on|live on|back on|gone from) (?:the|your|our) |^(?:\p{L}+ )?\p{L}+ is (?:working|running|live|up|back)\b|\b(?:attached|enclosed|below)\b|^(?:(?:and|but|so|anyway|in the meantime|for now|so far|meanwhile),? )*(?:(?:I|we|he|she|they|it|the|our|my|your|this|that|these|those|both|all|page|file|version|invoice|photos?|sketches|\p{Lu}[\p{L}\d]*)\b(?:['’]s)?(?: [\p{L}\d'’-]+){0,5}?)(?: (?:has|have)|['’]ve|['’]s)(?: (?:now|already|all|both|just|also|since|been))* (?!been\b)\p{L}+(?:ed|en|nt|pt|ne|ut|ld|de|wn|ought|ept)\b|^(?:(?:and|but|so|in the meantime|for now),? )*(?:the|our|your|my|both|all|this|these) (?:[\p{L}\d'’-]+ ){1,5}?(?:is|are) (?:now |already |all |both )?(?:done|ready|finished|live|online|up|working|running|in (?:the|your|our) (?:\p{L}+ )?(?:folder|drive|inbox|post|mail|file|box|portal|system|calendar|document|doc|dropbox|cloud|shop|store|notes)|on (?:the|your|our) (?:\p{L}+ )?(?:server|site|website|page|portal|drive|desk)|with|back|complete|booked|confirmed|paid|sent|signed|approved)\b|\b(?:works|runs|holds|covers|contains|includes|went (?:to|out)|goes (?:to|out))\b/iu;
const UNSETTLED =
  /\bon (?:the|my|our) (?:\p{L}+ )?(?:pile|list|desk|radar|roadmap|agenda|backlog)\b|\b(?:will|shall|going to|waiting|wait|soon|later|until|till|when|once|not|never|no|yet|might|may|could|should|would|think|hope|if|but|out by|missing|wrong|broken|still|nearly|almost|under|feeling|felt|hardly|so|too(?= \p{L})|only|just)\b|n['’]t\b|['’]ll\b|\?/iu;

/** What may go with a plain fact. */
export const OF_WHAT_IS: Next = {
  short: [''],
  warm: [', and {I} am here if you need anything.', '; thank you for your patience.'],
  firm: ['; {I} am glad to answer any questions on it.'],
};

const OF_A_FACT: Next = {
  short: ['', 'For reference: {S}.', ', and you will hear from {me} by «day».'],
  warm: ['To keep you up to date: {S}.', ', and {I} will write to you by «day» to say where it stands.'],
  firm: ['Here is where it stands: {S}.', '; the next step is «item: the step», by «day».'],
};

/** A view, on which the client may have one, too. */
export const isView = (said: string): boolean => ADVISES.test(said) && !NO_ADVICE.test(said);

/** Something should be done, or would be better. */
const ADVISES =
  /\b(?:should(?!['’]ve| have| think| imagine)|(?:I|we)(?:['’]d| would) (?!not|rather not|say|think|imagine|guess|expect|offer|agree|understand|ask|have|be|hate|love|like|never|do the same)\p{L}+|(?:it|that|this)(?:['’]s|['’]d be| is| would be) (?:\p{L}+ )?(?:better|best|worth|nicer|clearer|easier|simpler|cheaper|faster|quicker|safer|stronger)|recommend|suggest|prefer|my view|my advice|worth \p{L}+ing|(?:could|can) (?:also |always )?(?:work|try|use|help|include|cover|combine|split|go with|start with))\b/iu;
/** What was, what may be so, and what is not. */
const NO_ADVICE =
  /\b(?:I|we)['’]d (?:\p{L}+(?<!e)ed|grown|been|had|gone|seen|known|taken|made|got|given|written)\b|\b(?:thought|said|told|was|were|had|did|might|may|perhaps|maybe|if i were|in your place|without (?:me|us)|anyone|everyone)\b|n['’]t\b/iu;

const OF_A_VIEW: Next = {
  short: ['', '; how does that sound?', '; shall we go with that?', ', and {I} will confirm it by «day».'],
  warm: [
    '; how does that sound to you?',
    '; would that suit you?',
    '; could you tell {me} by «day» what you think?',
  ],
  firm: [
    '; shall we go with that?',
    '; could you confirm by «day» that this suits you?',
    ', because «reason: why it serves them».',
  ],
};

const NEXT: Readonly<Record<FleeCode, Next>> = {
  hedge: {
    short: ['', '; {I} will check this and tell you by «day».'],
    warm: [
      '; {I} will check this and tell you by «day».',
      ', and {I} will confirm this by «day».',
      '; {I} suggest «item: what you suggest».',
    ],
    firm: [
      ', and you will have a clear answer by «day», «time».',
      '; the next step is «item: the step», by «day».',
    ],
  },
  apologise: {
    short: ['', ', and {I} will have it put right by «day».'],
    warm: [
      ', and {I} am sorry.',
      '«item: the fix» will be with you by «day».',
      ', and «item: the fix» will be with you by «day».',
    ],
    firm: [
      '{I} will have «item: the fix» done by «day», «time».',
      ', and {I} will have «item: the fix» done by «day», «time».',
    ],
  },
  capitulate: {
    short: ['', 'For reference: {S}.', ', and you will hear from {me} by «day».'],
    warm: ['To keep you up to date: {S}.', ', and you will hear from {me} by «day», «time».'],
    firm: ['The next step is «item: the step», by «day».', '; the next step is «item: the step», by «day».'],
  },
  withdraw: {
    short: ['', 'For reference: {S}.', '; you will hear from {me} by «day».'],
    warm: ['To keep you up to date: {S}.', '; {I} will write to you by «day» to say where it stands.'],
    firm: ['The next step is «item: the step», by «day».', '; the next step is «item: the step», by «day».'],
  },
  vague: {
    short: [', and you will hear from {me} by «day».', HEARS],
    warm: [
      ', and {I} will write to you by «day» to say where it stands.',
      '{I} will write to you by «day» to say where it stands.',
    ],
    firm: ['The next step is «item: the step», by «day».', '; the next step is «item: the step», by «day».'],
  },
};
