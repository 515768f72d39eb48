import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './set-up.mjs';

/**
 * Runs a program of this project (or `node`) as npm would: the pinned Node and the local programs first on the path.
 * @param {string} program such as "vitest" or "node"
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string>, cwd?: string }} [options] quiet: keep the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} `output` only when quiet
 */
export function run(program, args, { quiet = false, env = {}, cwd = root } = {}) {
  const child = spawn(program, [...args], {
    cwd,
    env: { ...process.env, PATH: `${localPrograms}${delimiter}${process.env.PATH ?? ''}`, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: process.platform === 'win32',
  });
  let output = '';
  child.stdout?.on('data', (part) => (output += part));
  child.stderr?.on('data', (part) => (output += part));
  const interrupt = () => child.kill('SIGINT');
  process.once('SIGINT', interrupt);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.removeListener('SIGINT', interrupt);
      resolve({ code: code ?? (signal ? 1 : 0), output });
    });
  });
}

const localPrograms = join(root, 'node_modules', '.bin');
