import { defineConfig } from 'wxt';
import de from './lib/words/de';
import en from './lib/words/en';
import { fewChunks } from './tests/tools/few-chunks';
import { collectLicences } from './tests/tools/licences';
import { refuseNetwork } from './tests/tools/no-network';
import { packedWeights } from './tests/tools/pack/packed-weights';
import { readyLiterals } from './tests/tools/ready-literals';
import { withoutExamples } from './tests/tools/without-examples';

const geckoId = 'coach@evenkeel.app';
const licences = collectLicences();

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  // Every name in a file is imported in that file: a reader sees who needs what.
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  // Browsers that can run this preload modules by themselves; the substitute would be the only `fetch` in the package.
  vite: () => ({
    plugins: [withoutExamples(), readyLiterals(), packedWeights(), fewChunks(), licences.plugin()],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    'build:done': ({ config }) => {
      if (config.command !== 'build') return;
      refuseNetwork(config.outDir);
      licences.write(config.outDir);
    },
    // The words live in lib/words, a file per surface; browsers want one messages.json per language.
    'build:publicAssets': (_, files) => {
      for (const [language, words] of Object.entries({ en, de })) {
        const messages = Object.entries(words).map(([key, message]) => [key, { message }]);
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: JSON.stringify(Object.fromEntries(messages)),
        });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Firefox opens its sidebar without a permission and refuses one it does not know.
    permissions: ['storage', 'alarms', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_permissions: ['notifications'],
    host_permissions: ['https://mail.google.com/*'],
    content_security_policy: {
      // Nothing is fetched but files of the package itself: the promise on the first page of PRIVACY.md.
      extension_pages:
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'",
    },
    commands: {
      'open-card': {
        suggested_key: { default: 'Ctrl+Shift+Y', mac: 'Command+Shift+Y' },
        description: '__MSG_commandOpenCard__',
      },
      // A Firefox sidebar opens by the reader's own gesture only; the shortcut is one.
      ...(browser === 'firefox' && {
        _execute_sidebar_action: { suggested_key: { default: 'Ctrl+Shift+U', mac: 'Command+Shift+U' } },
      }),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
