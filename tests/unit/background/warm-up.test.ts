import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWarmUp } from '../../../entrypoints/background/warm-up';
import { familyOf } from '../../../lib/tone/codes';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import { harsh } from './world';

/** A warm-up over the real coach, with the drafts it was given. */
function watched() {
  const drafts: string[] = [];
  const warmUp = createWarmUp((draft, context) => {
    drafts.push(draft);
    return coach(draft, context);
  });
  return { drafts, warmUp };
}

const context = plainContext();

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('the worker warms up', () => {
  it('on an example, once, after it has read a draft without words', () => {
    const { drafts, warmUp } = watched();
    expect(warmUp.coach('', context)).toEqual(coach('', context));
    expect(drafts).toEqual(['']);
    vi.runAllTimers();
    expect(drafts).toHaveLength(2);
    warmUp.coach('', context);
    warmUp.soon();
    vi.runAllTimers();
    expect(drafts).toHaveLength(3);
  });

  it('when the writer is in a draft', () => {
    const { drafts, warmUp } = watched();
    warmUp.soon();
    expect(drafts).toEqual([]);
    vi.runAllTimers();
    expect(drafts).toHaveLength(1);
  });

  it('on no example, when a draft was read before or comes in between', () => {
    const { drafts, warmUp } = watched();
    warmUp.soon();
    warmUp.coach(harsh, context);
    vi.runAllTimers();
    warmUp.soon();
    vi.runAllTimers();
    expect(drafts).toEqual([harsh]);
  });

  it('and says of every draft what the coach says', () => {
    const { warmUp } = watched();
    warmUp.soon();
    vi.runAllTimers();
    expect(warmUp.coach(harsh, context)).toEqual(coach(harsh, context));
  });

  it('on an example that no family of rules passes by', () => {
    const { drafts, warmUp } = watched();
    warmUp.soon();
    vi.runAllTimers();
    const { findings, moves } = coach(drafts[0] ?? '', context);
    const families = [...findings, ...moves].map(({ code }) => familyOf(code));
    expect(new Set(families)).toEqual(new Set(['fight', 'blame', 'flee', 'lead']));
  });
});
