/** True of words that end by saying how long something took, or how often it came: "the four hours". */
export const isDuration = (words: string): boolean =>
  /\b(?:minutes?|hours?|days?|nights?|weeks?|months?|years?|times|occasions|rounds)$/i.test(words);
