import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { howToGetChromium, needNode, whyNpmFailed } from '../../tools/set-up.mjs';
import { isInstalled, writeStamp } from '../../tools/stamp.mjs';

describe('set-up', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('starts on Node %s', (version) => {
    expect(() => needNode(version)).not.toThrow();
  });

  it.each(['20.18.3', '18.20.0', '8.17.0'])('says what to install instead of Node %s', (version) => {
    expect(() => needNode(version)).toThrow(/20\.19.*nodejs\.org/s);
  });

  it.each([
    [{ error: Object.assign(new Error('spawn npm ENOENT'), { code: 'ENOENT' }) }, /npm was not found/],
    [{ stderr: 'npm error code ENOTFOUND' }, /not reached.*network/s],
    [{ stderr: 'npm error ENOSPC: no space left on device' }, /disk is full/],
    [{ stderr: 'npm error something else' }, /npm said:\n.*something else/],
  ])('explains why npm failed: %o', (run, sentence) => {
    expect(whyNpmFailed(run)).toMatch(sentence);
  });

  it.each([
    ['darwin', false, /brew/],
    ['win32', false, /winget/],
    ['linux', true, /apt-get/],
    ['linux', false, /distribution/],
  ] as const)('tells %s (Debian: %s) how to get Chromium', (platform, debian, words) => {
    expect(howToGetChromium(platform, debian)).toMatch(words);
    expect(howToGetChromium(platform, debian)).toContain('CHROME_PATH');
  });
});

describe('the stamp of an installation', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'evenkeel-stamp-'));
    writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion":3}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is missing at first and there after an installation', () => {
    expect(isInstalled(folder)).toBe(false);
    writeStamp(folder);
    expect(isInstalled(folder)).toBe(true);
  });

  it('no longer counts when the lock file has changed', () => {
    writeStamp(folder);
    writeFileSync(join(folder, 'package-lock.json'), '{"lockfileVersion":3,"packages":{}}');
    expect(isInstalled(folder)).toBe(false);
  });
});
