import type { MailThread } from '../options';
import { openCompose } from './containers';
import { answered, forwardDraft, legacyId, replyDraft, threadId } from './draft';
import { div, el, get, nest } from './dom';
import { messageItem } from './message';
import type { World } from './world';

/** A thread in view: its messages, the last one of somebody else open, and the place where a reply opens. */
export function threadView(world: World, thread: MailThread, goBack: () => void): HTMLElement {
  const id = threadId(thread);
  const heading = el('h2', {
    class: 'hP',
    tabindex: '-1',
    'data-thread-perm-id': world.options.ids === 'undefined' ? 'undefined' : id,
    'data-legacy-thread-id': legacyId(id),
  });
  heading.append(thread.subject);
  const inView = answered(world, thread);
  const items = thread.messages.map((message) => messageItem(world, thread, message, message === inView));
  const list = el('div', { class: 'nH', role: 'list' }, ...items);
  const back = el('button', { class: 'mailbox-back', type: 'button', 'aria-label': world.words.back }, '←');
  back.addEventListener('click', goBack);
  const view = nest(['nH', 'nH a98 iY', 'nH'], div('ha', back, heading), list);
  view.setAttribute('data-mailbox-thread', thread.id);
  get(view, '[aria-expanded=true] .G3 > div > div').append(replyPlace(world, thread));
  return view;
}

/** Below the open message: the buttons, and the slot that becomes `adB` while a reply is open. */
function replyPlace(world: World, thread: MailThread): HTMLElement {
  const { words } = world;
  const link = (className: string, label: string, open: () => void) => {
    const button = el('span', { class: `ams ${className}`, role: 'link', tabindex: '0' }, label);
    button.addEventListener('click', open);
    return button;
  };
  const buttons = div(
    'amn',
    link('bkH', words.reply, () => openCompose(world, replyDraft(world, thread, 'reply'), 'inline')),
    link('bkI', words.replyAll, () => openCompose(world, replyDraft(world, thread, 'reply-all'), 'inline')),
    link('bkG', words.forward, () => openCompose(world, forwardDraft(world, thread), 'inline')),
  );
  return nest(['gA gt acV', 'gB xu'], div('ip iq'), buttons);
}
