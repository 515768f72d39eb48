import type { Readable, Writable } from 'node:stream';
import { plainContext } from '../../tone/context';
import { answerOf, type CoachAnswer } from './answer';
import { readDraft } from './full-reading';
import { parseRequest } from './request';
import { writeTo } from './write';

/**
 * Answers each line of `input` by one line of `output`, in order and as they come. A line that cannot be answered gets
 * `{"id","error"}` in its place. Resolves to 1 when there was one, else 0. Blank lines are no lines.
 */
export async function answerLines(input: Readable, output: Writable): Promise<number> {
  let code = 0;
  // A reader that goes away shows in what `writeTo` says; without a listener Node would end the process.
  output.on('error', () => {});
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const answer = answerLine(line);
    if ('error' in answer) code = 1;
    if (!(await writeTo(output, `${JSON.stringify(answer)}\n`))) break;
  }
  return code;
}

type Failure = { readonly id: string | number | null; readonly error: string };

function answerLine(line: string): CoachAnswer | Failure {
  const request = parseRequest(line);
  if (!request.ok) return { id: request.id, error: request.error };
  const { id, draft, incoming } = request;
  try {
    return answerOf(id, readDraft(draft, plainContext(incoming)));
  } catch (error) {
    // A bug in the core must not take the other lines with it; the message may hold text, the place may not.
    return {
      id,
      error: `The coach failed on this draft (${error instanceof Error ? error.name : 'unknown'}).`,
    };
  }
}

/** Only "\n" parts lines: JSON may hold the separators that other readers of lines also stop at. */
async function* linesOf(input: Readable): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let parts: string[] = [];
  let first = true;
  for await (const chunk of input) {
    const [head = '', ...rest] = withoutMark(String(chunk), first).split('\n');
    first = false;
    parts.push(head);
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
    }
  }
  yield parts.join('');
}

const withoutMark = (text: string, first: boolean): string => (first ? text.replace(/^\uFEFF/, '') : text);
