import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { packedWeights } from '../pack/packed-weights';
import { readyLiterals } from '../ready-literals';
import { withoutExamples } from '../without-examples';
import type { Contestant } from './contestants';
import { peersFolder } from './install-peers';

/** A contestant as an extension would ship it: one minified module, with the files it loads beside it. */
export interface Bundle {
  readonly path: string;
  /** In bytes. */
  readonly minified: number;
  readonly gzipped: number;
}

/** Bundles below the folder of the peers, where their packages are found. */
export async function bundleOf({ name, exports, files }: Contestant): Promise<Bundle> {
  const folder = join(peersFolder, 'bundles');
  mkdirSync(folder, { recursive: true });
  const plain = name.replaceAll(/[^a-z]+/gi, '-');
  const entry = join(folder, `${plain}.entry.mjs`);
  writeFileSync(entry, `${exports.join(';\n')};\n`);
  await build({
    root: peersFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // What the extension's own build does; no peer has files of these kinds.
    plugins: [withoutExamples(), readyLiterals(), packedWeights()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      minify: 'oxc',
      rollupOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: [/^node:/, ...builtinModules],
        output: { entryFileNames: `${plain}.mjs`, codeSplitting: false },
      },
    },
  });
  const path = join(folder, `${plain}.mjs`);
  const shipped = [path, ...files.map((file) => join(peersFolder, file))];
  return {
    path,
    minified: shipped.reduce((sum, file) => sum + statSync(file).size, 0),
    gzipped: shipped.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
  };
}
