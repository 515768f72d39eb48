import { wordsIn } from '../editing';
import { factsOf } from '../facts';
import { keptShare, tellsMatter } from '../faithful';
import type { Site } from '../site';

/** The sentence a mail begins with behind its thanks, if it tells anything: that is where the answer, the cause or the news stands. Of 40 left out, readers missed 32. */
export const isOpening = ({ finding, sentence, view }: Site): boolean =>
  view.sentences.find(({ role, plain }) => role === 'body' && !POLITE.test(plain))?.index ===
    sentence.index &&
  tellsMatter(sentence.text) &&
  // A jab without a figure or a name holds nothing there either.
  (finding.code !== 'attack' || factsOf(sentence.text, view.text).length > 0);

const POLITE = /^(?:(?:many )?thanks?\b|hope\b|happy\b|lovely to\b|good (?:morning|question)\b|greetings\b)/i;

/** Takes up the client's own words, so that it speaks of their matter. */
export const takesUp = ({ sentence, view }: Site): boolean =>
  (keptShare(sentence.text, view.incoming) ?? 0) > 0;

/** A view or a way out that is all the client gets for an answer: "I would maybe go a little bit up", "It'd probably be better coming from you anyway." */
export const answersSmall = ({ finding, sentence: { plain }, view }: Site): boolean =>
  view.incoming.includes('?') &&
  ((finding.code === 'hedge' && VIEW.test(plain)) || (finding.code === 'withdraw' && wordsIn(plain) > SHRUG));

const VIEW =
  /\b(?:i|we)(?:'d| would| could| can| may| might)?(?: maybe| perhaps| probably)? (?:think|say|guess|assume|suppose|reckon|believe|suspect|put|go)\b|^(?:maybe|perhaps|possibly|probably) (?:it|they|that|the)\b/i;

/** "It's fine, let's leave it" says nothing to anything. */
const SHRUG = 5;
