import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Commonness } from '../../lib/tone/prefilter/literals';

/** Letters in a row that are counted: as many as are kept of a word that is looked up. */
const LONGEST = 5;
/** Every so manieth draft is read: of more of them, hardly fewer rules are looked at. */
const SHARE = 10;

/**
 * How often a text stands in the drafts of the corpus, by place. Measured there, the required words let less than half as many rules pass as by the letters alone
 * (lib/tone/prefilter/commonness.ts, which needs no corpus). Of a longer text, its rarest letters in a row count.
 */
export function commonnessInCorpus(folder: string): Commonness {
  const text = draftsIn(folder).join('\n').toLowerCase().replaceAll('’', "'");
  const counts = new Map<string, number>();
  for (let length = 1; length <= LONGEST; length += 1) {
    for (let at = 0; at + length <= text.length; at += 1) {
      const letters = text.slice(at, at + length);
      counts.set(letters, (counts.get(letters) ?? 0) + 1);
    }
  }
  // What was never met is rarer still, the longer the rarer.
  const shareOf = (letters: string) => ((counts.get(letters) ?? 0) + 0.2 / letters.length) / text.length;
  return (wanted) => {
    let rarest = shareOf(wanted.slice(0, LONGEST));
    for (let at = 1; at + LONGEST <= wanted.length; at += 1)
      rarest = Math.min(rarest, shareOf(wanted.slice(at, at + LONGEST)));
    return rarest;
  };
}

const draftsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line, at) => line !== '' && at % SHARE === 0)
    .map((line) => (JSON.parse(line) as { readonly draft: string }).draft);
