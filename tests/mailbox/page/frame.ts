import type { MailThread } from '../options';
import { openCompose } from './containers';
import { legacyId, newDraft, threadId } from './draft';
import { div, el, get } from './dom';
import { threadView } from './thread';
import { toastHost } from './toast';
import { dateIn, type World } from './world';

/** The page around the mail: banner with the account, folders, and the main part that shows a list or a thread. */
export function buildFrame(world: World): void {
  const main = el('div', { role: 'main', class: 'AO' });
  document.body.append(banner(world), div('mailbox-frame', folders(world), main), toastHost());
  if (world.options.staleView) main.before(staleView(world));
  const thread = world.options.threads.find(({ id }) => id === world.options.view);
  if (thread) showThread(world, thread);
  else showInbox(world);
}

export function showInbox(world: World): void {
  document.title = `${world.words.inbox} - ${world.options.me.address} - ${world.words.product}`;
  const rows = world.options.threads.map((thread) => threadRow(world, thread));
  const table = el('table', { class: 'F cf zt' }, el('tbody', {}, ...rows));
  mainPart().replaceChildren(div('nH', div('UI', table)));
}

/** Leaving a thread takes its inline reply along: Gmail has saved it. */
function showThread(world: World, thread: MailThread): void {
  document.title = `${thread.subject} - ${world.options.me.address} - ${world.words.product}`;
  mainPart().replaceChildren(threadView(world, thread, () => showInbox(world)));
}

const mainPart = (): HTMLElement => get(document, '[role=main]');

function threadRow(world: World, thread: MailThread): HTMLElement {
  const last = thread.messages.at(-1);
  const person = thread.messages
    .map(({ from }) => from)
    .find(({ address }) => address !== world.options.me.address);
  const name = person?.name ?? world.words.me;
  const id = threadId(thread);
  const subject = el(
    'span',
    { class: 'bog' },
    el('span', { 'data-thread-id': `#${id}`, 'data-legacy-thread-id': legacyId(id) }, thread.subject),
  );
  const sender = el('span', {
    email: person?.address ?? '',
    name,
    class: 'yP',
    'data-hovercard-id': person?.address ?? '',
  });
  sender.append(name);
  const snippet = el('span', { class: 'y2' }, ` – ${(last?.text ?? '').replace(/\s+/g, ' ').slice(0, 140)}`);
  const row = el('tr', { class: 'zA zE', role: 'row', tabindex: '-1' });
  row.append(
    el('td', { class: 'yX xY' }, sender),
    el('td', { class: 'xY a4W' }, div('xT', subject, snippet)),
    el('td', { class: 'xW xY' }, last ? dateIn(world, last.at) : ''),
  );
  row.addEventListener('click', () => showThread(world, thread));
  return row;
}

function banner(world: World): HTMLElement {
  const { me } = world.options;
  const { words } = world;
  const account = el(
    'a',
    { href: '#account', role: 'button', 'aria-label': `${words.account}: ${me.name}\n(${me.address})` },
    me.name.slice(0, 1),
  );
  const search = el('input', {
    type: 'search',
    name: 'q',
    placeholder: words.search,
    'aria-label': words.search,
    autocomplete: 'off',
  });
  const name = div('mailbox-name', div('mailbox-sign', '✉'), words.product);
  return el('header', { class: 'gb', role: 'banner' }, name, search, account);
}

function folders(world: World): HTMLElement {
  const { words } = world;
  const compose = el(
    'div',
    { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', gh: 'cm' },
    '✎ ',
    words.compose,
  );
  compose.addEventListener('click', () => openCompose(world, newDraft(world), 'popup'));
  const names = [words.inbox, words.starred, words.sentMail, words.drafts];
  const links = names.map((name, index) =>
    el('a', { href: '#', class: index === 0 ? 'J-Ke n0 chosen' : 'J-Ke n0' }, name),
  );
  links.forEach((link, index) =>
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (index === 0) showInbox(world);
    }),
  );
  return el('nav', { class: 'aeN' }, compose, ...links);
}

/** An earlier list, out of sight but still in the document, with a thread and a sender that must mislead nobody. */
function staleView(world: World): HTMLElement {
  const thread: MailThread = {
    id: 'stale',
    subject: 'An older matter',
    messages: [
      {
        from: { name: 'Noise Maker', address: 'noise@elsewhere.example' },
        to: [world.options.me],
        at: '2026-10-01T09:00:00+02:00',
        text: 'This was settled weeks ago.',
      },
    ],
  };
  const view = div(
    'nH cached-view',
    threadView(world, thread, () => {}),
  );
  view.style.display = 'none';
  return view;
}
