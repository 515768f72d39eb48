import { parseArgs } from 'node:util';
import { plainContext } from '../../tone/context';
import { readText, type Text } from '../read-text';
import { readDraft } from './full-reading';
import { answerLines } from './lines';
import { reportOf } from './report';
import { writeTo } from './write';

const usage = `Coach a reply:
  npm run --silent coach -- reply.txt [--incoming client.txt]
  npm run --silent coach -- - < reply.txt
Coach many, one JSON object {"id","draft","incoming"?} a line:
  npm run --silent coach -- --jsonl < in.jsonl > out.jsonl
`;

/** The command line of the coach. Resolves to the exit code: 0 done, 1 something could not be read, 2 wrong use. */
export async function main(args: readonly string[]): Promise<number> {
  const asked = parse(args);
  if (typeof asked === 'string') return complain(`${asked}\n\n${usage}`, 2);
  const { values, positionals } = asked;
  if (values.help) return say(usage);
  if (values.jsonl) {
    if (positionals.length > 0 || values.incoming !== undefined)
      return complain(`--jsonl reads standard input and takes nothing else.\n\n${usage}`, 2);
    return answerLines(process.stdin, process.stdout);
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) return complain(usage, 2);
  const draft = await readFrom(path);
  if (!draft.ok) return complain(draft.message, 1);
  const incoming = values.incoming === undefined ? null : await readFrom(values.incoming);
  if (incoming && !incoming.ok) return complain(incoming.message, 1);
  return say(
    reportOf(draft.text, readDraft(draft.text, plainContext(incoming?.text ?? null)), incoming?.text ?? null),
  );
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        incoming: { type: 'string' },
        jsonl: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const readFrom = async (path: string): Promise<Text> =>
  path === '-' ? { ok: true, text: await readInput() } : readText(path);

async function readInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) text += String(part);
  return text.replace(/^\uFEFF/, '');
}

async function say(text: string): Promise<number> {
  await writeTo(process.stdout, text);
  return 0;
}

async function complain(text: string, code: number): Promise<number> {
  await writeTo(process.stderr, text);
  return code;
}
