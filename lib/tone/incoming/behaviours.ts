import { type Behaviour, behaviours } from '../reading';
import type { Sentence } from '../sentences';
import { anger } from './anger';
import { calm } from './calm';
import { demand } from './demand';
import { impatience } from './impatience';
import { payment } from './payment';
import type { SignalList } from './signals';
import { threat } from './threat';
import { shoutedWords, yelling } from './yelling';

const signals: SignalList = { impatience, anger, yelling, demand, threat, payment };

/** How the message sounds: heat 0 calm to 3 hot, and the behaviours heard in it. */
export function soundOf(sentences: readonly Sentence[]): {
  heat: 0 | 1 | 2 | 3;
  behaviours: readonly Behaviour[];
} {
  const evidence = new Map<Behaviour, number>();
  let heat = 0;
  for (const { plain } of sentences) {
    for (const behaviour of behaviours) {
      for (const { pattern, heat: adds, evidence: speaks } of signals[behaviour]) {
        if (!pattern.test(plain)) continue;
        heat += adds;
        evidence.set(behaviour, (evidence.get(behaviour) ?? 0) + speaks);
      }
    }
    for (const { pattern, heat: cools } of calm) if (pattern.test(plain)) heat += cools;
  }
  const shouted = sentences.reduce((sum, { plain }) => sum + shoutedWords(plain), 0);
  heat += Math.min(2, shouted * SHOUT_HEAT);
  evidence.set('yelling', (evidence.get('yelling') ?? 0) + shouted * SHOUT_EVIDENCE);
  return {
    heat: levelOf(heat),
    behaviours: behaviours.filter((behaviour) => (evidence.get(behaviour) ?? 0) >= ENOUGH[behaviour]),
  };
}

const SHOUT_HEAT = 0.4;
const SHOUT_EVIDENCE = 0.5;

/** Evidence from which a behaviour is named. */
const ENOUGH: Readonly<Record<Behaviour, number>> = {
  impatience: 0.8,
  anger: 0.8,
  yelling: 0.7,
  demand: 1,
  threat: 1,
  payment: 1,
};

function levelOf(heat: number): 0 | 1 | 2 | 3 {
  if (heat >= 3) return 3;
  if (heat >= 1.2) return 2;
  return heat >= 0.3 ? 1 : 0;
}
