import type { Corpus } from './corpus';
import { foldsOf, tenseWriters } from './folds';
import { getHearing } from './hearing-cache';
import { fitImpression, impressionsBy } from './impression';
import { fitSecond } from './second';
import type { HeardDraft } from './strangers';
import { judge, type JudgedDraft } from './thresholds';

/** Every draft of the corpus as it sounds to a coach that never met its writer. */
export interface Strangers {
  readonly heard: readonly HeardDraft[];
  readonly tense: readonly JudgedDraft[];
  readonly ordinary: readonly JudgedDraft[];
}

/** Puts the folds together; the second hearing, too, is fitted without the fold it judges. Throws when a fold was not heard. */
export function gatherStrangers({ drafts }: Corpus): Strangers {
  const folds = foldsOf(drafts);
  const heard = folds.flatMap((fold) => getHearing(fold, drafts));
  const judged = folds.flatMap(({ name }) => {
    const others = heard.filter(({ fold }) => fold !== name);
    const own = heard.filter(({ fold }) => fold === name);
    const second = fitSecond(others);
    const table = fitImpression(others.map(({ draft }) => draft));
    const impressions = impressionsBy(
      table,
      own.map(({ draft }) => draft),
    );
    return own.map((draft, at) => judge(draft, second, impressions[at]!));
  });
  const tenseNames = tenseWriters(drafts);
  const isTense = ({ draft }: JudgedDraft) => tenseNames.includes(draft.writer);
  return {
    heard,
    tense: judged.filter(isTense),
    ordinary: judged.filter((draft) => !isTense(draft)),
  };
}
