import { type Tone, tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { stemOf, tidied, wordsIn } from './editing';
import { FEWEST, HANDS_OFF, JESTS, LONGEST } from './excuses';
import { plainOf, saysSomething } from './fact-stems';
import { COMPLAINS } from './flee/frames/complains';
import { framed } from './framed';
import { isInHand, isSorry } from './in-hand';
import { isFaint, plainWays, proves } from './plain-ways';
import { OPENS } from './plainly';
import { pointsAtSomeone } from './pointing';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { unpointed } from './unpointed';
import { speak } from './voice';
import type { Ways } from './ways';

/** Better than no choice at all: an excuse told once more, with what comes next; of one that holds nothing, a sorry, or who can help. */
export function looseExcuses(site: Site): readonly Candidate[] {
  const { finding, sentence, voice } = site;
  const said = (tone: Tone, text: string): Candidate =>
    wholeOf(sentence, 'template', tone, speak(text, voice));
  const regret =
    !isFaint(site) && COMPLAINS.test(site.view.incoming) && !isSorry(site)
      ? [said('warm', '{I} am sorry about this, and thank you for telling {me}.')]
      : [];
  const help =
    HANDS_OFF.test(sentence.plain) && !isInHand(site)
      ? [said('short', '{I} will find out who can help you with this and tell you by «day».')]
      : [];
  const text = withoutAddress(sentence.text).replace(OPENS, '');
  const stem = stemOf(tidied(unpointed(plainOf(text, finding.code))));
  const address = addressOf(sentence.text);
  const told = isLoose(stem)
    ? tones.flatMap((tone) =>
        waysOf(stem, site)[tone].flatMap((way) => {
          const made = framed(stem, way, site);
          return made === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, made))];
        }),
      )
    : [];
  return [...help, ...told, ...regret];
}

const isLoose = (stem: string): boolean =>
  wordsIn(stem) >= FEWEST &&
  wordsIn(stem) <= LONGEST &&
  saysSomething(stem) &&
  !/[?!…]|\.\.\.|["“”]|[.:] /.test(stem) &&
  ![HURTS, HANDS_OFF, JESTS].some((sign) => sign.test(stem)) &&
  !proves(stem) &&
  !pointsAtSomeone(stem);

function waysOf(stem: string, site: Site): Ways {
  const plain = plainWays(stem);
  if (isFaint(site)) return plain;
  const open = !isInHand(site);
  return {
    short: open ? ['{Fact}; {I} will «item: what you do about it» by «day».'] : plain.short,
    warm: ['{I} am happy to explain: {fact}.', ...plain.warm],
    firm: [
      ...(open ? ['{Fact}; the next step is «item: the step», by «day».'] : []),
      'Here is how it came about: {fact}.',
      ...plain.firm,
    ],
  };
}
