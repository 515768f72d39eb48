import type { ComposeKind } from '../../lib/browser/messages';
import { isPlainText } from './plain-mode';
import { readFormValue } from './read-form';
import { anyOf, findAllByHook, findAround, findHook, hooks, type Match } from './selectors';
import { tidy } from './tidy';
import { childrenOf, findIn, holds, matches, parentOf } from './unclobbered';

/** One open draft as it stands in the page now. */
export interface ComposeParts {
  readonly body: HTMLElement;
  /** What belongs to this draft: addresses, subject, toolbar. Null: only the body could be told. */
  readonly container: HTMLElement | null;
  readonly matchedBy: { readonly body: string; readonly container: string | null };
}

/** More drafts at once nobody writes; a page that shows more is none of Gmail's. */
export const mostComposes = 50;
/** Editors looked at to find them. */
const mostEditors = 10 * mostComposes;

/**
 * Every open draft below `root`, found by what is written in and not by what is around it. Where there are too many, the
 * one that is written in comes first, then `known` ones, then those that can be seen.
 */
export function findComposes(
  root: ParentNode,
  known: ReadonlySet<HTMLElement> = new Set(),
): readonly ComposeParts[] {
  const found: ComposeParts[] = [];
  for (const { element: body, by } of editorsIn(root, known)) {
    if (found.length === mostComposes) break;
    const parts = composeOf(body, by);
    if (parts && !isTaken(parts, found)) found.push(parts);
  }
  return [...found.map(inItsMode), ...withoutEditor(root, found)];
}

/** By the better hook first, as long as there is room for all of them. */
function editorsIn(root: ParentNode, known: ReadonlySet<HTMLElement>): readonly Match[] {
  const all = new Map<HTMLElement, Match>();
  for (const by of hooks.body) {
    for (const element of root.querySelectorAll<HTMLElement>(by)) {
      if (!all.has(element)) all.set(element, { element, by });
    }
  }
  const editors = [...all.values()];
  if (editors.length <= mostComposes) return editors;
  const ranked = editors.map((match) => ({ match, rank: rankOf(match.element, known) }));
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostEditors)
    .map(({ match }) => match);
}

function rankOf(editor: HTMLElement, known: ReadonlySet<HTMLElement>): number {
  if (editor.ownerDocument.activeElement === editor) return 0;
  if (known.has(editor)) return 1;
  return editor.checkVisibility() ? 2 : 3;
}

const isTaken = ({ container }: ComposeParts, found: readonly ComposeParts[]): boolean =>
  container !== null && found.some((known) => known.container === container);

/** Of a body: its compose. Undefined when it is some other editor, such as the one for signatures. */
function composeOf(body: HTMLElement, by: string): ComposeParts | undefined {
  const container = containerOf(body);
  if (container)
    return { body, container: container.element, matchedBy: { body: by, container: container.by } };
  if (!body.matches(anyOf('loneBody'))) return undefined;
  return { body, container: null, matchedBy: { body: by, container: null } };
}

/** In plain text mode the editor is put aside and a field beside it is shown. */
function inItsMode(parts: ComposeParts): ComposeParts {
  const field = parts.container && findHook('plainBody', parts.container);
  if (!field || !isPutAsideFor(field.element, parts.body)) return parts;
  return { ...parts, body: field.element, matchedBy: { ...parts.matchedBy, body: field.by } };
}

/** Composes that have no editor but the field of plain text mode, and that field in use: an editor may be late. */
function withoutEditor(root: ParentNode, found: readonly ComposeParts[]): readonly ComposeParts[] {
  const alone: ComposeParts[] = [];
  for (const { element, by } of findAllByHook('plainBody', root)) {
    if (found.length + alone.length >= mostComposes) break;
    if (!isInUse(element)) continue;
    const parts = composeOf(element, by);
    if (parts && !isTaken(parts, [...found, ...alone])) alone.push(parts);
  }
  return alone;
}

const isInUse = (field: HTMLElement): boolean =>
  isPlainText(field) && (field.value !== '' || field.ownerDocument.activeElement === field);

/** A minimised compose hides both; so only what lies below the frame they share tells which one is in use. */
function isPutAsideFor(field: HTMLElement, editor: HTMLElement): boolean {
  return isHiddenBelow(editor, field) && !isHiddenBelow(field, editor);
}

function isHiddenBelow(element: HTMLElement, other: HTMLElement): boolean {
  for (let step: HTMLElement | null = element; step && !holds(step, other); step = parentOf(step)) {
    if (getComputedStyle(step).display === 'none') return true;
  }
  return false;
}

function containerOf(body: HTMLElement): Match | undefined {
  return findAround('container', body) ?? nearestWithTrait(body);
}

/** The nearest ancestor that holds both Send and the draft's form, else one of them, as long as no other draft is in it. */
function nearestWithTrait(body: HTMLElement): Match | undefined {
  let half: Match | undefined;
  let inner: Element = body;
  for (let element = parentOf(body); element; inner = element, element = parentOf(element)) {
    if (holdsOtherDraft(element, inner)) return half;
    const send = findHook('composeTrait', element);
    const form = findHook('composeForm', element);
    if (send && form) return { element, by: `holds ${send.by} and ${form.by}` };
    const found = send ?? form;
    if (found) half ??= { element, by: `holds ${found.by}` };
  }
  return half;
}

/** Beside `inner`, and asked of one neighbour after the other: on a page of ten thousand editors the first will do. */
function holdsOtherDraft(element: Element, inner: Element): boolean {
  for (const other of childrenOf(element)) {
    if (other !== inner && (matches(other, anyOf('body')) || findIn(other, anyOf('body')))) return true;
  }
  return false;
}

/** What outlives Gmail's rebuilding of a compose; null when this one has no name. */
export function identityOf({ container }: ComposeParts): string | null {
  if (!container) return null;
  const named =
    container.closest<HTMLElement>('[data-compose-id]') ??
    container.querySelector<HTMLElement>('[data-compose-id]');
  return named?.dataset.composeId || readFormValue(container, 'composeid');
}

/** What sort of compose it is. An inline reply has no dialog around it, so frames are asked from outside in. */
export function kindOf({ container, body }: ComposeParts): ComposeKind {
  if (!container || container.contains(body.ownerDocument.body)) return 'unknown';
  if (body.ownerDocument.body.matches(anyOf('ownWindow'))) return 'window';
  if (findAround('fullScreenFrame', container)) return 'full-screen';
  if (findHook('forwardIcon', container)) return 'forward';
  if (findAround('popupFrame', container)) return isReply(container) ? 'popup-reply' : 'new';
  if (isInline(container)) return 'inline-reply';
  return 'unknown';
}

/** True when the compose stands in a thread, under the message it answers. */
export const isInline = (container: HTMLElement): boolean =>
  (findAround('inlineFrame', container) ?? findHook('inlineFrame', container)) !== undefined;

/** True when the compose answers a message, by what its form says. */
export const isReply = (container: HTMLElement): boolean =>
  readFormValue(container, 'rm') !== null ||
  (readFormValue(container, 'rt')?.includes('thread-f:') ?? false) ||
  findHook('replyTrait', container) !== undefined;

/** The Send button: neither the arrow beside it nor anything else with a tooltip. */
export function findSendButton(root: ParentNode): Match | undefined {
  return findHook('sendButton', root) ?? buttonNamedByItself(root);
}

/** Send's tooltip repeats the word on it and adds the keys; the other buttons are pictures without words. */
function buttonNamedByItself(root: ParentNode): Match | undefined {
  for (const by of hooks.namedButton) {
    for (const element of root.querySelectorAll<HTMLElement>(by)) {
      const word = tidy(element.textContent);
      const name = element.dataset.tooltip ?? element.getAttribute('aria-label') ?? '';
      if (word.length > 1 && tidy(name).startsWith(word)) return { element, by: `${by} named by its words` };
    }
  }
  return undefined;
}
