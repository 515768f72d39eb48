import { expect } from 'vitest';
import type { World } from './world';

/** No context threw, rejected or complained, and nothing was asked of the network. */
export function expectNothingWrong(world: World): void {
  expect(world.errors).toEqual([]);
  expect(world.requests).toEqual([]);
}
