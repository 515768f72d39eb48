import type { Behaviour } from '../tone/reading';
import { angerThread } from './anger';
import { demandThread } from './demand';
import { impatienceThread } from './impatience';
import { paymentThread } from './payment';
import type { SampleThread } from './thread';
import { threatThread } from './threat';
import { yellingThread } from './yelling';

export type { SampleThread } from './thread';

/** The one who answers in every sample. */
export const sampleWriter = { name: 'Jo Hartley', address: 'jo@hartleyadmin.example' } as const;

/** One thread for each of the six difficult behaviours. */
export const threadsByBehaviour = {
  anger: angerThread,
  impatience: impatienceThread,
  yelling: yellingThread,
  demand: demandThread,
  threat: threatThread,
  payment: paymentThread,
} as const satisfies Record<Behaviour, SampleThread>;

export const sampleThreads: readonly SampleThread[] = Object.values(threadsByBehaviour);
