import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Under which the work of others may be in the package: each asks for its notice to be kept, and for nothing else. */
export const allowedLicences = [
  'MIT',
  'MIT-0',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'Apache-2.0',
] as const;

export const licencesFile = 'licences.txt';

/** Notes whose work goes into a bundle, and writes their licences beside it. */
export function collectLicences(): { readonly plugin: () => Plugin; write(folder: string): void } {
  const packages = new Set<string>();
  return {
    plugin: () => ({
      name: 'evenkeel:licences',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle))
          for (const id of 'moduleIds' in file ? file.moduleIds : []) {
            const folder = packageOf(id);
            if (folder) packages.add(folder);
          }
      },
    }),
    write(folder) {
      writeFileSync(join(folder, licencesFile), licencesOf([...packages]));
    },
  };
}

/** What a list of package folders asks us to say, by name. Throws on a licence we may not ship. */
export function licencesOf(folders: readonly string[]): string {
  const texts = new Map(folders.map((folder) => [nameOf(folder), noticeOf(folder)]));
  const inOrder = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
  return (
    ['Evenkeel contains the work of others, with thanks.', ...inOrder].join(`\n\n${'-'.repeat(72)}\n\n`) +
    '\n'
  );
}

/** The folder of the package a module lies in; of packages within packages the innermost. */
export function packageOf(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0+/, '').replace(/\?.*$/, '');
  const [, folder] = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(path) ?? [];
  return folder;
}

function noticeOf(folder: string): string {
  const { name, version, license } = manifestOf(folder);
  if (!allowedLicences.some((one) => one === license))
    throw new Error(`${name} comes under the licence “${license}”, which is not among those we may ship.`);
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(one));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return [`${name} ${version} (${license})`, text].filter((part) => part !== '').join('\n\n');
}

const nameOf = (folder: string): string => manifestOf(folder).name;

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
    readonly license: string;
  };
