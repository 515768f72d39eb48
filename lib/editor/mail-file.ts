import PostalMime from 'postal-mime';

/** What of a saved mail is answered. */
export interface MailFile {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
}

/** More than a mail's own words ever need; a file far beyond it is something else. */
const largestBytes = 30_000_000;

/**
 * Reads an .eml file on this machine. Undefined when there are no words of a mail in it: a picture, an empty file, a
 * file too large. Attachments are left alone.
 */
export async function readMailFile(file: Blob): Promise<MailFile | undefined> {
  if (file.size > largestBytes) return undefined;
  try {
    const mail = await PostalMime.parse(await file.arrayBuffer());
    const text = tidy(mail.text ?? textOf(mail.html ?? ''));
    const isMail = mail.headers.length > 0 && text !== '' && !text.includes('\u0000');
    if (!isMail) return undefined;
    const from = mail.from;
    return {
      from: { name: from?.name || (from?.address ?? ''), address: (from?.address ?? '').toLowerCase() },
      subject: mail.subject ?? '',
      text,
    };
  } catch {
    // Whatever it is, it is not a mail: the page says so.
    return undefined;
  }
}

/** Words of an HTML mail, a line for each block. The parsed page is never shown and runs nothing. */
function textOf(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const aside of page.querySelectorAll('script, style, head, template')) aside.remove();
  for (const end of page.querySelectorAll('br, p, div, li, tr, h1, h2, h3, blockquote')) end.append('\n');
  for (const lineBreak of page.querySelectorAll('br')) lineBreak.replaceWith('\n');
  return page.body.textContent ?? '';
}

const tidy = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t\u00a0]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
