import { stemOf } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "No." to what the client asked stays a no, kindly, and leads to what is possible. */
export function bareNoCandidates({ sentence, voice }: Site): readonly Candidate[] {
  if (!NO.test(stemOf(sentence.text))) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', 'Not this time, but what {I} can do is «item: what is possible».'),
    made('warm', '{I} would have liked to say yes to this; what {I} can do is «item: what is possible».'),
    made('firm', 'Not in this case; instead {I} can do «item: what is possible» by «day».'),
  ];
}

const NO =
  /^(?:(?:so|sorry|and|but),? )?(?:no|nope|no way|(?:absolutely|certainly|definitely) not|the answer is (?:still )?no|not possible|impossible|denied|declined|rejected)$/i;
