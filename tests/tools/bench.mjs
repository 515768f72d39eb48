import { pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run bench`: the coach beside its peers. `-- --quick` for a first look.

setUpOrExit();
// Figures are told of the pinned Node, whichever one started this.
if (Number(process.versions.node.split('.')[0]) < 24 && !process.env.EVENKEEL_PINNED) {
  const again = await run('node', ['tests/tools/bench.mjs', ...process.argv.slice(2)], {
    env: { EVENKEEL_PINNED: '1' },
  });
  process.exitCode = again.code;
} else {
  const path = await bundleProgram('bench', 'tests/tools/bench/index.ts');
  const { main } = await import(pathToFileURL(path).href);
  process.exitCode = await main(process.argv.slice(2));
}
