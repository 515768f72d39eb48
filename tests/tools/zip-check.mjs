import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './programs.mjs';
import { root, setUpOrExit } from './set-up.mjs';

// `npm run zip:check`: makes the packages twice and compares them byte for byte, so that anybody can make of the sources
// what a store serves; looks at what each manifest asks for; then asks Mozilla's own linter, which is fetched for it.

const output = join(root, '.output');
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
const [first, second] = [await pack(), await pack()];
for (const [name, sum] of first) process.stdout.write(`${sum}  ${name}\n`);
const different = [...first].filter(([name, sum]) => second.get(name) !== sum).map(([name]) => name);
if (first.size < 3 || different.length > 0)
  stop(`Not the same twice: ${different.join(', ') || 'a package is missing'}`);
process.stdout.write('The same twice, byte for byte.\n');
for (const [browser, allowed] of Object.entries(permissions)) askNoMore(browser, allowed);
process.stdout.write('No manifest asks for more than was promised.\n');
await lint([...first.keys()].find((name) => name.endsWith('-firefox.zip')) ?? '');

/** The packages by name, each with its SHA-256. */
async function pack() {
  for (const name of zips()) rmSync(join(output, name));
  const { code, output: said } = await run('npm', ['run', 'zip'], { quiet: true });
  if (code !== 0) stop(`${said}\nThe packages could not be made.`);
  return new Map(zips().map((name) => [name, sumOf(name)]));
}

/**
 * @param {string} browser
 * @param {readonly string[]} allowed
 */
function askNoMore(browser, allowed) {
  /** @type {Record<string, unknown>} */
  const manifest = JSON.parse(readFileSync(join(output, `${browser}-mv3`, 'manifest.json'), 'utf8'));
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
  const { output: said } = await run('npx', ['--yes', linter, '--output', 'json', join(output, name)], {
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

function zips() {
  return readdirSync(output).filter((name) => name.endsWith('.zip'));
}

/** @param {string} name */
function sumOf(name) {
  return createHash('sha256')
    .update(readFileSync(join(output, name)))
    .digest('hex');
}

/** @param {string} why @returns {never} */
function stop(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}
