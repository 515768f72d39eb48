/** The space and the letters, the most frequent in English text first. Any fair order will do: it only ranks what to search for. */
const BY_USE = " etaoinshrdlcumwfgypbvk'jxqz";

/** A digit or a mark. */
const OTHER_SIGN = 0.001;

/** By character code. */
const CHANCES = Float64Array.from({ length: 128 }, (_, code) => {
  const rank = BY_USE.indexOf(String.fromCharCode(code));
  return rank === -1 ? OTHER_SIGN : 0.25 / (rank + 1);
});

/** Roughly how likely a text is to stand at a given place of an English sentence: each letter for itself, by Zipf's law. */
export function commonness(text: string): number {
  let chance = 1;
  for (let at = 0; at < text.length; at += 1) chance *= CHANCES[text.charCodeAt(at)] ?? OTHER_SIGN;
  return chance;
}
