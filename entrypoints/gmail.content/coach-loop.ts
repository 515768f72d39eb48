import type { CoachReply, DraftSnapshot } from '../../lib/browser/messages';

/** What a compose says at one moment; `map` stays on this side of the messages. */
export interface Words<M> {
  readonly snapshot: Omit<DraftSnapshot, 'revision'>;
  readonly map: M;
}

export type Answer = Extract<CoachReply, { ok: true }>;

/** What the loop needs of the world. */
export interface LoopWorld<M> {
  /** Reads the draft now; undefined when it cannot be seen. */
  read(): Words<M> | undefined;
  /** Undefined when nobody answered. Never rejects. */
  coach(snapshot: DraftSnapshot): Promise<CoachReply | undefined>;
  /** The answer to exactly these words, as the page shows them now. */
  show(answer: Answer, words: Words<M>): void;
  /** No answer: the draft cannot be seen, or the coach is silent. */
  fail(why: 'unseen' | 'silent'): void;
}

export interface CoachLoop {
  /** Something may have changed. All this does is set a timer: it stands on the way of every key. */
  changed(): void;
  /** Takes the words as they stand in this instant and resolves when they are answered. Never rejects. */
  now(): Promise<void>;
  /** Resolves when nothing that was asked waits for its answer. Never rejects. */
  settled(): Promise<void>;
  /** Forgets the answer, so that the same words are asked about again. */
  forget(): void;
}

/** How long a silent worker is left alone before it is asked again; twice as long each time, up to the longest. */
const silenceMs = 2_000;
const longestSilenceMs = 60_000;
/** A worker that was just being ended refuses as well; one that refuses again and again cannot read these words. */
const refusalsBorne = 3;

/** Reads after a pause, asks one question at a time, and shows no answer to words that have changed since. */
export function coachLoop<M>(
  world: LoopWorld<M>,
  { signal, delayMs = 120 }: { readonly signal: AbortSignal; readonly delayMs?: number },
): CoachLoop {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let waiting: Words<M> | 'unseen' | null = null;
  let changedSince = false;
  let revision = 0;
  let asked: Words<M> | null = null;
  let answer: Answer | null = null;
  let silences = 0;

  const once = async (words: Words<M> | 'unseen') => {
    if (words === 'unseen') {
      // What was answered before says nothing of what comes into sight again.
      asked = null;
      world.fail('unseen');
      return;
    }
    if (asked && answer && saysTheSame(asked, words)) {
      world.show(answer, words);
      return;
    }
    if (!asked || !saysTheSame(asked, words)) revision += 1;
    asked = words;
    answer = null;
    const reply = await world.coach({ ...words.snapshot, revision });
    if (!reply?.ok) {
      world.fail('silent');
      if (!reply || silences < refusalsBorne) askLater();
      return;
    }
    silences = 0;
    if (reply.revision === revision) {
      answer = reply;
      // Otherwise a timer is set, and the next round shows it if the words are still the same.
      if (!changedSince) world.show(reply, words);
    }
  };
  /** Nobody was there to answer, or nobody who could: the badge must not stay silent until the writer happens to type on. */
  const askLater = () => {
    silences += 1;
    if (signal.aborted || changedSince || waiting) return;
    clearTimeout(timer);
    timer = setTimeout(() => void now(), Math.min(silenceMs * 2 ** (silences - 1), longestSilenceMs));
  };
  const run = async () => {
    while (waiting) {
      const words = waiting;
      waiting = null;
      await once(words);
    }
    running = null;
  };
  const now = () => {
    clearTimeout(timer);
    changedSince = false;
    waiting = world.read() ?? 'unseen';
    running ??= run();
    return running;
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    now,
    settled: async () => running ?? undefined,
    changed: () => {
      changedSince = true;
      clearTimeout(timer);
      if (!signal.aborted) timer = setTimeout(() => void now(), delayMs);
    },
    forget: () => {
      asked = null;
    },
  };
}

const saysTheSame = <M>(a: Words<M>, b: Words<M>): boolean =>
  JSON.stringify(a.snapshot) === JSON.stringify(b.snapshot);
