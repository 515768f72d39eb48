import { t } from '../../lib/words';
import type { Heard, Verdict } from './brake-verdict';
import { el, pressable } from './dom';
import { isCalledByExample, quoted } from './quoted';

/** What can be chosen, by a hand and not by the page's scripts. */
export interface BrakeActions {
  improve(): void;
  send(): void;
  keep(): void;
  later(): void;
  /** Back to the draft; nothing is sent. */
  close(): void;
}

export interface DrawnBrake {
  readonly card: HTMLElement;
  /** As if "send as it is" were pressed; once. */
  send(): void;
  sayBusy(): void;
  sayAgain(): void;
}

/** The card as elements. Every text goes in as text. */
export function drawBrake(verdict: Verdict, isReminder: boolean, actions: BrakeActions): DrawnBrake {
  const { reason, heard } = verdict;
  const status = el('p', { role: 'status' });
  let isSent = false;
  const send = () => {
    if (isSent) return;
    isSent = true;
    actions.send();
  };
  const close = button('close', '×', () => actions.close());
  close.setAttribute('aria-label', t('card_close'));
  const choices = [
    button('main', t(reason === 'hot' ? 'brake_improve' : 'brake_answer'), () => actions.improve()),
    button('second', t('brake_send'), send),
  ];
  const ways = [
    button('plain', t('brake_keep'), () => actions.keep()),
    ...(isReminder ? [] : [button('plain', t('brake_later'), () => actions.later())]),
  ];
  const card = el(
    'div',
    { role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'heard note', tabindex: '-1' },
    el(
      'header',
      {},
      el('h2', { id: 'title' }, t(isReminder ? 'brake_title_reminder' : `brake_title_${reason}`)),
    ),
    el(
      'div',
      { id: 'heard' },
      el('p', {}, t(`brake_heard_${reason}`)),
      el('ul', {}, ...heard.map(drawHeard)),
    ),
    el('div', { class: 'choices' }, ...choices),
    el('div', { class: 'ways' }, ...ways, close),
    el('p', { id: 'note' }, t('brake_note')),
    status,
  );
  return {
    card,
    send,
    sayBusy: () => {
      for (const choice of [...choices, ...ways]) choice.disabled = true;
      status.replaceChildren(t('brake_sending'));
      card.focus();
    },
    sayAgain: () => status.replaceChildren(t('brake_again')),
  };
}

const drawHeard = ({ title, quote }: Heard): HTMLElement =>
  el(
    'li',
    {},
    quoted(quote, longestQuote),
    ...(title && !isCalledByExample(title) ? [el('small', {}, title)] : []),
  );
const longestQuote = 90;

const button = (kind: string, words: string, act: () => void): HTMLButtonElement =>
  pressable({ class: kind }, act, words);
