import { pathToFileURL } from 'node:url';
import { bundleProgram } from './bundle-program.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run evaluate:rewrites`: how good the rewrites are, over the corpus, and pairs to read in .output/rewrites-review.md.

setUpOrExit();
const path = await bundleProgram('evaluate-rewrites', 'tests/tools/evaluate/index.ts');
const { main } = await import(pathToFileURL(path).href);
process.exitCode = main(process.argv.slice(2));
