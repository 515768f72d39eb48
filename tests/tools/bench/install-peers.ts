import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the peers live: beside the figures, never in the project's own node_modules. */
export const peersFolder = join(process.cwd(), '.output', 'bench', 'peers');

const pinned = join(process.cwd(), 'tests', 'tools', 'bench', 'peers');

/**
 * Installs the pinned peers unless they are there, without running a script of theirs. When the whole lock cannot be had, each
 * is tried by itself. Returns what npm said of those that failed, by package.
 */
export function installPeers(say: (line: string) => void): ReadonlyMap<string, string> {
  mkdirSync(peersFolder, { recursive: true });
  const stamp = join(peersFolder, '.installed');
  const lock = readFileSync(join(pinned, 'package-lock.json'), 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return new Map();
  for (const file of ['package.json', 'package-lock.json'])
    copyFileSync(join(pinned, file), join(peersFolder, file));
  say('Installing the peers into .output/bench/peers (120 MB) ...');
  const all = npm('ci', '--ignore-scripts');
  if (all === null) {
    writeFileSync(stamp, lock);
    return new Map();
  }
  say(`They could not be installed together:\n${all}\nTrying one by one ...`);
  const failed = new Map<string, string>();
  for (const [name, version] of Object.entries(peerVersions())) {
    const why = npm('install', '--ignore-scripts', '--no-save', '--no-package-lock', `${name}@${version}`);
    if (why !== null) failed.set(name, why);
  }
  return failed;
}

/** The pins, by package. */
export const peerVersions = (): Readonly<Record<string, string>> =>
  (
    JSON.parse(readFileSync(join(pinned, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    }
  ).dependencies;

/** Null when it went well, or what npm said. */
function npm(...words: readonly string[]): string | null {
  const run = spawnSync('npm', [...words, '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: peersFolder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (run.status === 0) return null;
  return run.error?.message ?? `${run.stderr}${run.stdout}`.trim();
}
