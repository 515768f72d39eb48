import { seenByWriter } from '../../seen-by-writer';

/** What the client says went wrong, as words a sorry can be about: "the typo", "the broken strap"; undefined where nothing names it for sure. */
export function faultIn(message: string): string | undefined {
  const told = message.replace(ASKED, '');
  const named = NAMED.exec(told)?.[1]?.toLowerCase();
  if (named !== undefined) return `the ${named}`;
  const spoiled = SPOILED.exec(told);
  if (spoiled) return `the ${spoiled[1]?.toLowerCase()} ${spoiled[2]}`;
  const minded = MINDED.exec(message)?.[1];
  if (minded !== undefined && !/\b(?:you|i|we)\b/i.test(minded))
    return seenByWriter(minded.toLowerCase(), ANY);
  return WAITS.test(message) ? 'the wait' : undefined;
}

/** "Is that a mistake?" says of nothing that it is one. */
const ASKED = /[^.?!\n]*\?/g;

/** Without "you" in it, who speaks makes no difference. */
const ANY = { team: false, contracts: true } as const;

/** What the client says they are disappointed by. */
const MINDED =
  /\b(?:disappointed|unhappy|upset|annoyed|not happy|not impressed|puzzled|concerned|worried|frustrated) (?:by|with|about|at) ((?:the|my|our) [\p{Ll} -]{3,40}?)(?=[,.;!?]|$| (?:and|but|because|which|when|as|since)\b)/iu;

const NAMED =
  /\b((?:spelling |double |billing |printing |wiring )?(?:typos?|mistakes?|errors?|delays?|mix-?up|cracks?|scratch(?:es)?|stains?|leaks?|smell|noise|confusion|misunderstanding|outage|bookings?(?<=double booking)|mould|damp|draught|damage|bugs?|chips?(?= in it)|no-show))\b(?! (?:code|report|log|message|number))/i;
const SPOILED =
  /\b(wrong|broken|missing|damaged|cracked|faulty|torn|bent|mouldy|frozen|duplicate|incorrect) (?!(?:by|in|on|at|for|from|with|since|and|or|to|the|of|again|when|about|because|as|this|that|these|those|it|now|if|is|are|was|were|opening|way|one|ones|thing|things|time|after|before|here|there|his|her|my|our|your|their)\b)(\p{Ll}{3,})\b(?! (?:\p{Ll}+|\p{Lu}\p{Ll}+)\b(?<!\b(?:in|on|at|for|and|of|to|again|was|is|has|by|with|from)\b))/iu;
const WAITS =
  /\bstill (?:waiting|no (?:answer|reply|news|word|sign|call)|nothing|(?:not|have(?:n['’]t| not)|has(?:n['’]t| not)) (?:had|heard|got|received|arrived|come|been sent))\b|\bwaiting (?:for|since)\b|\bany sign of\b|\bit['’]s been \w+ (?:days|weeks|months)\b|\bi asked (?:for it )?(?:in|last|\w+ (?:days|weeks|months) ago)\b|\b(?:weeks?|months?|days?) (?:now|ago|late|since)\b|\boverdue\b|\b(?:any|where (?:is|are)).{0,30}\b(?:update|news|yet)\b/i;
