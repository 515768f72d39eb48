import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answerLines } from '../../../lib/cli/coach/lines';
import { parseRequest } from '../../../lib/cli/coach/request';

/** Runs the command on these chunks of input. */
async function answer(...chunks: (string | Buffer)[]) {
  const output = new PassThrough();
  const written: string[] = [];
  output.on('data', (part) => written.push(String(part)));
  const bytes = chunks.map((chunk) => Buffer.from(chunk));
  const code = await answerLines(Readable.from(bytes, { objectMode: false }), output);
  const lines = written.join('').split('\n').filter(Boolean);
  return { code, answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

const line = (id: string, draft: string, more = {}) => `${JSON.stringify({ id, draft, ...more })}\n`;

describe('answers to lines', () => {
  it('come one for one, in order, with exactly the published fields', async () => {
    const { code, answers } = await answer(
      line('a', 'I will send it soon.', { incoming: 'Where is my report?' }),
      line('b', ''),
    );

    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    for (const one of answers)
      expect(Object.keys(one)).toEqual([
        'id',
        'score',
        'stance',
        'notice',
        'needles',
        'findings',
        'moves',
        'reminders',
        'incoming',
        'nextMove',
        'proposal',
      ]);
    const [first, second] = answers;
    expect(first?.findings).toMatchObject([
      { start: 15, end: 19, code: 'vague', rule: 'soon', layer: 'rule' },
    ]);
    expect(first?.incoming).toMatchObject({ asks: [{ answered: false }] });
    expect(second).toMatchObject({
      score: null,
      stance: null,
      notice: 'empty',
      findings: [],
      incoming: null,
    });
  });

  it('put an error in the place of a bad line, answer the others and end with 1', async () => {
    const { code, answers } = await answer(
      line('a', 'Fine by me.'),
      'not json\n',
      '{"id":7}\n',
      '["id"]\n',
      line('b', 'Fine by me.', { incoming: 5 }),
      line('c', 'Fine by me.'),
    );

    expect(code).toBe(1);
    expect(answers.map(({ id, error }) => [id, typeof error])).toEqual([
      ['a', 'undefined'],
      [null, 'string'],
      [7, 'string'],
      [null, 'string'],
      ['b', 'string'],
      ['c', 'undefined'],
    ]);
  });

  it('do not care how input is cut, or whether the last line ends', async () => {
    const whole = Buffer.from(`\uFEFF${line('a', 'Grüße 👋\u2028bye')}\n${line('b', 'x').trimEnd()}`);
    const bytes = [...whole].map((byte) => Buffer.from([byte]));

    const { code, answers } = await answer(...bytes);

    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('take a line of 200 kB', async () => {
    const { code, answers } = await answer(line('big', 'The list is in the folder. '.repeat(7500)));

    expect(code).toBe(0);
    expect(answers).toHaveLength(1);
  });

  it('stop without a fuss when nobody reads any longer', async () => {
    let taken = 0;
    const closing = new Writable({
      write(_, __, done) {
        taken += 1;
        done(taken > 1 ? Object.assign(new Error('closed'), { code: 'EPIPE' }) : null);
      },
    });
    const endless = Readable.from(
      (function* () {
        for (;;) yield line('a', 'Fine by me.');
      })(),
    );

    expect(await answerLines(endless, closing)).toBe(0);
    expect(taken).toBe(2);
  });
});

describe('a request', () => {
  it.each([
    ['{"id":"a","draft":"x"}', { ok: true, id: 'a', draft: 'x', incoming: null }],
    ['{"id":3,"draft":"","incoming":null,"more":1}', { ok: true, id: 3, draft: '', incoming: null }],
    ['{"id":"a","draft":"x","incoming":"y"}', { ok: true, id: 'a', draft: 'x', incoming: 'y' }],
    ['null', { ok: false, id: null }],
    ['{"id":{},"draft":"x"}', { ok: false, id: null }],
    ['{"id":"a","draft":null}', { ok: false, id: 'a' }],
  ])('%s', (source, expected) => {
    expect(parseRequest(source)).toMatchObject(expected);
  });
});
