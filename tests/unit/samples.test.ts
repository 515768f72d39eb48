import { describe, expect, it } from 'vitest';
import { sampleThreads, threadsByBehaviour } from '../../lib/samples/threads';
import { coach } from '../../lib/tone/coach';
import { plainContext } from '../../lib/tone/context';
import { behaviours } from '../../lib/tone/reading';

describe('the sample threads', () => {
  it('has one for each difficult behaviour', () => {
    expect(Object.keys(threadsByBehaviour).sort()).toEqual([...behaviours].sort());
    for (const [behaviour, thread] of Object.entries(threadsByBehaviour))
      expect(thread.behaviour, thread.id).toBe(behaviour);
    expect(new Set(sampleThreads.map((thread) => thread.id)).size).toBe(sampleThreads.length);
  });

  describe.each(sampleThreads)('$id', (thread) => {
    const last = thread.messages.at(-1);

    it('waits for an answer to the client, in the order of its dates', () => {
      expect(last?.from).toBe('client');
      const times = thread.messages.map((message) => Date.parse(message.at));
      expect(times).toEqual([...times].sort((a, b) => a - b));
      for (const time of times) expect(time).toBeGreaterThan(0);
    });

    it('uses an address nobody can own', () => {
      expect(thread.client.address).toMatch(/^[a-z]+@[a-z]+\.example$/);
    });

    it('is heard for what it is', () => {
      const reading = coach(thread.draft, plainContext(last?.text ?? ''));
      expect(reading.incoming?.behaviours).toContain(thread.behaviour);
      expect(reading.incoming?.asks.length).toBeGreaterThan(0);
    });

    it('has a first draft that does not lead yet', () => {
      const reading = coach(thread.draft, plainContext(last?.text ?? ''));
      expect(reading.score).toBeLessThan(50);
      expect(reading.findings.length).toBeGreaterThanOrEqual(2);
    });
  });
});
