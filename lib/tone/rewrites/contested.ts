import type { NegativeCode } from '../codes';
import { scanClauses } from '../grammar/scan';
import { tones } from '../reading';
import { addressOf, readdressed, withoutAddress } from './address';
import { MOCKS } from './calming';
import { isPlain } from './calm-fact';
import { stemOf, tidied, wordsIn } from './editing';
import { factStems, leastStem, plainOf } from './fact-stems';
import { factsOf } from './facts';
import { framed } from './framed';
import { frames } from './frames';
import { isFaint } from './plain-ways';
import { waysToTell } from './ways-to-tell';
import { type Candidate, type Site, wholeOf } from './site';
import { AS_ASKED, saysTheyDid } from './said-of-them';
import { HURTS } from './tails';

/**
 * What a sentence tells though it was said to prove a point, told again with a calm word in front: more than a plain fact, but nothing that anybody did wrong, or did so
 * well.
 */
export function contestedCandidates(site: Site): readonly Candidate[] {
  const told = toldOf(site, (stem) => mayBeTold(stem, site.finding.code));
  // Said as one side of it only once; its other way stands among what is better than nothing.
  return site.finding.code === 'accuse'
    ? [...told, ...openlyTold(site).filter(({ tone }) => tone === 'warm')]
    : told;
}

/** Beside leaving a sentence of blame out: what it says, as far as the ear has nothing against it, or as the writer has it and would hear better. */
export function looselyContested(site: Site): readonly Candidate[] {
  return [
    ...toldOf(
      site,
      (stem) => !/[.:] |["“”]|\byours\b/i.test(stem) && !BOASTS.test(stem) && !saysTheyDid(stem),
    ),
    ...openlyTold(site),
  ];
}

/** "You had paid until midnight; please tell me if I have that wrong." */
function openlyTold(site: Site): readonly Candidate[] {
  const { finding, sentence } = site;
  const stem = stemOf(tidied(plainOf(withoutAddress(sentence.text), finding.code)));
  // Only of theirs is theirs the better word.
  if (isFaint(site) || !/\byour?\b/i.test(stem) || /^(?:i|we|if)\b/i.test(stem)) return [];
  if (wordsIn(stem) > LONGEST || /["“”?!…]|[.:] /.test(stem) || HURTS.test(stem) || MOCKS.test(stem))
    return [];
  const clauses = scanClauses(sentence.plain);
  if (clauses.some(({ imperative }) => imperative) || !clauses.some(({ verb }) => verb)) return [];
  if (finding.code === 'accuse' && !tellsOfThem(stem)) return [];
  return (['warm', 'firm'] as const).flatMap((tone) => {
    const text = framed(stem, OPENLY[tone], site);
    return text === undefined
      ? []
      : [wholeOf(sentence, 'frame', tone, readdressed(addressOf(sentence.text), text))];
  });
}

/** What they did, had or said, and no more: not what they may do, what one would like to know, or a jest behind it. */
const tellsOfThem = (stem: string): boolean =>
  !/^(?:although|though|because|since|if|unless|when|which)\b/i.test(stem) &&
  !JESTS.test(stem) &&
  (saysTheyDid(stem) || saysTheyDo(stem));

const JESTS =
  /\b(?:(?:could|can|would|should) (?:then|now|also)|as (?:in|if|though|always|usual)|like an?|would like to|love to|(?:would|could|should|might) have|['’]d have|what['’]s|yours would|each time|every time|always|never|you know|remember)\b/i;

const OPENLY = {
  warm: '{Fact}; please tell {me} if {I} have that wrong.',
  firm: 'As {I} have it, {fact}; please tell {me} by «day» if you have it differently.',
} as const;

function toldOf(site: Site, isFit: (stem: string) => boolean): readonly Candidate[] {
  const { finding, sentence } = site;
  const own = frames[finding.code];
  if (!CODES.has(finding.code) || own === undefined) return [];
  const address = addressOf(sentence.text);
  const clauses = scanClauses(sentence.plain);
  // "Please ..., because ...": what it asks would be lost.
  if (clauses.some(({ imperative }) => imperative)) return [];
  // Of a charge the shortest part is mostly what was made of it.
  const least = finding.code === 'accuse' ? undefined : leastStem(site, clauses);
  return [...factStems(site, clauses), ...(least === undefined ? [] : [least])]
    .filter((stem) => wordsIn(stem) <= LONGEST && !sentence.text.includes(`${stem}:`) && isFit(stem))
    .slice(0, 2)
    .flatMap((stem) =>
      tones.flatMap((tone) =>
        (waysToTell(stem, site) ?? own)[tone].flatMap((frame) => {
          const text = framed(stem, frame, site);
          return text === undefined ? [] : [wholeOf(sentence, 'grammar', tone, readdressed(address, text))];
        }),
      ),
    );
}

const CODES: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'defend', 'attack', 'threat']);

/** Of these only what is said of nobody is given back at all. */
export const FIGHTS: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['attack', 'threat']);

const LONGEST = 34;

/** Whether a sentence of this code, without its barb, may be told again. `stem`: without its stop. */
export function mayBeTold(said: string, code: NegativeCode): boolean {
  const stem = said.replace(AS_ASKED, '');
  if (BEYOND.test(stem) || PROOF.test(stem) || BOASTS.test(stem) || saysTheyDid(stem)) return false;
  if (code === 'accuse' && saysTheyDo(stem)) return false;
  if (!isRecord(stem) && (code === 'defend' ? DEFIES : MEANT_TO_STING).test(stem)) return false;
  return !FIGHTS.has(code) || isPlain(stem);
}

/** "You send me photos of statements": what they do, and not what they can have. */
const saysTheyDo = (stem: string): boolean =>
  scanClauses(stem.replace(/[’‘]/g, "'")).some(
    ({ who, verb, modal, question }) =>
      who === 'you' && verb !== undefined && modal === undefined && !question && verb.class !== 'have',
  );

/** A day, an hour, a sum or a figure is there to be looked up. */
export const isRecord = (stem: string): boolean =>
  factsOf(stem).some(
    ({ kind, words }) => /\d/.test(words) || /^(?:weekday|date|time|money|percent|link)$/.test(kind),
  );

/** Jest, spite and asides: told again they would be so again. */
const BEYOND =
  /[.:] |(?<!\b(?:says?|said|reads?|states?|shows?|is|was) )[“"](?! |[.,]|$)(?![^"“”]{1,24}["”])|^(?:that (?!is\b|was\b|will\b|can\b)|(?:what|as)\b|of (?!(?:the|those|these|your) \d))|\b(?:surpris\w*|by the way|mind you|certain people|admir\w*|having first|of course|like an?|as if|as though|no comment|one wonders|grant you|nan|religion|tho|gentleman|lady|dear|contrary to|you yourself|the day it was|neither|somehow|for once|so much as|(?:would|could|should|might) (?:\p{L}+ )?have|bound to|can only|(?:sitting|sat|lying) (?:in|on|with) your|all over the world|curse|(?:i|we)(?: had|['’]d) (?:suggested|advised|recommended|warned|wanted|offered|proposed)|trusting|that['’]s not an? [^,]+, that['’]s|(?:is|was) what (?:i|we) \p{L}+|all (?:that )?(?:i|we) (?:was|were|am|are) (?:hired|asked|paid)|as \p{L}+ as (?:an?|the)|(?:complex|complicated|difficult) (?:area|topic|question|subject|matter)|you can (?:ask|try|say|write|call|shout|complain|look)|(?:is|are|was|were) (?:perfectly |absolutely |all )?(?:fine|correct|in order)$|i['’]m told|tells us nothing|a person|law unto|between (?!.*\band\b)|(?:on|at|in) your (?:side|end|team)|the wrong .* (?:was|were) (?:typed|entered|given|sent|chosen|ordered)|(?:came|comes|is|was) from your (?:own )?(?:office|team|builder|brother|sister|husband|wife|boss|manager|assistant|colleague|people|marketing)|what (?:people|others) \p{L}+|outranks|(?:disappointing|sad|sorry|odd|strange) to (?:hear|read|see)|process(?:es)? (?:was|were|is|are) followed|said (?:this|that|it|so) to|(?:['’]d|would) love to (?:see|know|hear|meet)|in spirit|the emails? to prove|by the look|remember|recall|says it all|moods?(?! boards?)|half as|naturally|not (?:by|from|the|our|my|us|me)|so (?:count|do|work|figure)|with (?:me|us)$|(?:was|were|is|are) yours|one (?:learns|must|should|does|can|might|would|thinks)|the same way|the feelings? of|eyebrow|(?:i|we) (?:told|warned|knew|predicted)|told (?:you|him|her|them)|in vain|to (?:my|our) (?:surprise|regret)|which is (?:more|less) than|one can|must have|apparently|supposedly|found (?:it )?out|learn(?:ed|t) (?:of|about|from)|heard (?:of|about|from|it)|on purpose)\b/iu;

/** "I have the email": to hold against them. */
const PROOF =
  /^(?:i|we)(?:['’]ve got| have) the [\w-]+(?: [\w-]+)? here\b|^(?:i|we)(?:['’]ve got| have| still have|['’]ve still got) (?:the|all the|every|your) (?:\w+ )?(?:emails?|mails?|messages?|proof|screenshots?|recordings?|evidence|receipts?|texts?)$/i;

/** Others, what might have been, how it was meant, how it looks: where there is nothing to be looked up, said to sting. */
const MEANT_TO_STING =
  /[?!…]|\b(?:(?<!\b(?:two|three|four|five|six|\d+) )people|clients|customers|others|most|everyone|everybody|anyone|anybody|somebody|someone|nobody|no one|whoever|one (?:must|can|does|learns|would|might|wonders|begins)|would|should|might|ought|wish|had (?:you|your|it been)|as if|as though|like (?:an?|the|any|every)|such|than|rather|quite|almost|never|always|ever|even|only|merely|just|every|whole|still|no doubt|of course|naturally|evidently|regrettably|frankly|alas|lovely|charming|brave|art|miracle|taste|trouble|shame|hope|love|hate|feel|felt|think|thought|believe|happens?)\b|(?<!\b(?:to|for|from|with|by|of|at|gave|sent|showed|give|send|show|offer|offered|invited|the \p{L}+) )\byou\b(?! (?:can|will|may|got|received)\b|['’]ll\b)|\b(?:yourself|yourselves|yours)\b/iu;

/** Of these a defence only proves; what others do, or how it is otherwise, may explain. */
const DEFIES =
  /[?!…]|\b(?:customers|everyone|everybody|anyone|anybody|nobody|no one|whoever|one (?:must|can|does|learns|would|might|wonders|begins)|would|should|ought|wish|had (?:you|your|it been)|as if|as though|like (?:an?|the|any|every)|never|ever|no doubt|of course|naturally|evidently|regrettably|frankly|alas|lovely|charming|brave|art|miracle|shame)\b|(?<!\b(?:to|for|from|with|by|of|at|gave|sent|showed|give|send|show|offer|offered|invited|the \p{L}+) )\byou\b(?! (?:can|will|may|got|received)\b|['’]ll\b)|\b(?:yourself|yourselves)\b/iu;

/** What the writer is, bore and gave, and what others think: no news of the work. */
const BOASTS =
  /^(?:i|we) (?:do |can |really |fully |completely )*(?:understand|appreciate|sympathise|feel)\b|^(?:i|we) (?:do not|don['’]t|cannot|can['’]t) (?:agree|accept|see|understand)\b|\b(?:turned down|been (?:doing|at) (?:this|it)|(?:have|['’]ve) done (?:this|it) (?:for|since)|years (?:i|we)['’]?(?:ve)?\b|years['’]? (?:of )?experience|degree|reputation|clean record|since \d+ years|(?:in|for) (?:\p{L}+ )?(?:\d+|\p{L}+) years\b.*\b(?:no|not|never|nobody)\b|never (?:had|failed|lost)|up since|sat up|gave up|put a lot|(?:i|we|my|our) [^,;]*(?:weekends?|by hand)|favou?r|courage|(?:most|other|many|all) (?:\p{L}+ )?(?:of (?:our|my) )?(?:people|clients|customers|guests|students|patients)|everyone (?:else|thinks)|everybody|nobody|any\p{L}+ (?:in the trade|will tell you))\b/iu;
