import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

export type Text =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly message: string };

/** The text of a file, or why it could not be read, in words for the terminal. A path is meant from where the command was typed. */
export async function readText(path: string): Promise<Text> {
  try {
    // npm moves to the project's folder before it runs a program.
    const text = await readFile(resolve(process.env.INIT_CWD ?? '', path), 'utf8');
    return { ok: true, text: text.replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(error);
    return { ok: false, message: `Could not read ${path}: ${reason}.\n` };
  }
}
