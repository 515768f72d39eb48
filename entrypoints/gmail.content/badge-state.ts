import { t, tCount } from '../../lib/words';
import { stanceName } from '../../lib/words/stance-name';
import type { PauseScope } from '../../lib/browser/messages';
import { countFlagged } from '../../lib/tone/flagged';
import type { Reading, Stance } from '../../lib/tone/reading';

/** What the badge of a compose has to say. */
export type BadgeState =
  | { readonly kind: 'reading' | 'paused' | 'unseen' | 'silent' | 'notEnglish' | 'waiting' }
  | {
      readonly kind: 'scored';
      /** 0 to 100, not rounded: the panel finds its word by the same figure. */
      readonly score: number;
      readonly stance: Stance;
      /** Sentences in which something was found. */
      readonly count: number;
      /** True: the editor is a field, in which nothing can be underlined. */
      readonly isPlainText: boolean;
    };

/** The state an answer of the coach puts the badge in. */
export function badgeStateOf(
  reading: Reading | null,
  paused: PauseScope | null,
  { isPlainText = false } = {},
): BadgeState {
  if (paused || !reading) return { kind: 'paused' };
  if (reading.notice === 'not-english') return { kind: 'notEnglish' };
  if (reading.score === null || reading.stance === null) return { kind: 'waiting' };
  return {
    kind: 'scored',
    score: reading.score,
    stance: reading.stance,
    count: countFlagged(reading.findings),
    isPlainText,
  };
}

/** The word on the badge: for a score, the one that the panel has for it. */
export const badgeWord = (state: BadgeState): string =>
  state.kind === 'scored' ? stanceName(state.stance, state.score) : t(`badge_${state.kind}`);

/** The badge in one sentence, for those who hear it and for the tooltip. */
export function badgeSentence(state: BadgeState): string {
  if (state.kind !== 'scored') return t(`badge_${state.kind}_sentence`);
  const found = state.count === 0 ? t('badge_allClear') : tCount('badge_found', state.count);
  const said = t('badge_scored_sentence', Math.round(state.score), badgeWord(state), found);
  return state.isPlainText && state.count > 0 ? `${said}. ${t('badge_plainText')}` : said;
}
