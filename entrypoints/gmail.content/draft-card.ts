import type { ComposeId } from '../../lib/browser/messages';
import type { Ask } from './ask';
import type { BadgeState } from './badge-state';
import type { Card } from './card';
import { themeOf, type Marks } from './marks';
import { directionOf } from './overlay';
import { type CardWorld, openCardAt, type Passage } from './passages';

/** The draft the card speaks of, asked anew each time: Gmail rebuilds what it stands in. */
export interface DraftOfCard {
  readonly id: ComposeId;
  readonly body: () => HTMLElement;
  readonly passages: () => readonly Passage[];
  readonly caret: () => number | null;
  readonly state: () => BadgeState;
  /** Where the card stands when there is no mark to stand at. */
  readonly badge: HTMLElement;
  readonly apply: CardWorld['apply'];
  readAgain(): void;
}

export interface DraftCard {
  /** Opens the card at the caret, or goes into the one that is open. */
  open(): void;
  /** Opens it where a mark was clicked. */
  clicked(event: MouseEvent): void;
}

/** The ways to the card from one draft. */
export function draftCard(
  draft: DraftOfCard,
  { ask, marks, card }: { readonly ask: Ask; readonly marks: Marks; readonly card: Card },
): DraftCard {
  const { id, body, passages } = draft;
  const spot = () => shownPartOf(draft.badge) ?? shownPartOf(body());
  const openAt = (passage: Passage | undefined, takesFocus: boolean) => {
    if (!spot()) body().scrollIntoView({ block: 'center' });
    openCardAt(passage, {
      card,
      marks,
      theme: themeOf(body()),
      direction: (spoken) => directionOf(spoken?.ranges[0]?.startContainer.parentElement ?? body()),
      all: passages(),
      state: draft.state(),
      takesFocus,
      fallback: () => spot(),
      suggest: async (key) => (await ask('suggest', { composeId: id, key })) ?? [],
      dismiss: (key, scope) => {
        void ask('dismiss', { composeId: id, key, scope }).then(() => draft.readAgain());
      },
      apply: draft.apply,
      backToDraft: () => body().focus({ preventScroll: true }),
    });
  };
  return {
    open() {
      if (card.isOpen()) card.focus();
      else openAt(passageAt(passages(), draft.caret()), true);
    },
    clicked({ clientX, clientY }) {
      // A drag over words selects them; it does not ask about them.
      if (document.getSelection()?.isCollapsed === false) return;
      const hit = marks.at(id, clientX, clientY);
      const passage = hit && passages().find(({ key }) => key === hit.key);
      if (passage) openAt(passage, false);
    },
  };
}

/** The passage the caret is in, else the next one, else the first. */
const passageAt = (all: readonly Passage[], caret: number | null): Passage | undefined =>
  all.find(({ start, end }) => caret !== null && start <= caret && caret <= end) ??
  all.find(({ start }) => caret === null || start >= caret) ??
  all[0];

/** The first lines of an element that are in the window; undefined when it is scrolled out of it. */
function shownPartOf(element: Element): DOMRect | undefined {
  const { left, top, bottom, width } = element.getBoundingClientRect();
  const shownTop = Math.max(top, 0);
  const shownBottom = Math.min(bottom, innerHeight, shownTop + firstLinesPx);
  if (shownBottom <= shownTop) return undefined;
  return new DOMRect(left, shownTop, width, shownBottom - shownTop);
}

/** Of an editor, the card leaves this much uncovered. */
const firstLinesPx = 60;
