import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackBytes } from '../../lib/packed/unpack';
import weights from '../../lib/tone/classifier/weights.bin?packed';
import { type PartLayout, packBytes } from '../tools/pack/pack-bytes';
import { layoutOfWeights } from '../tools/pack/packed-weights';

const whole = (bytes: Uint8Array): readonly PartLayout[] => [{ length: bytes.length, backs: [] }];

describe('packing', () => {
  const files: readonly [name: string, bytes: readonly number[]][] = [
    ['nothing', []],
    ['one byte', [200]],
    ['one byte many times', Array.from({ length: 500 }, () => 7)],
    ['every byte', Array.from({ length: 256 }, (_, at) => at)],
    ['one byte in a desert of zeros', Array.from({ length: 9000 }, (_, at) => (at === 4321 ? 128 : 0))],
  ];

  it.each(files)('gives back %s', (_, file) => {
    const bytes = Uint8Array.from(file);
    expect(unpackBytes(packBytes(bytes, whole(bytes)))).toEqual(bytes);
  });

  it('gives back any bytes in any parts', () => {
    const part = fc.record({
      bytes: fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 300, max: 3 })),
      back: fc.nat({ max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        let before = 0;
        const layout = parts.map(({ bytes, back }) => {
          const backs = back > 0 && back <= before ? [back] : [];
          before += bytes.length;
          return { length: bytes.length, backs };
        });
        const all = Uint8Array.from(parts.flatMap(({ bytes }) => [...bytes]));
        expect(unpackBytes(packBytes(all, layout))).toEqual(all);
      }),
    );
  });

  it('uses what an earlier byte tells, and nothing where it tells nothing', () => {
    const first = Array.from({ length: 4000 }, (_, at) => ((at * at) % 7 < 3 ? 20 : 0));
    const follows = first.map((byte, at) => (byte === 0 ? 0 : 1 + (at % 3)));
    const bytes = Uint8Array.from([...first, ...follows]);
    const told = packBytes(bytes, [
      { length: 4000, backs: [] },
      { length: 4000, backs: [4000] },
    ]);
    const untold = packBytes(bytes, [
      { length: 4000, backs: [] },
      { length: 4000, backs: [] },
    ]);
    expect(unpackBytes(told)).toEqual(bytes);
    expect(told.length).toBeLessThan(untold.length * 0.8);
  });

  it('refuses a text that was cut or changed', () => {
    const bytes = Uint8Array.from({ length: 2000 }, (_, at) => (at * 31) % 50);
    const text = packBytes(bytes, whole(bytes));
    expect(() => unpackBytes(text.slice(0, -3))).toThrow('damaged');
    expect(() => unpackBytes(`${text}0`)).toThrow('damaged');
    const middle = text.length - 100;
    const other = text.charAt(middle) === '0' ? '1' : '0';
    expect(() => unpackBytes(text.slice(0, middle) + other + text.slice(middle + 1))).toThrow('damaged');
  });
});

describe('the weights as they are shipped', () => {
  const file = readFileSync('lib/tone/classifier/weights.bin');

  it('are those of the file, byte for byte', () => {
    expect(Buffer.compare(unpackBytes(weights), file)).toBe(0);
  });

  it('stand in source code as they are, and zip to less than the file itself would', () => {
    expect(weights).toMatch(/^[\w-]+$/);
    // The numbers of shared weights, a sixth of it, hold nothing to squeeze.
    expect(deflateRawSync(weights, { level: 9 }).length).toBeLessThan(
      0.87 * deflateRawSync(file, { level: 9 }).length,
    );
  });

  it('must be of the shape the packing knows', () => {
    expect(() => layoutOfWeights(file.subarray(0, file.length - 1))).toThrow('shape');
    expect(() => layoutOfWeights(Buffer.concat([file, Buffer.from([0])]))).toThrow('shape');
  });
});
