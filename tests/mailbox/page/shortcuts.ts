import { openCompose } from './containers';
import { newDraft } from './draft';
import { find } from './dom';
import type { World } from './world';

const singleKeys = new Set([...'crafeujkxsyz#!/?[]{}', 'Escape', 'Enter']);

/**
 * Gmail's single-key shortcuts: any of these keys that arrives at the document from outside a field does something.
 * A card of an extension that lets its keys through fires them; `mailbox.shortcuts` tells.
 */
export function listenForShortcuts(world: World): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !singleKeys.has(event.key)) return;
    if (isField(event.target)) return;
    world.control.shortcuts.push(event.key);
    if (event.key === 'c') openCompose(world, newDraft(world), 'popup');
    if (event.key === 'r') find(document, '[role=main] .bkH')?.click();
  });
}

/** Keys pressed inside a shadow root arrive here with its host as their target: not a field, so they fire. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select, button, [role=button]'));
