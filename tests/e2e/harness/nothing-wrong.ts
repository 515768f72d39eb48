import { expect } from 'vitest';
import type { Watch } from './watch';

/** No context threw, rejected or complained, and nothing was asked of the network. */
export function expectNothingWrong(world: Watch): void {
  expect(world.errors).toEqual([]);
  expect(world.requests).toEqual([]);
}
