import { pathToFileURL } from 'node:url';
import { buildIfStale } from './build-if-stale.mjs';
import { bundleProgram } from './bundle-program.mjs';
import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run bench:browser`: what the built extension costs in real Chromium. `-- --quick` for a first look, `-- --only typing`
// (underline, wake, paint, history) for one part.

setUpOrExit({ browser: true });
if (Number(process.versions.node.split('.')[0]) < 24 && !process.env.EVENKEEL_PINNED) {
  const again = await run('node', ['tests/tools/bench-browser.mjs', ...process.argv.slice(2)], {
    env: { EVENKEEL_PINNED: '1' },
  });
  process.exitCode = again.code;
} else {
  await buildIfStale();
  const path = await bundleProgram('bench-browser', 'tests/tools/bench-browser/index.ts');
  const { main } = await import(pathToFileURL(path).href);
  process.exitCode = await main(process.argv.slice(2));
}
