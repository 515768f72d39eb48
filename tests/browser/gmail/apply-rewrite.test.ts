import { describe, expect, it } from 'vitest';
import { applyRewrite } from '../../../entrypoints/gmail.content/apply-rewrite';
import { readDraft } from '../../../entrypoints/gmail.content/read-draft';
import { caretIn } from '../../../entrypoints/gmail.content/selection';
import { showBody } from './page';

/** The one place of these words in the draft. */
function editOf(body: HTMLElement, expected: string, replacement: string) {
  const start = readDraft(body).text.indexOf(expected);
  return { start, end: start + expected.length, expected, replacement };
}

const undo = () => document.execCommand('undo');

describe('applying a rewrite', () => {
  it.each([
    [
      'a plain sentence',
      'You never sent it.',
      'You never sent it',
      'Could you send it by «day»',
      'Could you send it by «day».',
    ],
    ['a word in bold', 'It is <b>leider</b> late.', 'leider', 'a little', 'It is a little late.'],
    [
      'bold and plain together',
      'You have <b>again</b> missed it.',
      'again missed',
      'not yet met',
      'You have not yet met it.',
    ],
    [
      'a link',
      'See <a href="https://x.example/">this page</a> now.',
      'this page',
      'the page',
      'See the page now.',
    ],
    [
      'words around an emoji',
      'Fine <img data-emoji="🙂" alt="🙂" class="an1"> whatever.',
      'Fine 🙂 whatever',
      'Good',
      'Good.',
    ],
    [
      'words with no-break spaces',
      'as&nbsp;I&nbsp;said, yes',
      'as I said, ',
      'to sum up: ',
      'to sum up: yes',
    ],
    [
      'one line of several',
      '<div>One.</div><div>You forgot.</div><div>Three.</div>',
      'You forgot.',
      'It is missing.',
      'One.\nIt is missing.\nThree.',
    ],
    [
      'in a list',
      '<ul><li>send it</li><li>now or else</li></ul>',
      ' or else',
      ', so we keep Friday',
      'send it\nnow, so we keep Friday',
    ],
    ['what is left out in the middle', 'We can actually do it.', 'actually', '', 'We can do it.'],
    ['what is left out at the start', 'Actually we can. Yes.', 'Actually', '', 'we can. Yes.'],
    ['what is left out at the end', 'We can do it actually.', 'actually', '', 'We can do it.'],
    ['a whole sentence left out', 'One. Two. Three.', 'Two.', '', 'One. Three.'],
    ['a whole line left out', '<div>One.</div><div>Two.</div>', 'Two.', '', 'One.'],
    [
      'the same word where it stands twice',
      'soon, and soon',
      'and soon',
      'and by «day»',
      'soon, and by «day»',
    ],
  ])('replaces %s, and Ctrl+Z brings it back', (_, html, expected, replacement, wanted) => {
    const body = showBody(html);
    const before = body.innerHTML;
    expect(applyRewrite(body, editOf(body, expected, replacement))).toEqual({ ok: true });
    expect(readDraft(body).text.trimEnd()).toBe(wanted);
    undo();
    expect(body.innerHTML).toBe(before);
  });

  it('keeps bold and links in what stays', () => {
    const body = showBody('Please send the <b>final plan</b> soon.');
    applyRewrite(body, editOf(body, 'send the final plan soon', 'send the final plan by «day»'));
    expect(body.querySelector('b')?.textContent).toBe('final plan');
  });

  it('puts the caret back where the writer had it', () => {
    const body = showBody('One two. Three four.');
    const text = body.firstChild;
    if (!text) throw new Error('no text');
    for (const [at, then] of [
      [2, 2],
      [20, 22],
    ] as const) {
      body.replaceChildren(text);
      text.nodeValue = 'One two. Three four.';
      getSelection()?.collapse(text, at);
      applyRewrite(body, editOf(body, 'two', 'seven'));
      expect(caretIn(body, readDraft(body))).toBe(then);
    }
  });

  it.each([
    [
      'the words have changed',
      'You never sent it.',
      { start: 4, end: 9, expected: 'often', replacement: 'x' },
      'draft-changed',
    ],
    [
      'the draft is shorter now',
      'You',
      { start: 4, end: 9, expected: 'never', replacement: 'x' },
      'draft-changed',
    ],
    [
      'it would join two blocks',
      '<div>One</div><div>two</div>',
      { start: 0, end: 7, expected: 'One\ntwo', replacement: 'x' },
      'editor-refused',
    ],
    [
      'a chip would be swallowed',
      'Hi <a class="gmail_plusreply" contenteditable="false">@V</a> there',
      { start: 0, end: 9, expected: 'Hi  there', replacement: 'x' },
      'editor-refused',
    ],
    [
      'the editor does not edit',
      '<span style="-webkit-user-modify: read-only">locked words</span>',
      { start: 0, end: 6, expected: 'locked', replacement: 'x' },
      'editor-refused',
    ],
  ] as const)('refuses when %s, and changes nothing', (_, html, edit, reason) => {
    const body = showBody(html);
    const before = body.innerHTML;
    expect(applyRewrite(body, edit)).toEqual({ ok: false, reason });
    expect(body.innerHTML).toBe(before);
  });
});
