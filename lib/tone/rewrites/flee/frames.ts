import type { CodeOf } from '../../codes';
import type { Tone } from '../../reading';
import { turned } from '../turned';
import { hedge } from './frames/hedge';
import { apologise } from './frames/apologise';
import { capitulate } from './frames/capitulate';
import { withdraw } from './frames/withdraw';
import { vague } from './frames/vague';
import type { Frame } from './frames/frame';
import { last } from './frames/last';
import { shared } from './frames/shared';

/** What each way of pulling back turns into. */
export const frames: Readonly<Record<CodeOf<'flee'>, readonly Frame[]>> = {
  hedge,
  apologise,
  capitulate,
  withdraw,
  vague,
};

/** The texts that answer a sentence, best first, turned by `turn`; the thing it is about may be named in it, near it, or not at all. */
export function framesFor(
  code: CodeOf<'flee'>,
  { plain, message }: { readonly plain: string; readonly message: string },
  named: 'here' | 'near' | 'no',
  tone: Tone,
  turn: number,
): readonly string[] {
  const fits = (one: Frame) => one.when?.test(plain) !== false && one.message?.test(message) !== false;
  // Of a sorry nobody asks how it suits.
  const before = code === 'apologise' ? shared.filter(({ alone }) => !alone) : shared;
  const chosen = [...before, ...frames[code]].find(fits);
  const rest = frames[code].filter((other) => other !== chosen && other.when === undefined && fits(other));
  return [...(chosen ? [chosen] : []), ...(chosen?.alone === true ? [] : [...rest, last])].flatMap((one) =>
    turned((named === 'here' || (named === 'near' && !one.near) ? one.texts : one.plain)[tone], turn),
  );
}
