import { findVerb } from '../grammar/verbs';
import { MOCKS } from './calming';
import { stemOf, wordsIn } from './editing';
import { nounPhrases } from './flee/noun-phrase';
import { lowerable, lowered } from './lowered';
import { pastOf } from './participle';
import { type Candidate, type Site, wholeOf } from './site';
import { HURTS } from './tails';
import { speak } from './voice';

/**
 * "Was it watered every evening?" sounds like a charge; what it asks stays: "Could you tell me whether it was watered every evening?" Only for questions that
 * want to know something and whose parts are sure.
 */
export function questionCandidates({ finding, sentence, voice, view }: Site): readonly Candidate[] {
  const asked = askedIn(sentence.text, view.text);
  // "Which university did he study at?": a jab at a third.
  if (asked === undefined || (finding.code === 'attack' && /\b(?:he|she)\b/.test(asked))) return [];
  return [
    wholeOf(sentence, 'grammar', 'short', speak(`Could you tell {me} ${asked}?`, voice)),
    wholeOf(
      sentence,
      'grammar',
      'warm',
      speak(`{I} would like to get this right for you; could you tell {me} ${asked}?`, voice),
    ),
    wholeOf(
      sentence,
      'grammar',
      'firm',
      speak(`For the next step, could you tell {me} by «day» ${asked}?`, voice),
    ),
  ];
}

/** "whether it was watered every evening"; undefined for what wants no answer. */
export function askedIn(sentence: string, draft = ''): string | undefined {
  const [, text = ''] = /^(?:(?:so|and|but|now|also),? )?([^?]+)\?$/i.exec(sentence.trim()) ?? [];
  if (text === '' || wordsIn(text) < 3 || wordsIn(text) > LONGEST) return undefined;
  if (WANTS_NONE.test(text) || MOCKS.test(text) || HURTS.test(text) || QUIP.test(text)) return undefined;
  const said = lowerable(text, draft) || ASKS.test(text) ? lowered(text) : text;
  return yesOrNo(said) ?? open(said);
}

const LONGEST = 20;
const ASKS =
  /^(?:what|which|when|where|who|how|was|were|is|are|has|have|had|does|do|did|can|could|will|would)\b/i;

/** Asked of nobody, or only to bite. */
const WANTS_NONE =
  /\b(?:any idea|the (?:slightest|faintest|first) idea|any clue|expect(?:ed)?|conclude|wonder|suppose|want me|do you think|would you like|shall i|should i|am i|my problem|what for|what if|remember|so what|who else|really|possibly|ever|anybody|anyone|exactly|even|what (?:do|did|would|could) you want|how (?:should|could|would|can|am|is it|many times|else)|would have|why)\b|["“”]/i;
/** ", the view?", ", or as people do, ...": the answer is given with the question. */
const QUIP = /, (?:the|a|an|eh|or|as|like|then|is it|right|remember|please|that)\b/i;

/** "did you check the folder", "was it there", "does it include step 4". */
function yesOrNo(text: string): string | undefined {
  const [, aux = '', rest = ''] =
    /^(was|were|is|are|has|have|had|does|do|did|can|could|will|would) (.+)$/u.exec(text) ?? [];
  if (aux === '') return undefined;
  const told = turned(aux, rest);
  return told && `whether ${told}`;
}

/** "what happened to the posts", "which way are they used to". */
function open(text: string): string | undefined {
  const [, head = '', rest = ''] =
    /^((?:what|which)(?: (?!(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|happened|happens)\b)[\p{Ll}-]+){0,2}|when|where|who|how (?:many|much|long|often|far)(?: \p{Ll}+)?) (.+)$/u.exec(
      text,
    ) ?? [];
  const [, aux = '', behind = ''] =
    /^(was|were|is|are|has|have|had|does|do|did|can|could|will|would) (.+)$/u.exec(rest) ?? [];
  if (head === '') return undefined;
  if (aux === '' || (/^who$/.test(head) && !/^(?:do|does|did)$/.test(aux))) {
    const first = findVerb(rest.split(' ')[0] ?? '');
    return aux !== '' || first ? `${head} ${rest}` : undefined;
  }
  const told = turned(aux, behind);
  return told && `${head} ${told}`;
}

/** "was | it watered" as "it was watered"; undefined where the edge of who is unsure. */
function turned(aux: string, rest: string): string | undefined {
  const who = subjectOf(rest);
  if (who === undefined) return undefined;
  const behind = stemOf(rest.slice(who.length).trim()).replace(/^not /, '');
  const not = /^ not\b/.test(rest.slice(who.length)) ? ' not' : '';
  if (!/^(?:do|does|did)$/.test(aux)) return stemOf(`${who} ${aux}${not} ${behind}`);
  const [first = '', ...others] = behind.split(' ');
  const verb = findVerb(first);
  if (verb ? !verb.forms.includes('base') : aux === 'did' || !/^\p{Ll}+$/u.test(first)) return undefined;
  const act = behind;
  if (aux === 'did' && who === 'you') return `you were able to ${act}`;
  if (aux === 'do') return `${who} ${act}`;
  return `${who} ${[inflected(first, aux === 'did'), ...others].join(' ')}`;
}

const inflected = (lemma: string, past: boolean): string =>
  past
    ? pastOf(lemma)
    : lemma
        .replace(/(?<=[^aeiou])y$/, 'ie')
        .replace(/(?<=s|x|ch|sh|o)$/, 'e')
        .concat('s');

function subjectOf(rest: string): string | undefined {
  const [pronoun] = /^(?:it|they|he|she|you|this|that|these|those)(?= )/.exec(rest) ?? [];
  if (pronoun) return pronoun;
  const phrase = nounPhrases(rest).find(({ start }) => start === 0);
  // "your window cleaner charge less": the phrase may have taken the verb in.
  if (
    phrase &&
    findVerb(phrase.head)?.forms.includes('base') === true &&
    !/^(?:not |\p{Ll}+ing\b|\p{Ll}+ed\b)/u.test(rest.slice(phrase.end).trim())
  )
    return undefined;
  return phrase && rest.slice(0, phrase.end);
}
