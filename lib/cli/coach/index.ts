import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainContext } from '../../tone/context';
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
  const draft = await readText(path);
  if (!draft.ok) return complain(draft.message, 1);
  const incoming = values.incoming === undefined ? null : await readText(values.incoming);
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

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

async function readText(path: string): Promise<Text> {
  try {
    const text = path === '-' ? await readInput() : await readFile(await placeOf(path), 'utf8');
    return { ok: true, text: text.replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error);
    return { ok: false, message: `Could not read ${path}: ${reason}.\n` };
  }
}

/** npm moves to the project's folder; a path is meant from where the command was typed. */
async function placeOf(path: string): Promise<string> {
  const typedIn = process.env.INIT_CWD;
  if (isAbsolute(path) || !typedIn) return path;
  const exists = await readFile(path).then(
    () => true,
    () => false,
  );
  return exists ? path : join(typedIn, path);
}

async function readInput(): Promise<string> {
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const part of process.stdin) text += String(part);
  return text;
}

async function say(text: string): Promise<number> {
  await writeTo(process.stdout, text);
  return 0;
}

async function complain(text: string, code: number): Promise<number> {
  await writeTo(process.stderr, text);
  return code;
}
