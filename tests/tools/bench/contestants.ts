import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { peersFolder } from './install-peers';

/** Reads one text and says how many remarks it has (words with a mood, of those that make no remarks). */
export type Read = (text: string) => number | Promise<number>;

/** One coach, checker or scorer in the race. */
export interface Contestant {
  readonly name: string;
  /** Does it say what is wrong and why, or only how positive a text is? */
  readonly explains: boolean;
  /** Packages it is made of; Evenkeel has none. */
  readonly packages: readonly string[];
  /** Lines of the module that is bundled: what it needs and nothing else. */
  readonly exports: readonly string[];
  /** Files it loads beside its bundle, below the folder of the peers. */
  readonly files: readonly string[];
  /** Makes a reader of the bundled module. */
  start(module: unknown): Read | Promise<Read>;
}

const harperWasm = 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm';

export const contestants: readonly Contestant[] = [
  {
    name: 'Evenkeel',
    explains: true,
    packages: [],
    exports: [
      `export { coach } from '${join(process.cwd(), 'lib/coaching.ts')}'`,
      `export { plainContext } from '${join(process.cwd(), 'lib/tone/context.ts')}'`,
    ],
    files: [],
    start(module) {
      const { coach, plainContext } = module as Pick<typeof import('../../../lib/coaching'), 'coach'> &
        Pick<typeof import('../../../lib/tone/context'), 'plainContext'>;
      const context = plainContext();
      return (text) => {
        const { findings, moves, score } = coach(text, context);
        return findings.length + moves.length + (score === null ? 0 : 1);
      };
    },
  },
  {
    name: 'harper.js',
    explains: true,
    packages: ['harper.js'],
    exports: ["export { LocalLinter, createBinaryModuleFromUrl } from 'harper.js'"],
    files: [harperWasm],
    async start(module) {
      const { LocalLinter, createBinaryModuleFromUrl } = module as HarperModule;
      const url = pathToFileURL(join(peersFolder, harperWasm)).href;
      const linter = new LocalLinter({ binary: createBinaryModuleFromUrl(url, 'slim') });
      await linter.setup();
      return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
    },
  },
  {
    name: 'retext with four plugins',
    explains: true,
    packages: [
      'retext',
      'retext-english',
      'retext-equality',
      'retext-simplify',
      'retext-passive',
      'retext-intensify',
    ],
    exports: [
      "export { retext } from 'retext'",
      "export { default as english } from 'retext-english'",
      "export { default as equality } from 'retext-equality'",
      "export { default as simplify } from 'retext-simplify'",
      "export { default as passive } from 'retext-passive'",
      "export { default as intensify } from 'retext-intensify'",
    ],
    files: [],
    start(module) {
      const { retext, english, equality, simplify, passive, intensify } = module as RetextModule;
      const plugins = [english, equality, simplify, passive, intensify];
      const checker = plugins.reduce((all: Processor, plugin) => all.use(plugin), retext()).freeze();
      return (text) => checker.processSync(text).messages.length;
    },
  },
  {
    name: 'alex',
    explains: true,
    packages: ['alex'],
    exports: ["export { text } from 'alex'"],
    files: [],
    start(module) {
      const alex = module as { text(value: string): { readonly messages: readonly unknown[] } };
      return (text) => alex.text(text).messages.length;
    },
  },
  {
    name: 'write-good',
    explains: true,
    packages: ['write-good'],
    exports: ["export { default as writeGood } from 'write-good'"],
    files: [],
    start(module) {
      const { writeGood } = module as { writeGood(text: string): readonly unknown[] };
      // It assigns to this name without declaring it, which a module forbids.
      Object.assign(globalThis, { match: null });
      return (text) => writeGood(text).length;
    },
  },
  {
    name: 'wink-nlp, web model',
    explains: false,
    packages: ['wink-nlp', 'wink-eng-lite-web-model'],
    exports: [
      "export { default as winkNLP } from 'wink-nlp'",
      "export { default as model } from 'wink-eng-lite-web-model'",
    ],
    files: [],
    start(module) {
      const { winkNLP, model } = module as WinkModule;
      const nlp = winkNLP(model);
      return (text) => Math.abs(nlp.readDoc(text).out(nlp.its.sentiment));
    },
  },
  {
    name: 'vader-sentiment',
    explains: false,
    packages: ['vader-sentiment'],
    exports: ["export { default as vader } from 'vader-sentiment'"],
    files: [],
    start(module) {
      const { vader } = module as VaderModule;
      return (text) => Math.abs(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound);
    },
  },
  {
    name: 'sentiment (AFINN-165)',
    explains: false,
    packages: ['sentiment'],
    exports: ["export { default as Sentiment } from 'sentiment'"],
    files: [],
    start(module) {
      const { Sentiment } = module as SentimentModule;
      const analyser = new Sentiment();
      return (text) => analyser.analyze(text).words.length;
    },
  },
];

// What is used of the peers: they are no dependencies, so their own types are not there.

interface HarperModule {
  createBinaryModuleFromUrl(url: string, flavor: 'slim'): unknown;
  readonly LocalLinter: new (options: {
    readonly binary: unknown;
  }) => {
    setup(): Promise<void>;
    lint(text: string, options: { readonly language: 'plaintext' }): Promise<readonly unknown[]>;
  };
}

interface Processor {
  use(plugin: unknown): Processor;
  freeze(): Processor;
  processSync(text: string): { readonly messages: readonly unknown[] };
}

interface RetextModule
  extends Readonly<Record<'english' | 'equality' | 'simplify' | 'passive' | 'intensify', unknown>> {
  retext(): Processor;
}

interface WinkModule {
  readonly model: unknown;
  winkNLP(model: unknown): {
    readonly its: { readonly sentiment: unknown };
    readDoc(text: string): { out(what: unknown): number };
  };
}

interface VaderModule {
  readonly vader: {
    readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): { readonly compound: number } };
  };
}

interface SentimentModule {
  readonly Sentiment: new () => { analyze(text: string): { readonly words: readonly string[] } };
}
