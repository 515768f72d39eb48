/** What the client says went wrong, as words a sorry can be about: "the typo", "the broken strap"; undefined where nothing names it for sure. */
export function faultIn(message: string): string | undefined {
  const named = NAMED.exec(message)?.[1]?.toLowerCase();
  if (named !== undefined) return `the ${named}`;
  const spoiled = SPOILED.exec(message);
  if (spoiled) return `the ${spoiled[1]?.toLowerCase()} ${spoiled[2]}`;
  return WAITS.test(message) ? 'the wait' : undefined;
}

const NAMED =
  /\b((?:spelling |double |billing |printing |wiring )?(?:typos?|mistakes?|errors?|delays?|mix-?up|cracks?|scratch(?:es)?|stains?|leaks?|smell|noise|confusion|misunderstanding|outage|bookings?(?<=double booking)|mould|damp|draught|damage|bugs?|chips?(?= in it)|no-show))\b(?! (?:code|report|log|message|number))/i;
const SPOILED =
  /\b(wrong|broken|missing|damaged|cracked|faulty|torn|bent|mouldy|frozen|duplicate|incorrect) (?!(?:by|in|on|at|for|from|with|since|and|or|to|the|of|again|when|about|because|as|this|that|these|those|it|now|if|is|are|was|were|opening|way|one|ones|thing|things|time|after|before|here|there|his|her|my|our|your|their)\b)(\p{Ll}{3,})\b(?! (?:\p{Ll}+|\p{Lu}\p{Ll}+)\b(?<!\b(?:in|on|at|for|and|of|to|again|was|is|has|by|with|from)\b))/iu;
const WAITS =
  /\bstill (?:waiting|no|not|nothing|have(?:n['’]t| not)|has(?:n['’]t| not)|don['’]t)\b|\bwaiting (?:for|since)\b|\b(?:weeks?|months?|days?) (?:now|ago|late|since)\b|\boverdue\b|\b(?:any|where (?:is|are)).{0,30}\b(?:update|news|yet)\b/i;
