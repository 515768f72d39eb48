import { pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run train`: weights for the classifier, from the corpus. `-- --reuse` keeps the first hearing of the last run.

setUpOrExit();
const path = await bundleProgram('train', 'tests/tools/train/index.ts');
const { main } = await import(pathToFileURL(path).href);
process.exitCode = await main(process.argv.slice(2));
