import type { Applied, DismissScope } from '../../lib/browser/messages';
import type { Rewrite } from '../../lib/tone/reading';
import { t } from '../../lib/words';
import { el, pressable } from './dom';
import type { MarkStyle } from './marks';
import { isCalledByExample, quoted, shortened } from './quoted';

/** What a card says. */
export interface CardContent {
  readonly style: MarkStyle | null;
  readonly title: string;
  readonly why: string;
  /** The words of the draft it speaks of. */
  readonly quote: string | null;
  /** Null: there is nothing to rewrite. */
  readonly rewrites: Promise<readonly Rewrite[]> | null;
  /** What else is to be known of this draft. */
  readonly note: string | null;
  /** Place among the findings of the draft, counted from 1. */
  readonly place: { readonly at: number; readonly of: number } | null;
}

/** What can be done on a card, by a hand and not by the page's scripts. */
export interface CardActions {
  apply(rewrite: Rewrite): Applied;
  dismiss(scope: DismissScope): void;
  next(): void;
  close(): void;
}

/** The card as elements. Every text goes in as text. */
export function drawCard(content: CardContent, actions: CardActions): HTMLElement {
  const status = el('div', { role: 'status' });
  const headline = headlineOf(content);
  const card = el(
    'div',
    { role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'why', tabindex: '-1' },
    header(headline ?? content.title, content.place, actions),
  );
  if (content.style && content.style !== 'reminder') card.dataset.family = content.style;
  if (content.quote && !headline)
    card.append(el('p', { class: 'quote' }, quoted(content.quote, longestQuote)));
  card.append(el('p', { id: 'why' }, content.why));
  if (content.note) card.append(el('p', { class: 'note' }, content.note));
  if (content.rewrites) card.append(rewriteList(content.rewrites, actions, status));
  card.append(status);
  if (content.rewrites) card.append(footer(actions));
  return card;
}

/** The words of the draft themselves, where the finding is called by an example of them. */
const headlineOf = ({ title, quote }: CardContent): string | null =>
  quote && quote.length <= longestHeadline && isCalledByExample(title)
    ? quoted(quote, longestHeadline)
    : null;

function header(title: string, place: CardContent['place'], actions: CardActions): HTMLElement {
  const close = pressable({ class: 'close', 'aria-label': t('card_close') }, () => actions.close(), '×');
  const bar = el('header', {}, el('h2', { id: 'title' }, title));
  if (place && place.of > 1) {
    bar.append(plainButton(t('card_next', place.at, place.of), () => actions.next()));
  }
  bar.append(close);
  return bar;
}

const plainButton = (words: string, act: () => void): HTMLElement =>
  pressable({ class: 'plain' }, act, words);

function rewriteList(
  rewrites: Promise<readonly Rewrite[]>,
  actions: CardActions,
  status: HTMLElement,
): HTMLElement {
  const list = el(
    'div',
    { role: 'group', 'aria-label': t('card_rewrites') },
    el('p', {}, t('card_thinking')),
  );
  const fill = (found: readonly Rewrite[]) => {
    const buttons = found.map((rewrite) => rewriteButton(rewrite, actions, status));
    if (buttons.length === 0) list.replaceChildren(el('p', {}, t('card_noRewrites')));
    else list.replaceChildren(el('p', { class: 'label' }, t('card_rewrites')), ...buttons);
  };
  void rewrites.then(fill, () => fill([]));
  return list;
}

function rewriteButton(rewrite: Rewrite, actions: CardActions, status: HTMLElement): HTMLElement {
  const apply = () => {
    const applied = actions.apply(rewrite);
    if (!applied.ok) status.replaceChildren(...refusal(applied.reason, rewrite, status));
  };
  const button = pressable(
    { class: 'rewrite' },
    apply,
    el('small', {}, t(rewrite.text === '' ? 'card_drop' : `card_tone_${rewrite.tone}`)),
    ...(rewrite.text === ''
      ? [el('s', {}, shortened(rewrite.expected, longestQuote))]
      : withBlanks(rewrite.text)),
  );
  if (rewrite.remark) button.append(el('small', { class: 'remark' }, rewrite.remark));
  return button;
}

/** Why nothing was changed, and the words to take along by hand. */
function refusal(
  reason: Extract<Applied, { ok: false }>['reason'],
  rewrite: Rewrite,
  status: HTMLElement,
): (Node | string)[] {
  const why = {
    'draft-changed': t('card_refused_changed'),
    'compose-closed': t('card_refused_closed'),
    'editor-refused': t('card_refused_editor'),
    composing: t('card_refused_composing'),
  }[reason];
  if (rewrite.text === '') return [why];
  const copy = plainButton(t('card_copy'), () => {
    navigator.clipboard.writeText(rewrite.text).then(
      () => status.replaceChildren(t('card_copied')),
      () => status.replaceChildren(rewrite.text),
    );
  });
  return [why, ' ', copy];
}

function footer(actions: CardActions): HTMLElement {
  return el(
    'footer',
    {},
    el('span', { class: 'ask' }, t('card_dismiss')),
    plainButton(t('card_dismiss_here'), () => actions.dismiss('here')),
    plainButton(t('card_dismiss_client'), () => actions.dismiss('client')),
    plainButton(t('card_dismiss_always'), () => actions.dismiss('always')),
  );
}

/** What the writer has still to fill in stands out. */
const withBlanks = (text: string): readonly (Node | string)[] =>
  text
    .split(/(«[^«»]*»)/)
    .map((part) => (part.startsWith('«') ? el('span', { class: 'blank' }, part) : part));

const longestQuote = 160;
const longestHeadline = 48;
