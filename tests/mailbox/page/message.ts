import type { MailMessage, MailPerson, MailThread } from '../options';
import { legacyId, messageId, messageNodes } from './draft';
import { div, el, freshId, nest } from './dom';
import { dateIn, type World } from './world';

/** A message of a thread: open, or folded to one line with a snippet. */
export function messageItem(
  world: World,
  thread: MailThread,
  message: MailMessage,
  open: boolean,
): HTMLElement {
  const item = el('div', {
    class: open ? 'h7 ie nH oy8Mbf' : 'kv nH oy8Mbf',
    role: 'listitem',
    'aria-expanded': String(open),
    tabindex: '-1',
  });
  item.append(open ? openMessage(world, thread, message) : foldedMessage(world, thread, message));
  return item;
}

/** A reply just sent, as the thread shows it; call `remove` on it when the send is taken back. */
export function sentMessage(world: World, html: readonly Node[]): HTMLElement {
  const item = el('div', {
    class: 'h7 ie nH oy8Mbf mailbox-sent',
    role: 'listitem',
    'aria-expanded': 'true',
  });
  const own = [...html].map((node) => node.cloneNode(true));
  const sender = senderCell(world, world.options.me);
  const table = el('table', { class: 'cf gJ' }, el('tbody', {}, el('tr', { class: 'acZ' }, sender)));
  item.append(
    div(
      'adn ads',
      div('aju', avatar(world.options.me)),
      div('gs', div('gE iv gt', table), div('ii gt', div('a3s aiL', ...own))),
    ),
  );
  return item;
}

function openMessage(world: World, thread: MailThread, message: MailMessage): HTMLElement {
  const id = messageId(thread, message);
  const card = el('div', { class: 'adn ads', 'data-message-id': id, 'data-legacy-message-id': legacyId(id) });
  const body = div(
    'a3s aiL',
    el('div', { dir: 'ltr' }, ...messageNodes(message.text)),
    ...historyOf(world, thread, message),
  );
  // Beside the text each message holds a second, hidden place for one.
  const unused = div('ii gt', div('a3s aiL undefined'));
  unused.style.display = 'none';
  card.append(
    div('aju', avatar(message.from)),
    div('gs', head(world, message), div('', div('ii gt', body), unused)),
  );
  return nest(['Bk', 'G3 G2', '', ''], card);
}

function head(world: World, message: MailMessage): HTMLElement {
  const when = dateIn(world, message.at);
  const date = el(
    'td',
    { class: 'gH bAk' },
    el('span', { id: freshId(), class: 'g3', title: when, alt: when }, when),
  );
  const recipients = [...message.to, ...(message.cc ?? [])].flatMap((person, index) => [
    index === 0 ? `${world.words.to.toLocaleLowerCase()} ` : ', ',
    el(
      'span',
      { email: person.address, name: shown(world, person), 'data-hovercard-id': person.address, class: 'g2' },
      shown(world, person),
    ),
  ]);
  const table = el('table', { cellpadding: '0', class: 'cf gJ' });
  const to = el('td', { colspan: '3' }, el('span', { translate: 'no', class: 'hb' }, ...recipients));
  table.append(
    el(
      'tbody',
      {},
      el('tr', { class: 'acZ' }, senderCell(world, message.from), date),
      el('tr', { class: 'acZ xD' }, to),
    ),
  );
  return div('gE iv gt', table);
}

function senderCell(world: World, { name, address }: MailPerson): HTMLElement {
  const label = address === world.options.me.address ? world.words.me : name;
  const sender = el(
    'span',
    { email: address, name: label, 'data-hovercard-id': address, class: 'gD' },
    el('span', {}, name),
  );
  const written = el('span', { class: 'go' }, `<${address}>`);
  const who = el(
    'span',
    { translate: 'no', class: 'qu', role: 'gridcell', tabindex: '-1' },
    sender,
    ' ',
    written,
  );
  return el('td', { class: 'gF gK' }, el('h3', { class: 'iw gFxsud' }, who));
}

/** What a message repeats of the one before, folded behind dots. */
function historyOf(world: World, thread: MailThread, message: MailMessage): Node[] {
  const before = thread.messages[thread.messages.indexOf(message) - 1];
  if (!before) return [];
  const { name, address } = before.from;
  const toggle = el(
    'div',
    {
      class: 'ajR',
      role: 'button',
      tabindex: '0',
      'aria-label': world.words.trimmed,
      'aria-expanded': 'false',
    },
    div('ajT', '•••'),
  );
  const quote = el(
    'blockquote',
    { class: 'gmail_quote' },
    el('div', { dir: 'ltr' }, ...messageNodes(before.text)),
  );
  const line = world.words.wrote(dateIn(world, before.at), `${name} <${address}>`);
  const folded = div('adL h5', el('div', { dir: 'ltr', class: 'gmail_attr' }, line), quote);
  folded.style.display = 'none';
  toggle.addEventListener('click', () => {
    folded.style.display = folded.style.display === 'none' ? '' : 'none';
  });
  return [el('br'), div('gmail_quote gmail_quote_container', div('yj6qo ajU', toggle), folded)];
}

function foldedMessage(world: World, thread: MailThread, message: MailMessage): HTMLElement {
  const id = messageId(thread, message);
  const card = el('div', { class: 'adf ads', 'data-message-id': id, 'data-legacy-message-id': legacyId(id) });
  const sender = el('span', { email: message.from.address, name: shown(world, message.from), class: 'gD' });
  sender.append(shown(world, message.from));
  const snippet = el('span', { class: 'iA g6' }, message.text.replace(/\s+/g, ' ').slice(0, 110));
  const date = el('span', { class: 'g3' }, dateIn(world, message.at));
  const row = el(
    'tr',
    {},
    el('td', { class: 'gF gK' }, sender),
    el('td', { class: 'gG' }, snippet),
    el('td', { class: 'gH' }, date),
  );
  card.append(avatar(message.from), el('table', { class: 'cf gJ' }, el('tbody', {}, row)));
  return card;
}

const shown = (world: World, { name, address }: MailPerson): string =>
  address === world.options.me.address ? world.words.me : name || address;

function avatar({ name, address }: MailPerson): HTMLElement {
  const initial = div('mailbox-avatar', (name || address).slice(0, 1).toUpperCase());
  initial.style.backgroundColor = `hsl(${[...address].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 360} 42% 42%)`;
  initial.setAttribute('aria-hidden', 'true');
  return initial;
}
