import { div, el } from './dom';
import type { World } from './world';

/** The menu of the arrow beside Send, and the dialog of times. Both lie outside the compose they speak of. */
export function openSendMenu(world: World, schedule: (when: string) => void): void {
  const item = el(
    'div',
    { class: 'J-N yr', role: 'menuitem', selector: 'scheduledSend', tabindex: '0' },
    div('J-N-Jz', world.words.schedule),
  );
  const menu = el('div', { class: 'J-M aX0', role: 'menu', tabindex: '0' }, item);
  item.addEventListener('click', () => {
    menu.remove();
    document.body.append(timesDialog(world, schedule));
  });
  document.body.append(menu);
  item.focus();
}

function timesDialog(world: World, schedule: (when: string) => void): HTMLElement {
  const choices = world.words.times.split('|').map((when, index) => {
    const choice = el('div', { class: index === 2 ? 'Az AM' : 'Az', role: 'menuitem', tabindex: '0' }, when);
    choice.addEventListener('click', () => {
      dialog.remove();
      schedule(when);
    });
    return choice;
  });
  const dialog = el('div', { class: 'Kj-JD', role: 'dialog', tabindex: '0' }, ...choices);
  return dialog;
}
