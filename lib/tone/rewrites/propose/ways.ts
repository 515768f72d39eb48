import type { CoachContext } from '../../context';
import type { Reading } from '../../reading';
import type { Sentence } from '../../sentences';
import { stemOf } from '../editing';
import { isClosing } from '../flee/closing';
import { COST, costOfKeeping } from './cost';
import { droppings } from './drops';
import { mendings } from './mendings';
import { plainApology } from './apology';
import { openings } from './opening';
import { requests } from './requests';
import { statements } from './statements';
import { tellsCalmly } from '../plain-ways';
import { SORRY } from './together';
import { type Place, type Way, wayOf } from './way';

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
  const mended = findings.flatMap((finding) => mendings(finding, place));
  const others = [
    ...mended,
    ...plainApology(place),
    ...said,
    ...(worst.code === 'command' ? [] : requests(place)),
    ...droppings(place, said.length > 0),
  ];
  if (isFine(mended, place)) {
    const { start, end, text } = sentence;
    const told = { ...stays, cost: stays.cost * PLAIN, isPlain: true };
    const same = { ...told, step: { start, end, expected: text, text, finding: worst.key } };
    return [told, ...others, ...openings([...others, same], place).map((way) => ({ ...way, isPlain: true }))];
  }
  // Who asks for the whole wants nothing left in it that was heard, as long as there is another way.
  return [{ ...stays, cost: stays.cost + STAYS }, ...others, ...openings(others, place)];
}

const STAYS = 3;
/** What is heard in calm words is heard amiss as often as not. */
const PLAIN = 0.5;

/** Where all that can be done is to put something around calm words, they read best as they are: "Here is where it stands: it has the three articles" betters nothing. */
const isFine = (mended: readonly Way[], { findings, sentence }: Place): boolean =>
  findings.every(({ layer }) => layer === 'classifier') &&
  tellsCalmly(stemOf(sentence.text)) &&
  mended.every((way) => onlyWraps(way, sentence));

/** A sorry for what the client wrote of is more than a wrapping. */
const onlyWraps = ({ step }: Way, { text }: Sentence): boolean =>
  step !== undefined &&
  !SORRY.test(step.text) &&
  step.text.toLowerCase().includes(stemOf(text).toLowerCase());
