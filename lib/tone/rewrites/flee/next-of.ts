import type { Tone } from '../../reading';
import { stemOf } from '../editing';
import type { FleeCode } from '.';

const HEARS = 'You will hear from {me} by «day», «time».';

type Next = Readonly<Record<Tone, readonly string[]>>;

/**
 * What a plain statement lacks when it was heard under this code: the moves that may go with it, the closest first. One that begins with a comma or a
 * semicolon goes on in the same sentence; an empty one leaves the statement alone.
 */
export function nextOf(code: FleeCode, said: string, message: string): Next {
  if (OWNS.test(said) || code === 'apologise') return LATE.test(said) ? OF_A_DELAY : NEXT.apologise;
  if (code !== 'hedge') return NEXT[code];
  if (isView(said)) return OF_A_VIEW;
  if (ASKS_ADVICE.test(message)) return OF_ADVICE;
  return DOUBTS.test(said) ? NEXT.hedge : OF_A_FACT;
}

/** A fault named and taken on once, as it should be. */
export const OWNS =
  /\b(?:I|we) (?:(?:may|might|must) have \p{L}+(?:ed|en|t|d)\b|should have|missed|forgot|overlooked)\b|\bmy mistake\b|\b(?:am|are|['’]m|['’]re) sorry (?:about|for|that|you|he|she|they|it|we|I)\b|, sorry about|^sorry (?:that |for |about )?(?:I|we)\b/iu;

/** What is late is to come, and not to be mended. */
const LATE = /\b(?:late|later|longer|slow|slower|wait\w*|delay\w*|behind|yet)\b/i;

const OF_A_DELAY: Next = {
  short: ['', ', and you will have it by «day».'],
  warm: [', and {I} will write to you by «day» to say where it stands.', HEARS],
  firm: [', and you will have it by «day», «time».'],
};

const ASKS_ADVICE =
  /\b(?:which (?:one|of|plan|option|would|do|is)|what (?:do|would|should) (?:you|we|i) (?:think|suggest|recommend|do|pick|choose)|tell me which|should (?:we|i)\b|(?:would|do|can|could) you (?:recommend|suggest|advise|pick|choose|take|prefer|go for)|your (?:opinion|view|advice|recommendation))\b/i;

const OF_ADVICE: Next = {
  short: ['; {I} recommend «item: your choice».'],
  warm: ['; {I} would go with «item: your choice», because «reason: why it serves them».'],
  firm: ['; {I} recommend «item: your choice», and {I} can start on «day».'],
};

/** The statement with such a move. */
export const withNext = (said: string, move: string): string =>
  /^[,;]/.test(move) ? `${stemOf(said)}${move}` : `${said} ${move}`.trim();

/** Not yet certain: to be confirmed. */
const DOUBTS = /\b(?:think|might|may|could|should|seems?|about|around|roughly)\b/i;

const OF_A_FACT: Next = {
  short: ['', ', and you will hear from {me} by «day».'],
  warm: [', and {I} will write to you by «day» to say where it stands.'],
  firm: ['; the next step is «item: the step», by «day».'],
};

/** A view, on which the client may have one, too. */
export const isView = (said: string): boolean => VIEWS.test(said) && !/\b(?:was|were|had)\b/i.test(said);

/** Something should be so, or would be better. */
const VIEWS =
  /\b(?:should(?! have)|would(?:n['’]t)?(?! have)|better|best|prefer|recommend|suggest|view|worth|nicer|clearer|(?:easier|simpler|cheaper|faster|quicker|safer|stronger|lighter|warmer|bigger|smaller) (?:to|than|for)|(?:a bit |slightly |a little )?more \p{L}+(?! (?:time|days?|weeks?|hours?))|most (?:potential|sense|\p{L}+ one)|(?:could|can) (?:(?:also |always )?(?:work|try|use|help)|include|cover|combine|split))\b/iu;

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
    short: ['', ', and {I} will confirm this by «day».'],
    warm: [
      ', and {I} will confirm this by «day».',
      '; {I} will check this and tell you by «day».',
      '; {I} suggest «item: what you suggest».',
    ],
    firm: [
      ', and you will have a clear answer by «day», «time».',
      '; the next step is «item: the step», by «day».',
    ],
  },
  apologise: {
    short: ['', ', and {I} will have it put right by «day».'],
    warm: ['«item: the fix» will be with you by «day».', ', and «item: the fix» will be with you by «day».'],
    firm: [
      '{I} will have «item: the fix» done by «day», «time».',
      ', and {I} will have «item: the fix» done by «day», «time».',
    ],
  },
  capitulate: {
    short: ['', '; {I} suggest «item: what you suggest», by «day».'],
    warm: ['; what would help you most from here?', ', and you will hear from {me} by «day», «time».'],
    firm: ['The next step is «item: the step», by «day».', '; the next step is «item: the step», by «day».'],
  },
  withdraw: {
    short: ['You will hear from {me} by «day».', HEARS, '; you will hear from {me} by «day».'],
    warm: ['What would help you most from here?', '; {I} will write to you by «day» to say where it stands.'],
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
