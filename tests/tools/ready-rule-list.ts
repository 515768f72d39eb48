import { type Plugin, runnerImport } from 'vite';
import type { ListedRule } from '../../lib/tone/rule-list';

/** Puts the list of the rules into the build as it is, in the place of the rules it is made from. */
export const readyRuleList = (): Plugin => ({
  name: 'evenkeel:ready-rule-list',
  apply: 'build',
  enforce: 'pre',
  load: {
    filter: { id: /\/lib\/tone\/rule-list\.ts$/ },
    handler: async (id) => {
      const { module } = await runnerImport<{ ruleList: readonly ListedRule[] }>(id, {
        configFile: false,
        logLevel: 'error',
      });
      return listModule(module.ruleList);
    },
  },
});

/** The module as the built extension has it: a JSON text, which is read faster than an object of the same size. */
export const listModule = (list: readonly ListedRule[]): string =>
  `export const ruleList = JSON.parse(${JSON.stringify(JSON.stringify(list))});`;
