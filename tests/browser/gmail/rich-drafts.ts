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
