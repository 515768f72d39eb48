import { type Tone, tones } from '../../reading';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { findHeld } from './held';
import { any } from './themes/any';
import { named, owes, owned } from './themes/apologise';
import { capitulate } from './themes/capitulate';
import { spelled } from './spelled';
import { direct, hedge, shown } from './themes/hedge';
import { filled } from './themes/filled';
import { shy } from './themes/shy';
import { sorryFor } from './themes/sorry';
import type { Theme } from './themes/theme';
import { unfinished, vague } from './themes/vague';
import { silent, withdraw } from './themes/withdraw';

/** Themes that keep the writer's own words, or close what was left open in them: before all others. */
const DIRECT: Readonly<Partial<Record<FleeCode, readonly Theme[]>>> = {
  apologise: named,
  hedge: [...shy, ...direct],
  withdraw: silent,
  capitulate: [shown],
  vague: [...direct, ...vague],
};

const THEMES: Readonly<Record<FleeCode, readonly Theme[]>> = {
  apologise: [...owned, ...any, unfinished],
  hedge: [...any, owes, ...hedge, unfinished],
  capitulate: [...capitulate, ...any, unfinished],
  withdraw: [...withdraw, ...any],
  vague: [],
};

/** What was asked, thought or left open, said outright. */
export const directCandidates = (site: Site, code: FleeCode): readonly Candidate[] =>
  themed(DIRECT[code] ?? [], site);

/** Sentences that answer what this one says, and not only how: closer than what its code turns into, further than its own words. */
export const themedCandidates = (site: Site, code: FleeCode): readonly Candidate[] => [
  ...themed(THEMES[code], site),
  ...(code === 'apologise' ? sorryFor(site, makerFor(site)) : []),
];

type Make = (tone: Tone, text: string) => Candidate;

function makerFor(site: Site): Make {
  const address = findHeld(site)?.address ?? '';
  return (tone, text) => wholeOf(site.sentence, 'frame', tone, addressed(speak(text, site.voice), address));
}

function themed(themes: readonly Theme[], site: Site): readonly Candidate[] {
  const plain = spelled(site.sentence.plain.replace(/[.!]+$/, ''));
  const lower = plain.toLowerCase();
  const hits = themes
    .filter(({ message }) => message?.test(site.view.incoming) !== false)
    .flatMap(({ when, texts }) => {
      const hit = when.exec(lower);
      return hit ? [{ hit, texts }] : [];
    });
  if (hits.length === 0) return [];
  const made = makerFor(site);
  return hits.flatMap(({ hit, texts }) =>
    tones.flatMap((tone) => {
      const text = filled(texts[tone] ?? '', hit, plain);
      return text === undefined || text === '' ? [] : [made(tone, text)];
    }),
  );
}

/** The name a sentence spoke to stays at its head. */
export const addressed = (text: string, address: string): string =>
  address === '' || /^I\b/.test(text) || text.startsWith('«')
    ? address + text
    : address + text.charAt(0).toLowerCase() + text.slice(1);
