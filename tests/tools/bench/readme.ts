import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Puts a table into the README between `<!-- name -->` and `<!-- /name -->`. Throws when there is no such place. */
export function putInReadme(name: 'bench' | 'bench:browser', table: string): void {
  const path = join(process.cwd(), 'README.md');
  const readme = readFileSync(path, 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from === -1 || to === -1) throw new Error(`The README has no place for ${name}`);
  writeFileSync(path, `${readme.slice(0, from)}${begin}\n${table.trim()}\n${readme.slice(to)}`);
}
