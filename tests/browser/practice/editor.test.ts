import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../components/base/page.css';
import '../../../lib/editor/marks.css';
import { applyToPlainText } from '../../../lib/editor/apply-plain-text';
import { readMailFile } from '../../../lib/editor/mail-file';
import { markReading } from '../../../lib/editor/marks';
import { caretInPlainText, rangeInPlainText, readPlainText } from '../../../lib/editor/plain-text';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';

let editor: HTMLDivElement;

beforeEach(() => {
  editor = document.createElement('div');
  editor.contentEditable = 'plaintext-only';
  editor.style.whiteSpace = 'pre-wrap';
  document.body.append(editor);
});

afterEach(() => editor.remove());

const write = (text: string) => editor.replaceChildren(document.createTextNode(text));
const edit = (text: string, expected: string, replacement: string) => ({
  start: text.indexOf(expected),
  end: text.indexOf(expected) + expected.length,
  expected,
  replacement,
});

describe('reading what is typed', () => {
  it('reads lines and paragraphs as they were typed', async () => {
    editor.focus();
    await userEvent.keyboard('Hi Dana,{Enter}{Enter}two  spaces{Enter}end');
    expect(readPlainText(editor).text).toBe('Hi Dana,\n\ntwo  spaces\nend');
  });

  it('finds every span again in the page', async () => {
    editor.focus();
    await userEvent.keyboard('One line{Enter}and ');
    document.execCommand('insertText', false, '👍 another');
    const draft = readPlainText(editor);
    for (const word of ['One', 'line', '👍', 'another', 'and 👍']) {
      const start = draft.text.indexOf(word);
      expect(rangeInPlainText(draft, { start, end: start + word.length })?.toString()).toBe(word);
    }
  });

  it('tells the caret, and that it is elsewhere', async () => {
    editor.focus();
    await userEvent.keyboard('Hello there');
    expect(caretInPlainText(editor, readPlainText(editor))).toBe(11);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(caretInPlainText(editor, readPlainText(editor))).toBe(9);
    document.getSelection()?.removeAllRanges();
    expect(caretInPlainText(editor, readPlainText(editor))).toBeNull();
  });
});

describe('putting words in', () => {
  const text = 'Hi Dana,\n\nAs I told you, it was late. I will send it soon.\n\nJo';

  it.each([
    [
      'a part',
      'soon',
      'by Friday',
      'Hi Dana,\n\nAs I told you, it was late. I will send it by Friday.\n\nJo',
    ],
    [
      'a sentence',
      'As I told you, it was late.',
      'It is here.',
      'Hi Dana,\n\nIt is here. I will send it soon.\n\nJo',
    ],
    ['a sentence away', 'As I told you, it was late.', '', 'Hi Dana,\n\nI will send it soon.\n\nJo'],
    ['the last sentence away', 'I will send it soon.', '', 'Hi Dana,\n\nAs I told you, it was late.\n\nJo'],
    [
      'two paragraphs',
      'I will send it soon.',
      'Here it is.\n\nBest,',
      'Hi Dana,\n\nAs I told you, it was late. Here it is.\n\nBest,\n\nJo',
    ],
  ])('changes %s, and Undo brings back exactly what stood there', (_, words, replacement, after) => {
    write(text);
    expect(applyToPlainText(editor, edit(text, words, replacement))).toEqual({ ok: true });
    expect(readPlainText(editor).text).toBe(after);
    document.execCommand('undo');
    expect(readPlainText(editor).text).toBe(text);
  });

  it('starts an empty draft', () => {
    const start = { start: 0, end: 0, expected: '', replacement: 'Thank you, Dana.\n\nHere is the plan.' };
    expect(applyToPlainText(editor, start)).toEqual({ ok: true });
    expect(readPlainText(editor).text).toBe('Thank you, Dana.\n\nHere is the plan.');
  });

  it('adds at a point', () => {
    write('One. Two.');
    const point = { start: 4, end: 4, expected: '', replacement: ' And more.' };
    expect(applyToPlainText(editor, point)).toEqual({ ok: true });
    expect(readPlainText(editor).text).toBe('One. And more. Two.');
  });

  it('leaves the draft alone when the words have changed', () => {
    write(text);
    const stale = { ...edit(text, 'soon', 'by Friday'), expected: 'later' };
    expect(applyToPlainText(editor, stale)).toEqual({ ok: false, reason: 'draft-changed' });
    expect(readPlainText(editor).text).toBe(text);
  });

  it('says so when the editor is gone', () => {
    write(text);
    editor.remove();
    expect(applyToPlainText(editor, edit(text, 'soon', 'x'))).toEqual({
      ok: false,
      reason: 'compose-closed',
    });
  });
});

describe('marking', () => {
  it('underlines each family by its own name, and nothing once it is read as clean', () => {
    const text = 'Just to be clear, this is your fault. Sorry, sorry, I am so very sorry.';
    write(text);
    const reading = coach(text, plainContext());
    markReading(document, readPlainText(editor), reading);
    const marked = ['fight', 'blame', 'flee'].flatMap((family) => [
      ...(CSS.highlights.get(`evenkeel-${family}`) ?? []),
    ]);
    expect(marked.map(String).sort()).toEqual(
      reading.findings.map((finding) => text.slice(finding.start, finding.end)).sort(),
    );
    expect(marked.length).toBeGreaterThan(0);
    expect(editor.innerHTML).toBe(text);
    markReading(document, readPlainText(editor), null);
    expect([...CSS.highlights.keys()].filter((name) => name.startsWith('evenkeel'))).toEqual([]);
  });
});

describe('a mail from a file', () => {
  const file = (text: string) => new File([text], 'mail.eml');
  const head =
    'From: Dana Whitlock <Dana@Example.com>\r\nTo: jo@example.com\r\nSubject: =?utf-8?Q?F=C3=BCr_dich?=\r\n';

  it('reads who, what about, and the words', async () => {
    const mail = await readMailFile(
      file(`${head}Content-Type: text/plain; charset=utf-8\r\n\r\nJo,\r\n\r\nwhere is it?\r\n`),
    );
    expect(mail).toEqual({
      from: { name: 'Dana Whitlock', address: 'dana@example.com' },
      subject: 'Für dich',
      text: 'Jo,\n\nwhere is it?',
    });
  });

  it('reads a mail that is only HTML, without running it', async () => {
    const html =
      '<p>Jo,</p><div>where<br>is it?</div><script>window.ran = true</script><img src=x onerror="window.ran = true">';
    const mail = await readMailFile(file(`${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}\r\n`));
    expect(mail?.text.replace(/\n+/g, '\n')).toBe('Jo,\nwhere\nis it?');
    expect('ran' in window).toBe(false);
  });

  it.each([
    ['an empty file', ''],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
    ['a mail without words', `${head}\r\n\r\n`],
  ])('is not found in %s', async (_, content) => {
    expect(await readMailFile(file(content))).toBeUndefined();
  });
});
