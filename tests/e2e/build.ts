import { spawnSync } from 'node:child_process';

/** Builds the extension once for all end-to-end tests, as it is shipped. */
export default function build(): void {
  // Inside Vitest NODE_ENV is "test", which would bundle React's development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const run = spawnSync('wxt', ['build'], { env, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status !== 0) throw new Error(`The extension did not build:\n${run.stdout}${run.stderr}`);
}
