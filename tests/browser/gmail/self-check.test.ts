import { afterEach, describe, expect, it } from 'vitest';
import { checkSelf } from '../../../entrypoints/gmail.content/self-check';
import { composeHtml, popup, showPage, thread, toast } from './page';

const secret = 'Zanzibar';
const compose = composeHtml({
  id: `${secret}1`,
  text: `You never paid ${secret}.`,
  to: [`${secret}@client.example`],
  subject: `${secret} again`,
  draft: `#msg-a:${secret}`,
  rm: '#msg-f:100',
});

afterEach(() => document.body.replaceChildren());

describe('the self-check', () => {
  it('says of a compose which selectors found its parts', () => {
    showPage(thread(compose) + toast);

    const lines = checkSelf(document, '1.2.3').split('\n');

    expect(lines[0]).toBe('Evenkeel 1.2.3');
    expect(lines).toContain('Drafts seen: 1');
    expect(lines.find((line) => line.startsWith('1. '))).toMatch(
      /^1\. kind: inline-reply; body: \[g_editable.*; container: \.M9; send: \.dC.*; to\+cc\+bcc\+unknown: 1\+0\+0\+0; subject: seen; incoming: .+; characters: 24$/,
    );
    expect(lines.find((line) => line.startsWith('container: '))).toMatch(/^container: 1 \/ 1 \//);
  });

  it('shows what a page is made of in which nothing is found', () => {
    showPage(`<div class="qq Rr" role="dialog"><div class="ed" contenteditable="true">${secret}</div></div>`);

    const report = checkSelf(document, '1.2.3');

    expect(report).toContain('Drafts seen: 0');
    expect(report).toMatch(/^body: 0 \/ 0/m);
    expect(report).toMatch(/^- html.* > body.* > div\[dialog\]\.qq\.Rr > div\.ed$/m);
  });

  it('holds no word, name, address or id of the page', () => {
    const marked = popup(compose).replace('class="aaZ"', `class="aaZ" id="${secret}" title="${secret}"`);
    showPage(
      `${marked}<div role="${secret} x" class="${secret}@x.example" contenteditable="true">${secret}</div>`,
    );
    document.title = secret;

    const report = checkSelf(document, '1.2.3');

    expect(report).not.toMatch(/zanzibar|client\.example|never paid|again|msg-/i);
    document.title = '';
  });

  it('survives a page without a body', () => {
    const page = document.implementation.createHTMLDocument();
    page.documentElement.replaceChildren();

    expect(checkSelf(page, '1.2.3')).toContain('Drafts seen: 0');
  });
});
