import type { Person } from '../../lib/browser/messages';
import { isInline, isReply } from './compose-parts';
import { readFormValue } from './read-form';
import { personOf } from './read-recipients';
import { readText } from './read-text';
import { findAllByHook, findAround, findHook, foreignQuoteStart, type Match, notSaid } from './selectors';
import { tidy } from './tidy';

/** The message being answered. */
export interface Incoming {
  readonly from: Person | null;
  readonly text: string;
  readonly by: string;
}

/** Null when the draft answers nothing, or when what it answers is not on the page. */
export function findIncoming(container: HTMLElement, me: string | null): Incoming | null {
  const found = messageNamed(container) ?? messageBeside(container) ?? lastFromOthers(container, me);
  return found ? readMessage(found.element, found.by) : null;
}

/** 1. The message the form names. */
function messageNamed(container: HTMLElement): Match | undefined {
  const id = readFormValue(container, 'rm');
  if (!id) return undefined;
  for (const main of livingViews(container)) {
    for (const spelling of spellings(id)) {
      const found = findHook('messageWithId', main, spelling);
      if (found) return { element: found.element, by: `rm = ${found.by}` };
    }
  }
  return undefined;
}

/** The older ids of Gmail are the same numbers in base 16. */
function spellings(id: string): readonly string[] {
  const [, number] = /^msg-f:(\d+)$/.exec(id) ?? [];
  return [`#${id}`, id, ...(number === undefined ? [] : [BigInt(number).toString(16)])];
}

/** 2. The message an inline reply hangs under. */
function messageBeside(container: HTMLElement): Match | undefined {
  if (!isInline(container)) return undefined;
  const frame = findAround('messageFrame', container);
  const found = frame && findHook('message', frame.element);
  if (found) return { element: found.element, by: `beside the reply: ${found.by}` };
  const holdsOne = frame && findHook('messageBody', frame.element);
  return holdsOne && { element: frame.element, by: `around the reply: ${frame.by}` };
}

/** 3. The last unfolded message that is not the writer's own. */
function lastFromOthers(container: HTMLElement, me: string | null): Match | undefined {
  if (!isReply(container) && !isInline(container)) return undefined;
  const views = livingViews(container).filter((main) => !showsOtherThread(main, container));
  const messages = views.flatMap((main) => findAllByHook('message', main));
  const found = messages.findLast(
    ({ element }) => !element.contains(container) && senderOf(element)?.address !== me,
  );
  return found && { element: found.element, by: `last from others: ${found.by}` };
}

/** A reply in a window of its own stays open while its writer looks at another thread. Where either of them tells no id, they are taken for one. */
function showsOtherThread(main: HTMLElement, container: HTMLElement): boolean {
  const heading = findHook('threadId', main)?.element;
  return THREAD_IDS.some(([field, attribute]) => {
    const answered = readFormValue(container, field);
    const shown = heading?.getAttribute(attribute);
    return answered !== null && shown && shown !== 'undefined' ? shown !== answered : false;
  });
}

/** Where the form names its thread, and where the thread names itself. */
const THREAD_IDS = [
  ['lts', 'data-legacy-thread-id'],
  ['rt', 'data-thread-perm-id'],
] as const;

/** Gmail keeps earlier views in the document; only those on the screen are meant. */
function livingViews(container: HTMLElement): readonly HTMLElement[] {
  const around = findAround('main', container);
  if (around) return [around.element];
  return findAllByHook('main', container.ownerDocument)
    .map(({ element }) => element)
    .filter((main) => main.checkVisibility());
}

/** Sender and own words of a message. */
export function readMessage(message: HTMLElement, by = 'given'): Incoming {
  const bodies = findAllByHook('messageBody', message).map(({ element }) => element);
  const body = bodies.find(isShown) ?? bodies[0] ?? message;
  return { from: senderOf(message), text: saidIn(body), by };
}

/** The draft is read after every pause, and with it what it answers: a newsletter has thousands of elements to look at. */
const known = new WeakMap<HTMLElement, { readonly content: string; readonly said: string }>();

function saidIn(body: HTMLElement): string {
  const content = body.textContent;
  const before = known.get(body);
  if (before?.content === content) return before.said;
  const { text } = readText(body, { leave: notSaid, stopAt: foreignQuoteStart });
  const said = withoutQuotedLines(tidy(text));
  known.set(body, { content, said });
  return said;
}

/** Every message has a second, hidden body; a folded compose must not make the first look hidden as well. */
const isShown = (body: HTMLElement): boolean =>
  getComputedStyle(body).display !== 'none' &&
  (!body.parentElement || getComputedStyle(body.parentElement).display !== 'none');

function senderOf(message: HTMLElement): Person | null {
  const sender = findHook('messageSender', message)?.element;
  const address = sender?.getAttribute('email');
  return sender && address ? personOf(address, sender.getAttribute('name')) : null;
}

/** Programs that mark no quote begin its lines with ">", under a line that ends in a colon and names an address or day. */
function withoutQuotedLines(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('>'));
  const original = lines.findIndex((line) =>
    /^-{3,} ?(?:original|urspr|forwarded|weitergeleitet)/i.test(line),
  );
  if (original > 0) return lines.slice(0, original).join('\n').trim();
  if (first < 0) return text;
  const kept = lines.filter((line, index) => !line.startsWith('>') && !isAttribution(lines, index));
  return kept.join('\n').trim();
}

const isAttribution = (lines: readonly string[], index: number): boolean => {
  const next = lines.slice(index + 1).find((line) => line !== '');
  return next?.startsWith('>') === true && /[\d@].*:$/.test(lines[index] ?? '');
};
