import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run fuzz`: the property tests with a million inputs, or as many as are asked for: `npm run fuzz -- 50000`.
// New inputs each time; a failure names its seed, and EVENKEEL_SEED=… brings the same inputs back.
const [count = '1000000', ...words] = process.argv.slice(2);
if (!/^\d+$/.test(count)) throw new Error(`How many inputs is “${count}”?`);

setUpOrExit();
const { code } = await run(
  'vitest',
  ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'tests/fuzz', ...words],
  { env: { EVENKEEL_FUZZ: count } },
);
process.exitCode = code;
