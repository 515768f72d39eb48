import type { Rewrite, Tone } from '../reading';
import { echoing } from './echoes';
import { finish } from './finish';
import { createJudge, type Fault } from './judge';
import { remarkOnRelease } from './release';
import type { Candidate, Made, Site } from './site';

/** Why a candidate is not shown: it said what another or the mail says, or was at fault. */
export type Refusal = 'same' | Fault;

export type Choose = (
  candidates: readonly Candidate[],
  tone: Tone,
  taken: readonly Made[],
) => Made | undefined;

/** From so many versions on there is a choice. */
export const ENOUGH = 2;

/** The first of a tone that has no fault and says nothing a taken one says. */
export function createChooser(site: Site, onRefusal: (reason: Refusal) => void): Choose {
  const judge = createJudge(site);
  const isEcho = echoing(site);
  return (candidates, tone, taken) => {
    let released: Made | undefined;
    for (const candidate of candidates) {
      if (candidate.tone !== tone) continue;
      const rewrite = finish(candidate, site);
      if (!rewrite) continue;
      const refusal =
        taken.some((made) => isSame(made.rewrite, rewrite, site)) ||
        isThird(rewrite, taken) ||
        isEcho(rewrite)
          ? 'same'
          : judge(candidate, rewrite);
      if (refusal !== undefined) onRefusal(refusal);
      else if (releases(rewrite, site)) released ??= { maker: candidate.maker, rewrite };
      else return { maker: candidate.maker, rewrite };
    }
    return released;
  };
}

/** A threat that keeps what it says of sums and days is better than one that leaves them open. */
const releases = (rewrite: Rewrite, { finding }: Site): boolean =>
  finding.code === 'threat' && remarkOnRelease('threat', rewrite.expected, rewrite.text) !== undefined;

/** The same fact with a third lead-in or tail is no third choice. */
const isThird = (rewrite: Rewrite, taken: readonly Made[]): boolean =>
  taken.filter((made) => factIn(made.rewrite) === factIn(rewrite)).length >= ENOUGH;

/** "For reference: the list is here.", "The list is here; I'll gladly answer any questions.": the list is here. */
const factIn = ({ text }: Rewrite): string => {
  const parts = text.split(/[:;.] /).map((part) => part.replace(/[.?!]$/, '').toLowerCase());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
};

/** However much of the sentence each replaces. */
const isSame = (a: Rewrite, b: Rewrite, { sentence: { start: from, text } }: Site): boolean => {
  const said = ({ start, end, text: put }: Rewrite): string =>
    `${text.slice(0, Math.max(0, start - from))}${put}${text.slice(Math.max(0, end - from))}`.toLowerCase();
  return said(a) === said(b);
};
