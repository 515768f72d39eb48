import type { MailMessage, MailPerson, MailThread } from '../options';
import { el, linesAsNodes } from './dom';
import { dateIn, type World } from './world';

/** What a compose is made from: a fresh one, one reopened by Undo, or one moved to another place. */
export interface DraftSource {
  readonly composeId: string;
  /** Gmail's client id of the draft; the same after Undo. */
  readonly draftId: string;
  readonly kind: 'new' | 'reply' | 'forward';
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
  readonly subject: string;
  readonly body: readonly Node[];
  /** HTML of the quoted conversation while it is folded away; empty in a new mail or once it is shown. */
  readonly quote: string;
  /** The thread and message being answered. */
  readonly answers: { readonly thread: MailThread; readonly message: MailMessage } | null;
}

let composeCount = 0;
const fresh = () => {
  composeCount += 1;
  return { composeId: String(composeCount), draftId: `#msg-a:r${7_000_000_000 + composeCount}` };
};

export function newDraft(
  world: World,
  given: { to?: readonly MailPerson[]; cc?: readonly MailPerson[]; subject?: string; text?: string } = {},
): DraftSource {
  return {
    ...fresh(),
    kind: 'new',
    to: given.to ?? [],
    cc: given.cc ?? [],
    bcc: [],
    subject: given.subject ?? '',
    body: [...linesAsNodes(given.text ?? ''), ...signature(world)],
    quote: '',
    answers: null,
  };
}

export function replyDraft(
  world: World,
  thread: MailThread,
  kind: 'reply' | 'reply-all',
  text = '',
): DraftSource {
  const message = answered(world, thread);
  const { me } = world.options;
  const others = [...message.to, ...(message.cc ?? [])].filter(({ address }) => address !== me.address);
  const quote = quoteOf(world, message);
  const folded = world.options.quote === 'folded';
  const signed = signature(world);
  const above = folded || world.options.signaturePlace === 'above';
  const own = el('div', { dir: world.options.direction }, ...linesAsNodes(text), ...(above ? signed : []));
  return {
    ...fresh(),
    kind: 'reply',
    to: message.from.address === me.address ? message.to : [message.from],
    cc: kind === 'reply-all' ? others : [],
    bcc: [],
    subject: /^re:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`,
    body: folded ? [own] : [own, el('br'), quote, ...(above ? [] : signed)],
    quote: folded ? quote.outerHTML : '',
    answers: { thread, message },
  };
}

/** Gmail wraps the writer's note and the forwarded mail into one quote container. */
export function forwardDraft(world: World, thread: MailThread, text = ''): DraftSource {
  const message = answered(world, thread);
  const forwarded = el(
    'div',
    { class: 'gmail_quote' },
    attribution(world, message),
    ...messageNodes(message.text),
  );
  return {
    ...fresh(),
    kind: 'forward',
    to: [],
    cc: [],
    bcc: [],
    subject: `Fwd: ${thread.subject}`,
    body: [
      el(
        'div',
        { class: 'gmail_quote gmail_quote_container' },
        ...linesAsNodes(text),
        ...signature(world),
        forwarded,
      ),
    ],
    quote: '',
    answers: { thread, message },
  };
}

/** The last message of somebody else, else the last one. */
export function answered(world: World, thread: MailThread): MailMessage {
  const theirs = thread.messages.findLast(({ from }) => from.address !== world.options.me.address);
  const message = theirs ?? thread.messages.at(-1);
  if (!message) throw new Error(`The thread ${thread.id} has no message`);
  return message;
}

/** Numbers as in Gmail's ids, the same for the same message on every load. */
export const messageId = (thread: MailThread, message: MailMessage): string =>
  `#msg-f:18${idNumber(thread)}${String(thread.messages.indexOf(message) + 1).padStart(4, '0')}`;
export const threadId = (thread: MailThread): string => `thread-f:18${idNumber(thread)}0001`;
export const legacyId = (id: string): string => BigInt(id.replace(/\D/g, '')).toString(16).padStart(16, '1');

const idNumber = (thread: MailThread): string =>
  String([...thread.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e12, 7)).padStart(
    13,
    '0',
  );

/** Paragraphs of a received message. */
export const messageNodes = (text: string): Node[] =>
  text.split('\n').map((line) => el('div', {}, line === '' ? el('br') : line));

function quoteOf(world: World, message: MailMessage): HTMLElement {
  const quote = el(
    'blockquote',
    {
      class: 'gmail_quote',
      style: 'margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex',
    },
    el('div', { dir: 'ltr' }, ...messageNodes(message.text)),
  );
  return el('div', { class: 'gmail_quote gmail_quote_container' }, attribution(world, message), quote);
}

function attribution(world: World, message: MailMessage): HTMLElement {
  const { name, address } = message.from;
  return el(
    'div',
    { dir: 'ltr', class: 'gmail_attr' },
    world.words.wrote(dateIn(world, message.at), `${name} <${address}>`),
    el('br'),
  );
}

function signature(world: World): Node[] {
  const { signature: lines } = world.options;
  if (lines === null) return [];
  const block = el('div', { dir: 'ltr', class: 'gmail_signature', 'data-smartmail': 'gmail_signature' });
  block.append(el('div', { dir: 'ltr' }, ...linesAsNodes(lines)));
  const prefix = el('span', { class: 'gmail_signature_prefix' }, '-- ');
  return [el('div', {}, el('br', { clear: 'all' }), el('div', {}, el('br')), prefix, el('br'), block)];
}
