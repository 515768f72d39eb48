import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const sources = [
  'lib',
  'entrypoints',
  'components',
  'public',
  'tests/mailbox',
  'tests/tools',
  'tests/e2e/harness',
];
const alone = ['package-lock.json', 'wxt.config.ts', 'tsconfig.json'];

/**
 * Bundles a TypeScript program into `.output/cli/<name>.js`, unless it was made from the very same sources.
 * @param {string} name
 * @param {string} entry path of its entry module from the project's root
 * @returns {Promise<string>} path of the bundle
 */
export async function bundleProgram(name, entry) {
  const folder = join(root, '.output', 'cli');
  const path = join(folder, `${name}.js`);
  const stamp = join(folder, `${name}.sources`);
  const hash = hashOfSources();
  if (existsSync(path) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return path;
  const { build } = await import('vite');
  await build({
    root,
    configFile: join(root, 'tests', 'tools', 'program.config.mjs'),
    logLevel: 'error',
    // Pictures and words of the extension are no part of a program.
    publicDir: false,
    build: {
      ssr: join(root, entry),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  writeFileSync(stamp, hash);
  return path;
}

/** One hash over every source file: what is new, changed or gone changes it. */
export function hashOfSources() {
  const hash = createHash('sha256');
  const paths = sources.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const path of [...paths.sort(), ...alone.map((file) => join(root, file))])
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
