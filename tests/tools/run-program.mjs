import { pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run coach` and `npm run read-gmail`: bundles lib/cli/<name> when its sources changed, then runs its `main`.
// Standard output belongs to the program alone.

const [name = '', ...args] = process.argv.slice(2);

// A saved page is read in a real browser; a draft needs none.
setUpOrExit({ browser: name === 'read-gmail' });
// The very first run comes on the machine's own Node; the pinned one is there now.
if (Number(process.versions.node.split('.')[0]) < 24 && !process.env.EVENKEEL_PINNED) {
  const again = await run('node', ['tests/tools/run-program.mjs', name, ...args], {
    env: { EVENKEEL_PINNED: '1' },
  });
  process.exitCode = again.code;
} else {
  const path = await bundleProgram(name, `lib/cli/${name}/index.ts`);
  const program = await import(pathToFileURL(path).href);
  process.exitCode = await program.main(args);
}
