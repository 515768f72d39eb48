import { toPlain } from '../normalise';
import type { Span } from '../span';

/**
 * How much of what a sentence tells is told by what stands in its place, 0 to 1, counted in the words that carry matter: not small words, nor those for thinking, feeling
 * and judging. Undefined for a sentence that tells too little to lose. Readers who did not know the coach found two of three rewrites unfaithful that kept none of these.
 */
export function keptShare(before: string, after: string): number | undefined {
  const told = matterOf(before);
  if (told.size < TELLS_FROM) return undefined;
  const still = matterOf(after);
  const kept = [...told].filter((stem) => still.has(stem)).length;
  return kept / told.size;
}

/** From this share on a sentence is told again, and not replaced. */
export const TOLD_AGAIN = 0.5;

/** Whether a sentence tells something that its rewrites should still tell. */
export const tellsMatter = (sentence: string): boolean => keptShare(sentence, '') !== undefined;

/** Whether a sentence is told again once a part of it is replaced; undefined where it tells too little to lose. Offsets count from its start. */
export function isToldAgain(sentence: string, { start, end }: Span, put: string): boolean | undefined {
  const share = keptShare(sentence, sentence.slice(0, Math.max(0, start)) + put + sentence.slice(end));
  return share === undefined ? undefined : share >= TOLD_AGAIN;
}

const TELLS_FROM = 2;

/** Whether two texts have a word of matter in common. */
export const sharesMatter = (one: string, other: string): boolean => {
  const there = matterOf(other);
  return [...matterOf(one)].some((stem) => there.has(stem));
};

/** The words of a text that carry matter, by stem. */
const matterOf = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(
      toPlain(text)
        .replace(/«[^»]*»/g, ' ')
        .toLowerCase()
        .matchAll(/\d+|\p{L}[\p{L}'-]{2,}/gu),
      ([word]) => word,
    )
      // "I'll" is no word of matter.
      .map((word) => word.replace(/'.*$/, ''))
      .filter((word) => (word.length > 2 || /\d/.test(word)) && !LIGHT.has(word) && !JUDGES.test(word))
      .map((word) => word.slice(0, STEM)),
  );

const STEM = 5;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What any sentence may be made of, whatever it is about. */
const LIGHT = words(
  'the and but for nor yet not than that this these those there here its our your their his her him them they she you was were are been being have has had having did does done doing will would shall should can could may might must won don didn doesn isn wasn aren weren couldn wouldn shouldn hasn haven hadn ain with from into onto over under after before about above between through during without within against upon out off down again once just only even also too very really quite rather much more most less least all any some each every both either neither one ones two what which who whom whose when where why how because while though although until unless since still already now then ever never always often sometimes else such same own other another well please thank thanks sorry okay yes let get got getting make made making take took taken taking give gave given giving goes going went gone come came coming see seen saw look looked looking know knew known think thought feel felt want wanted wants need needed like liked say said saying says tell told telling ask asked asking mean meant sure glad happy afraid course hope wish suppose guess believe understand remember recall seem seems appear appears fact facts point thing things way ways time times bit lot kind sort ever anything something nothing everything anyone someone everyone nobody somebody anybody everybody put keep kept find found able try tried trying best better good great fine right long little big day days perhaps maybe probably possibly actually simply exactly anyway however kindly honest honestly mind matter people person',
);

/** Judgement and feeling: what a rewrite is there to leave out. */
const JUDGES =
  /^(?:absurd|stupid|silly|useless|hopeless|pathetic|ridiculous|terribl|horribl|awful|dreadful|disgust|asham|embarrass|guilt|sick|idiot|fool|dim|incompet|unacceptabl|unbelievabl|unreal|outrag|insult|offen[cds]|angry|annoy|frustrat|disappoint|upset|fault|blame|excuse|forgiv|apolog|pity|shame|regret|obvious|clearly|apparent|frankly|surely|plainly|surpris|amaz|wonder)/;
