import { type Tone, tones } from '../../reading';
import { type Candidate, type Site, wholeOf } from '../site';

/** "Yours, in disgrace," above the name becomes a plain sign-off; undefined for any other sentence. */
export const closingCandidates = ({ sentence }: Site): readonly Candidate[] | undefined =>
  isClosing(sentence.text)
    ? tones.map((tone) => wholeOf(sentence, 'template', tone, CLOSINGS[tone]))
    : undefined;

/** A few words and a comma, and nothing else on their line. */
export const isClosing = (text: string): boolean =>
  /^(?!(?:hi|hello|hey|dear|good)\b)[^.?!]{1,50},$/i.test(text) && text.split(' ').length < MOST;

const MOST = 7;

const CLOSINGS: Readonly<Record<Tone, string>> = {
  short: 'Many thanks,',
  warm: 'With many thanks,',
  firm: 'Kind regards,',
};
