import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAfter, patientAsk, type Send } from '../../../entrypoints/gmail.content/ask';
import { coachLoop } from '../../../entrypoints/gmail.content/coach-loop';
import type { CoachReply, DraftSnapshot } from '../../../lib/browser/messages';

const words = (text: string) => ({
  map: text.length,
  snapshot: { composeId: 'a-1', kind: 'new' as const, text, subject: null, to: [], incoming: null, me: null },
});

/** A draft one can write in, and a worker that answers when it is told to. */
function writing() {
  const life = new AbortController();
  const asked: DraftSnapshot[] = [];
  const waiting: ((reply: CoachReply | undefined) => void)[] = [];
  const shown: string[] = [];
  const page = { text: 'One' as string | null };
  const loop = coachLoop<number>(
    {
      read: () => (page.text === null ? undefined : words(page.text)),
      coach: (snapshot) => {
        asked.push(snapshot);
        return new Promise((resolve) => void waiting.push(resolve));
      },
      show: (_, { snapshot }) => shown.push(snapshot.text),
      fail: (why) => shown.push(why),
    },
    { signal: life.signal },
  );
  const answer = async (reply?: CoachReply | 'nobody') => {
    const revision = asked.at(-1)?.revision ?? 0;
    waiting.shift()?.(
      reply === 'nobody' ? undefined : (reply ?? { ok: true, revision, reading: null, paused: null }),
    );
    await vi.advanceTimersByTimeAsync(0);
  };
  const write = (text: string | null) => {
    page.text = text;
    loop.changed();
  };
  return { loop, asked, shown, answer, write, stop: () => life.abort() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the loop of reading and asking', () => {
  it('asks once for a burst of changes', async () => {
    const { asked, write } = writing();
    for (const text of ['O', 'On', 'One']) write(text);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked.map(({ text }) => text)).toEqual(['One']);
  });

  it('has one question on its way at a time, and then asks about the latest words only', async () => {
    const { asked, answer, write } = writing();
    for (const text of ['One', 'One two', 'One two three']) {
      write(text);
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(asked.map(({ text }) => text)).toEqual(['One']);
    await answer();
    expect(asked.map(({ text, revision }) => [text, revision])).toEqual([
      ['One', 1],
      ['One two three', 2],
    ]);
  });

  it('shows no answer to words that have changed since, and each answer to what it was asked', async () => {
    const { shown, answer, write } = writing();
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    write('One two');
    await answer();
    expect(shown).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    await answer();
    expect(shown).toEqual(['One two']);
  });

  it('does not ask about the same words again, yet shows the answer anew', async () => {
    const { asked, shown, answer, write } = writing();
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    await answer();
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(1);
    expect(shown).toEqual(['One', 'One']);
  });

  it('asks about the same words when it is told to forget, and after silence', async () => {
    const { loop, asked, shown, answer, write } = writing();
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    await answer('nobody');
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    await answer();
    loop.forget();
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(3);
    expect(shown).toEqual(['silent', 'One']);
  });

  it('takes the words of this instant, though they change before it can ask', async () => {
    const { loop, asked, answer, write } = writing();
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    write('Final');
    const done = loop.now();
    write(null);
    await answer();
    await answer();
    await done;
    expect(asked.map(({ text }) => text)).toEqual(['One', 'Final']);
  });

  it('says that a draft is out of sight, and asks nothing once it is closed', async () => {
    const { asked, shown, write, stop } = writing();
    write(null);
    await vi.advanceTimersByTimeAsync(200);
    expect(shown).toEqual(['unseen']);
    write('One');
    stop();
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toEqual([]);
  });

  it('asks again by itself when nobody answered, less often each time', async () => {
    const { asked, shown, answer, write } = writing();
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    for (const pause of [2_000, 4_000, 8_000]) {
      await answer('nobody');
      const before = asked.length;
      await vi.advanceTimersByTimeAsync(pause - 10);
      expect(asked).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(20);
      expect(asked).toHaveLength(before + 1);
    }
    await answer();
    expect(shown).toEqual(['silent', 'silent', 'silent', 'One']);
  });

  it('asks again three times when the coach failed, for its worker may have been ending, and then leaves it', async () => {
    const { asked, shown, answer, write } = writing();
    const failed = { ok: false, reason: 'coach-failed' } as const;
    write('One');
    await vi.advanceTimersByTimeAsync(200);
    await answer(failed);
    await vi.advanceTimersByTimeAsync(2_010);
    await answer();
    expect(shown).toEqual(['silent', 'One']);

    write('Two');
    await vi.advanceTimersByTimeAsync(200);
    for (const pause of [2_010, 4_010, 8_010]) {
      await answer(failed);
      await vi.advanceTimersByTimeAsync(pause);
    }
    await answer(failed);
    const before = asked.length;
    expect(before).toBe(6);
    await vi.advanceTimersByTimeAsync(100_000);
    expect(asked).toHaveLength(before);
    write('Two and more');
    await vi.advanceTimersByTimeAsync(200);
    expect(asked).toHaveLength(before + 1);
  });
});

describe('asking the worker', () => {
  const close = { composeId: 'a-1' };
  const failing = (times: number) => {
    const tried: string[] = [];
    const send = (async (message: string) => {
      tried.push(message);
      if (tried.length <= times) throw new Error('The message port closed before a response was received.');
      return { ok: true };
    }) as Send;
    return { send, tried };
  };

  it.each([
    [0, 1, { ok: true }],
    [1, 2, { ok: true }],
    [3, 4, { ok: true }],
    [4, 4, undefined],
  ])('of a worker that dies %i times tries %i times', async (times, tries, reply) => {
    const { send, tried } = failing(times);
    const asking = patientAsk(send, () => false)('draftSent', { ...close, brake: 'none' });
    await vi.advanceTimersByTimeAsync(5_000);
    await expect(asking).resolves.toEqual(reply);
    expect(tried).toHaveLength(tries);
  });

  it('is in vain once the extension is gone from the page', async () => {
    const { send, tried } = failing(0);
    await expect(patientAsk(send, () => true)('closeDraft', close)).resolves.toBeUndefined();
    expect(tried).toEqual([]);
  });

  it('tells the page has begun before anything else, and lets a click go first', async () => {
    const said: string[] = [];
    let begin = () => {};
    const first = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const ask = askAfter(first, async (message) => void said.push(message));
    void ask('closeDraft', close);
    void ask('openPanel', close);
    await vi.advanceTimersByTimeAsync(10);
    expect(said).toEqual(['openPanel']);
    begin();
    await vi.advanceTimersByTimeAsync(10);
    expect(said).toEqual(['openPanel', 'closeDraft']);
    void ask('openPanel', close);
    expect(said).toHaveLength(3);
  });
});
