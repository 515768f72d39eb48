/** The languages the mailbox speaks; each is a column of `words.ts`. */
export type MailboxLanguage = 'en' | 'de' | 'fr' | 'ja';

export interface MailPerson {
  readonly name: string;
  readonly address: string;
}

export interface MailMessage {
  readonly from: MailPerson;
  readonly to: readonly MailPerson[];
  readonly cc?: readonly MailPerson[];
  /** ISO 8601 with offset. */
  readonly at: string;
  /** Plain text, paragraphs parted by a blank line. */
  readonly text: string;
}

export interface MailThread {
  readonly id: string;
  readonly subject: string;
  /** Oldest first. */
  readonly messages: readonly MailMessage[];
}

/** A compose that is open when the page has loaded. */
export type OpenCompose =
  | {
      readonly kind: 'reply' | 'reply-all' | 'forward';
      readonly text?: string;
      readonly container?: 'inline' | 'popup';
    }
  | {
      readonly kind: 'new';
      readonly to?: readonly MailPerson[];
      readonly cc?: readonly MailPerson[];
      readonly subject?: string;
      readonly text?: string;
    };

/** The world a test chooses: everything in which one Gmail differs from the next. */
export interface MailboxOptions {
  readonly me: MailPerson;
  readonly threads: readonly MailThread[];
  /** Id of the thread in view; null: the inbox. */
  readonly view: string | null;
  readonly open: readonly OpenCompose[];
  readonly language: MailboxLanguage;
  readonly theme: 'light' | 'dark';
  /** Recipient chips of today, or those of before 2021 that some accounts still show. */
  readonly chips: 'new' | 'classic';
  /** Lines of the signature put below each new draft; null for none. */
  readonly signature: string | null;
  /** Where a reply keeps the quoted conversation: in a hidden input, or in the editor. */
  readonly quote: 'folded' | 'unfolded';
  /** How long Undo is offered after a send, in ms. */
  readonly undoMs: number;
  /** How long an editor takes to appear in its compose, in ms. */
  readonly lateBodyMs: number;
  /** Leaves an earlier view of another thread in the document, hidden, as Gmail does. */
  readonly staleView: boolean;
}

const nobody: MailPerson = { name: 'Robin Vale', address: 'robin@valeoffice.example' };

/** An empty English mailbox; tests say what is different. */
export const plainMailbox: MailboxOptions = {
  me: nobody,
  threads: [],
  view: null,
  open: [],
  language: 'en',
  theme: 'light',
  chips: 'new',
  signature: null,
  quote: 'folded',
  undoMs: 10_000,
  lateBodyMs: 0,
  staleView: false,
};

/** A mail as it left the mailbox, kept in `window.mailbox.sent`. */
export interface SentMail {
  readonly composeId: string;
  readonly kind: 'new' | 'reply' | 'forward';
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  /** The editor's HTML, byte for byte. */
  readonly html: string;
  /** The quoted conversation that stood outside the editor. */
  readonly quote: string;
}

/** What the page tells a test, and lets it do that a person cannot. */
export interface MailboxControl {
  /** Mails on their way or gone; one taken back by Undo is no longer among them. */
  readonly sent: SentMail[];
  /** Single-key shortcuts that fired, by key. */
  readonly shortcuts: string[];
  /** Times a draft was saved by itself. */
  saves: number;
  /** Builds every compose toolbar anew, as Gmail does when its features switch. */
  rerenderToolbars(): void;
}

declare global {
  interface Window {
    mailbox: MailboxControl;
  }
}
