import type { Settings } from './browser/settings';
import { familyOf } from './tone/codes';
import type { Sensitivity } from './tone/context';
import { openBlanksIn } from './tone/open-blanks';
import type { Finding, Reading } from './tone/reading';

/** Why a draft is worth one breath before it goes. */
export type HoldReason = 'hot' | 'blank' | 'unanswered';

/**
 * Whether Send may ask for a breath over this draft; undefined: it goes straight through. A blank that a rewrite of ours left open is to be seen before the client
 * sees it.
 */
export function holdReasonOf(
  reading: Reading | null,
  draft: string,
  { brake, sensitivity }: Pick<Settings, 'brake' | 'sensitivity'>,
): HoldReason | undefined {
  if (brake === 'off' || reading === null) return undefined;
  const { score } = reading;
  if (score !== null && isHot(reading, score, sensitivity)) return 'hot';
  if (openBlanksIn(draft).length > 0) return 'blank';
  if (score === null) return undefined;
  const isOpen = reading.incoming?.asks.some(({ answered }) => !answered) ?? false;
  return brake === 'hot-or-unanswered' && isOpen ? 'unanswered' : undefined;
}

/** True for a finding that makes a draft hot: the client is fought or blamed. */
export const isHeat = ({ code }: Pick<Finding, 'code'>): boolean => {
  const family = familyOf(code);
  return family === 'fight' || family === 'blame';
};

function isHot({ findings }: Reading, score: number, sensitivity: Sensitivity): boolean {
  if (score >= hotBelow[sensitivity]) return false;
  return findings.filter(isHeat).length >= 2 || findings.some(isGrave);
}

/** One of these is enough by itself. */
const isGrave = ({ code, weight }: Finding): boolean =>
  (code === 'threat' || code === 'attack') && weight >= graveWeight;

/** An ordinary finding weighs 1. */
const graveWeight = 1.5;

/** Scores below this, of 100, are hot. */
const hotBelow: Readonly<Record<Sensitivity, number>> = { gentle: 36, normal: 43, keen: 50 };
