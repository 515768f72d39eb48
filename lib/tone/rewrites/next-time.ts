import { findVerb } from '../grammar/verbs';
import { MOCKS } from './calming';
import { stemOf, wordsIn } from './editing';
import { factsOf } from './facts';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { speak } from './voice';

/**
 * A reproach about what was not done, as a request for next time: "You should have called down at the time" is "Next time, could you call down at once, so that I
 * can help?" Made only where the act is sure and nothing in it belongs to a day that is over.
 */
export function nextTimeCandidates({ sentence, voice }: Site): readonly Candidate[] {
  const text = stemOf(sentence.text);
  const made = (tone: Candidate['tone'], said: string) =>
    wholeOf(sentence, 'grammar', tone, speak(said, voice));
  const done = missedOnThing(text);
  if (done !== undefined)
    return [
      made('short', `Next time, could ${done}?`),
      made('warm', `It would help next time if ${done.replace(/ be /, ' could be ')}.`),
      made('firm', `For next time {I} suggest that ${done}.`),
    ];
  const wish = missedAct(text);
  if (wish === undefined) return [];
  const { act, not, gain } = wish;
  if (not)
    return [
      made('short', `Next time, could you please not ${act}?`),
      made('warm', `Could we agree not to ${act} next time?`),
      made('firm', `From now on, please do not ${act}.`),
    ];
  return [
    made('short', `Next time, could you ${act}${gain}?`),
    made(
      'warm',
      `If it happens again, please ${act}${gain === '' ? ', so that «reason: what it does for them»' : gain}.`,
    ),
    made('firm', `For next time, please ${act}.`),
  ];
}

interface Missed {
  readonly act: string;
  readonly not: boolean;
  /** ", so that I can help": what telling early is good for. */
  readonly gain: string;
}

function missedAct(text: string): Missed | undefined {
  const [, not = '', verb = '', rest = ''] =
    SHOULD_HAVE.exec(text) ?? IF_YOU_HAD.exec(text) ?? TOLD_TO.exec(text) ?? [];
  const known = findVerb(verb);
  if (!known || /^(?:think|have)$/.test(known.class) || NO_ACT.has(known.lemma)) return undefined;
  const act = `${known.lemma}${ahead(rest)}`;
  if (wordsIn(act) < 2 || wordsIn(act) > LONGEST || HURTS.test(act) || MOCKS.test(act) || /["“”]/.test(act))
    return undefined;
  // "Told him on the 1st": that day is over.
  if (factsOf(act).some(({ kind }) => kind !== 'name')) return undefined;
  return { act, not: not !== '', gain: CALLS.has(known.lemma) ? ', so that {I} can help' : '' };
}

const WHO = String.raw`(?:you|your \p{L}+|all of you)(?: yourself| yourselves| two| all)?`;
const MORE = String.raw`((?: (?!(?:and|but|or|as|so|because|since|like|instead)\b)[\p{L}'’-]+){1,12})`;

/** "You should really have called down at the time." */
const SHOULD_HAVE = new RegExp(
  String.raw`^(?:(?:but|and|so|then|maybe|perhaps),? )?${WHO} (?:should|could|ought to|might)( not)?(?: (?:also|really|simply|just|at least))?(?:['’]ve| have) (\p{L}+)${MORE}$`,
  'iu',
);
/** "If you'd signed the form when it was sent, it ...", "It would have come in May if you had signed the form." */
const IF_YOU_HAD = new RegExp(
  String.raw`(?:\bif ${WHO}(?:['’]d| had)|^had ${WHO})( not)?(?: (?:only|just|actually|even|simply))? (\p{L}+)${MORE}(?=,|$)`,
  'iu',
);
/** "I asked you not to open it", "You were told to wash it the night before". */
const TOLD_TO = new RegExp(
  String.raw`\b(?:(?:I|we)(?:['’]d|['’]ve| had| have| did)?(?: also| already)? (?:asked|told|tell|ask|begged|reminded|advised|urged) (?:${WHO}|them)|you(?:['’]d been| had been| were) (?:asked|told|advised|reminded|supposed|meant))( not)? to (\p{L}+)${MORE}(?=,|$| and\b)`,
  'iu',
);

/** The words behind the act as they stand when it is still to come. */
const ahead = (rest: string): string =>
  rest
    .replace(
      / (?:at the time|there and then|then|on the night|that (?:night|day|evening|morning))$/i,
      ' at once',
    )
    .replace(/ (?:earlier|sooner|before)$/i, ' early on')
    .replace(/ (?:in the first place|for once|even)$/i, '')
    .replace(
      /\b(when|while|where) (it|they|he|she) (was|were)\b/i,
      (_, link: string, who: string, be: string) => `${link} ${who} ${be === 'was' ? 'is' : 'are'}`,
    );

const NO_ACT = new Set(
  'be go come stay live die fall become seem happen end grow lose miss forget fail refuse complain argue ignore want need like ask-for'.split(
    ' ',
  ),
);
const CALLS = new Set('call ring phone tell say mention raise report inform warn alert notify'.split(' '));
const LONGEST = 14;

/** "Had the swatch been compared with a blazer, it would have shown": the swatch be compared with a blazer. */
function missedOnThing(text: string): string | undefined {
  const [, thing = '', verb = '', rest = ''] =
    HAD_BEEN.exec(text) ?? IF_BEEN.exec(text) ?? NOT_BEFORE.exec(text) ?? [];
  const said = `${thing} be ${verb}${rest}`;
  if (
    !findVerb(verb.split(' ')[0] ?? '')?.forms.includes('participle') ||
    HURTS.test(said) ||
    MOCKS.test(said)
  )
    return undefined;
  return factsOf(said).some(({ kind }) => kind !== 'name')
    ? undefined
    : said.charAt(0).toLowerCase() + said.slice(1);
}

const THING = String.raw`((?:the|your|our|this|that|a|an) [\p{L} -]{2,40}?)`;
const DONE = String.raw`(\p{L}+(?: in| up| off| out)?)((?: (?!and\b|but\b|or\b)[\p{L}'’-]+){0,8})`;

const HAD_BEEN = new RegExp(String.raw`^(?:(?:but|and|so),? )?had ${THING} been ${DONE},`, 'iu');
const IF_BEEN = new RegExp(String.raw`^(?:(?:but|and|so),? )?if ${THING}(?: had|['’]d) been ${DONE},`, 'iu');
/** "The form had also not been filled in beforehand." */
const NOT_BEFORE = new RegExp(
  String.raw`^(?:(?:but|and|so),? )?${THING} (?:had|was|were|has|have)(?: also)?(?:n['’]t| not| never)(?: been)? (\p{L}+(?: in| up| off| out)?)((?: [\p{L}'’-]+){0,3} (?:beforehand|first|in advance|in time))\b`,
  'iu',
);
