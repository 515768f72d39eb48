import type { MailboxControl, MailboxOptions } from '../options';
import { words, type MailboxWords } from '../words';

/** What every part of the page shares: the options it was made from and its words. */
export interface World {
  readonly options: MailboxOptions;
  readonly words: MailboxWords;
  readonly control: MailboxControl;
}

/** Reads the options that came with the page. */
export function readWorld(control: MailboxControl): World {
  const source = document.getElementById('mailbox-options')?.textContent ?? '';
  const options = JSON.parse(source) as MailboxOptions;
  return { options, words: words[options.language], control };
}

/** A date as the mailbox writes it in a message's head. */
export function dateIn(world: World, at: string): string {
  return new Intl.DateTimeFormat(world.options.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(at));
}
