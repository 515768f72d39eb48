import { run } from './programs.mjs';
import { setUpOrExit } from './set-up.mjs';

// `npm run check`: what a machine can hold us to besides tests. Every step runs, so one look shows all there is to do.

/** @type {readonly (readonly [name: string, program: string, args: readonly string[]])[]} */
const steps = [
  ['format', 'biome', ['format', '.']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['types', 'tsc', ['--noEmit']],
  ['types of lib/tone alone', 'tsc', ['-p', 'lib/tone']],
  ['unused code', 'knip', ['--no-progress']],
  [
    'import boundaries',
    'vitest',
    ['run', '--config', 'tests/vitest.config.ts', '--project', 'unit', 'tests/unit/boundaries'],
  ],
];

setUpOrExit();
await run('wxt', ['prepare'], { quiet: true });
let failed = 0;
for (const [name, program, args] of steps) {
  const started = performance.now();
  const { code, output } = await run(program, args, { quiet: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)\n`);
  if (code === 0) continue;
  failed += 1;
  process.stdout.write(`${output.trim()}\n\n`);
}
process.stdout.write(failed === 0 ? 'All checks passed.\n' : `${failed} of ${steps.length} checks failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
