import { describe, expect, it } from 'vitest';
import { type Import, importsOf, reachableFrom, readImports } from './imports';

const imports = readImports(process.cwd());
const shown = ({ from, to }: Import) => `${from} -> ${to}`;
const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const entrypointOf = (path: string) => /^entrypoints\/([^/.]+)/.exec(path)?.[1];
const isFirstParty = (path: string) => /^(?:entrypoints|components|lib|tests|public)\//.test(path);

describe('the walk over imports', () => {
  it.each([
    ["import a from './a';", './a', false],
    ["import type { A } from '../a';", '../a', true],
    ["import {\n  one,\n  two,\n} from 'pack';", 'pack', false],
    ["import './style.css';", './style.css', false],
    ["export { a } from './b';", './b', false],
    ["export type * from './c';", './c', true],
    ["const late = await import('./late');", './late', false],
    ["const all = import.meta.glob<Rule>('./*/*.ts', { eager: true });", './*/*.ts', false],
  ])('sees %s', (source, specifier, typeOnly) => {
    expect(importsOf(source)).toEqual([{ specifier, typeOnly }]);
  });

  it.each(["// import a from './a';", "/* import b from './b'; */", "const text = 'from the start';"])(
    'leaves %s',
    (source) => {
      expect(importsOf(source)).toEqual([]);
    },
  );

  it('follows files to what they reach, but not types', () => {
    const graph = [
      { from: 'a', to: 'b', typeOnly: false },
      { from: 'b', to: 'a', typeOnly: false },
      { from: 'b', to: 'pack', typeOnly: false },
      { from: 'b', to: 'c', typeOnly: true },
    ];
    expect([...reachableFrom('a', graph)]).toEqual(['a', 'b', 'pack']);
  });

  it('finds every file that an import of ours names', () => {
    const lost = imports.filter(({ to }) => isFirstParty(to) && !/\.\w+$|\*/.test(to));
    expect(lost.map(shown)).toEqual([]);
  });
});

describe('the road runs one way', () => {
  const core = imports.filter(({ from }) => within('lib/tone')(from));

  it('lets lib/tone import nothing but itself and compromise', () => {
    const strays = core.filter(({ to }) => !within('lib/tone')(to) && !isCompromise(to));
    expect(strays.map(shown)).toEqual([]);
  });

  it('lets one file at most know compromise', () => {
    const knowing = new Set(imports.filter(({ to }) => isCompromise(to)).map(({ from }) => from));
    expect(knowing.size, [...knowing].join(', ')).toBeLessThanOrEqual(1);
  });

  it('keeps entrypoints apart', () => {
    const mixed = imports.filter(({ from, to }) => {
      const other = entrypointOf(to);
      return other !== undefined && entrypointOf(from) !== undefined && other !== entrypointOf(from);
    });
    expect(mixed.map(shown)).toEqual([]);
  });

  it('never looks back from lib to entrypoints or components, but for the reader of saved pages', () => {
    const back = imports.filter(
      ({ from, to }) =>
        within('lib')(from) &&
        !within('lib/cli/read-gmail')(from) &&
        (within('entrypoints')(to) || within('components')(to)),
    );
    expect(back.map(shown)).toEqual([]);
  });

  it('ships no tests: only the command line may use the tools', () => {
    const shipped = imports.filter(({ from, to }) => within('tests')(to) && !within('lib/cli')(from));
    expect(shipped.map(shown)).toEqual([]);
  });
});

describe('each part knows its place', () => {
  it('keeps components away from the browser', () => {
    const strays = imports.filter(
      ({ from, to, typeOnly }) =>
        within('components')(from) &&
        (isBrowserPackage(to) || within('entrypoints')(to) || (within('lib/browser')(to) && !typeOnly)),
    );
    expect(strays.map(shown)).toEqual([]);
  });

  it('lets only adapters and entrypoints speak to the browser', () => {
    const strays = imports.filter(
      ({ from, to }) => isBrowserPackage(to) && !within('lib/browser')(from) && !within('entrypoints')(from),
    );
    expect(strays.map(shown)).toEqual([]);
  });

  it('hands stores their sources instead of letting them fetch', () => {
    const strays = imports.filter(
      ({ from, to, typeOnly }) => within('lib/stores')(from) && within('lib/browser')(to) && !typeOnly,
    );
    expect(strays.map(shown)).toEqual([]);
  });

  it('keeps the content script free of React, compromise, rules, data bases and pages', () => {
    const reached = [...reachableFrom('entrypoints/gmail.content/index.ts', imports)].filter(
      (path) => !path.endsWith('.css'),
    );
    const heavy = reached.filter(
      (path) =>
        /^(?:react|react-dom|zustand|compromise|idb|d3-scale|@base-ui|lucide-react|diff|postal-mime)(?:\/|$)/.test(
          path,
        ) ||
        /^(?:components|lib\/tone\/(?:rules|rewrites|classifier|grammar)|lib\/stores|lib\/samples|lib\/cli)\//.test(
          path,
        ),
    );
    expect(heavy).toEqual([]);
    expect(reached.length).toBeGreaterThan(5);
  });

  it('keeps compromise and the rules out of every page', () => {
    const pages = ['sidepanel', 'popup', 'summary', 'options', 'welcome', 'practice'];
    const heavy = pages.flatMap((page) =>
      [...reachableFrom(`entrypoints/${page}/main.tsx`, imports)]
        .filter((path) => isCompromise(path) || within('lib/tone/rules')(path))
        .map((path) => `${page} -> ${path}`),
    );
    expect(heavy).toEqual([]);
  });
});

const isCompromise = (path: string): boolean => /^compromise(?:\/|$)/.test(path);

const isBrowserPackage = (path: string): boolean =>
  /^(?:wxt\/|@webext-core\/|@wxt-dev\/|webextension-polyfill|idb)/.test(path);
