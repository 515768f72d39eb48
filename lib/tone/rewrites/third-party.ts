import { scanClauses } from '../grammar/scan';
import { factsOf } from './facts';
import { NOUNS } from './flee/nouns';
import { type Candidate, type Site, wholeOf } from './site';
import { tones, type Tone } from '../reading';
import { turned } from './turned';
import { speak } from './voice';

/** "Mailchimp changed something in their editor" becomes what is done about it: with Mailchimp, and by a day. Only where names are all that has to be kept. */
export function thirdPartyCandidates({ sentence, view, voice }: Site): readonly Candidate[] {
  const facts = factsOf(sentence.text, view.text);
  const names = joined(
    facts.map(({ words }) => words),
    sentence.plain,
  );
  if (names.length === 0 || names.length > MOST || facts.some(({ kind }) => kind !== 'name')) return [];
  if (!names.every((name) => acts(name, sentence.plain))) return [];
  const them = names.join(' and ');
  return tones.flatMap((tone) =>
    turned(FRAMES[tone], sentence.index).map((frame) =>
      wholeOf(
        sentence,
        'frame',
        tone,
        speak(frame, voice).replace('{them}', () => them),
      ),
    ),
  );
}

/** "Ace" and "Waste" are one name where they stand side by side. */
function joined(words: readonly string[], plain: string): readonly string[] {
  const any = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).join('|');
  return any === '' ? [] : [...new Set(plain.match(new RegExp(`\\b(?:${any})(?: (?:${any}))*`, 'g')))];
}

/** More than two are a story, and nobody to talk to. */
const MOST = 2;

const FRAMES: Readonly<Record<Tone, readonly string[]>> = {
  short: [
    '{I} will take it up with {them} and tell you by «day».',
    '{I} will speak to {them} and tell you by «day» how it goes on.',
  ],
  warm: ['{I} will ask {them} how it came about and tell you by «day».'],
  firm: ['{I} will settle «item: the fix» with {them} by «day».'],
};

/** Who does something in it, or by whom it was done: not a place, not a thing, and nobody who has gone. */
function acts(name: string, plain: string): boolean {
  const at = plain.indexOf(name);
  const after = plain.slice(at + name.length);
  if (
    at < 0 ||
    NOUNS.has(name.toLowerCase()) ||
    /^['’-]|^ (?:then )?(?:left|died|resigned|retired|quit)\b/i.test(after)
  )
    return false;
  if (/\bby $/i.test(plain.slice(0, at)))
    return /^(?:$|[,.;]| (?:who|and|on|in|at|before|after|last)\b)/i.test(after);
  return scanClauses(plain).some(
    ({ verb, passive, subject }) => verb !== undefined && !passive && subject?.start === at,
  );
}
