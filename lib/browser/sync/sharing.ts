import * as v from 'valibot';
import { lockedItem } from '../locked-item';
import type { Known } from './reconcile';

/** Whether this browser shares settings and notes with the writer's other ones, and what they last agreed on. */
export interface Sharing {
  /** Off unless the writer switches it on, in each browser. */
  readonly on: boolean;
  readonly known: Known;
  /** Notes and settings that did not fit into the account. */
  readonly leftOut: number;
  /** The browser's sync did not take the latest changes; they are tried again. */
  readonly failed: boolean;
  /** When values were last found broken in this browser, ms since the epoch: what is missing then was not removed. */
  readonly brokenAt: number;
}

const notSharing: Sharing = { on: false, known: {}, leftOut: 0, failed: false, brokenAt: 0 };

const sharingSchema = v.object({
  on: v.boolean(),
  known: v.record(v.string(), v.object({ at: v.number(), sense: v.nullable(v.string()) })),
  leftOut: v.number(),
  failed: v.boolean(),
  brokenAt: v.number(),
}) satisfies v.GenericSchema<unknown, Sharing>;

/** Its one home. Broken, it is off: nothing leaves by mistake. */
export const sharing = lockedItem<Sharing>('local:sharing', {
  fallback: notSharing,
  version: 1,
  migrations: {},
  schema: sharingSchema,
  repair: () => notSharing,
});

/** From the next moment on; what stands in this browser stays, and so does what the account has. */
export const switchSharing = (on: boolean): Promise<Sharing> =>
  sharing.change((now) => ({ ...now, on, failed: false }));
