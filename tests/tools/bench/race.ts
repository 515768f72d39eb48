import type { Read } from './contestants';
import type { MailPile } from './mails';
import { shuffled } from './random';
import { type Figures, figuresOf } from './statistics';

/** A contestant at the start. */
export interface Runner {
  readonly name: string;
  readonly read: Read;
}

/** Times of one discipline, by name, in ms. */
export interface Heat {
  readonly figures: Readonly<Record<string, Figures>>;
  /** Remarks made in all, by name: none at all would mean that nothing was read. */
  readonly remarks: Readonly<Record<string, number>>;
}

/** Every runner reads the same mails, none of which has been read before; who comes first is drawn anew for each mail. */
export async function raceWhole(
  runners: readonly Runner[],
  mails: MailPile,
  { words, rounds, warmUp }: { readonly words: number; readonly rounds: number; readonly warmUp: number },
  random: () => number,
): Promise<Heat> {
  const sheet = scoreSheet(runners);
  for (let round = -warmUp; round < rounds; round += 1) {
    const mail = mails.take(words);
    for (const runner of shuffled(runners, random)) await sheet.time(runner, mail, round >= 0);
  }
  return sheet.heat();
}

const EDITS_PER_MAIL = 20;

/** Every runner knows a mail of 200 words; then words are typed into it, one a reading, each time into another sentence. */
export async function raceEdited(
  runners: readonly Runner[],
  mails: MailPile,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
  random: () => number,
): Promise<Heat> {
  const sheet = scoreSheet(runners);
  let mail = '';
  for (let round = -warmUp; round < rounds; round += 1) {
    if (mail === '' || round % EDITS_PER_MAIL === 0) {
      mail = mails.take(200);
      for (const runner of runners) await sheet.time(runner, mail, false);
    }
    mail = typedInto(mail, random);
    for (const runner of shuffled(runners, random)) await sheet.time(runner, mail, round >= 0);
  }
  return sheet.heat();
}

const TYPED = ['again', 'today', 'perhaps', 'still', 'now', 'also', 'here', 'then'] as const;

/** One more word behind some word of the mail. */
function typedInto(mail: string, random: () => number): string {
  const gaps = [...mail.matchAll(/(?<=[a-z]) (?=[a-z])/g)].map(({ index }) => index);
  const gap = gaps[Math.floor(random() * gaps.length)] ?? 0;
  return `${mail.slice(0, gap)} ${TYPED[Math.floor(random() * TYPED.length)]}${mail.slice(gap)}`;
}

function scoreSheet(runners: readonly Runner[]) {
  const times = new Map<string, number[]>(runners.map(({ name }) => [name, []]));
  const remarks = new Map<string, number>();
  return {
    async time({ name, read }: Runner, mail: string, counts: boolean): Promise<void> {
      const start = performance.now();
      const reading = read(mail);
      // Only who answers later is waited for: waiting costs a turn.
      const made = typeof reading === 'number' ? reading : await reading;
      const took = performance.now() - start;
      if (!counts) return;
      times.get(name)?.push(took);
      remarks.set(name, (remarks.get(name) ?? 0) + made);
    },
    heat: (): Heat => ({
      figures: Object.fromEntries([...times].map(([name, series]) => [name, figuresOf(series)])),
      remarks: Object.fromEntries(remarks),
    }),
  };
}
