import type { Tone } from '../reading';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { MOCKS } from './calming';
import { stemOf, wordsIn } from './editing';
import { capitalised } from './fill';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { speak } from './voice';

/**
 * "I appreciate your patience", "I can see what this means for you", "I read your card wrong": said well already, wherever it stands among what is not. It stays, and
 * goes on to what comes next.
 */
export function saidWellCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const stem = capitalised(stemOf(withoutAddress(sentence.text)).replace(OPENS, ''));
  const tails = OWNS.test(stem) ? MENDS : WARMTH.test(stem) ? GOES_ON : undefined;
  if (tails === undefined || wordsIn(stem) > LONGEST || SPOILS.test(stem)) return [];
  if (HURTS.test(stem) || (tails !== MENDS && MOCKS.test(stem))) return [];
  return tones.map((tone) =>
    wholeOf(
      sentence,
      'grammar',
      tone,
      readdressed(addressOf(sentence.text), speak(`${stem}${tails[tone]}`, voice)),
    ),
  );
}

const LONGEST = 26;

/** "But ok, I should have asked". */
const OPENS =
  /^(?:(?:and|but|so|ok|okay|anyway|well|still|yes|to be fair|in fairness|fair enough),? )+(?=\p{L})/iu;

/** Thanks, regret and an open ear. */
const WARMTH =
  /^(?:(?:and|but|so|well|first),? )?(?:(?:many )?thanks (?:for|again)|thank you (?:for|again)|(?:i|we)(?: do| really)? appreciate|(?:i['’]m|i am|we['’]re|we are) (?:so |very |really |truly )?(?:sorry|glad|happy)|(?:i|we) (?:can|do) (?:hear|see|understand) (?:that|how|why|this|it|you)\b|(?:i|we) (?:completely |fully )?understand)/iu;

/** The writer's own slip, said plainly. */
const OWNS =
  /\b(?:i|we) (?:have |had |['’]ve )?(?:missed|misread|misheard|misunderstood|overlooked|forgot|mixed up|read \p{L}+ \p{L}+ wrong|got \p{L}+(?: \p{L}+)? wrong)\b|\b(?:missed|slipped|forgotten|overlooked) (?:from|on|at|by) (?:my|our) (?:side|end)\b|\b(?:my|our) (?:own )?(?:mistake|error|slip|oversight)\b|\bthat was (?:me|mine|on me|on us)\b|\bdue to me\b|^(?:i|we) (?:also |really )?should have \p{L}+/iu;

/** Turned on the reader, or taken back. */
const SPOILS =
  /[?!"“”]|\b(?:but|though|although|however|yet|if you|that you|you feel|still|only|just|even|as if|like)\b/i;

const GOES_ON: Readonly<Record<Tone, string>> = {
  short: ', and {I} would like to get this right for you.',
  warm: '; what would help you most from here?',
  firm: '; from here {I} suggest «item: the next step», by «day».',
};

const MENDS: Readonly<Record<Tone, string>> = {
  short: '.',
  warm: ', and {I} would like to put that right for you.',
  firm: '; what {I} will do about it is «item: the fix», by «day».',
};
