import * as v from 'valibot';
import type { Protocol } from '../messages';
import { id, nothing, text, whole } from './parts';

/** What a mail tab accepts, message by message. One of them writes into the draft. */
const tabMessages = {
  applyRewrite: v.object({
    composeId: id,
    start: whole,
    end: whole,
    expected: text,
    replacement: text,
    undoes: v.exactOptional(v.literal(true)),
  }),
  revealSpan: v.object({ composeId: id, start: whole, end: whole }),
  readAgain: v.object({ composeId: v.nullable(id) }),
  openCard: nothing,
  selfCheck: nothing,
} satisfies { [Name in keyof Protocol]?: v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]> };

/** Messages a mail tab receives. */
export type TabMessage = keyof typeof tabMessages;

/** The parts of a message's sender that tell who it is. */
interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * The message as its handler may have it, or undefined when it is to be refused: from another extension, from a page of the web, or of another shape than
 * agreed. `ownId` is the extension's id.
 */
export function acceptInTab<Name extends TabMessage>(
  name: Name,
  data: unknown,
  sender: Sender,
  ownId: string,
): { readonly data: Parameters<Protocol[Name]>[0] } | undefined {
  if (sender.id !== ownId || /^https?:/.test(sender.url ?? '')) return undefined;
  const schema = tabMessages[name] as v.GenericSchema<unknown, Parameters<Protocol[Name]>[0]>;
  const parsed = v.safeParse(schema, data);
  return parsed.success ? { data: parsed.output } : undefined;
}
