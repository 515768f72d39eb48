import { scanClauses } from '../grammar/scan';
import { tones } from '../reading';
import { addressOf, readdressed } from './address';
import { factsOf } from './facts';
import { framed } from './framed';
import { tellFrames } from './frames';
import { recordsOf } from './record';
import { type Candidate, type Site, wholeOf } from './site';

/**
 * Beside leaving a jab out: what it tells as a record, said of nobody. Two in three jabs that hold a day, a sum or a figure were at bottom news; nothing else can
 * carry their facts.
 */
export function jabTold(site: Site): readonly Candidate[] {
  const { sentence, view } = site;
  if (scanClauses(sentence.plain).some(({ imperative, question }) => imperative || question)) return [];
  const address = addressOf(sentence.text);
  return recordsOf(site)
    .filter((stem) => !JESTS.test(stem) && factsOf(stem, view.text).some(({ kind }) => kind !== 'not'))
    .flatMap((stem) =>
      tones.flatMap((tone) =>
        tellFrames[tone].flatMap((way) => {
          const text = framed(stem, way, site);
          return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
        }),
      ),
    );
}

/** Comparisons and wishes: told again they would be a jest again. */
export const JESTS =
  /: (?:if|unless|had|should|when|once)\b|\b(?:as if|as though|like an?|unlike|or other|one (?:learns|must|should|wonders|does|can)|i(?:['’]d| would) (?:have thought|love|hang|defy)|i hope|i wonder|i assume|i suppose|i only wish|machine|ask (?:any\w+|your)|can well believe|well believe|favour|yourself|let['’]s|i take it|i(?:['’]m| am) (?:happy|glad|pleased|delighted) that)\b/i;
