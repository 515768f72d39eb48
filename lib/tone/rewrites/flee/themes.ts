import { type Tone, tones } from '../../reading';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { findHeld } from './held';
import { nounPhrases } from './noun-phrase';
import { any } from './themes/any';
import { owned } from './themes/apologise';
import { capitulate } from './themes/capitulate';
import { spelled } from './spelled';
import { hedge } from './themes/hedge';
import { sorryFor } from './themes/sorry';
import type { Theme } from './themes/theme';
import { vague } from './themes/vague';
import { withdraw } from './themes/withdraw';
import { copied } from './topic';

const THEMES: Readonly<Record<FleeCode, readonly Theme[]>> = {
  apologise: owned,
  hedge: [...any, ...hedge],
  capitulate,
  withdraw: [...withdraw, ...any],
  vague,
};

/** Sentences that answer what this one says, and not only how: closer than what its code turns into, further than its own words. */
export function themedCandidates(site: Site, code: FleeCode): readonly Candidate[] {
  const address = findHeld(site)?.address ?? '';
  const { sentence, voice, view } = site;
  const made = (tone: Tone, text: string) =>
    wholeOf(sentence, 'frame', tone, addressed(speak(text, voice), address));
  const plain = spelled(sentence.plain.replace(/[.!]+$/, ''));
  const lower = plain.toLowerCase();
  const themed = THEMES[code]
    .filter(({ message }) => message?.test(view.incoming) !== false)
    .flatMap(({ when, texts }) => {
      const hit = when.exec(lower);
      if (!hit) return [];
      const slot = slotOf(hit, plain);
      return tones.flatMap((tone) => {
        const text = texts[tone];
        if (text === undefined || (text.includes('{X}') && slot === undefined)) return [];
        return [made(tone, text.replaceAll('{X}', () => slot ?? '').replace('{V}', verbOf(hit)))];
      });
    });
  return code === 'apologise' ? [...themed, ...sorryFor(site, made)] : themed;
}

/** "'s" and "'re" in full. */
const verbOf = ({ groups }: RegExpExecArray): string => (/re\b/.test(groups?.['V'] ?? '') ? 'are' : 'is');

/** What a theme copies: the words of its group, else the noun phrase that begins where its match ends. */
function slotOf(hit: RegExpExecArray, plain: string): string | undefined {
  const end = hit.index + hit[0].length;
  const group = hit.groups?.['X'] ?? hit.groups?.['X2'];
  if (group !== undefined) {
    const at = plain.toLowerCase().indexOf(group, hit.index);
    return plain
      .slice(at, at + group.length)
      .replace(/^(?:The|Your|My|Our|This|That|Next|Last|It|They)\b/, (word) => word.toLowerCase());
  }
  const phrase = nounPhrases(plain).find(({ start }) => start === end);
  return phrase && copied(plain, phrase);
}

/** The name a sentence spoke to stays at its head. */
export const addressed = (text: string, address: string): string =>
  address === '' || /^I\b/.test(text) || text.startsWith('«')
    ? address + text
    : address + text.charAt(0).toLowerCase() + text.slice(1);
