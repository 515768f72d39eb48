import type { Tone } from '../../../reading';

/** A sentence that leads, about `{T}`, the thing the old one was about. */
export interface Frame {
  /** What the old sentence must say for this to answer it; undefined fits always. */
  readonly when: RegExp | undefined;
  /** What the message being answered must say for it; undefined fits always. */
  readonly message: RegExp | undefined;
  /** For each tone one or several ways to say it: two sentences of a mail take different ones. */
  readonly texts: Readonly<Record<Tone, readonly string[]>>;
  /** True: only a thing the sentence itself names goes in, not what the mail is about. */
  readonly near: boolean;
  /** True: what it answers is nothing else: better no further text than one of another kind. */
  readonly alone: boolean;
  /** The same where nothing names the thing. */
  readonly plain: Readonly<Record<Tone, readonly string[]>>;
}

export const frame = (
  when: RegExp | undefined,
  texts: Frame['texts'],
  plain: Frame['plain'],
  {
    message,
    near = false,
    alone = false,
  }: { readonly message?: RegExp; readonly near?: boolean; readonly alone?: boolean } = {},
): Frame => ({ when, message, near, alone, texts, plain });
