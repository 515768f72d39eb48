import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

/** One import of one file. */
export interface Import {
  /** The importing file, as a path from the project's root with "/" between. */
  readonly from: string;
  /** A path from the root for files of the project, else the package as it is named. */
  readonly to: string;
  readonly typeOnly: boolean;
}

/** Every import of the product's own folders. */
export function readImports(root: string): Import[] {
  return ['entrypoints', 'components', 'lib']
    .flatMap((folder) => sourceFiles(root, folder))
    .flatMap((from) =>
      importsOf(readFileSync(join(root, from), 'utf8')).map(({ specifier, typeOnly }) => ({
        from,
        to: specifier.startsWith('.') ? resolve(root, from, specifier) : specifier,
        typeOnly,
      })),
    );
}

/** Specifiers a source names in any way: `import`, `export ... from`, `import()`, `import.meta.glob`. */
export function importsOf(source: string): { specifier: string; typeOnly: boolean }[] {
  // Only at the start of a line: './*/*.ts' opens no comment.
  const code = source.replace(/^\s*\/\*[\s\S]*?\*\//gm, '').replace(/^\s*\/\/.*$/gm, '');
  const statements = /^\s*(?:import|export)\s+(type\s)?(?:[\w*{][^'"`;]*?\sfrom\s+)?['"]([^'"\s]+)['"]/gm;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]|import\.meta\.glob(?:<[^(]*>)?\(\s*['"]([^'"]+)['"]/g;
  return [
    ...[...code.matchAll(statements)].map(([, type, specifier = '']) => ({
      specifier,
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(calls)].map(([, called, globbed]) => ({
      specifier: called ?? globbed ?? '',
      typeOnly: false,
    })),
  ];
}

/** Everything a file reaches at run time, over files of the project; packages included. */
export function reachableFrom(start: string, imports: readonly Import[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    waiting.push(...imports.filter(({ from, typeOnly }) => from === file && !typeOnly).map(({ to }) => to));
  }
  return seen;
}

function sourceFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => asPath(relative(root, join(entry.parentPath, entry.name))));
}

function resolve(root: string, from: string, specifier: string): string {
  const plain = specifier.replace(/\?.*$/, '');
  const path = asPath(normalize(join(dirname(from), plain)));
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return candidates.find((candidate) => isFile(join(root, candidate))) ?? path;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const asPath = (path: string): string => path.split(sep).join('/');
