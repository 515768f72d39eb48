import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

// The stamp in node_modules says which lock file they were installed from. npm writes it itself, as the last step of
// every install (`postinstall`), so an install that broke off leaves none.

const stampPath = (/** @type {string} */ root) => join(root, 'node_modules', '.evenkeel-installed');

/** True when what is installed is what the lock file asks for. @param {string} root */
export function isInstalled(root) {
  return existsSync(stampPath(root)) && readFileSync(stampPath(root), 'utf8') === lockHash(root);
}

/** @param {string} root */
export function writeStamp(root) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampPath(root), lockHash(root));
}

/** Platform and processor too: a folder copied from another machine holds the wrong programs. @param {string} root */
function lockHash(root) {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  writeStamp(fileURLToPath(new URL('../..', import.meta.url)));
