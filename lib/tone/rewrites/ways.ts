import type { Tone } from '../reading';

/** Texts by tone, those of a tone best first; `{Fact}` or `{T}` is what they are put around, `{I}` the writer. */
export type Ways = Readonly<Record<Tone, readonly string[]>>;

export const NO_WAYS: Ways = { short: [], warm: [], firm: [] };
