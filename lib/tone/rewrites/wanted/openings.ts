/** What a client says before they come to it: "Hi Tom, sorry, quick question:". */
const OPENINGS =
  /^(?:(?:hi|hello|hey|dear|morning|good (?:morning|afternoon|evening))(?: (?:there|all|again|\p{Lu}\p{Ll}+))?[,!.]? |(?:so|and|but|also|ok|okay|well|sorry|um|uh|oh|btw|quick question|just|again|yes|no|thanks|great|nice|small thing|one question)(?:[,:.]|\.\.\.)? )+/iu;

export const withoutOpenings = (ask: string): string => ask.replace(OPENINGS, '');

/** Nothing a promise may repeat: shouting, heat, more than one thought, words in somebody else's mouth. */
export const isHeated = (words: string): boolean => HOT.test(words) || /\b\p{Lu}{5,}\b/u.test(words);

/** Words of heat, of more than one thought, or in somebody else's mouth. */
const HOT =
  /[“”"«»;:!/()]|\.\.|, |\b(?:even|ever|always|never|hell|earth|stupid|ridiculous|joke|bother|people like|keeps?|nobody|supposed|actually|seriously|really|damn|bloody|fuck\w*|shit\w*|wtf|god|idiot\w*|lie[ds]?|lying|liars?|rubbish|useless|rude|exactly|dare|suddenly|so (?:hard|slow|long|bad|difficult|high|expensive|much)|die[ds]?|dead|kill\w*|sue|lawyers?)\b/i;
