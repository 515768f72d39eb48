import { spawnSync } from 'node:child_process';

/** Builds the extension once for all end-to-end tests, as it is shipped. */
export default function buildForChromium(): void {
  wxtBuild();
}

/** `wxt build` with further words; throws with its output when it fails. */
export function wxtBuild(...words: readonly string[]): void {
  // Inside Vitest NODE_ENV is "test", which would bundle React's development build.
  const env = { ...process.env, NODE_ENV: 'production' };
  const shell = process.platform === 'win32';
  const run = spawnSync('wxt', ['build', ...words], { env, encoding: 'utf8', shell });
  if (run.status !== 0) throw new Error(`The extension did not build:\n${run.stdout}${run.stderr}`);
}
