import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOfSources } from './bundle-program.mjs';
import { run } from './programs.mjs';
import { root } from './set-up.mjs';

/** Builds the extension for Chromium unless the build there is was made from the very same sources. */
export async function buildIfStale() {
  const manifest = join(root, '.output', 'chrome-mv3', 'manifest.json');
  const stamp = join(root, '.output', 'chrome-mv3.sources');
  const sources = hashOfSources();
  if (existsSync(manifest) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return;
  process.stderr.write('Building the extension ...\n');
  const { code, output } = await run('wxt', ['build'], { quiet: true, env: { NODE_ENV: 'production' } });
  if (code !== 0) {
    process.stderr.write(`${output}\nThe extension did not build.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, sources);
}
