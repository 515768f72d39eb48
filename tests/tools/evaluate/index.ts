import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { codes } from '../../../lib/tone/codes';
import { figuresOf } from './figures';
import { measureWriter } from './measure';
import { drawn, reviewOf } from './review';

const USAGE = `Measure the rewrites over the corpus:
  npm run evaluate:rewrites
  npm run evaluate:rewrites -- --writers plain-five,witty-three --families fight,blame --pairs 60 --seed 7 --out .output/mine.md
`;

/** `npm run evaluate:rewrites`: figures on standard output, pairs for a human eye in a file. Returns the exit code. */
export function main(args: readonly string[]): number {
  const asked = parse(args);
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n\n${USAGE}`);
    return 2;
  }
  const writers = asked.writers?.split(',') ?? allWriters();
  const families = asked.families?.split(',');
  const measured = writers
    .flatMap((writer) => measureWriter(join(DRAFTS, `${writer}.jsonl`)))
    .filter(({ finding }) => families === undefined || families.includes(codes[finding.code].family));
  process.stdout.write(figuresOf(measured));
  mkdirSync('.output', { recursive: true });
  writeFileSync(asked.out, reviewOf(drawn(measured, Number(asked.pairs), Number(asked.seed))));
  process.stdout.write(`\n${asked.pairs} pairs to read: ${asked.out}\n`);
  return 0;
}

const DRAFTS = 'lib/tone/classifier/corpus/drafts';

const allWriters = (): readonly string[] =>
  readdirSync(DRAFTS)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .map((name) => basename(name, '.jsonl'));

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        writers: { type: 'string' },
        families: { type: 'string' },
        pairs: { type: 'string', default: '60' },
        seed: { type: 'string', default: '1' },
        out: { type: 'string', default: '.output/rewrites-review.md' },
      },
    }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
