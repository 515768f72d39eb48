import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorld } from '../../e2e/harness/world';
import { mailsFromCorpus } from '../bench/mails';
import { thisMachine } from '../bench/machine';
import { seeded } from '../bench/random';
import { putInReadme } from '../bench/readme';
import { measureSummary } from './history';
import { measurePaints } from './paint';
import { type BrowserResult, tableOf } from './tables';
import { measureTyping } from './typing';
import { measureUnderline } from './underline';
import { measureWake } from './wake';

/** `npm run bench:browser`: what the built extension costs a page, a worker and a writer in real Chromium. It judges nothing. */
export async function main(args: readonly string[]): Promise<number> {
  const machine = thisMachine();
  const random = seeded(3);
  const pile = mailsFromCorpus(random);
  const quick = args.includes('--quick');
  const only = args.includes('--only') ? args[args.indexOf('--only') + 1] : undefined;
  const wanted = (part: string) => only === undefined || only === part;

  const typing = wanted('typing')
    ? await measureTyping(pile, random, quick ? { rounds: 1, words: 15 } : { rounds: 3, words: 60 })
    : null;
  const world = await openWorld({ open: [{ kind: 'reply' }] });
  const result: BrowserResult = await (async () => {
    const browser = world.browser.context.browser()?.version() ?? 'unknown';
    say('Underlines ...');
    const underline = wanted('underline') ? await measureUnderline(world, quick ? 4 : 20) : null;
    say('Waking ...');
    const wake = wanted('wake') ? await measureWake(world, pile, quick ? 4 : 15) : null;
    say('First paints ...');
    // Of fewer the first one, which is the slowest, is a third.
    const times = 10;
    const paints = wanted('paint') ? await measurePaints(world, times) : null;
    const sizes = quick ? [0, 20_000] : [0, 100_000, 1_000_000];
    const summaries = wanted('history') ? await measureSummary(world, sizes, times, say) : null;
    return { machine, browser, typing, underline, wake, paints, summaries };
  })().finally(() => world.close());

  const folder = join(process.cwd(), '.output', 'bench');
  mkdirSync(folder, { recursive: true });
  const table = tableOf(result);
  writeFileSync(join(folder, 'browser.json'), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(folder, 'browser.md'), table);
  if (args.includes('--readme')) putInReadme('bench:browser', table);
  process.stdout.write(table);
  return 0;
}

/** Progress goes to standard error: standard output is the table. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);
