import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findChromium } from './browsers.mjs';
import { isInstalled, writeStamp } from './stamp.mjs';

// Plain JavaScript on purpose, with nothing imported but Node itself: this runs on any Node from 20.19 on, before
// anything is installed.

/** The checkout this file belongs to. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Something is missing that only the reader of the message can bring. */
export class SetUpError extends Error {}

/**
 * Brings a fresh clone to where everything runs: dependencies as the lock file names them and, if asked for, a Chromium.
 * Does nothing when all is there.
 * @param {{ browser?: boolean }} [needs]
 */
export function setUp({ browser = false } = {}) {
  needNode(process.versions.node);
  if (!isInstalled(root)) installDependencies();
  if (browser && !findChromium()) installChromium();
}

/** Runs a step of set-up and, when something is missing, says so in one message and ends with code 1. */
export function setUpOrExit(needs = {}) {
  try {
    setUp(needs);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
}

/** @param {string} version such as "20.19.0" */
export function needNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetUpError(
    `Evenkeel needs Node 20.19 or newer to start, and this is ${version}.\nInstall a current one from https://nodejs.org and run the same command again.`,
  );
}

function installDependencies() {
  say('Installing dependencies (npm ci), about a minute the first time ...');
  const run = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    // The Node that is being replaced must not be the one that replaces it.
    env: { ...process.env, PATH: withoutLocalPrograms(process.env.PATH ?? '') },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new SetUpError(whyNpmFailed(run));
  writeStamp(root);
}

/** @param {{ error?: Error | undefined, stderr?: string | null, stdout?: string | null }} run */
export function whyNpmFailed(run) {
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT')
    return 'npm was not found. It comes with Node: install Node from https://nodejs.org and run the same command again.';
  const said = `${run.stderr ?? ''}${run.stdout ?? ''}`.trim();
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i.test(said))
    return `The dependencies could not be downloaded: the package registry was not reached.\nCheck the network (or npm's proxy settings) and run the same command again. npm said:\n${said}`;
  if (/ENOSPC/.test(said)) return `The disk is full; the dependencies need about 500 MB. npm said:\n${said}`;
  return `The dependencies could not be installed. npm said:\n${said || String(run.error ?? 'nothing')}`;
}

/** @param {string} path */
const withoutLocalPrograms = (path) =>
  path
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);

function installChromium() {
  if (!canUseApt()) throw new SetUpError(howToGetChromium());
  say('Installing Chromium (apt-get), about a minute ...');
  const apt = (/** @type {string[]} */ ...words) =>
    spawnSync('apt-get', words, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const update = apt('update', '-qq');
  // A list that could not be refreshed is no reason to stop: the old one may do.
  const install = apt('install', '-y', '-qq', '--no-install-recommends', ...chromiumPackages);
  if (install.status === 0 && findChromium()) return;
  const said = [update, install]
    .filter((run) => run.status !== 0)
    // A program that could not even be started has said nothing.
    .map((run) => run.error?.message ?? run.stderr.trim())
    .join('\n');
  throw new SetUpError(`Chromium could not be installed by apt-get:\n${said}\n\n${howToGetChromium()}`);
}

/** Without recommended packages a bare machine has no letters to draw: one family and the emoji. */
const chromiumPackages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];

const canUseApt = () =>
  process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;

/** What to install, said for the machine this runs on. */
export function howToGetChromium(platform = process.platform, debian = existsSync('/etc/debian_version')) {
  const ways =
    platform === 'darwin'
      ? 'brew install --cask chromium'
      : platform === 'win32'
        ? 'winget install Hibbiki.Chromium'
        : debian
          ? 'sudo apt-get update && sudo apt-get install chromium'
          : "your distribution's package manager, package `chromium`";
  return `This needs Chromium, and none was found.\nInstall it (${ways}), or set CHROME_PATH to the program, and run the same command again.`;
}

/** Progress goes to standard error: what a program prints stays clean. @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  setUpOrExit({ browser: true });
