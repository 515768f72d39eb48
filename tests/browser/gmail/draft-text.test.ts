import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangesOf, readDraft } from '../../../entrypoints/gmail.content/read-draft';
import { readMessage } from '../../../entrypoints/gmail.content/read-incoming';
import { tidy } from '../../../entrypoints/gmail.content/tidy';
import { fragment, showBody } from './page';
import { richDraft } from './rich-drafts';

const signature =
  '<div><br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br><div class="gmail_signature" data-smartmail="gmail_signature">Robin<br>Somewhere</div></div>';
const quote =
  '<div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On Monday Vik wrote:<br></div><blockquote class="gmail_quote">Again late.</blockquote></div>';

describe('the writer’s own words', () => {
  it.each([
    ['lines as Gmail writes them', 'Hi Dana,<div><br></div><div>See you.</div>', 'Hi Dana,\n\nSee you.'],
    [
      'bold, links and emoji',
      'You <b>never</b> <a href="x">said</a> so <img data-emoji="🙂" alt="🙂">',
      'You never said so 🙂',
    ],
    [
      'an old emoji by its alt, other pictures not',
      'ok <img class="an1" alt="👍"> <img alt="Logo of us">',
      'ok 👍 ',
    ],
    [
      'keys in a box and flags, by what they are called',
      '<img data-emoji="1️⃣" alt="1"> and <img class="an1" alt="🇩🇪"> and <img alt="2️⃣">',
      '1️⃣ and 🇩🇪 and 2️⃣',
    ],
    ['no-break spaces as spaces', 'a&nbsp; b&nbsp;c', 'a  b c'],
    [
      'lists and indents',
      '<ul><li>one</li><li>two</li></ul><blockquote style="margin:0 0 0 40px">mine</blockquote>',
      'one\ntwo\nmine',
    ],
    ['preformatted text line by line', '<pre>a\n  b</pre>', 'a\n  b'],
    [
      'lines as they are shown, where blanks count',
      '<div style="white-space:pre-wrap">a  b\n  c</div><div style="white-space:pre-line">d  e \n\n f</div>g\nh',
      'a  b\n  c\nd e\n\nf\ng h',
    ],
    ['letters as they were written', '<b style="text-transform:uppercase">now</b>', 'now'],
    ['not the signature', `Thanks.${signature}`, 'Thanks.'],
    ['not a quote below', `Thanks.<br><br>${quote}`, 'Thanks.'],
    ['not a quote above', `${quote}<div>Thanks.</div>`, 'Thanks.'],
    [
      'not an old quote with a bare attribution',
      'Hi<div class="gmail_quote">On Monday Vik wrote:<blockquote class="gmail_quote">x</blockquote></div>',
      'Hi',
    ],
    [
      'a note inside the container of a forward',
      '<div class="gmail_quote gmail_quote_container"><div>FYI, your call.</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message</div>x</div></div>',
      'FYI, your call.',
    ],
    [
      'nothing of a container without a mark',
      '<div class="gmail_quote gmail_quote_container"><div>theirs</div></div>',
      '',
    ],
    [
      'not Apple’s quote, yet a plain one',
      '<blockquote type="cite">theirs</blockquote><blockquote>mine</blockquote>',
      'mine',
    ],
    [
      'no chip, no ghost',
      'Hi <a class="gmail_plusreply" href="mailto:v@x.example">@Vik</a> now<span aria-hidden="true"> and then</span><span contenteditable="false">!</span>',
      'Hi  now',
    ],
    ['not what cannot be selected', 'Thank<span style="user-select:none"> you very much</span>', 'Thank'],
    ['not what is not shown', 'a<span style="display:none">b</span><style>.x{}</style>', 'a'],
    ['nothing where nothing is', '<br>', ''],
  ])('reads %s', (_, html, text) => {
    expect(readDraft(showBody(html)).text).toBe(text);
  });

  it('reads rich drafts as the page shows them', () => {
    fc.assert(
      fc.property(richDraft, (html) => {
        const body = showBody(html);
        const text = tidy(readDraft(body, { countLastBreak: true }).text);
        // The browser's own reading, of a copy in which chips leave no letter and emoji are letters.
        for (const chip of body.querySelectorAll('.gmail_plusreply')) chip.replaceWith('\u2060');
        for (const image of body.querySelectorAll('img')) image.replaceWith(image.alt);
        expect(text).toBe(tidy(body.innerText));
      }),
      { numRuns: 500 },
    );
  });
});

describe('where a span stands on the page', () => {
  it('is exactly its words, in rich drafts', () => {
    fc.assert(
      fc.property(richDraft, fc.nat(), fc.nat(), (html, a, b) => {
        const body = showBody(html);
        const draft = readDraft(body);
        const start = a % (draft.text.length + 1);
        const end = start + (b % (draft.text.length - start + 1));
        const words = draft.text.slice(start, end);
        const ranges = rangesOf(draft, { start, end });
        // What the ranges hold, read again by itself.
        const held = ranges.map((range) => wordsIn(range)).join('');
        expect(withoutBlanks(held)).toBe(withoutBlanks(wholeLetters(draft.text, start, end, words)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('what a message says', () => {
  it.each([
    ['its own words', '<div>Again late.</div><div>Vik</div>', 'Again late.\nVik'],
    [
      'no quote, no folded part, no toggle',
      '<div>Hi</div><div class="yj6qo"><div class="ajR">…</div></div><div class="adL">old</div><div class="gmail_quote">old</div>',
      'Hi',
    ],
    ['repeated text shown grey', '<div class="im">again</div>', 'again'],
    [
      'nothing from where Outlook quotes',
      '<div>Hi</div><hr><div id="m_1divRplyFwdMsg">From: x</div><div>old</div>',
      'Hi',
    ],
    ['no lines quoted by hand', 'Hi<br><br>On 3 May v@x.example wrote:<br>&gt; old<br>&gt; older', 'Hi'],
    ['a colon that is no attribution', 'My list for 3 May:<br>one', 'My list for 3 May:\none'],
  ])('is %s', (_, html, text) => {
    const body = showBody('');
    body.replaceWith(
      fragment(`<div class="adn"><div class="ii gt"><div class="a3s">${html}</div></div></div>`),
    );
    const message = document.querySelector<HTMLElement>('.adn');
    expect(message && readMessage(message).text).toBe(text);
  });

  it('is read anew when it is translated', () => {
    const message = showBody('<div class="a3s">Noch immer zu spät.</div>').parentElement as HTMLElement;
    expect(readMessage(message).text).toBe('Noch immer zu spät.');
    message.querySelector('.a3s')?.replaceChildren('Late again.');
    expect(readMessage(message).text).toBe('Late again.');
  });
});

function wordsIn(range: Range): string {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const image of holder.querySelectorAll('img')) image.replaceWith(image.alt);
  return holder.textContent;
}

/** A picture is marked as a whole, though a span may hold half of its letters. */
function wholeLetters(text: string, start: number, end: number, words: string): string {
  const smile = '🙂';
  if (words === '') return words;
  const before = text.slice(start - 1, start + 1) === smile ? smile[0] : '';
  const after = text.slice(end - 1, end + 1) === smile ? smile[1] : '';
  return before + words + after;
}

const withoutBlanks = (text: string): string => text.replaceAll(/\s+/g, '');
