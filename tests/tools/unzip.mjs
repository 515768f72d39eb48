import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

// Node packs no zip files and unpacks none. After the .ZIP File Format Specification (PKWARE's APPNOTE), 4.3.7, 4.3.12 and 4.3.16.

/**
 * Unpacks a zip file as our own packages are: no encryption, no file over 4 GB.
 * @param {string} path
 * @param {string} folder where to
 */
export function unzip(path, folder) {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error(`${path} is no zip file`);
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const [named, extra, said] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const name = bytes.toString('utf8', at + 46, at + 46 + (named ?? 0));
    write(join(folder, name), contentOf(bytes, bytes.readUInt32LE(at + 42), method, size));
    at += 46 + (named ?? 0) + (extra ?? 0) + (said ?? 0);
  }
}

/**
 * @param {Buffer} bytes
 * @param {number} at of the file's own head
 * @param {number} method 0: stored, 8: deflated
 * @param {number} size packed
 */
function contentOf(bytes, at, method, size) {
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + size);
  return method === 0 ? packed : inflateRawSync(packed);
}

/**
 * @param {string} path
 * @param {Buffer} content
 */
function write(path, content) {
  if (path.endsWith('/')) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
