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
      readonly container?: Container;
    }
  | {
      readonly kind: 'new';
      readonly to?: readonly MailPerson[];
      readonly cc?: readonly MailPerson[];
      readonly subject?: string;
      readonly text?: string;
      readonly container?: Exclude<Container, 'inline'>;
    };

/** `window`: a browser window that holds nothing but this compose. */
type Container = 'inline' | 'popup' | 'full-screen' | 'minimised' | 'window';

/**
 * What other programs, and Gmail itself, put around an editor or, as a suggestion, behind the caret. The bare ghost has
 * no mark but its colour.
 */
export type Guest = 'grammarly' | 'loom' | 'gemini' | 'ghost' | 'bare-ghost';

/** Names of Gmail's that this mailbox does not use. */
export interface Renaming {
  /** Class tokens that are called otherwise. */
  readonly classes: readonly string[];
  /** Attributes that are missing, by `name`, or have another value, by `name=value`. */
  readonly attributes: readonly string[];
}

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
  /** The signature stands above the quote, as the setting has it, or below it. */
  readonly signaturePlace: 'above' | 'below';
  /** Plain text mode: a field instead of the editor. */
  readonly mode: 'rich' | 'plain';
  readonly guests: readonly Guest[];
  readonly renamed: Renaming;
  /** The title bar of a popup: images until 2026-06, buttons since. */
  readonly titleBar: 'buttons' | 'images';
  /** Since 2025-11 some threads carry the word "undefined" for an id, and so do inputs of new drafts. */
  readonly ids: 'known' | 'undefined';
  /** A setting puts "Send & archive" before Send in replies. */
  readonly sendAndArchive: boolean;
  /** Of the page and of what is written: Hebrew and Arabic run from right to left. */
  readonly direction: 'ltr' | 'rtl';
  /** Mails that expire: a notice with buttons of its own stands below the draft. */
  readonly confidential: boolean;
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
  signaturePlace: 'above',
  mode: 'rich',
  guests: [],
  renamed: { classes: [], attributes: [] },
  titleBar: 'buttons',
  ids: 'known',
  sendAndArchive: false,
  direction: 'ltr',
  confidential: false,
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
  /** The editor's HTML, byte for byte; empty in plain text mode. */
  readonly html: string;
  /** What the field held; empty unless it was in use. */
  readonly plain: string;
  /** True: by "Send & archive". */
  readonly archived: boolean;
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
  /** Mails to be sent later. */
  readonly scheduled: SentMail[];
  /** Switches every open compose to plain text mode, or back. */
  setPlainText(on: boolean): void;
  /** Builds every compose toolbar anew, as Gmail does when its features switch. */
  rerenderToolbars(): void;
}

declare global {
  interface Window {
    mailbox: MailboxControl;
  }
}
