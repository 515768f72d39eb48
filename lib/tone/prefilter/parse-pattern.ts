/** A regular expression as a tree, as far as its required words are concerned. */
export type PatternNode =
  /** One of a few texts, in lower case. */
  | { readonly kind: 'texts'; readonly texts: readonly string[] }
  /** One figure, 0 to 9. */
  | { readonly kind: 'digit' }
  /** One character of many, or a back reference. */
  | { readonly kind: 'any' }
  /** Takes up no text: an anchor, a look ahead or behind. `isAsked`: its body must stand there. */
  | { readonly kind: 'look'; readonly isAsked: boolean; readonly body: PatternNode }
  | { readonly kind: 'repeat'; readonly from: number; readonly to: number; readonly body: PatternNode }
  | { readonly kind: 'choice'; readonly branches: readonly PatternNode[] }
  | { readonly kind: 'sequence'; readonly items: readonly PatternNode[] };

/**
 * Parses the source of a regular expression without flags, or with `i`, `g` and `d`.
 * @throws SyntaxError for what such an expression cannot hold
 */
export function parsePattern(source: string): PatternNode {
  const reader: Reader = { source, at: 0 };
  const node = parseChoice(reader);
  if (reader.at < source.length) throw problem(reader, 'a group closes that was not opened');
  return node;
}

interface Reader {
  readonly source: string;
  at: number;
}

function parseChoice(reader: Reader): PatternNode {
  const branches = [parseSequence(reader)];
  while (accept(reader, '|')) branches.push(parseSequence(reader));
  const [only] = branches;
  return branches.length === 1 && only ? only : { kind: 'choice', branches };
}

function parseSequence(reader: Reader): PatternNode {
  const items: PatternNode[] = [];
  while (reader.at < reader.source.length && peek(reader) !== '|' && peek(reader) !== ')') {
    const item = parseRepeat(parseItem(reader), reader);
    const before = oneTextOf(items.at(-1));
    const text = oneTextOf(item);
    if (before !== null && text !== null) items[items.length - 1] = { kind: 'texts', texts: [before + text] };
    else items.push(item);
  }
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'sequence', items };
}

const oneTextOf = (node: PatternNode | undefined): string | null =>
  node?.kind === 'texts' && node.texts.length === 1 ? (node.texts[0] ?? null) : null;

const REPEAT = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;

function parseRepeat(body: PatternNode, reader: Reader): PatternNode {
  const found = '*+?{'.includes(peek(reader) || '.') ? match(reader, REPEAT) : null;
  if (!found) return body;
  const [, sign, least = '', comma, most] = found;
  if (sign) return { kind: 'repeat', from: sign === '+' ? 1 : 0, to: sign === '?' ? 1 : Infinity, body };
  const from = Number(least);
  return { kind: 'repeat', from, to: comma ? (most ? Number(most) : Infinity) : from, body };
}

const GROUP = /\((?:\?(?::|(<?[=!])|<[A-Za-z]\w*>))?/y;

function parseItem(reader: Reader): PatternNode {
  const group = peek(reader) === '(' ? match(reader, GROUP) : null;
  if (group) {
    const body = parseChoice(reader);
    if (!accept(reader, ')')) throw problem(reader, 'a group does not close');
    const look = group[1];
    return look ? { kind: 'look', isAsked: look.endsWith('='), body } : body;
  }
  const text = match(reader, PLAIN_TEXT)?.[0];
  if (text) return { kind: 'texts', texts: [text.toLowerCase()] };
  if (peek(reader) === '[') return parseClass(reader);
  if (peek(reader) === '\\') return parseEscape(reader);
  const character = peek(reader);
  reader.at += 1;
  if (character === '.') return ANY;
  if (character === '^' || character === '$') return ANCHOR;
  return oneOf([character]);
}

/** Letters that stand for themselves; the last of several may belong to a repeat. */
const PLAIN_TEXT = /[^\\^$.*+?()[\]{}|]+(?![*+?{])/y;

const ANY: PatternNode = { kind: 'any' };
const DIGIT: PatternNode = { kind: 'digit' };
const ANCHOR: PatternNode = { kind: 'look', isAsked: false, body: { kind: 'sequence', items: [] } };

const oneOf = (characters: readonly string[]): PatternNode => ({
  kind: 'texts',
  texts: [...new Set(characters.map((character) => character.toLowerCase()))],
});

const CLASS = /\[(\^?)((?:\\.|[^\]\\])*)\]/y;
const MOST_CHARACTERS = 4;

function parseClass(reader: Reader): PatternNode {
  const found = match(reader, CLASS);
  if (!found) throw problem(reader, 'a class of characters does not close');
  const [, not, body = ''] = found;
  const isFew = body.length <= MOST_CHARACTERS && !body.includes('\\') && !/.-./.test(body);
  return not || !isFew || body === '' ? ANY : oneOf([...body]);
}

const ESCAPE = /\\(?:([bB])|(?:k<\w+>|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[A-Za-z\d])|([^A-Za-z\d]))/y;

function parseEscape(reader: Reader): PatternNode {
  const found = match(reader, ESCAPE);
  if (!found) throw problem(reader, 'nothing is escaped');
  const [whole, anchor, sign] = found;
  if (whole === '\\d') return DIGIT;
  if (anchor) return ANCHOR;
  return sign ? oneOf([sign]) : ANY;
}

const peek = ({ source, at }: Reader): string => source.charAt(at);

function accept(reader: Reader, sign: string): boolean {
  if (peek(reader) !== sign) return false;
  reader.at += 1;
  return true;
}

/** Matches a sticky pattern here and moves past it. */
function match(reader: Reader, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = reader.at;
  const found = sticky.exec(reader.source);
  if (found) reader.at = sticky.lastIndex;
  return found;
}

const problem = ({ source, at }: Reader, what: string): SyntaxError =>
  new SyntaxError(`In the pattern /${source}/ ${what}, at ${at}.`);
