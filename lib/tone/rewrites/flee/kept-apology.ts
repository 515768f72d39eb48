import { COMPLAINS } from './frames/complains';
import { edited, stemOf, tidied, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { trims } from '../trims';
import { speak } from '../voice';

/** One plain sorry for the thing it was said about, then the fix. */
export function keptApology({ sentence, view, voice }: Site): readonly Candidate[] {
  const trimmed = edited(sentence.text, trims.apologise ?? []) ?? sentence.text;
  const reason = REASON.exec(trimmed)?.[1]?.trim() ?? '';
  // What is told behind it may be an excuse: without it the sorry still says what for.
  const [first = ''] = reason.split(/, (?=\p{L}+ )/u);
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [...new Set([reason, first])].filter(isPlain).flatMap((said) => {
    const sorry = speak(tidied(`{I} am sorry ${stemOf(said)}`), voice);
    return [
      made('short', sorry),
      made(
        'warm',
        `${stemOf(sorry)}, and thank you for ${COMPLAINS.test(view.incoming) ? 'telling {me}' : 'your patience'}.`,
      ),
      made('firm', `${sorry} {I} will have it put right by «day», «time».`),
    ];
  });
}

const isPlain = (reason: string): boolean =>
  !GROVELS.test(reason) &&
  !/\b(?:dont|didnt|cant|wont|u|ur|i)\b/.test(reason) &&
  wordsIn(reason) >= LEAST &&
  wordsIn(reason) <= MOST;

const LEAST = 2;
const MOST = 18;

/** "sorry for all the errors I made". */
const REASON =
  /\b(?:sorry|apologies|apologi[sz]e|apology|embarrassed|ashamed|mortified|(?:feel|felt) (?:so |really )*(?:awful|terrible|dreadful|bad)(?= (?:about the|that)\b))(?: to (?:hear|say|see|learn)(?: this)?)? ((?:for|about|that) [^;:!?()]*?|(?:the|you|I|we|it|my|our|your) (?!(?:all )?(?:am|are)\b)[^;:!?()]*?(?:\b(?:was|were|had|did|have|has|is|are|been|missed|got|went|came|took|made|sent|said|put|let)\b|n['’]t\b)[^;:!?()]*?)(?=(?:,|\.| and)? (?:and |but |really |so |very )*(?:sorry|i feel|i am|i'm|please|(?:it|that)(?: was|['’]s)|forgive|i know|i should|i can)\b|[;:!?()]|\.?$)/i;
/** The reason must be a thing that happened, not the feeling about it. */
const GROVELS =
  /\b(?:feel(?:ing)?|felt|cried|sick|horrible|awful|terrible|ashamed|hate|forgive|useless|hopeless|idiot|stupid|whole mess|everything|existing|bother\w*|disturb\w*|precious|trouble|again|all this|that|this|it)$|^(?:I|we)(?:['’]ve| have)? (?:been|never|feel)\b|^(?:about|for) (?:any|every|no)thing\b|^(?:about|for) (?:the (?:long|short|late|messy|quick) (?:e?mail|message|note|letter|reply|loom|text)|being|making you|my (?!mistake|error|late|delay|slow|typo)|even|existing|(?:this|that|it)(?= and\b|$)|all this|the trouble|the bother|everything|any inconvenience\w*)\b|\b(?:ashamed|useless|stupid|hopeless|precious|my english|disaster|mess|bothering|disturbing|chasing|taking your)\b/i;
