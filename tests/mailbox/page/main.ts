import type { MailboxControl, OpenCompose } from '../options';
import { openCompose } from './containers';
import { forwardDraft, newDraft, replyDraft } from './draft';
import { buildFrame } from './frame';
import { listenForShortcuts } from './shortcuts';
import { toolbarRow } from './toolbar';
import { readWorld, type World } from './world';

const control: MailboxControl = {
  sent: [],
  shortcuts: [],
  saves: 0,
  rerenderToolbars() {
    for (const row of document.querySelectorAll('tr.btC')) row.replaceWith(toolbarRow(world));
  },
};
const world = readWorld(control);
window.mailbox = control;
document.documentElement.lang = world.options.language;
document.body.classList.toggle('mailbox-dark', world.options.theme === 'dark');
buildFrame(world);
listenForShortcuts(world);
for (const compose of world.options.open) openAtLoad(world, compose);

function openAtLoad(here: World, compose: OpenCompose): void {
  if (compose.kind === 'new') {
    openCompose(here, newDraft(here, compose), 'popup');
    return;
  }
  const thread = here.options.threads.find(({ id }) => id === here.options.view) ?? here.options.threads[0];
  if (!thread) throw new Error('A reply needs a thread');
  const draft =
    compose.kind === 'forward'
      ? forwardDraft(here, thread, compose.text)
      : replyDraft(here, thread, compose.kind, compose.text);
  openCompose(here, draft, compose.container ?? 'inline');
}
