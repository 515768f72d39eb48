import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './programs.mjs';
import { root, setUpOrExit } from './set-up.mjs';
import { unzip } from './unzip.mjs';

// `npm run zip:check`: makes the packages, then makes them again of nothing but the package of sources, elsewhere, and
// compares them byte for byte: so anybody can make of the sources what a store serves. Looks at what each manifest asks for; then asks Mozilla's own linter, which is fetched for it.

const output = (folder = root) => join(folder, '.output');
const linter = 'addons-linter@10.13.0';

/** What the linter may warn of, with the reason. */
const explained = new Map([
  ['UNSAFE_VAR_ASSIGNMENT', 'within React DOM, for a property that no component of ours uses (a test looks)'],
  [
    'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION',
    'the package is for Firefox on a computer: Android has no sidebar',
  ],
]);

/** What the extension may ask for, and nothing else may: as PRIVACY.md says. */
const permissions = {
  chrome: ['storage', 'alarms', 'sidePanel'],
  edge: ['storage', 'alarms', 'sidePanel'],
  firefox: ['storage', 'alarms'],
};

setUpOrExit();
const first = await pack(root);
const second = await packOfSources([...first.keys()].find((name) => name.endsWith('-sources.zip')) ?? '');
for (const [name, sum] of first) process.stdout.write(`${sum}  ${name}\n`);
const different = [...first].filter(([name, sum]) => second.get(name) !== sum).map(([name]) => name);
if (first.size < 4 || different.length > 0)
  stop(`Not the same when made of the sources: ${different.join(', ') || 'a package is missing'}`);
process.stdout.write('Made of the package of sources, elsewhere, they are the same, byte for byte.\n');
for (const [browser, allowed] of Object.entries(permissions)) askNoMore(browser, allowed);
process.stdout.write('No manifest asks for more than was promised.\n');
await lint([...first.keys()].find((name) => name.endsWith('-firefox.zip')) ?? '');

/**
 * The packages by name, each with its SHA-256.
 * @param {string} folder the sources
 */
async function pack(folder) {
  for (const name of zips(folder)) rmSync(join(output(folder), name));
  const { code, output: said } = await run('npm', ['run', 'zip'], { quiet: true, cwd: folder });
  if (code !== 0) stop(`${said}\nThe packages could not be made.`);
  return new Map(zips(folder).map((name) => [name, sumOf(join(output(folder), name))]));
}

/** @param {string} name of the package of sources */
async function packOfSources(name) {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-sources-'));
  try {
    unzip(join(output(), name), folder);
    // What `npm ci` would install there, for the lock file is the same.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    return await pack(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {string} browser
 * @param {readonly string[]} allowed
 */
function askNoMore(browser, allowed) {
  /** @type {Record<string, unknown>} */
  const manifest = JSON.parse(readFileSync(join(output(), `${browser}-mv3`, 'manifest.json'), 'utf8'));
  const asked = [manifest.permissions, manifest.optional_permissions, manifest.host_permissions];
  const promised = [allowed, ['notifications'], ['https://mail.google.com/*']];
  if (JSON.stringify(asked) !== JSON.stringify(promised))
    stop(`${browser} asks for ${JSON.stringify(asked)}, promised was ${JSON.stringify(promised)}`);
  const open = ['web_accessible_resources', 'externally_connectable', 'optional_host_permissions'];
  const opened = open.filter((name) => name in manifest);
  if (opened.length > 0) stop(`${browser} is open by ${opened.join(', ')}`);
}

/** @param {string} name */
async function lint(name) {
  const { output: said } = await run('npx', ['--yes', linter, '--output', 'json', join(output(), name)], {
    quiet: true,
  });
  const start = said.indexOf('{"');
  if (start < 0) stop(`${said}\nThe linter could not be asked.`);
  /** @type {{ errors: { code: string }[], warnings: { code: string, file?: string }[] }} */
  const { errors, warnings } = JSON.parse(said.slice(start, said.lastIndexOf('}') + 1));
  for (const { code, file } of warnings)
    process.stdout.write(`warning ${code} in ${file}: ${explained.get(code) ?? 'NOT EXPLAINED'}\n`);
  const faults = [...errors, ...warnings.filter(({ code }) => !explained.has(code))];
  if (faults.length > 0) stop(JSON.stringify(faults, null, 2));
  process.stdout.write(`${errors.length} errors, ${warnings.length} warnings, all explained.\n`);
}

/** @param {string} folder */
function zips(folder) {
  if (!existsSync(output(folder))) return [];
  return readdirSync(output(folder)).filter((name) => name.endsWith('.zip'));
}

/** @param {string} path */
function sumOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** @param {string} why @returns {never} */
function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
