import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { packBytes, type PartLayout } from './pack-bytes.ts';

/** Answers `import text from './weights.bin?packed'` with the weights as a text for `unpackBytes`: a third less in the package than base64. */
export const packedWeights = (): Plugin => ({
  name: 'evenkeel:packed-weights',
  enforce: 'pre',
  load: {
    filter: { id: /\.bin\?packed$/ },
    handler(id) {
      const path = id.slice(0, -'?packed'.length);
      this.addWatchFile(path);
      const bytes = readFileSync(path);
      return `export default ${JSON.stringify(packBytes(bytes, layoutOfWeights(bytes)))};`;
    },
  },
});

interface Card {
  readonly tables: readonly {
    readonly rows: number;
    readonly heads: readonly unknown[];
    readonly patterns?: number;
  }[];
}

/**
 * The runs of lib/tone/classifier/weights-file.ts: the card, then by table its buckets, the patterns they follow if it has any, and a column of weights for each head. A weight is told
 * by those of earlier heads for the same feature: what sounds like a fight sounds like an attack.
 * @throws Error when the file is of another shape
 */
export function layoutOfWeights(bytes: Uint8Array): readonly PartLayout[] {
  const reader = { at: 0 };
  const cardLength = readVarint(bytes, reader);
  const card = JSON.parse(
    new TextDecoder().decode(bytes.subarray(reader.at, reader.at + cardLength)),
  ) as Card;
  reader.at += cardLength;
  const layout: PartLayout[] = [{ length: reader.at, backs: [] }];
  for (const { rows, heads, patterns = 0 } of card.tables) {
    const start = reader.at;
    for (let row = 0; row < rows; row += 1) readVarint(bytes, reader);
    layout.push({ length: reader.at - start, backs: [] });
    const written = patterns === 0 ? rows : patterns + countOwn(bytes, reader.at, rows);
    if (patterns > 0) layout.push({ length: rows, backs: [] }, { length: rows, backs: [rows] });
    reader.at += patterns > 0 ? 2 * rows : 0;
    for (const head of heads.keys())
      layout.push({
        length: written,
        backs: Array.from({ length: head }, (_, ahead) => (ahead + 1) * written),
      });
    reader.at += written * heads.length;
  }
  if (reader.at !== bytes.length)
    throw new Error('The weights file is of a shape its packing does not know.');
  return layout;
}

/** Features with weights of their own: both bytes of their pattern are zero. */
function countOwn(bytes: Uint8Array, at: number, rows: number): number {
  let own = 0;
  for (let row = 0; row < rows; row += 1) if (bytes[at + row] === 0 && bytes[at + rows + row] === 0) own += 1;
  return own;
}

function readVarint(bytes: Uint8Array, reader: { at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[reader.at];
    if (byte === undefined) throw new Error('The weights file ends too early.');
    reader.at += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}
