import type { Tone } from '../../../reading';

/** A thing many sentences of a code say, and what leads on from it: closer to the sentence than what the code alone turns into. */
export interface Theme {
  /** What the sentence says. A group `X` is copied into `{X}`; without one `{X}` is the noun phrase that begins where the match ends. */
  readonly when: RegExp;
  /** What the message being answered must say; undefined fits always. */
  readonly message: RegExp | undefined;
  readonly texts: Readonly<Partial<Record<Tone, string>>>;
}

export const theme = (when: RegExp, texts: Theme['texts'], message?: RegExp): Theme => ({
  when,
  message,
  texts,
});
