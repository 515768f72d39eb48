import type { Plugin } from 'vite';

/**
 * Takes these modules, if so many entries need them, into one file, and what they import that no group before has taken.
 */
const group = (name: string, parts: readonly string[], minShareCount = 1) => ({
  name,
  minShareCount,
  test: (id: string) => parts.some((part) => id.replaceAll('\\', '/').includes(part)),
});

const base = (...names: readonly string[]) => names.map((name) => `/components/base/${name}.`);
const browser = (...names: readonly string[]) => names.map((name) => `/lib/browser/${name}.ts`);

/** In the order in which they take. The worker and the script for Gmail are files of their own and take no part. */
const groups = [
  group('core', [
    'virtual:wxt-plugins',
    'virtual:wxt-html-plugins',
    '/lib/words/index.ts',
    '/lib/tone/codes.ts',
    '/lib/tone/families.ts',
    '/lib/tone/span.ts',
    '/lib/tone/standing.ts',
    '/lib/tone/flagged.ts',
    '/lib/tone/open-blanks.ts',
    ...browser('client-book', 'settings', 'pages', 'hash-address', 'words', 'report-error'),
  ]),
  group('reports', ['/lib/clients/changes.ts', ...browser('messages', 'reports', 'line')]),
  group('tone', ['/lib/tone/'], 3),
  group('ui', [
    '/node_modules/react/',
    '/node_modules/react-dom/',
    '/node_modules/zustand/',
    '/createLucideIcon.',
    ...['chevron-down', 'chevron-right', 'compass', 'lightbulb', 'plus', 'x'].map(
      (icon) => `/icons/${icon}.`,
    ),
    '/components/welcome/FailureBoundary.',
    ...base('Button', 'EmptyState', 'IconButton', 'FamilyMark', 'Badge', 'Card', 'page'),
  ]),
  group('fields', [...base('TextField', 'SearchField', 'Switch', 'Tabs', 'Toast'), ...browser('view')]),
  group('blocks', [...base('Disclosure', 'Dialog'), ...browser('desk')]),
  group('panel', [
    '/components/coach/',
    '/lib/stores/create-panel-store.ts',
    ...base('Menu'),
    ...browser('panel-sources'),
  ]),
];

/**
 * Gathers what the pages share into few files. A page waits for every file it names: on a busy machine it waited longer
 * for the panel's two dozen than it took to run them.
 */
export const fewChunks = (): Plugin => ({
  name: 'evenkeel:few-chunks',
  apply: 'build',
  // The worker and the script for Gmail's page are one file each as they are.
  outputOptions: (options) => (options.format === 'iife' ? null : { ...options, codeSplitting: { groups } }),
});
