import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifestOfProject from '../../package.json';
import en from '../../lib/words/en';
import { allowedLicences, licencesFile, licencesOf, packageOf } from '../tools/licences';

const built = join(process.cwd(), '.output', 'chrome-mv3');
const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Record<string, unknown>;

describe('the manifest asks for no more than was promised', () => {
  it('permissions, hosts, and what pages may load', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms', 'sidePanel']);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(['https://mail.google.com/*']);
    expect(manifest.content_scripts).toMatchObject([{ matches: ['https://mail.google.com/*'] }]);
    expect(JSON.stringify(manifest.content_security_policy)).toMatch(
      /default-src 'self';.*connect-src 'self';/,
    );
    expect(JSON.stringify(manifest.content_security_policy)).not.toMatch(/unsafe-eval|https?:|\*/);
  });

  it('each of them with its reason, in PRIVACY.md and in the texts for the stores', () => {
    const asked = [manifest.permissions, manifest.optional_permissions, manifest.host_permissions].flat();
    for (const page of ['PRIVACY.md', '.github/STORE.md']) {
      const rows = readFileSync(page, 'utf8').matchAll(/^\| `([^`]+)`[^|]*\| /gm);
      expect([...rows].map(([, name]) => name).toSorted()).toEqual(asked.toSorted());
    }
    expect(readFileSync('.github/STORE.md', 'utf8')).toContain(en.extensionDescription);
  });

  it('nothing of the package is open to pages, and nobody else may speak to it', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });
});

describe('the work of others', () => {
  const text = readFileSync(join(built, licencesFile), 'utf8');
  const heads = [...text.matchAll(/^(@?[\w./-]+) (\d+\.\d+\.\d+\S*) \((.+)\)$/gm)].map(
    ([, name = '', , licence = '']) => ({
      name,
      licence,
    }),
  );
  /** In `dependencies`, and yet in no bundle: see CONTRIBUTING.md. */
  const unused = new Set(['compromise']);

  it('is named in the package with its licence: every dependency that is shipped, and what they bring along', () => {
    const shipped = Object.keys(manifestOfProject.dependencies).filter((name) => !unused.has(name));
    expect(heads.map(({ name }) => name)).toEqual(expect.arrayContaining(shipped));
    expect(heads.length).toBeGreaterThan(shipped.length);
    expect(heads.filter(({ licence }) => !allowedLicences.some((one) => one === licence))).toEqual([]);
    expect(text).toContain('Permission is hereby granted');
  });

  it('under a licence we may not ship ends the build', () => {
    const [folder = ''] = ['typescript', 'vite', 'node'].map((name) =>
      join(process.cwd(), 'node_modules', name),
    );
    expect(existsSync(folder)).toBe(true);
    expect(licencesOf([folder])).toContain('typescript');
    expect(() => licencesOf([join(process.cwd(), 'node_modules', 'axe-core')])).toThrow(/MPL-2\.0/);
  });

  it.each([
    ['/x/node_modules/react/index.js', '/x/node_modules/react'],
    ['/x/node_modules/@base-ui/react/esm/a/b.js?v=1', '/x/node_modules/@base-ui/react'],
    ['\0/x/node_modules/a/node_modules/b/c.js', '/x/node_modules/a/node_modules/b'],
    ['C:\\x\\node_modules\\idb\\d.mjs', 'C:/x/node_modules/idb'],
  ])('%s lies in %s', (id, folder) => {
    expect(packageOf(id)).toBe(folder);
  });

  it.each(['/x/lib/tone/coach.ts', 'virtual:thing', '\0rolldown/runtime.js'])(
    '%s is our own, or nobody’s',
    (id) => {
      expect(packageOf(id)).toBeUndefined();
    },
  );
});
