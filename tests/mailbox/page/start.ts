import type { MailboxControl, MailboxOptions, OpenCompose } from '../options';
import { words } from '../words';
import { openCompose } from './containers';
import { wearNames } from './disguise';
import { findAll } from './dom';
import { forwardDraft, newDraft, replyDraft } from './draft';
import { buildFrame } from './frame';
import { setPlainText } from './plain-text';
import { listenForShortcuts } from './shortcuts';
import { toolbarRow } from './toolbar';
import type { World } from './world';

/** Builds the mailbox in this document as the options say, with the drafts that are open at load. */
export function startMailbox(options: MailboxOptions): MailboxControl {
  wearNames(options.renamed);
  const control: MailboxControl = {
    sent: [],
    scheduled: [],
    shortcuts: [],
    saves: 0,
    setPlainText(on) {
      for (const compose of findAll(document, '.M9')) setPlainText(compose, on);
    },
    rerenderToolbars() {
      for (const row of findAll(document, 'tr.btC'))
        row.replaceWith(toolbarRow(world, row.closest('[role=dialog]') === null));
    },
  };
  const world: World = { options, words: words[options.language], control };
  document.documentElement.lang = options.language;
  document.body.dir = options.direction;
  document.body.classList.toggle('mailbox-dark', options.theme === 'dark');
  buildFrame(world);
  listenForShortcuts(world);
  for (const compose of options.open) openAtLoad(world, compose);
  return control;
}

function openAtLoad(world: World, compose: OpenCompose): void {
  if (compose.kind === 'new') {
    openCompose(world, newDraft(world, compose), compose.container ?? 'popup');
    return;
  }
  const { threads, view } = world.options;
  const thread = threads.find(({ id }) => id === view) ?? threads[0];
  if (!thread) throw new Error('A reply needs a thread');
  const draft =
    compose.kind === 'forward'
      ? forwardDraft(world, thread, compose.text)
      : replyDraft(world, thread, compose.kind, compose.text);
  openCompose(world, draft, compose.container ?? 'inline');
}
