import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { Corpus } from './corpus';
import { type Fold, foldsOf } from './folds';
import { isKept, keepHearing } from './hearing-cache';
import { hearStrangers } from './strangers';

/** Hears every fold that is not kept, each in a process of its own, as many at a time as there are processors. */
export async function hearFolds({ drafts }: Corpus, say: (line: string) => void): Promise<void> {
  const waiting = foldsOf(drafts).filter((fold) => !isKept(fold));
  const work = async () => {
    for (let fold = waiting.shift(); fold; fold = waiting.shift()) {
      say(`hearing ${[...fold.writers].join(', ')} as strangers`);
      await hearElsewhere(fold);
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, work));
}

/** Each process holds the whole corpus as features: about 3 GB. */
const MOST_AT_ONCE = 4;

/** Runs this very program for one fold. */
async function hearElsewhere(fold: Fold): Promise<void> {
  const [node, program = ''] = process.argv;
  if (!node) throw new Error('No program runs.');
  const child = spawn(node, [program, HEAR, fold.name], { stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  if (code !== 0) throw new Error(`Hearing ${fold.name} ended with ${String(code)}.`);
}

/** The option that hears one fold only. */
export const HEAR = '--hear';

/** Hears one fold and keeps what was heard. Throws for a name that is no fold's. */
export function hearFold({ drafts }: Corpus, name: string): void {
  const fold = foldsOf(drafts).find((candidate) => candidate.name === name);
  if (!fold) throw new Error(`There is no fold ${name}.`);
  keepHearing(fold, hearStrangers(drafts, fold));
}
