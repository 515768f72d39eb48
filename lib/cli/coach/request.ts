/** One line of input, or why it is none. */
export type Request =
  | {
      readonly ok: true;
      readonly id: string | number;
      readonly draft: string;
      readonly incoming: string | null;
    }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string };

/** Reads `{"id","draft","incoming"?}`. What else the object holds is left alone. */
export function parseRequest(line: string): Request {
  const value = parseJson(line);
  if (value === undefined) return refuse(null, 'The line is not JSON.');
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(null, 'The line is not a JSON object.');
  const { id, draft, incoming } = value as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return refuse(null, '"id" must be text or a number.');
  if (typeof draft !== 'string') return refuse(id, '"draft" must be text.');
  if (incoming !== undefined && incoming !== null && typeof incoming !== 'string')
    return refuse(id, '"incoming" must be text, null or absent.');
  return { ok: true, id, draft, incoming: incoming ?? null };
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const refuse = (id: string | number | null, error: string): Request => ({ ok: false, id, error });
