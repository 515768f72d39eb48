import type { Tone } from '../reading';
import { consequenceOf } from './consequence';
import { stemOf } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** A case with what follows from it, as a condition to know, and the way round it. `put`: the case with its link, "If he has to wait again"; `blow`: the words behind it. */
export function termCandidates(
  put: string,
  blow: string,
  { sentence, voice, view }: Site,
): readonly Candidate[] {
  const made = (tone: Tone, text: string) => wholeOf(sentence, 'grammar', tone, text);
  const behind = (text: string) => speak(`, ${text}`, voice).slice(2);
  const offer = stemOf(blow.replace(/^[\s,;:]+/, ''));
  if (OFFERS.test(offer))
    return [
      made('short', `${put}, ${offer}; would that suit you?`),
      made('warm', `${put}, ${offer}; ${behind('please tell {me} by «day» whether that suits you.')}`),
    ];
  const term = consequenceOf(blow, view.text);
  if (term === undefined) return [];
  const told = `${put}, ${term}`;
  const plan = `So that you can plan: ${told.charAt(0).toLowerCase()}${told.slice(1)}.`;
  return [
    made(
      'short',
      TURNS_OUT.test(put)
        ? plan
        : `${told}; so that it does not come to that, could you «item: what would help» by «day»?`,
    ),
    made('warm', `${told}; ${behind('{I} would like to avoid that, so could we talk on «day»?')}`),
    made('firm', plan),
  ];
}

/** "Failing that I'm pulling the man": "So that I don't have to pull the man, could you ...?"; what comes of itself is told as what is to be avoided. */
export function sparedCandidates(blow: string, { sentence, voice, view }: Site): readonly Candidate[] {
  const term = consequenceOf(blow, view.text);
  const [, who = '', act = ''] = /^(I|we)(?: would|['’]d) have to (.+)$/.exec(term ?? '') ?? [];
  const made = (tone: Tone, text: string) => wholeOf(sentence, 'grammar', tone, speak(text, voice));
  if (who === '') {
    const comes = term ?? COMES.exec(blow.replace(EXPLAIN, 'and that would have to be explained to $1'))?.[1];
    return comes === undefined
      ? []
      : [
          made('short', `Otherwise ${comes}; to avoid that, {I} need «item: what you need» by «day».`),
          made('warm', `Otherwise ${comes}, and {I} would like to avoid that; could we talk on «day»?`),
        ];
  }
  const head = `So that ${who} ${voice.contracts ? 'don’t' : 'do not'} have to ${act}`;
  return [
    made('short', `${head}, could you «item: what you need» by «day»?`),
    made('warm', `${head}, could we talk on «day» at «time»?`),
    made('firm', `${head}, {I} need «item: what you need» by «day».`),
  ];
}

/** To whom they would have to is a fact; that they can is the sting. */
const EXPLAIN = /\band you can explain (?:that|it|this) to (.+?)(?: (?:by |for )?yourself| on your own)?$/i;

/** "they go in as personal draws and you can explain that": what becomes of things, without its sting. */
const COMES =
  /^((?:they|it|the|your|all) (?!(?:police|court|lawyers?|solicitors?|press)\b)[^,;?!]{6,80}?)(?:,? and you (?:can|may|will|could)\b.*)?$/i;

/** What is offered in a case is no blow. */
const OFFERS =
  /^(?:then )?(?:I|we)(?:['’]d| would| can|['’]ll| will)? (?:propose|suggest|recommend|advise|offer|gladly|(?:be )?(?:happy|glad) to)\b/i;

/** "If it turns out to have been chewed on": no one can do anything about it by a day. */
const TURNS_OUT =
  /\b(?:turns? out|i find|we find|there(?:['’]s| is| are) (?:nothing|no|something|any)|proves? to)\b/i;
