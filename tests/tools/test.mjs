import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm test`: set-up, then every test in one run of Vitest. Further words go to Vitest: `npm test -- --project unit`.
setUpOrExit({ browser: true });
const { code } = await run('vitest', ['run', '--config', 'tests/vitest.config.ts', ...process.argv.slice(2)]);
process.exitCode = code;
