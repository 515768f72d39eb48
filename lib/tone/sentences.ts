import { cutLine, LIST_MARK } from './lines';
import { toPlain } from './normalise';
import { ownLines } from './own-text';
import type { Span } from './span';

/** What part a sentence plays in a letter. Greetings and sign-offs carry no tone of their own. */
export type Role = 'body' | 'greeting' | 'sign-off' | 'name';

/** One sentence of the writer's own text. Offsets point into the draft. */
export interface Sentence extends Span {
  readonly index: number;
  /** As written. */
  readonly text: string;
  /** As the rules read it; same length as `text`. */
  readonly plain: string;
  /** `plain` in lower case; same length. */
  readonly lower: string;
  /** Number of the line (or soft-wrapped paragraph) it stands in. */
  readonly block: number;
  readonly role: Role;
}

/** What a sentence says and as what: two that are alike in this are read alike, whatever stands around them. */
export const keyOfSentence = ({ role, plain }: Sentence): string => `${role}|${plain}`;

/** Cuts the writer's own text into sentences; `plain` is the same straightened, for who has it already; everything between two sentences is white space, list marks or quoted lines. */
export function splitSentences(text: string, plain = toPlain(text)): readonly Sentence[] {
  const pieces = blocksOf(plain).flatMap((span, block) =>
    cutLine(plain.slice(span.start, span.end)).map((piece) => ({ piece, block, from: span.start })),
  );
  const roles = rolesOf(pieces.map(({ piece }) => piece.plain));
  return pieces.map(({ piece, block, from }, index) => {
    const [start, end] = [from + piece.start, from + piece.end];
    const role = roles[index] ?? 'body';
    return {
      start,
      end,
      index,
      text: text.slice(start, end),
      plain: piece.plain,
      lower: piece.lower,
      block,
      role,
    };
  });
}

/** Lines, with soft-wrapped ones joined: a full line, no stop at its end, the next going on in lower case. */
function blocksOf(plain: string): readonly Span[] {
  const blocks: Span[] = [];
  for (const line of ownLines(plain)) {
    const last = blocks.at(-1);
    if (last && last.end + 1 === line.start && isSoftWrap(plain, last, line)) {
      blocks[blocks.length - 1] = { start: last.start, end: line.end };
    } else {
      blocks.push(line);
    }
  }
  return blocks;
}

const SOFT_WRAP_AT_LEAST = 55;

function isSoftWrap(plain: string, before: Span, line: Span): boolean {
  const lastBreak = plain.lastIndexOf('\n', before.end - 1);
  const width = before.end - Math.max(before.start, lastBreak + 1);
  if (width < SOFT_WRAP_AT_LEAST) return false;
  return (
    !/[.!?:;]['")\]]*\s*$/.test(plain.slice(Math.max(before.start, before.end - 8), before.end)) &&
    /^[a-z(]/.test(plain.slice(line.start, line.start + 1)) &&
    !LIST_MARK.test(plain.slice(line.start, line.start + 8))
  );
}

function rolesOf(plains: readonly string[]): readonly Role[] {
  const roles: Role[] = plains.map(() => 'body');
  if (plains[0] !== undefined && isGreeting(plains[0])) roles[0] = 'greeting';
  const closing = plains.findLastIndex((plain) => SIGN_OFF.test(plain));
  if (closing > 0 && closing >= plains.length - 4) {
    roles[closing] = 'sign-off';
    for (let index = closing + 1; index < plains.length; index += 1) roles[index] = 'name';
  } else if (plains.length > 1 && NAME.test(plains.at(-1) ?? '')) {
    roles[plains.length - 1] = 'name';
  }
  return roles;
}

const isGreeting = (plain: string): boolean =>
  GREETING.test(plain) || /^[A-Z][\p{L}'-]{1,20}[,:]$/u.test(plain);

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|good (?:morning|afternoon|evening|day)|morning|afternoon|greetings)\b[^.?!]{0,60}[,!.:-]?$/i;
const SIGN_OFF =
  /^(?:(?:many |with |all |my |the )?(?:kind(?:est)?|best|warm(?:est)?|kindly)?\s*(?:regards|wishes)|best|cheers|yours(?: (?:sincerely|faithfully|truly))?|sincerely|regards|thanks(?: again)?|thank you|many thanks|all the best|take care|talk soon|warmly|respectfully)[,.!]?$/i;
const NAME = /^[A-Z][\p{L}'-]{1,20}(?: [A-Z][\p{L}'.-]{0,20}){0,3}$/u;
