import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import budget from './size-budget.json';

// What the extension may weigh, in bytes, as built for Chrome. More weight needs a larger budget, and with it a reason.

const built = join(process.cwd(), '.output', 'chrome-mv3');
const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(built.length + 1)
      .replaceAll('\\', '/'),
  );
const read = (path: string): Buffer => readFileSync(join(built, path));

describe('the built extension keeps to its budget', () => {
  it('in the script and style that every Gmail page loads', () => {
    const content = files.filter((path) => path.startsWith('content-scripts/'));
    expect(weightOf(content)).toBeLessThanOrEqual(budget.contentScript);
  });

  it('in that script as it is downloaded', () => {
    expect(gzipSync(read('content-scripts/gmail.js')).byteLength).toBeLessThanOrEqual(
      budget.contentScriptZipped,
    );
  });

  it('in all that the worker loads when it starts', () => {
    expect(weightOf(withImports('background.js'))).toBeLessThanOrEqual(budget.background);
  });

  it.each(Object.entries(budget.pages))('in the %s page with all it loads', (name, most) => {
    expect(weightOf(loadedBy(`${name}.html`))).toBeLessThanOrEqual(most);
  });

  it('with a budget for each page there is', () => {
    const pages = files.filter((path) => path.endsWith('.html')).map((path) => basename(path, '.html'));
    expect(Object.keys(budget.pages).sort()).toEqual(pages.sort());
  });

  it('in the package for the store', () => {
    expect(zippedSize()).toBeLessThanOrEqual(budget.zip);
  });
});

describe('the scales', () => {
  it('follow a page to its scripts, their imports and its styles', () => {
    const loaded = loadedBy('summary.html');
    expect(loaded.some((path) => /^chunks\/summary-.*\.js$/.test(path))).toBe(true);
    expect(loaded.some((path) => /^chunks\/history-.*\.js$/.test(path))).toBe(true);
    expect(loaded.some((path) => path.endsWith('.css'))).toBe(true);
  });

  it('find nothing behind the worker, which is one classic script', () => {
    expect(withImports('background.js')).toEqual(['background.js']);
    expect(read('manifest.json').toString()).not.toContain('"module"');
  });

  it('follow a chunk to those it imports', () => {
    const panel = files.find((path) => /^chunks\/panel-.*\.js$/.test(path));
    expect(withImports(panel ?? 'no panel').length).toBeGreaterThan(1);
  });
});

const weightOf = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + read(path).byteLength, 0);

/** A page, the styles and scripts it names, and what those import. */
function loadedBy(page: string): readonly string[] {
  const named = [
    ...read(page)
      .toString()
      .matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g),
  ];
  const direct = named.flatMap(([, path]) => (path ? [path] : []));
  const scripts = direct.filter((path) => path.endsWith('.js')).flatMap(withImports);
  return [...new Set([page, ...direct, ...scripts])];
}

/** A module and all it imports at once, itself first. */
function withImports(path: string): readonly string[] {
  const found = new Set([path]);
  for (const module of found) {
    const source = read(module).toString();
    for (const [, specifier = ''] of source.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+\.js)["']/g))
      found.add(join(dirname(module), specifier).replaceAll('\\', '/'));
  }
  return [...found];
}

/** Bytes of a ZIP of all files, each deflated as far as it goes: 76 bytes of headers and twice the name go with a file. */
function zippedSize(): number {
  const end = 22;
  return files.reduce((sum, path) => {
    const data = read(path);
    const packed = deflateRawSync(data, { level: 9 }).byteLength;
    return sum + Math.min(packed, data.byteLength) + 76 + 2 * Buffer.byteLength(path);
  }, end);
}
