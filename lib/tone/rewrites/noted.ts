import { addressOf, readdressed, withoutAddress } from './address';
import { type Candidate, type Site, wholeOf } from './site';
import { tones, type Tone } from '../reading';

/** 'You said, and I'm quoting you, "lots of white"' holds their words against them; what the notes say is for both to look at. */
export function notedCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const [, lead = '', words = ''] = SAID.exec(withoutAddress(sentence.text)) ?? [];
  if (words === '' || /\b(?:never|not|nothing)\b|n['’]t\b/i.test(lead)) return [];
  const notes = `the wording ${voice.team ? 'we' : 'I'} have is "${words}"`;
  return tones.map((tone) =>
    wholeOf(
      sentence,
      'grammar',
      tone,
      readdressed(
        addressOf(sentence.text),
        WAYS[tone].replace('{fact}', () => notes).replace(/^./, (head) => head.toUpperCase()),
      ),
    ),
  );
}

const WAYS: Readonly<Record<Tone, string>> = {
  short: '{fact}.',
  warm: 'So that we both have the same picture: {fact}.',
  firm: 'For reference: {fact}.',
};

/** 'You wrote "sounds good"', 'it was you who said "..."': nothing else stands in the sentence. */
const SAID =
  /^(?:(?:and|but|so|to be fair|in fairness|well),? )*((?:you|it was you who)(?: yourself| also| then)? (?:said|wrote|told (?:me|us)|asked for|wanted|insisted on|called it|put down)[^"“”]{0,40}?)[,:]? ?["“]([^"“”]+?)[.,!]?["”](?: for (?:a )?yes)?[.!]?$/iu;
