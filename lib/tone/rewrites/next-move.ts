import type { LeadCode } from '../codes';
import type { CoachContext } from '../context';
import { toPlain } from '../normalise';
import type { NextMove, Weather } from '../reading';
import type { Judged } from '../score';
import type { Span } from '../span';
import { fillBlanks } from './blanks';
import { findComplaint } from './complaints';
import { NOUNS } from './flee/nouns';
import { topicOfMessage } from './flee/topic';
import { NEEDS } from './next-needs';
import type { Mail } from './next-signs';
import { speak, type Voice, voiceOf } from './voice';

/** A draft as it was judged, with the words of its sentences where they are known, as the rules read them. */
export interface JudgedDraft extends Omit<Judged, 'sentences'> {
  readonly sentences: readonly (Span & { readonly plain?: string })[];
}

/** The single strongest addition for this mail, or null when nothing is missing. `fits` leaves codes out that have no place where it is to stand. */
export function findNextMove(
  judged: JudgedDraft,
  incoming: Weather | null,
  context: CoachContext,
  fits: (code: LeadCode, text: string) => boolean = () => true,
): NextMove | null {
  const made = new Set(judged.moves.map(({ code }) => code));
  const said = judged.sentences.map(({ plain = '' }) => plain).join('\n');
  // Listened for only where something is to be said: most mails lack nothing.
  let heard: Voice | undefined;
  const getVoice = (): Voice => (heard ??= voiceOf([{ plain: said }]));
  const mail: Mail = {
    findings: judged.findings,
    words: judged.words,
    made,
    said,
    weather: incoming,
    message: context.incoming ?? '',
    thingOr: (named, unnamed) => {
      const thing = thingOf(context.incoming, incoming);
      return thing === undefined ? unnamed : named(thing);
    },
    findWrong: () => wrongIn(context.incoming ?? '', getVoice()),
  };
  const spoken = (text: string) =>
    speak(text.replaceAll('{our}', getVoice().team ? 'our' : 'my'), getVoice());
  const need = NEEDS.find(
    ({ code, when, text }) => !made.has(code) && when(mail) && fits(code, spoken(text(mail))),
  );
  if (!need) return null;
  return { code: need.code, why: need.why, text: fillBlanks(spoken(need.text(mail)), context.notes).text };
}

/** A thing of theirs or of the work; what is the writer's own, or a person, is not what anyone asks about. */
const isMatter = (thing: string): boolean => {
  const last = (thing.split(' ').at(-1) ?? '').toLowerCase();
  return /^(?:the|your)\b/i.test(thing) && (NOUNS.has(last) || NOUNS.has(last.replace(/s$/, '')));
};

/** What went wrong by the message; what the writer did is theirs to own, in words of their own. */
function wrongIn(message: string, voice: Voice): string | undefined {
  const complaint = findComplaint(toPlain(message), voice);
  return complaint?.isOurs === false ? complaint.clause : undefined;
}

/** The topic looked for last: a draft is read many times while the message stays as it is. */
let latest: { readonly key: string; readonly thing: string | undefined } | undefined;

/** What the message is about; a shouted one is no name for it. */
function thingOf(message: string | null, weather: Weather | null): string | undefined {
  const key = `${weather?.asks.map(({ answered }) => (answered ? 1 : 0)).join('')}|${message}`;
  if (latest?.key !== key) {
    const thing = topicOfMessage(message, weather);
    const isName = thing !== undefined && !/\b\p{Ll}\p{Lu}|\p{Lu}{4,}/u.test(thing);
    latest = { key, thing: isName && isMatter(thing) ? thing : undefined };
  }
  return latest.thing;
}
