import type { CoachContext } from '../../context';
import type { Reading } from '../../reading';
import type { Sentence } from '../../sentences';
import { isClosing } from '../flee/closing';
import { COST, costOfKeeping } from './cost';
import { droppings } from './drops';
import { mendings } from './mendings';
import { plainApology } from './apology';
import { openings } from './opening';
import { requests } from './requests';
import { statements } from './statements';
import { type Way, wayOf } from './way';

/** Every way to deal with one sentence in which something was heard: as it is, left out, and each of its rewrites. */
export function waysFor(
  sentence: Sentence,
  draft: string,
  reading: Reading,
  context: CoachContext,
): readonly Way[] {
  const findings = reading.findings
    .filter((finding) => finding.sentence === sentence.index)
    .toSorted((a, b) => costOfKeeping([b], sentence.plain) - costOfKeeping([a], sentence.plain));
  const [worst] = findings;
  if (!worst) return [];
  const place = { sentence, findings, worst, draft, reading, context };
  const stays = wayOf(place, undefined, costOfKeeping(findings, sentence.plain));
  if (isClosing(sentence.text))
    return [stays, ...mendings(worst, place).map((way) => ({ ...way, cost: COST.turned }))];
  // Whom the mail greets and who signs it are not for us to say.
  if (sentence.role !== 'body') return [stays];
  const said = statements(place);
  const others = [
    ...findings.flatMap((finding) => mendings(finding, place)),
    ...plainApology(place),
    ...said,
    ...(worst.code === 'command' ? [] : requests(place)),
    ...droppings(place, said.length > 0),
  ];
  // Who asks for the whole wants nothing left in it that was heard, as long as there is another way.
  return [{ ...stays, cost: stays.cost + STAYS }, ...others, ...openings(others, place)];
}

const STAYS = 3;
