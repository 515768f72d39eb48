import { BLAMES } from './blames';
import type { dropFits } from './drop';
import { isToldAgain, keptShare, tellsMatter } from './faithful';
import { proves } from './plain-ways';
import type { Made, Site } from './site';
import { STINGS } from './stings';
import { LABELS } from './ways-to-tell';

/** How far leaving out is right, `last` where the mail would miss the sentence. */
export type LeaveOut = ReturnType<typeof dropFits> | 'last';

/** What was found for a site, by how well it fits it. */
export interface Found {
  readonly site: Site;
  readonly leaveOut: LeaveOut;
  /** Those that tell the sentence again. */
  readonly told: readonly Made[];
  /** Those and all others that fit; the rest is better than no choice. */
  readonly fitting: readonly Made[];
}

/** Versions in the order in which they are shown. */
export const ranked = (made: readonly Made[], found: Found): readonly Made[] =>
  made.toSorted((a, b) => worthOf(b, found) - worthOf(a, found));

function worthOf(one: Made, { site, leaveOut, told, fitting }: Found): number {
  if (one.maker === 'drop') return WORTH[leaveOut];
  const { text, start: from } = site.sentence;
  const { start, end, text: put } = one.rewrite;
  // A jest told again, or behind a label, is a jest still: rather left out.
  const jests = !fitting.includes(one) || (LABELS.test(put) && STINGS.test(put));
  if (site.finding.code === 'attack' && jests) return WORTH.loose;
  if (TALKED_OVER.test(put)) return proves(put) ? WORTH.proof : WORTH.talked;
  // However loosely a tail hangs on it, the sentence is still told.
  if (!fitting.includes(one))
    return isToldAgain(text, { start: start - from, end: end - from }, put) ? WORTH.made : WORTH.loose;
  if (one.maker === 'template') return WORTH.stock;
  if (!tellsMatter(text) || !told.includes(one)) return WORTH.made;
  const worth = one.maker === 'frame' || LABELS.test(put) ? WORTH.framed : WORTH.told;
  // Of two that tell a charge again the one that tells more; of a jab, an order or a threat the first.
  if (!BLAMES.has(site.finding.code)) return worth;
  return worth + SHARE * (keptShare(text, text.slice(0, start - from) + put + text.slice(end - from)) ?? 0);
}

/**
 * In what order versions stand, as readers liked them: leaving out what holds nothing (`best`); what tells the sentence again; what stands in a frame or behind a label; what is made of a
 * part of it; leaving out where it `fits`; what would suit any sentence; leaving out where nothing speaks for or against it (`spare`), a charge that is
 * only to be talked over, and leaving out what would be missed. Of 48 pairs of leaving out
 * first and a sentence in its place, readers who did not know the coach found 26 and 29 right, and 28 and 46 leading.
 */
const WORTH: Readonly<
  Record<LeaveOut | 'told' | 'framed' | 'made' | 'stock' | 'loose' | 'talked' | 'proof', number>
> = {
  best: 8,
  told: 7,
  framed: 6,
  made: 5,
  fits: 4,
  stock: 3,
  loose: 2,
  spare: 1,
  talked: 0.5,
  last: 0,
  no: 0,
  proof: -1,
};

const SHARE = 0.9;

/** What is left of a point where nothing better can be made of it; a day may stand in its blank already. */
export const TALKED_OVER = /\bcould we go through that together on [^?]+\?$/i;
