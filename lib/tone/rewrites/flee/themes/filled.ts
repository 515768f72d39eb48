import { capitalised } from '../../fill';
import { nounPhrases } from '../noun-phrase';
import { copied } from '../topic';

/** A theme's text with what the sentence says put in; undefined where it wants a thing the sentence does not name for sure. */
export function filled(text: string, hit: RegExpExecArray, plain: string): string | undefined {
  const slot = text.includes('{X}') ? slotOf(hit, plain) : '';
  return slot === undefined
    ? undefined
    : text
        .replaceAll('{X}', () => slot)
        .replace('{V}', verbOf(hit))
        .replace('{Y}', () => behind(hit, plain))
        .replace('{Z}', hit.groups?.['Z'] ?? '');
}

/** "'s" and "'re" in full. */
const verbOf = ({ groups }: RegExpExecArray): string =>
  /re\b/.test(groups?.['V'] ?? '') || /[^s]s$|^(?:they|these|those)$/.test(groups?.['X'] ?? '')
    ? 'are'
    : 'is';

/** What follows what was asked, as a sentence of its own. */
function behind({ groups, index }: RegExpExecArray, plain: string): string {
  const said = groups?.['Y'];
  if (said === undefined) return '';
  const at = plain.toLowerCase().indexOf(said, index);
  return ` ${capitalised(plain.slice(at, at + said.length))}.`;
}

/** What a theme copies: the words of its group, else the noun phrase that begins where its match ends. */
function slotOf(hit: RegExpExecArray, plain: string): string | undefined {
  const end = hit.index + hit[0].length;
  const group = hit.groups?.['X'] ?? hit.groups?.['X2'];
  if (group !== undefined) {
    const at = plain.toLowerCase().indexOf(group, hit.index);
    return plain
      .slice(at, at + group.length)
      .replace(/\b(?:whole|entire|full|complete) /, '')
      .replace(/^(?:The|Your|My|Our|This|That|Next|Last|It|They)\b/, (word) => word.toLowerCase());
  }
  const phrase = nounPhrases(plain).find(({ start }) => start === end);
  return phrase && copied(plain, phrase);
}
