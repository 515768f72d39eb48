import { pathToFileURL } from 'node:url';
import { findBrandedBrowser, findChromium } from './browsers.mjs';
import { buildIfStale } from './build-if-stale.mjs';
import { bundleProgram } from './bundle-program.mjs';
import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm start`: set-up, build, and the extension in a browser with a sample mailbox. `-- --headless` runs the tour even
// where there is a display.

const args = process.argv.slice(2);

setUpOrExit();
// Google Chrome or Edge will do to look around, so Chromium is only asked for where there is neither, or no display.
const canDoWithout = hasDisplay() && !args.includes('--headless') && findBrandedBrowser() !== undefined;
setUpOrExit({ browser: !canDoWithout || findChromium() !== undefined });

if (Number(process.versions.node.split('.')[0]) < 24 && !process.env.EVENKEEL_PINNED) {
  const again = await run('node', ['tests/tools/start.mjs', ...args], { env: { EVENKEEL_PINNED: '1' } });
  process.exitCode = again.code;
} else {
  await buildIfStale();
  const path = await bundleProgram('tour', 'tests/tools/tour/index.ts');
  const { main } = await import(pathToFileURL(path).href);
  process.exitCode = await main(hasDisplay() && !args.includes('--headless'));
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
