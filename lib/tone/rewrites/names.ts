import { findVerb } from '../grammar/verbs';

/**
 * Proper names of a text: words with a capital where English gives none. At the head of a sentence a capital proves nothing: there a word
 * counts when `known` shows it with a capital elsewhere, or when it stands alone before a verb where a common noun would need an article.
 */
export function findNames(text: string, known: string): readonly string[] {
  const names = new Set<string>();
  const shouted = isShouted(text);
  for (const match of text.matchAll(WORD)) {
    const word = match[0].replace(/'(?:s|ve|ll|re|d|m)?$/, '');
    if (NEVER.has(word.toLowerCase()) || word.length < 2) continue;
    if (/^\p{Lu}+$/u.test(word) && (shouted || word.length > 6)) continue;
    const opens = /(?:^|[.!?:;\n]["')\]]*)[\s"'([•*-]*$/.test(
      text.slice(Math.max(0, match.index - 12), match.index),
    );
    if (!opens || isNameAtHead(word, text.slice(match.index + match[0].length), known)) names.add(word);
  }
  return [...names];
}

const WORD = /(?<![\p{L}\p{N}'@-])\p{Lu}[\p{L}\p{N}]*(?:['-]\p{L}+)*/gu;

function isNameAtHead(word: string, after: string, known: string): boolean {
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  if (new RegExp(`[\\p{Ll},] ${word}(?![\\p{L}])`, 'u').test(known)) return true;
  if (COMMON_HEADS.test(word)) return false;
  return (
    !word.endsWith('s') &&
    !findVerb(word) &&
    (ALONE_BEFORE_VERB.test(after) || isPast(/^ ([a-z]+)/.exec(after)?.[1] ?? ''))
  );
}

const isPast = (word: string): boolean => {
  const forms = findVerb(word)?.forms ?? [];
  return forms.includes('past') && !forms.includes('base') && !word.endsWith('ed');
};

/** Words that follow a bare name, and a bare common noun hardly ever. */
const ALONE_BEFORE_VERB =
  /^ (?:also |just |then |never |only )?(?:said|says|told|tells|was|is|has|had|did|does|will|would|wrote|sent|clicked|forgot|missed|made|took|gave|thinks|thought|wants|asked|knows)\b/;
const COMMON_HEADS =
  /(?:ing|tion|ment|ness|ance|ence|ity|al|ly)$|^(?:[Nn]o|[Ii]nterest|[Ww]ork|[Ff]eedback|[Mm]oney|[Tt]ime|[Aa]ccess|[Cc]ontent|[Cc]opy|[Nn]ews|[Ss]upport|[Aa]dvice|[Mm]ail|[Ee]mail|[Ww]hoever|[Nn]obody|[Nn]one|[Ss]omeone|[Ss]omebody|[Ee]veryone|[Ee]verybody|[Aa]nyone|[Ee]verything|[Ss]omething|[Aa]nything|[Nn]othing|[Pp]art|[Hh]alf|[Tt]hat|[Tt]his|[Ii]t|[Hh]e|[Ss]he|[Ww]ho|[Ww]hat|[Ww]hich|[Tt]here|[Hh]ere|[Yy]our|[Mm]ine|[Oo]urs|[Yy]ours|[Mm]ost|[Mm]uch|[Mm]ore|[Oo]ne|[Ww]hy|[Hh]ow|[Ww]here|[Ww]hen|[Tt]raffic|[Ss]taff|[Pp]rice|[Nn]ow|[Nn]either|[Ee]ither|[Ee]ach|[Bb]oth|[Tt]hose|[Tt]hese|[Aa]ll|[Aa]nother|[Oo]ther|[Hh]ow|[Ii]f|[Aa]s)$/;

/** Capitals that name nobody. */
const NEVER = new Set(
  "i i'm i'll i've i'd ok okay re fyi asap hi hello dear mr mrs ms dr please thanks thank sorry yes no ps eod cob tbc tbd the a an and but or so you your we our it this that he she they if all not god lord goodness jesus christ heaven sir madam ma'am maam mam omg wtf some others many most several few such seen noted understood glad happy sounds thoughts let may".split(
    ' ',
  ),
);

/** Two capitalised words in a row of more than two letters are a raised voice, not names. */
const isShouted = (text: string): boolean =>
  /\b\p{Lu}{3,}[ ,]+\p{Lu}{2,}\b/u.test(text) &&
  /\b(?:NOT|YOU|THIS|THE|WHAT|NEVER|ALWAYS|NOW|WHY|ARE|IS|HAVE|STOP)\b/.test(text);
