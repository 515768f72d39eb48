import type { MailboxControl, MailboxOptions } from '../options';
import type { MailboxWords } from '../words';

/** What every part of the page shares: the options it was made from and its words. */
export interface World {
  readonly options: MailboxOptions;
  readonly words: MailboxWords;
  readonly control: MailboxControl;
}

/** A date as the mailbox writes it in a message's head. */
export function dateIn(world: World, at: string): string {
  return new Intl.DateTimeFormat(world.options.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(at));
}
