import type { Clause } from '../grammar/clause';
import { type Edit, edit, edited, stemOf, tidied, wordsIn } from './editing';
import { findBreach } from './facts';
import type { Site } from './site';
import { HURTS } from './tails';
import { trims } from './trims';
import { unpointed } from './unpointed';

/** What the sentence tells, said of nobody: whole, then in fewer and fewer of its clauses as long as every fact stays. Best first; without a final stop. */
export function factStems({ finding, sentence, view }: Site, clauses: readonly Clause[]): readonly string[] {
  const said = unpointed(plainOf(sentence.text, finding.code), clauses, sentence.text);
  const whole = said === undefined ? [] : [stemOf(tidied(said))];
  const parts = partsOf(clauses)
    .map((part) => sentence.text.slice(part[0]?.start, part.at(-1)?.end))
    .map((text) => stemOf(tidied(unpointed(plainOf(text, finding.code), [], text) ?? '')))
    .filter((text) => findBreach(sentence.text, text, view.text) === undefined);
  return [...new Set([...whole, ...parts])].filter(isFact).slice(0, MOST);
}

const MOST = 3;

const plainOf = (text: string, code: Site['finding']['code']): string => {
  const calm = calming.reduce((now, [find, put]) => now.replace(find, put), text);
  return edited(calm, trims[code] ?? []) ?? calm;
};

/** Words that turn a fact into a point. */
const calming: readonly Edit[] = [
  edit(
    /^(?:(?:and|but|so|yet|also|besides|moreover|furthermore|however|still|now|well|look|then|again|anyway|frankly|honestly|actually|in fact|of course|obviously|clearly|strictly|unfortunately|sadly|regrettably|i'm afraid|as it happens|as you know|as i said|as stated|as explained|for the record|just so you know|with respect|to be (?:fair|clear|honest)|for what it's worth|please note(?: that)?|kindly note(?: that)?|note that|the fact is(?: that)?|what i (?:said|meant) was(?: that)?|you'll (?:find|see|notice)(?: that)?|you will (?:find|see|notice)(?: that)?)(?:,| -)? )+(?=\S)/,
  ),
  edit(
    /,? (?:as i'm told|i gather|i must say|i'm afraid|as you (?:well )?know|as you can see|after all|of course|in fact|for that matter|and nothing else|and nobody's had an issue with it|which i suppose you know)(?=[,.;]|$)/g,
  ),
  edit(
    /\b(?:clearly|obviously|actually|simply|merely|naturally|evidently|plainly|perfectly|of course|surely|exactly) (?=\w)/g,
  ),
  edit(
    /,? (?:but )?(?:the|your) (?:e?mail|inbox|log|receipt|whatsapp)s? (?:will )?(?:proves?|shows?) it(?=[.,;]|$)/,
  ),
  edit(/,? which (?:\w+ )?(?:i|we) can prove(?=[.,;]|$)/),
  edit(/, (?:which|who|whom|whose) [^,;]*\b(?:you|your)\b[^,;]*,(?= )/g),
];

/** Runs of neighbouring clauses that point at nobody, the longest first. */
function partsOf(clauses: readonly Clause[]): readonly (readonly Clause[])[] {
  const parts: (readonly Clause[])[] = [];
  for (let size = clauses.length - 1; size > 0; size -= 1)
    for (let from = 0; from + size <= clauses.length; from += 1) {
      const part = clauses.slice(from, from + size);
      const [first] = part;
      if (first?.verb && !first.conditional && STATES.has(first.who) && !part.some(isCharged))
        parts.push(part);
    }
  return parts;
}

const STATES: ReadonlySet<Clause['who']> = new Set<Clause['who']>(['it', 'i', 'we', 'they', 'your-side']);
const isCharged = ({ who, unmet, negated }: Clause): boolean =>
  who === 'you' || unmet || (who === 'your-side' && negated) || who === 'nobody';

const isFact = (stem: string): boolean =>
  wordsIn(stem) >= 3 &&
  !HURTS.test(stem) &&
  !MOCKS.test(stem) &&
  !OPENS_BADLY.test(stem) &&
  !/[?!…]|\.\.\./.test(stem);

/** Fragments, and clauses that hang on another. */
const OPENS_BADLY =
  /^(?:which|who|whom|whose|that\b(?! (?:is|was|will|has|goes|comes|date|day|file|one|week|version))|because|since|while|where|than|though|although|unless|until|if|or|nor|neither|as|with|without|by|to|for|from|hence|therefore|not|never|no|kindly|please|let|how|what a|such)\b/i;

/** Wit at someone's cost: kept, it stays a jab whatever stands behind it. */
const MOCKS =
  /\b(?:lovely|how (?:nice|kind|thoughtful)|congratulations|bless|miracles?|magic(?:al|ian)?|clairvoyant|genius|expert opinion|grown-?ups?|child(?:ish)?|kindergarten|circus|comedy|theatre|tantrum|drama|science fiction|rocket science|common sense|basic|elementary|anyone with|any (?:normal|reasonable) person|most (?:people|clients|students)|every (?:thief|child|idiot|beginner)|pub|party|opinions?|suppose|guess|pity|a bit rich|civilisation|god|hell|bloody|damn|folk|lad|genius|pretend\w*|discover\w*|imagin\w*|complain\w*|argu(?:e|es|ed|ing)|accus\w*|threat\w*|amus\w*|rich coming|stranger things|spoiler|soul|own homework|fond of|seem to|tired|not one of|whoever|sleeping on|sort of thing|suddenly|conveniently|strange(?:ly)?|curious(?:ly)?|funny|funnily|interesting(?:ly)?|remarkabl[ey]|impress\w*|allegedly|supposedly|so-called|self-inflicted|insisted|unhappiness|should have|could have|would have|would've|had (?:you|anyone)|careful reading|quick look|been saved|wouldn't have|wish|hardly|nobody|no one|none of (?:us|them|you))\b/i;
