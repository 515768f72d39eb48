import type { Tone } from '../reading';
import { type Candidate, type Site, wholeOf } from './site';
import { textsFor } from './templates';
import { speak } from './voice';

const TONES: readonly Tone[] = ['short', 'warm', 'firm'];

/** Ready sentences of the finding's code: the fallback when nothing closer to the writer's words can be made. */
export function templateCandidates({ finding, sentence, voice }: Site): readonly Candidate[] {
  if (isClosing(sentence.text)) {
    return TONES.map((tone) => wholeOf(sentence, 'template', tone, CLOSINGS[tone]));
  }
  return TONES.flatMap((tone) =>
    textsFor(finding.code, tone, sentence.plain, sentence.index).map((text) =>
      wholeOf(sentence, 'template', tone, speak(text, voice)),
    ),
  );
}

/** "Sorry again," before the name. */
const isClosing = (text: string): boolean => /^[^.?!]{1,50},$/.test(text) && text.split(' ').length < 7;

const CLOSINGS: Readonly<Record<Tone, string>> = {
  short: 'Many thanks,',
  warm: 'With many thanks,',
  firm: 'Kind regards,',
};
