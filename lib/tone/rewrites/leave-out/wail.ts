import { isSorryAlready } from '../sorry-that';
import { factsOf } from '../facts';
import { keptApology } from '../flee/kept-apology';
import { saysNothing } from '../flee/straight';
import { DISMAY } from '../flee/straight/flees';
import { FOR_ASKING } from '../flee/frames/apologise';
import { WAITED } from '../flee/themes/apologise';
import { HOLDS_MORE, sorryFor } from '../flee/themes/sorry';
import { type Site, wholeOf } from '../site';
import { isLetDown } from '../standing';

/**
 * How far a sentence that is only sorry may go: at once where the mail is sorry before it, where it is sorry for asking, or where it only wails and nothing names what for; a sorry that names its matter is better than
 * none. Undefined for any other sentence.
 */
export function wailFits(site: Site): 'best' | 'spare' | undefined {
  const { finding, sentence, view } = site;
  const { plain, text } = sentence;
  if (finding.code !== 'apologise' || HOLDS_MORE.test(plain) || WAITED.test(plain)) return undefined;
  if (factsOf(text, view.text).some(({ kind, words }) => /\d/.test(words) || !SOFT.has(kind)))
    return undefined;
  if (isSorryAlready(site) || FOR_ASKING.test(plain)) return 'best';
  if (/\bsorry\b|\bapolog/i.test(plain) || !(wails(site) || saysNothing(text))) return undefined;
  const named = [
    ...keptApology(site),
    ...sorryFor(site, (tone, said) => wholeOf(sentence, 'frame', tone, said)),
  ];
  // Who was let down is to read one sorry.
  return named.length > 0 || isLetDown(site) ? 'spare' : 'best';
}

/** A name and "three years" are of no weight there. */
const SOFT: ReadonlySet<string> = new Set(['name', 'not', 'number']);

/** Nothing but dismay at oneself, whatever else was heard in it: it is read as a sorry. */
export const wails = ({ finding, sentence: { plain } }: Site): boolean =>
  DISMAY.test(plain) && !HOLDS_MORE.test(plain) && !(finding.code === 'attack' && /\byou/i.test(plain));
