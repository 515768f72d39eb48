import { type MailboxControl, type MailboxOptions, plainMailbox } from '../../mailbox/options';
import { selectorAsWorn } from '../../mailbox/page/disguise';
import { startMailbox } from '../../mailbox/page/start';
import styles from '../../mailbox/page.css?inline';
import { sampleMailbox } from '../../mailbox/sample';

/** The mailbox of the end-to-end tests, built in this page: the angry thread in view unless the options say otherwise. */
export function openMailbox(options: Partial<MailboxOptions> = {}): MailboxControl {
  document.body.replaceChildren();
  document.body.className = '';
  const control = startMailbox({
    ...plainMailbox,
    ...sampleMailbox,
    view: 'newsletter-wrong-offer',
    ...options,
  });
  const looks = document.createElement('style');
  looks.append(selectorAsWorn(styles));
  document.body.prepend(looks);
  return control;
}

export const editors = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[contenteditable="true"]'),
];
