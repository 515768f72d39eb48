import type { LeadCode } from '../codes';
import type { Sensitivity } from '../context';
import type { Head, SentenceHead } from './heads';

/**
 * The weights as shipped: a card in JSON that says what they were made from and how well they hear, then the features that
 * matter and one signed byte for each of their weights.
 */
export interface WeightsCard {
  readonly version: 2;
  /** SHA-256 of the corpus the weights were trained on, hex. */
  readonly corpus: string;
  /** Day of training, ISO. */
  readonly date: string;
  /** Leave-one-writer-out figures, by measure. */
  readonly figures: Readonly<Record<string, number>>;
  readonly tables: readonly TableCard[];
  /** Weights of the second hearing, by head. */
  readonly second: readonly SecondHead[];
  readonly thresholds: Thresholds;
}

/** Adds up the features of the second hearing. */
export interface SecondHead {
  readonly head: SentenceHead;
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Scores from which the classifier speaks. */
export interface Thresholds {
  /** A sentence is flagged, by sensitivity. */
  readonly flag: Readonly<Record<Sensitivity, FlagFrom>>;
  /** A family beside the likeliest one is named, too. */
  readonly alsoFamily: number;
  /** Below this a weak rule is overruled. */
  readonly veto: number;
  /** A lead move is named, by code. */
  readonly move: Readonly<Partial<Record<LeadCode, number>>>;
}

/**
 * In a draft in which nothing was heard yet a sentence takes a higher score to be flagged than beside another one: most false alarms are the only
 * finding of a calm mail, and few tense mails have one only. Flight takes more than fight and blame: doubt about a fact and plain kindness sound like it.
 */
export interface FlagFrom {
  readonly first: number;
  readonly next: number;
  /** What is added to both for a sentence that sounds like flight most of all. */
  readonly fleeFirst: number;
  readonly fleeNext: number;
}

interface TableCard {
  readonly heads: readonly Head[];
  /** True when the table reads the sentences around, the whole draft and the place in it, too. */
  readonly readsAround: boolean;
  /** Constant part of each head's score. */
  readonly bias: readonly number[];
  /** What one step of a weight is worth, by head. */
  readonly step: readonly number[];
  /** Number of features. */
  readonly rows: number;
  /** Number of rows of weights that features share; none without it. */
  readonly patterns?: number;
}

/** Features and weights of a group of heads, ready to look up. */
export interface Table {
  readonly heads: readonly Head[];
  readonly readsAround: boolean;
  readonly bias: readonly number[];
  /** The features, smallest first. */
  readonly buckets: Uint32Array;
  /** By feature: its row of weights. Features that move little share one with others of their kind. */
  readonly weightsOf: Uint16Array;
  /** Weights in steps, `heads.length` in a row: a byte each, so that a table stays within reach of the processor. */
  readonly weights: Int8Array;
  /** What a step is worth, by head. */
  readonly step: readonly number[];
}

export interface Weights {
  readonly card: WeightsCard;
  readonly tables: readonly Table[];
  readonly second: SecondHearing;
}

/** The second hearing's weights by head. */
export type SecondHearing = ReadonlyMap<SentenceHead, SecondHead>;

export const secondHearing = (heads: readonly SecondHead[]): SecondHearing =>
  new Map(heads.map((weights) => [weights.head, weights]));

/** A table before it is written: sorted buckets, and one weight per bucket and head. */
export interface PlainTable {
  readonly heads: readonly Head[];
  readonly readsAround: boolean;
  readonly bias: readonly number[];
  readonly buckets: readonly number[];
  /** By head, then by bucket. */
  readonly weights: readonly Float64Array[];
  /** By bucket: the pattern its weights follow, from 1, the same for all of a pattern; 0 for weights of its own. Without it all have their own. */
  readonly patternOf?: readonly number[];
}

/** Steps either way: with a quarter of what a byte holds, the file compresses by a quarter more than with half of it, and hears nearly the same. */
const LARGEST = 31;

/** Writes card and tables; weights are rounded to 31 steps either way of each head's largest. */
export function encodeWeights(card: Omit<WeightsCard, 'tables'>, tables: readonly PlainTable[]): Uint8Array {
  const steps = tables.map(({ weights }) => weights.map(stepOf));
  const full: WeightsCard = {
    ...card,
    tables: tables.map(({ heads, readsAround, bias, buckets, patternOf }, at) => ({
      heads,
      readsAround,
      bias,
      step: steps[at] ?? [],
      rows: buckets.length,
      ...(patternOf ? { patterns: Math.max(...patternOf) } : {}),
    })),
  };
  const json = asciiBytes(JSON.stringify(full));
  const bytes: number[] = [...varint(json.length), ...json];
  for (const [at, { buckets, weights, patternOf }] of tables.entries()) {
    let last = 0;
    for (const bucket of buckets) {
      bytes.push(...varint(bucket - last));
      last = bucket;
    }
    for (const shift of patternOf ? [0, 8] : []) bytes.push(...patternOf!.map((of) => (of >> shift) & 0xff));
    const written = writtenRows(buckets.length, patternOf);
    for (const [head, column] of weights.entries()) {
      const step = steps[at]?.[head] ?? 1;
      for (const row of written) bytes.push(Math.round(column[row]! / step) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}

/** The features whose weights are written: for each pattern one that follows it, then all that have their own. */
function writtenRows(count: number, patternOf: readonly number[] | undefined): readonly number[] {
  if (!patternOf) return Array.from({ length: count }, (_, row) => row);
  const patterns = Array.from({ length: Math.max(...patternOf) }, (_, at) => patternOf.indexOf(at + 1));
  return [...patterns, ...[...patternOf.keys()].filter((row) => patternOf[row] === 0)];
}

/** The table as a reader of the file will have it: weights rounded to steps. */
export const inSteps = (table: PlainTable): PlainTable => ({
  ...table,
  weights: table.weights.map((head) => {
    const step = stepOf(head);
    return head.map((weight) => Math.round(weight / step) * step);
  }),
});

const stepOf = (weights: Float64Array): number => largestOf(weights) / LARGEST || 1;

/** Reads what `encodeWeights` wrote. Throws when the bytes are no weights file of this version. */
export function decodeWeights(bytes: Uint8Array): Weights {
  const reader = { bytes, at: 0 };
  const length = readVarint(reader);
  const card = JSON.parse(asciiText(bytes.subarray(reader.at, reader.at + length))) as WeightsCard;
  if (card.version !== 2)
    throw new Error(`The weights are of version ${String(card.version)}; this reader knows 2.`);
  reader.at += length;
  return {
    card,
    tables: card.tables.map((table) => readTable(reader, table)),
    second: secondHearing(card.second),
  };
}

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
}

function readTable(reader: Reader, { heads, readsAround, bias, step, rows, patterns = 0 }: TableCard): Table {
  const sorted = readBuckets(reader, rows);
  const { weightsOf, written } = readWeightsOf(reader, rows, patterns);
  const width = heads.length;
  const weights = new Int8Array(written * width);
  if (reader.at + weights.length > reader.bytes.length) throw tooEarly();
  for (let head = 0; head < width; head += 1) {
    readColumn(reader.bytes, reader.at, weights, head, width);
    reader.at += written;
  }
  return {
    heads,
    readsAround,
    bias,
    buckets: sorted,
    weightsOf,
    weights,
    step,
  };
}

// Loops over numbers in functions of their own: every byte of the weights passes here before the first answer, most of them before V8 has compiled what else is around.

function readBuckets(reader: Reader, rows: number): Uint32Array {
  const { bytes } = reader;
  const sorted = new Uint32Array(rows);
  let { at } = reader;
  let bucket = 0;
  for (let row = 0; row < rows; row += 1) {
    let byte = bytes[at++]!;
    let more = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!;
      more |= (byte & 0x7f) << shift;
    }
    bucket += more;
    sorted[row] = bucket;
  }
  if (at > bytes.length) throw tooEarly();
  reader.at = at;
  return sorted;
}

/** By feature its row of weights, shared ones first, and how many rows there are. */
function readWeightsOf(
  reader: Reader,
  rows: number,
  patterns: number,
): { readonly weightsOf: Uint16Array; readonly written: number } {
  const { bytes, at } = reader;
  const weightsOf = new Uint16Array(rows);
  let written = patterns;
  for (let row = 0; row < rows; row += 1) {
    const pattern = patterns === 0 ? 0 : bytes[at + row]! | (bytes[at + rows + row]! << 8);
    weightsOf[row] = pattern === 0 ? written++ : pattern - 1;
  }
  if (patterns > 0) reader.at += 2 * rows;
  return { weightsOf, written };
}

/** The weights of one head, from a place on, into the rows of all. */
function readColumn(bytes: Uint8Array, from: number, weights: Int8Array, head: number, width: number): void {
  let at = from;
  for (let place = head; place < weights.length; place += width) {
    weights[place] = bytes[at]!;
    at += 1;
  }
}

function largestOf(weights: Float64Array): number {
  let largest = 0;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  return largest;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
  return bytes;
}

function readVarint(reader: Reader): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = readByte(reader);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

function readByte(reader: Reader): number {
  const byte = reader.bytes[reader.at];
  if (byte === undefined) throw tooEarly();
  reader.at += 1;
  return byte;
}

const tooEarly = (): Error => new Error('The weights file ends too early.');

const asciiBytes = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0) & 0x7f);

function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return text;
}

/** Bytes are handed over as that many arguments. */
const PIECE = 1000;
