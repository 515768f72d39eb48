import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bundle, bundleOf } from './bundle';
import { COLD, coldStarts, startCold } from './cold';
import { type Contestant, contestants } from './contestants';
import { installPeers, peerVersions } from './install-peers';
import { mailsFromCorpus } from './mails';
import { thisMachine } from './machine';
import { type Heat, raceEdited, raceWhole, type Runner } from './race';
import { seeded } from './random';
import { putInReadme } from './readme';
import { type Standing, tableOf } from './tables';

/**
 * `npm run bench`: Evenkeel beside its peers, in one process and one run, on mails of the project's own corpus. Says how long everything took
 * and passes no judgement on it: another machine has other times. `-- --quick` takes a fifth of the rounds; `-- --readme` puts the tables into the README.
 */
export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === COLD) {
    await startCold(args[1] ?? '', args[2] ?? '');
    return 0;
  }
  const machine = thisMachine();
  const share = args.includes('--quick') ? 0.2 : 1;
  const random = seeded(2);
  const mails = mailsFromCorpus(random);
  const { bundles, absent } = await prepare();

  say('Cold starts, each in a process of its own ...');
  const cold = coldStarts(
    bundles,
    Array.from({ length: Math.ceil(10 * share) }, () => mails.take(200)),
    random,
  );
  const runners = await startAll(bundles);
  const heats: Record<string, Heat> = {};
  for (const { words, rounds, warmUp } of distances) {
    say(`Mails of ${words} words ...`);
    const plan = { words, rounds: Math.ceil(rounds * share), warmUp: Math.ceil(warmUp * share) };
    heats[`whole ${words}`] = await raceWhole(runners, mails, plan, random);
  }
  say('One edited sentence ...');
  const edits = { rounds: Math.ceil(300 * share), warmUp: Math.ceil(40 * share) };
  heats.edited = await raceEdited(runners, mails, edits, random);

  const standings: readonly Standing[] = contestants.map((contestant) => ({
    name: contestant.name,
    explains: contestant.explains,
    versions: contestant.packages.map((name) => `${name} ${peerVersions()[name] ?? ''}`.trim()),
    absent: absent.get(contestant) ?? null,
    bundle: sizesOf(bundles.get(contestant)),
    cold: cold.get(contestant) ?? null,
  }));
  const result = { machine, standings, heats };
  const folder = join(process.cwd(), '.output', 'bench');
  mkdirSync(folder, { recursive: true });
  const table = tableOf(result);
  writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(join(folder, 'bench.md'), table);
  if (args.includes('--readme')) putInReadme('bench', table);
  process.stdout.write(table);
  return 0;
}

const distances = [
  { words: 200, rounds: 200, warmUp: 60 },
  { words: 50, rounds: 200, warmUp: 20 },
  { words: 1000, rounds: 40, warmUp: 3 },
  { words: 10_000, rounds: 7, warmUp: 1 },
] as const;

/** Everyone who could be installed and bundled; of the others, why not. */
async function prepare(): Promise<{
  readonly bundles: ReadonlyMap<Contestant, Bundle>;
  readonly absent: ReadonlyMap<Contestant, string>;
}> {
  const failed = installPeers(say);
  const bundles = new Map<Contestant, Bundle>();
  const absent = new Map<Contestant, string>();
  say('Bundling ...');
  for (const contestant of contestants) {
    const missing = contestant.packages.find((name) => failed.has(name));
    if (missing) {
      absent.set(contestant, `${missing} could not be installed`);
      continue;
    }
    try {
      bundles.set(contestant, await bundleOf(contestant));
    } catch (error) {
      // Without ourselves there is nothing to measure; a peer may be missing.
      if (contestant.packages.length === 0) throw error;
      absent.set(
        contestant,
        `could not be bundled: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { bundles, absent };
}

async function startAll(bundles: ReadonlyMap<Contestant, Bundle>): Promise<readonly Runner[]> {
  const runners: Runner[] = [];
  for (const [contestant, { path }] of bundles)
    runners.push({
      name: contestant.name,
      read: await contestant.start(await import(pathToFileURL(path).href)),
    });
  return runners;
}

const sizesOf = (bundle: Bundle | undefined): Omit<Bundle, 'path'> | null =>
  bundle ? { minified: bundle.minified, gzipped: bundle.gzipped } : null;

/** Progress goes to standard error: standard output is the table. */
const say = (line: string): void => void process.stderr.write(`${line}\n`);
