import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import type { Bundle } from './bundle';
import { type Contestant, contestants } from './contestants';
import { shuffled } from './random';
import { type Figures, figuresOf } from './statistics';

/** A first answer in a process of its own. Times in ms, memory in bytes beyond what the empty process takes. */
export interface ColdStart {
  /** Loading the module until it is ready to read. */
  readonly load: Figures;
  /** From the beginning of loading to the first answer. */
  readonly answer: Figures;
  /** Heap and buffers in use after a collection of garbage. */
  readonly memory: number;
  /** What the process grew by, garbage and compiled code included. */
  readonly resident: number;
}

interface Sample {
  readonly load: number;
  readonly answer: number;
  readonly memory: number;
  readonly resident: number;
}

export const COLD = '--cold';

/** Starts everyone `starts` times, in an order drawn anew each time. */
export function coldStarts(
  bundles: ReadonlyMap<Contestant, Bundle>,
  mails: readonly string[],
  random: () => number,
): ReadonlyMap<Contestant, ColdStart> {
  const samples = new Map<Contestant, Sample[]>([...bundles.keys()].map((contestant) => [contestant, []]));
  for (const mail of mails) {
    for (const [contestant, { path }] of shuffled([...bundles], random))
      samples.get(contestant)?.push(oneStart(contestant, path, mail));
  }
  return new Map([...samples].map(([contestant, series]) => [contestant, summaryOf(series)]));
}

function oneStart({ name }: Contestant, path: string, mail: string): Sample {
  const start = 'const { main } = await import(process.argv[1]); await main(process.argv.slice(2));';
  const words = ['--expose-gc', '--input-type=module', '--eval', start, import.meta.url, COLD, name, path];
  const run = spawnSync(process.execPath, words, { input: mail, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${name} did not start:\n${run.stderr.slice(-1000)}`);
  return JSON.parse(run.stdout) as Sample;
}

/** In the process of its own: loads, reads, tells. */
export async function startCold(name: string, path: string): Promise<void> {
  const contestant = contestants.find((one) => one.name === name);
  if (!contestant) throw new Error(`There is no contestant ${name}`);
  let mail = '';
  for await (const part of process.stdin.setEncoding('utf8')) mail += String(part);
  const before = memoryNow();
  const start = performance.now();
  const read = await contestant.start(await import(pathToFileURL(path).href));
  const loaded = performance.now();
  await read(mail);
  const answered = performance.now();
  const grown = process.memoryUsage().rss - before.resident;
  const sample: Sample = {
    load: loaded - start,
    answer: answered - start,
    memory: memoryNow().used - before.used,
    resident: grown,
  };
  process.stdout.write(JSON.stringify(sample));
}

function memoryNow(): { readonly used: number; readonly resident: number } {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { used: heapUsed + external, resident: rss };
}

function summaryOf(series: readonly Sample[]): ColdStart {
  const of = (name: keyof Sample) => figuresOf(series.map((sample) => sample[name]));
  return {
    load: of('load'),
    answer: of('answer'),
    memory: of('memory').p50,
    resident: of('resident').p50,
  };
}
