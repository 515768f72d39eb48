import { isAscii } from './normalise';
import type { Notice } from './reading';
import { itself, remember } from './remember';
import { SMALL_WORDS } from './small-words';

/** What can be said of a draft before its tone is read. */
export interface Readability {
  readonly notice: Notice | null;
  /** BCP 47 tag of the language when it is not English and could be told. */
  readonly language: string | null;
  readonly words: number;
}

const TOO_SHORT_BELOW_WORDS = 3;
/** Fewer words than this say too little to doubt that they are English. */
const JUDGED_FROM_WORDS = 4;

/** Looks at the words only: enough of them, and English? */
export function judgeLanguage(plain: string): Readability {
  const { words, english, letters, latin } = countsOf(plain);
  if (words === 0 && !/[\p{L}\p{N}]/u.test(plain)) return { notice: 'empty', language: null, words };
  const script = latin * 2 < letters ? findScriptLanguage(plain) : undefined;
  if (script) return { notice: 'not-english', language: script, words };
  if (words >= JUDGED_FROM_WORDS && english < CLEARLY_ENGLISH * words) {
    const language = foreignLanguage(wordsOf(plain).map((word) => word.toLowerCase()));
    if (language) return { notice: 'not-english', language: language === UNKNOWN ? null : language, words };
  }
  return { notice: words < TOO_SHORT_BELOW_WORDS ? 'too-short' : null, language: null, words };
}

/** What is counted in a text. */
interface Counts {
  readonly words: number;
  /** Small English words among them. */
  readonly english: number;
  readonly letters: number;
  readonly latin: number;
}

const NOTHING: Counts = { words: 0, english: 0, letters: 0, latin: 0 };

const countsOf = (plain: string): Counts =>
  plain
    .split('\n')
    .map(countLine)
    .reduce(
      (sum, line) => ({
        words: sum.words + line.words,
        english: sum.english + line.english,
        letters: sum.letters + line.letters,
        latin: sum.latin + line.latin,
      }),
      NOTHING,
    );

/** Lines are remembered, the latest of them: a keystroke changes one. */
const countLine = remember(500, itself, (line: string): Counts => {
  if (isAscii(line)) {
    const words = line.toLowerCase().match(ASCII_WORD) ?? [];
    // All letters of plain ASCII are Latin.
    const letters = words.reduce((sum, { length }) => sum + length, 0);
    return { words: words.length, english: words.filter(isSmallEnglish).length, letters, latin: letters };
  }
  const words = wordsOf(line);
  return {
    words: words.length,
    english: words.filter((word) => isSmallEnglish(word.toLowerCase())).length,
    letters: line.match(/\p{L}/gu)?.length ?? 0,
    latin: line.match(/\p{Script=Latin}/gu)?.length ?? 0,
  };
});

const ENGLISH = SMALL_WORDS['en']!;
const isSmallEnglish = (word: string): boolean => ENGLISH.has(word);

const wordsOf = (plain: string): readonly string[] => plain.match(/\p{L}+(?:'\p{L}+)?/gu) ?? [];
/** The same in small letters of plain ASCII: most lines are, and it is found in half the time. */
const ASCII_WORD = /[a-z]+(?:'[a-z]+)?/g;

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** The language of the script that carries most letters; undefined when it is none of these. */
function findScriptLanguage(plain: string): string | undefined {
  const counted = SCRIPTS.map(([script, tag]) => [tag, plain.match(script)?.length ?? 0] as const);
  const [tag, count] = counted.reduce((best, next) => (next[1] > best[1] ? next : best));
  // Japanese mixes kana into Han: a tenth of kana settles it.
  const kana = counted[0]?.[1] ?? 0;
  if (tag === 'zh' && kana * 10 > count) return 'ja';
  return count > 0 ? tag : undefined;
}

const UNKNOWN = 'und';
/** Share of small English words below which a text is doubted; plain English mail runs at 0.4 to 0.6, lists of names at 0.15. */
const ENGLISH_SHARE = 0.14;

/** No other language reaches 1.3 times this share. */
const CLEARLY_ENGLISH = 0.4;

/** The language of the words, by the small ones among them; null when they may be English. */
function foreignLanguage(words: readonly string[]): string | null {
  const shareOf = (tag: string) => words.filter((word) => SMALL_WORDS[tag]?.has(word)).length / words.length;
  const english = shareOf('en');
  const others = Object.keys(SMALL_WORDS)
    .filter((tag) => tag !== 'en')
    .map((tag) => [tag, shareOf(tag)] as const);
  const [tag, share] = others.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (share > english * 1.3 && share >= 0.2) return tag;
  if (share > english && english < ENGLISH_SHARE && share >= 0.12) return tag;
  // No list knows it: letters English does not use, and hardly one English word.
  const marked = words.filter((word) => /[^\x20-\x7e]/.test(word)).length / words.length;
  return words.length >= 8 && english < 0.05 && marked > 0.2 ? UNKNOWN : null;
}
