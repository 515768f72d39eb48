import { closestTo, findAllIn, findIn } from './unclobbered';

/**
 * Every place of Gmail's page we look for. Gmail renames its class tokens now and then and shows different markup
 * to different people, so each hook has at least two more, independent ways in. Nobody else queries Gmail.
 * Never here: labels and tooltips (translated), ids (new on every load), whole class attributes (states come and go).
 */
export const hooks = {
  /**
   * What is written in. The attributes have held since 2013, the role and the line mode since 2017; of the classes,
   * `LW-avf` tells the editor of a mail from that of a signature in the settings, which is `Xp0HJf-LW-avf`.
   */
  body: [
    '[g_editable="true"][role="textbox"]:not([class*="Xp0HJf"])',
    '[role="textbox"][contenteditable="true"][aria-multiline="true"]:not([class*="Xp0HJf"])',
    '.editable.LW-avf:not(iframe)',
    '.Am.Al.editable:not(iframe):not([class*="Xp0HJf"])',
    '.Ap [g_editable="true"]:not([class*="Xp0HJf"])',
    '.aO7 > [contenteditable="true"]:not([class*="Xp0HJf"])',
  ],
  /** Of these, what is an editor of mails though nothing of a compose is around it. */
  loneBody: ['.LW-avf', '.Am.Al', '.Am.editable'],
  /** The field of plain text mode. It lies beside the editor, under the same label, hidden until that mode is chosen. */
  plainBody: ['textarea.Ak', '.Ar.As textarea', 'textarea[form="nosend"]'],
  /** One open draft, around the body. The form of an inline reply has no dialog around it, so none is asked for. */
  container: ['.M9', '[role="region"][data-compose-id]', 'table.aoP', 'td.I5'],
  /** What an ancestor must hold to pass for a compose when no container is known: Send, the draft's form, or both. */
  composeTrait: [
    '.dC',
    '.aoO',
    '.btC [role="button"]',
    '[jslog^="32601"]',
    '[role="button"].T-I-atl',
    '.btC button',
  ],
  composeForm: [
    'input[name="composeid"]',
    'input[name="subjectbox"]',
    'form.bAs',
    '.anm[name="to"]',
    'textarea[name="to"]',
    'input[name="to"]',
  ],
  /**
   * The arrow beside Send has a menu, Send & archive has `Uo`. `aoO` has been on Send since 2013, its log entry begins
   * with 32601 since 2020. The roles go last: Gmail may make true buttons of its own, as it did in the title bar.
   */
  sendButton: [
    '.dC > [role="button"]:not(.Uo, [aria-haspopup="true"], [aria-haspopup="menu"])',
    '.IZ .Up div > div[role="button"]:not(.Uo, [aria-haspopup="true"], [aria-haspopup="menu"])',
    '[role="button"].aoO',
    '[role="button"][jslog^="32601"]',
    'td.gU.Up [role="button"]:not(.Uo, [aria-haspopup="true"], [aria-haspopup="menu"])',
    '[role="button"].T-I-atl:not(.Uo, [aria-haspopup="true"], [aria-haspopup="menu"])',
    '.dC > button:not(.Uo, [aria-haspopup="true"], [aria-haspopup="menu"])',
    '.aoO:not(.Uo)',
    '[jslog^="32601"]',
    '.T-I-atl:not(.Uo, [aria-haspopup="true"], [aria-haspopup="menu"])',
    '.Up button:not(.Uo, [aria-haspopup="true"], [aria-haspopup="menu"])',
  ],
  /** Any button that names itself; of these, Send is the one whose tooltip repeats its own words. */
  namedButton: [
    '[role="button"][data-tooltip]:not([aria-haspopup="true"])',
    '[role="button"][aria-label]:not([aria-haspopup="true"])',
    'button[aria-label]:not([aria-haspopup="true"])',
  ],
  /** A setting puts it before Send in replies. */
  sendAndArchive: [
    '.IZ .Up div > div[role="button"].Uo',
    '.dC > [role="button"].Uo',
    '.btC [role="button"].Uo',
  ],
  discardButton: ['.gU .oh', '[role="button"][command="discard"]', '.az5 [role="button"]'],
  /**
   * "Send later" in the menu of the arrow, which lies outside the compose. Nothing else tells it from its neighbours; the
   * choice of a time, below, comes after it and tells the same.
   */
  scheduleItem: ['[selector="scheduledSend"]'],
  /** In the title bar of a popup. A button since 2026, a picture before. */
  saveAndClose: ['button.Ha', 'img.Ha', '.Hm .Ha'],
  /** Where one picks the time to send later. */
  scheduleChoice: [
    '[role="dialog"] [role="menuitem"].Az',
    '[role="alertdialog"] [role="menuitem"]',
    '.Az[role="menuitem"]',
  ],
  /** Gmail refuses a send, for want of a valid recipient. Appended to the page's body within some 15 ms. */
  refusal: ['[role="alertdialog"]', '.Kj-JD[role]', 'body > [role]:has(button[name="ok"])'],
  /** "Message sent", "Draft discarded": translated, so only its coming and going is used. */
  toast: ['[role="alert"][aria-live="assertive"] .vh', '.b8.UC .vh', '[role="alert"][aria-live="assertive"]'],
  toastText: ['.bAq', '.aT', 'span'],
  /** The one id that has stayed the same since 2016. */
  undoLink: ['#link_undo', '.ag.a8k[role="link"]', '[role="alert"] [role="link"][id*="undo"]'],
  /** Row of one kind of recipient; `$` is to, cc or bcc in every language. */
  recipientRow: ['.anm[name="$"]', '[name="$"]:has([role="listbox"])', '.GS div[name="$"]'],
  /** The address is in the attribute hover cards are made from; an option without it is a suggestion to complete. */
  recipientChip: [
    '[role="option"][data-hovercard-id*="@"]',
    '[data-hovercard-id*="@"][data-name]',
    '[peoplekit-id="XPtOyb"][data-hovercard-id]',
    '[data-hovercard-id*="@"]',
    '[email*="@"]',
  ],
  /** Until 2021, and for some accounts later: each person is a hidden input. */
  classicChipValue: [
    '.vR input[name="$"]',
    'input[type="hidden"][name="$"]',
    'table.GS input[name="$"][value*="@"]',
  ],
  classicField: ['textarea.vO[name="$"]', 'textarea[name="$"]', 'input[name="$"]'],
  classicChip: ['span.vN[email]', '.vR [email]', 'table.GS span[email]'],
  /** An empty field to type recipients in, seen without its row. */
  recipientInput: ['input.agP.aFw', 'input[peoplekit-id="BbVjBd"]', 'textarea.vO'],
  /** Folded recipients: no telling To from Bcc, so the last resort. */
  foldedRecipient: ['.oL span[email]', '.aoD.hl [email]', '[role="option"][data-hovercard-id*="@"]'],
  /** Exists but measures nothing in an inline reply: never test whether it is seen. */
  subject: ['input[name="subjectbox"]', 'input.aoT', 'input[type="hidden"][name="subject"]'],
  /** Icon of the kind of response: `mI` for a forward, whatever stands around it. Without it a forward is read as a reply. */
  forwardIcon: ['.Un.J-JN-M-I .mI', '.Un .mI', '.Iy .mI'],
  /** In a popup that answers something; its form says it as well, which is asked first. */
  replyTrait: ['.HQ', 'input[name="lts"]:not([value=""])', 'input[name="uet"]:not([value=""])'],
  /** Around an inline reply: the slot that opens, the thread's item, the rows of a thread; inside: a table of its shape. */
  inlineFrame: ['.ip.adB', '[role="listitem"]', '.gA.gt.acV', 'table.aoP.HM'],
  popupFrame: ['[role="dialog"]', '.AD', '.dw'],
  /** Two names of two elements; without both it is a popup, which only the reports would say. */
  fullScreenFrame: ['.aSt', '.aSs'],
  /** A window that holds nothing but a compose, or a thread. */
  ownWindow: ['body.xE.xp', 'body.aAU.xE.Su', 'body.xE.aAU'],
  /** Earlier views stay in the document outside of this. */
  main: ['[role="main"]', '.AO', '.aeF'],
  /** An unfolded message; a grouped older one loses its role for a while, its class not. */
  message: ['.adn.ads', '.adn', '[role="listitem"][aria-expanded="true"]', '.h7[role="listitem"]'],
  /** `$` is the id the compose names in `rm`, and in its older spelling. Failing both, place tells: see read-incoming. */
  messageWithId: ['[data-message-id="$"]', '[data-legacy-message-id="$"]'],
  /** The heading of a thread in view, not the rows of a list beside it; `data-thread-perm-id` may be the word "undefined" (InboxSDK 1b0ea3b9, 2025-11-10). */
  threadId: ['h2[data-legacy-thread-id]', 'h2[data-thread-perm-id]', '.hP[data-legacy-thread-id]'],
  messageFrame: ['.G3', '[role="listitem"]', '.Bk'],
  messageBody: ['.ii.gt > .a3s', '.a3s', '.ii.gt'],
  messageSender: ['.gD[email]', 'h3.iw [email]', '.gF [email]'],
  /** Its label holds the account's address whatever the language. */
  account: ['[role="banner"] a[aria-label*="@"]', 'header a[aria-label*="@"]', 'a.gb_A[aria-label*="@"]'],
} as const satisfies Record<string, readonly string[]>;
export type Hook = keyof typeof hooks;

/** What is in the editor but not the writer's own words. */
export const notOwnText =
  '.gmail_quote:not(.gmail_quote_container), .gmail_attr, blockquote[type="cite"], .gmail_signature, ' +
  '[data-smartmail], .gmail_signature_prefix, .gmail_plusreply, [contenteditable="false"], [aria-hidden="true"]';

/** What a saved draft is shown without: less than what is left out of analysis, since chips and mentions were written. */
export const notInSavedDraft =
  '.gmail_quote:not(.gmail_quote_container), .gmail_signature, [data-smartmail="gmail_signature"], ' +
  '.gmail_signature_prefix';

/** Wraps a quote; in a forward it can wrap the writer's note before the quote, too. */
export const quoteContainer = '.gmail_quote_container';
/** Inside a container, the writer's note ends here. */
export const quoteStart = '.gmail_attr, .gmail_quote, blockquote[type="cite"]';

/** What is in a received message but was not said in it: quotes, folded parts, their toggle. */
export const notSaid =
  '.gmail_quote, .gmail_attr, .adL, .yj6qo, blockquote[type="cite"], [id*="pfptBanner"], [aria-hidden="true"]';
/** From here on another mail program quotes. Gmail puts a prefix before the ids of a message. */
export const foreignQuoteStart = '[id$="divRplyFwdMsg"], [id$="appendonsend"]';

/** What was found and by which selector, for the self-check. */
export interface Match {
  readonly element: HTMLElement;
  readonly by: string;
}

/** The first element that the first fitting selector of the hook matches; `$` stands for `value`. */
export function findHook(hook: Hook, root: ParentNode, value = ''): Match | undefined {
  for (const selector of hooks[hook]) {
    const element = findIn(root, filled(selector, value));
    if (element) return { element, by: selector };
  }
  return undefined;
}

/** Everything that the first fitting selector of the hook matches. */
export function findAllByHook(hook: Hook, root: ParentNode, value = ''): readonly Match[] {
  for (const selector of hooks[hook]) {
    const found = [...findAllIn(root, filled(selector, value))];
    if (found.length > 0) return found.map((element) => ({ element, by: selector }));
  }
  return [];
}

/** The nearest ancestor, or the element itself, that the first fitting selector of the hook matches. */
export function findAround(hook: Hook, element: Element): Match | undefined {
  for (const selector of hooks[hook]) {
    const found = closestTo(element, selector);
    if (found) return { element: found, by: selector };
  }
  return undefined;
}

/** Every selector of a hook as one, where it does not matter which of them matches. */
export const anyOf = (hook: Hook): string => hooks[hook].join(', ');

const filled = (selector: string, value: string): string =>
  selector.replaceAll('$', value.replaceAll(/["\\]/g, '\\$&'));
