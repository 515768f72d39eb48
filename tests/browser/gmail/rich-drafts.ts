import fc from 'fast-check';

const word = fc.constantFrom(
  'please',
  'you',
  'never',
  'sent',
  'it',
  'Dana',
  'naïve',
  'résumé',
  '日本語',
  'שלום',
  '👍🏽',
  'a&amp;b',
  '10:30',
  'don’t',
  'again.',
  'soon,',
);
const blank = fc.constantFrom(' ', ' ', ' ', '&nbsp;', '&nbsp; ', ' \n ', '  ');
const run = fc
  .array(fc.tuple(word, blank), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.map(([w, b]) => w + b).join(''));
const inline = fc.oneof(
  { weight: 6, arbitrary: run },
  { weight: 2, arbitrary: run.map((text) => `<b>${text}</b>`) },
  { weight: 1, arbitrary: run.map((text) => `<a href="https://x.example/">${text.trim()}</a> `) },
  { weight: 1, arbitrary: run.map((text) => `<font color="#008000"><i>${text}</i></font>`) },
  { weight: 1, arbitrary: fc.constant('<img data-emoji="🙂" alt="🙂" class="an1">') },
  {
    weight: 1,
    arbitrary: fc.constant(
      '<a class="gmail_plusreply" contenteditable="false" href="mailto:v@x.example">@Vik</a> ',
    ),
  },
  { weight: 1, arbitrary: fc.constant('<br>') },
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const block = fc.oneof(
  { weight: 5, arbitrary: line.map((text) => `<div>${text}</div>`) },
  { weight: 2, arbitrary: fc.constant('<div><br></div>') },
  { weight: 1, arbitrary: line.map((text) => `<p>${text}</p>`) },
  { weight: 1, arbitrary: line.map((text) => `<div dir="ltr"><div>${text}</div>\n<div>${text}</div></div>`) },
  {
    weight: 1,
    arbitrary: fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('\n')}</ul>`),
  },
  {
    weight: 1,
    arbitrary: line.map(
      (text) => `<blockquote style="margin:0 0 0 40px;border:none;padding:0">${text}</blockquote>`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(run, run)
      .map(([a, b]) => `<table><tbody><tr><td>${a}</td><td>${b}</td></tr></tbody></table>`),
  },
);

/** Drafts as people make them: bare first line, blocks, lists, indents, bold, links, emoji, chips, odd blanks. */
export const richDraft = fc
  .tuple(line, fc.array(block, { maxLength: 4 }))
  .map(([first, blocks]) => first + blocks.join(''));

const styled = fc
  .tuple(run, run, run)
  .chain(([a, b, c]) =>
    fc.constantFrom(
      `<b>${a}<i>${b}</i></b>${c}`,
      `<a href="https://x.example/">${a}<b>${b}</b></a> ${c}`,
      `<span style="font-size:large">${a}</span><u></u><span>${b}</span>${c}`,
      `${a}<!-- note -->${b}<wbr>${c}`,
      `<b>${a}<img data-emoji="🙂" alt="🙂" class="an1"></b> ${b}`,
      `<span style="white-space:pre-wrap">${a}  ${b}</span>${c}`,
      `<span style="white-space:pre-line">${a} \n  ${b}\n</span>${c}`,
      `${a}<sup>${b}</sup><font face="monospace">${c}</font>`,
      `${a}\u200b${b}<span aria-hidden="true"> grey words</span>`,
      `${a}<br>${b}<br><br>${c}`,
    ),
  );
const wildBlock = fc.oneof(
  block,
  styled.map((text) => `<div>${text}</div>`),
  styled.map((text) => `<h3>${text}</h3>`),
  styled.map((text) => `<ol><li>${text}<ul><li>${text}</li></ul></li><li>${text}</li></ol>`),
  styled.map(
    (text) => `<div dir="ltr"><div><div>${text}</div></div><blockquote><div>${text}</div></blockquote></div>`,
  ),
  run.map((text) => `<pre>${text}\n  ${text}</pre>`),
);
const ending = fc.constantFrom(
  '',
  '<div><br></div><div class="gmail_signature" data-smartmail="gmail_signature">Robin, never late</div>',
  '<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Vik wrote:</div><blockquote class="gmail_quote">never</blockquote></div>',
);

/** As `richDraft`, and everything pasting makes of a draft: styles in styles, empty elements, lists in lists, endings. */
export const wildDraft = fc
  .tuple(fc.oneof(line, styled), fc.array(wildBlock, { maxLength: 5 }), ending)
  .map(([first, blocks, end]) => first + blocks.join('') + end);

const plainLine = fc.oneof(
  { weight: 5, arbitrary: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')) },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: run.map((words) => `> ${words.replaceAll('\n', ' ')}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('-- ', 'On 3 May Vik <v@x.example> wrote:', '  a  list:', '- one'),
  },
);

/** What stands in the field of plain text mode: lines, some of them quoted, a signature here and there. */
export const plainDraft = fc
  .array(plainLine, { minLength: 1, maxLength: 9 })
  .map((lines) => lines.join('\n').replaceAll('&nbsp;', '\u00a0').replaceAll('&amp;', '&'));

const pasted = fc
  .tuple(line, line, run)
  .chain(([a, b, c]) =>
    fc.constantFrom(
      `<p class="MsoNormal"><span lang="EN-US">${a}</span></p>\n<p class="MsoNormal"><span>&nbsp;</span></p><p>${b}</p>`,
      `<ol>\n<li><p style="display: inline">${a}</p><ul><li>${b}</li></ul></li>\n<li>${c}</li>\n</ol>`,
      `<table><caption>${c}</caption><tbody>\n<tr><td>${a}</td>\n<td><br></td><td><div>${b}</div></td></tr><tr><td>${c}</td></tr></tbody></table>`,
      `<table><tbody><tr><td><table><tbody><tr><td>${a}</td><td>${c}</td></tr></tbody></table></td></tr></tbody></table>${b}`,
      `${a}<hr>${b}`,
      `<center>${a}</center><address>${b}</address>`,
      `<dl><dt>${a}</dt><dd>${b}</dd></dl>`,
      `<div style="display: flex"><span>${a}</span><span>${b}</span></div>`,
      `<div style="user-select: none">${a}</div><span style="opacity: 0.5">${b}</span>`,
      `<p>${b}</p><div style="visibility: hidden">${a}</div><span style="display: none">${c}</span>`,
      `<div contenteditable="false"><a href="https://x.example/">${c}</a></div>${b}`,
      `<div style="white-space: pre-wrap">${c}\n\n${a} </div>`,
      `<div style="white-space: pre-line">${c} \n\n  ${a}</div>`,
      `<style>p { color: red }</style><p dir="rtl">${a}</p><title>x</title>`,
      `<p>${a}<br></p><p><br></p><p></p><div></div><p>${b}<br><br></p>`,
      `<h1>${a}</h1><h2>${b}</h2><font size="4">${c}</font>`,
      `<form><input value="x">${a}</form>`,
      `<img src="data:," alt="Logo"><figure><img alt="🙂"><figcaption>${a}</figcaption></figure>`,
      `<p style="text-transform: uppercase">${a}</p><span style="text-transform: lowercase">${b}</span>`,
      `<details open><summary>${a}</summary>${b}</details>`,
      `<div align="left"><blockquote type="x">${a}</blockquote></div><s>${b}</s><wbr>${c}`,
      `${c}<sub>${a}</sub>`,
    ),
  );

/** What comes from word processors, web pages and templates: odd boxes, empty paragraphs, tables in tables. */
export const pastedDraft = fc
  .tuple(fc.oneof(line, fc.constant('')), fc.array(fc.oneof(pasted, block), { minLength: 1, maxLength: 4 }))
  .map(([first, blocks]) => first + blocks.join(''));
