import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// Names, notes and mails are text. Nothing that is shipped makes HTML of a text, so none of them can become markup.

const makesHtml =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTML(?:Unsafe)?|parseHTMLUnsafe|srcdoc|srcDoc)\b|\bdocument\s*\.\s*write(?:ln)?\b/;
/** Text becomes a page of its own here, which is never shown: its words alone are read. */
const parsesHtml = /\bDOMParser\b/;

const sources = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') })),
);
const pathsWith = (sign: RegExp) => sources.filter(({ text }) => sign.test(text)).map(({ path }) => path);

describe('the eye for HTML', () => {
  it.each([
    'body.innerHTML = text',
    "node['outerHTML'] = text",
    "node.insertAdjacentHTML('beforeend', text)",
    '<p dangerouslySetInnerHTML={{ __html: text }} />',
    'range.createContextualFragment(text)',
    'document.write(text)',
    '<iframe srcDoc={text} />',
    'node.setHTMLUnsafe(text)',
  ])('sees: %s', (code) => {
    expect(makesHtml.test(code)).toBe(true);
  });

  it.each(['node.textContent = text', 'history.write(row)', '<p>{text}</p>', 'documents.write'])(
    'lets be: %s',
    (code) => {
      expect(makesHtml.test(code)).toBe(false);
    },
  );
});

describe('what we write', () => {
  it('makes no HTML of a text', () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(pathsWith(makesHtml)).toEqual([]);
  });

  it('takes a text apart as HTML in one place, to read a saved mail', () => {
    expect(pathsWith(parsesHtml)).toEqual(['lib/editor/mail-file.ts']);
  });
});
