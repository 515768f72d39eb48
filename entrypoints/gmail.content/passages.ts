import type { Applied, DismissScope, RewriteChoice } from '../../lib/browser/messages';
import { familyOf } from '../../lib/tone/codes';
import type { Draft } from '../../lib/tone/draft';
import type { Reading, Rewrite } from '../../lib/tone/reading';
import { byPosition, slice, type Span } from '../../lib/tone/span';
import { t } from '../../lib/words';
import { type BadgeState, badgeSentence, badgeWord } from './badge-state';
import type { Card } from './card';
import type { Mark, Marks, Theme } from './marks';
import type { Direction } from './overlay';
import { rangesOf } from './read-draft';

/** A marked passage and what the card says of it. */
export interface Passage extends Span, Mark {
  readonly title: string;
  readonly why: string;
  readonly quote: string;
}

/** Every passage of a reading, in reading order, with where it stands in the page now. */
export function passagesOf(reading: Reading | null, draft: Draft<Node>): readonly Passage[] {
  if (!reading) return [];
  const findings = reading.findings.map((finding) => ({
    ...finding,
    style: familyOf(finding.code),
  }));
  const drawn = heaviestOfEach(draft.text, reading);
  const reminders = reading.reminders.map((reminder) => ({
    ...reminder,
    style: 'reminder' as const,
    key: keyOf(reminder),
    title: t('card_reminder'),
    why: reminder.note,
  }));
  return [...findings, ...reminders].sort(byPosition).map(({ key, style, title, why, start, end }) => ({
    key,
    style,
    title,
    why,
    start,
    end,
    quote: slice(draft.text, { start, end }),
    ranges: rangesOf(draft, { start, end }),
    isUnder: !drawn.has(key),
  }));
}

/** Two lines under the same words would be neither of both shapes: the heavier finding has them. */
function heaviestOfEach(text: string, { findings, reminders }: Reading): ReadonlySet<string> {
  const weighed = [
    ...reminders.map((reminder) => ({ ...reminder, key: keyOf(reminder), weight: 0 })),
    ...findings,
  ];
  const heaviest = new Map<string, { readonly key: string; readonly weight: number }>();
  for (const { key, weight, ...span } of weighed) {
    const words = wordsWithin(text, span);
    if (weight > (heaviest.get(words)?.weight ?? -1)) heaviest.set(words, { key, weight });
  }
  return new Set([...heaviest.values()].map(({ key }) => key));
}

/** Where the words of a span begin and end, without the stops and blanks around them. */
function wordsWithin(text: string, span: Span): string {
  const words = slice(text, span);
  const head = words.search(/[\p{L}\p{N}]/u);
  const tail = words.length - words.replace(/[^\p{L}\p{N}]+$/u, '').length;
  return `${span.start + Math.max(0, head)}-${span.end - tail}`;
}

const keyOf = ({ start }: Span): string => `reminder:${start}`;

/** What a card needs of the compose it belongs to. */
export interface CardWorld {
  readonly card: Card;
  readonly marks: Marks;
  readonly theme: Theme;
  readonly direction: (passage: Passage | undefined) => Direction;
  readonly all: readonly Passage[];
  readonly state: BadgeState;
  readonly takesFocus: boolean;
  /** Where the card stands when there is no passage to stand at. */
  readonly fallback: () => DOMRect | undefined;
  suggest(key: string): Promise<readonly Rewrite[]>;
  dismiss(key: string, scope: DismissScope): void;
  apply(choice: Omit<RewriteChoice, 'composeId'>): Applied;
  backToDraft(): void;
}

/** Opens the card for a passage; with none, it says how the draft stands. */
export function openCardAt(passage: Passage | undefined, world: CardWorld): void {
  const { card, marks, all, theme, takesFocus } = world;
  const isPlainText = world.state.kind === 'scored' && world.state.isPlainText;
  const onClose = (back: boolean) => {
    marks.point([]);
    if (back) world.backToDraft();
  };
  const openNext = () => {
    const next = all[(all.findIndex(({ key }) => key === passage?.key) + 1) % all.length];
    openCardAt(next, { ...world, takesFocus: true });
  };
  bringIntoView(passage);
  card.open({
    theme,
    direction: world.direction(passage),
    takesFocus,
    onClose,
    // In a field no passage has a box of its own.
    anchor: () => (passage && !isPlainText ? boxOf(passage) : world.fallback()),
    content: passage
      ? {
          style: passage.style,
          title: passage.title,
          why: passage.why,
          quote: passage.quote,
          rewrites: passage.style === 'reminder' ? null : world.suggest(passage.key),
          note: isPlainText ? t('badge_plainText') : null,
          place: { at: all.findIndex(({ key }) => key === passage.key) + 1, of: all.length },
        }
      : {
          style: null,
          title: badgeWord(world.state),
          why: badgeSentence(world.state),
          quote: null,
          rewrites: null,
          note: null,
          place: null,
        },
    actions: {
      next: openNext,
      dismiss: (scope) => {
        card.close();
        if (passage) world.dismiss(passage.key, scope);
      },
      apply: ({ start, end, expected, text }) => {
        const applied = world.apply({ start, end, expected, replacement: text });
        if (applied.ok) card.close();
        return applied;
      },
    },
  });
  marks.point(passage?.ranges ?? []);
}

/** A card that stands where nothing of its passage is seen would speak of nothing. */
function bringIntoView(passage: Passage | undefined): void {
  const box = passage && boxOf(passage);
  if (!box || (box.top >= 0 && box.bottom <= innerHeight)) return;
  passage.ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The first line of a passage that has any size. */
const boxOf = (passage: Passage): DOMRect | undefined =>
  passage.ranges.flatMap((range) => [...range.getClientRects()]).find((box) => box.width > 0);
