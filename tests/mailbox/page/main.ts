import type { MailboxOptions } from '../options';
import { startMailbox } from './start';

// The options come with the page, as data.
const source = document.getElementById('mailbox-options')?.textContent ?? '';
window.mailbox = startMailbox(JSON.parse(source) as MailboxOptions);
