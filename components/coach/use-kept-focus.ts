import { type RefObject, useEffect, useRef } from 'react';

/**
 * When the thing in focus goes, because its finding was mended or dismissed, the focus moves on to what `next` names
 * within the place, else to the place itself. Somebody on the keyboard never starts again from the top.
 */
export function useKeptFocus(place: RefObject<HTMLElement | null>, next: string): void {
  const held = useRef(false);
  useEffect(() => {
    const life = new AbortController();
    const hold = () => {
      held.current = true;
    };
    const letGo = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof Element) {
        // A menu opens elsewhere on the page and gives the focus back when it closes.
        held.current =
          relatedTarget.closest('.ek-menu') !== null || place.current?.contains(relatedTarget) === true;
      }
      // Nothing took the focus: the writer clicked beside it, unless what had it is about to go.
      else {
        setTimeout(() => {
          if (target instanceof Node && target.isConnected) held.current = false;
        });
      }
    };
    place.current?.addEventListener('focusin', hold, { signal: life.signal });
    place.current?.addEventListener('focusout', letGo, { signal: life.signal });
    return () => life.abort();
  }, [place]);
  useEffect(() => {
    const goOn = () => {
      const page = place.current?.ownerDocument;
      if (!held.current || !page || page.activeElement !== page.body) return;
      const target = place.current?.querySelector<HTMLElement>(next) ?? place.current;
      target?.focus({ preventScroll: true });
    };
    goOn();
    // A menu gives the focus back a moment after what it was opened from has gone.
    const later = setTimeout(goOn, menuClosesMs);
    return () => clearTimeout(later);
  });
}

const menuClosesMs = 150;
