import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';
import { bundleProgram } from './bundle-program.mjs';
import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run screenshots`: every surface and state of the built extension in light, dark and forced colours, as PNG files in
// .output/screenshots. `-- --only panel` (popup, summary, pages, gmail) for one surface, `-- --language de` for German.

setUpOrExit({ browser: true });
if (Number(process.versions.node.split('.')[0]) < 24 && !process.env.EVENKEEL_PINNED) {
  const again = await run('node', ['tests/tools/screenshots.mjs', ...process.argv.slice(2)], {
    env: { EVENKEEL_PINNED: '1' },
  });
  process.exitCode = again.code;
} else {
  if (!process.env.EVENKEEL_BUILD) await buildIfStale();
  const path = await bundleProgram('screenshots', 'tests/tools/screenshots/index.ts');
  const { main } = await import(pathToFileURL(path).href);
  process.exitCode = await main(process.argv.slice(2));
}
