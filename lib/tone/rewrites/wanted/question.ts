import { pastOf } from '../participle';
import { thirdOf } from '../../grammar/verbs';
import { findVerb } from '../../grammar/verbs';
import { stemOf, wordsIn } from '../editing';
import { nounPhrases } from '../flee/noun-phrase';
import { seenByWriter } from '../seen-by-writer';
import type { Voice } from '../voice';
import { isHeated, withoutOpenings } from './openings';

/**
 * What a client asked, as it stands behind "I will tell you by «day»": "Why did the repair cost 900?" is "why the repair cost 900". Undefined where the order of its
 * words is not sure, and where it asks after the writer's own deeds or mind: nobody promises to find those out.
 */
export function askedClause(ask: string, voice: Voice): string | undefined {
  const words = stemOf(withoutOpenings(ask.trim()))
    .replace(/\?.*$/s, '')
    .replace(/,? (?:please|pls|or not|or what|then|at all|yet|by (?:the way|any chance))$/gi, '')
    .replace(/^((?:what|where|who|how|when)) ?['’]s /i, '$1 is ');
  const said = TELLS.exec(words)?.groups?.['said'];
  const clause = said === undefined ? told(words) : (told(said) ?? said.replace(/^if\b/i, 'whether'));
  if (clause === undefined || isHeated(clause)) return undefined;
  const turned = seenByWriter(clause.charAt(0).toLowerCase() + clause.slice(1), voice);
  if (wordsIn(turned) < LEAST || wordsIn(turned) > MOST || OWN.test(turned) || LOOSE.test(turned))
    return undefined;
  return turned;
}

const LEAST = 3;
const MOST = 15;

/** What the writer did, can do or thinks is theirs to say at once; what the client should do is advice. */
const OWN =
  /^(?:why|whether|if|who|what|how|which \p{L}+)(?: \p{L}+)? (?:I|we)\b(?! (?:can|need)\b)|^whether (?:I|we|there are you|you (?:shall|should|are able to|have to))\b|^(?:what|why|when|where|how|who|which)(?: \p{L}+)? (?:you|I|we) (?:do|shall|say|tell|pay|paid|owe|don['’]t|did|are to|should|have got|can do)\b|^who pays\b|^(?:what|when|how|where) (?:it|this) (?:is|was)$|^how .* (?:was|were)$|^what (?:my|our) (?:plan|view|opinion)\b|\b(?:me|us|to)$|\b(?:I|we) (?:think|mean|say|said|recommend|suggest|feel|like)\b/iu;

/** It points at something that only the client's mail shows. */
const LOOSE =
  /\b(?:can|could|will|do|may) (?:see|have|get|expect|send|bring|do|be|start|go|come)$|\b(?:that|those|these)\b(?! \p{L})|\b(?:attached|above|below)\b/iu;

/** A question in a question: the one inside has its order already. */
const TELLS =
  /^(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody) (?:please |kindly |just |perhaps |at least )*(?:tell|let|explain|confirm|clarify|advise|say|check|find out|remind|look into)(?: to)?(?: me| us)?(?: know)?|(?:please |kindly |just )?(?:tell|let|explain|confirm|advise|clarify|check)(?: to)?(?: me| us)?(?: know)?|(?:i|we)(?: just| also| really)* (?:need|want|would like|wanted|['’]d like|['’]d love)(?: to)? (?:know|understand|see|hear|find out|check|ask)|i['’]d (?:like|love) to (?:know|understand)|do you (?:happen to )?know|any (?:idea|news on|word on)|(?:i|we) (?:still )?(?:don['’]t|do not|can['’]t|cannot) (?:understand|know|see)|checking|asking|wondering|curious|(?:i|we) wonder(?:ed)?|(?:i|we)(?:['’]m| am|['’]re| are) (?:wondering|not sure|unsure)|is there any (?:news|word) on) (?<said>(?:why|when|where|how|what|which|who|whether|if)\b.+)$/iu;

const ASKS =
  /^(?<word>why|when|where|how(?: (?:much|many|long|far|often|soon|quickly|fast|big|late|high|old)(?: \p{L}+s)?)?|what(?: (?:time|day|date|size|colour|color|price|format))?|which \p{L}+|who|by when) (?<rest>.+)$/iu;
const HELPS =
  /^(?<verb>is|are|was|were|has|have|had|will|would|can|could|should|shall|do|does|did)(?<not>n['’]t| not)? (?<rest>.+)$/iu;

/** A direct question in the order of a clause. */
function told(question: string): string | undefined {
  const asked = ASKS.exec(question)?.groups;
  const word = asked?.['word'] ?? 'whether';
  const rest = asked?.['rest'] ?? question;
  const helped = HELPS.exec(rest)?.groups;
  // "Who checked this": nothing was turned round.
  if (helped === undefined)
    return asked !== undefined && isSubjectQuestion(word, rest) ? question : undefined;
  if (/^who$/i.test(word) ? /^(?:is|are|was|were|has|have|had|will)\b/i.test(rest) : SUBJECT_IS.test(rest))
    return question;
  const { verb = '', not = '', rest: behind = '' } = helped;
  const [subject, said] = subjectOf(rest, rest.length - behind.length, verb.toLowerCase()) ?? [];
  if (subject === undefined || said === undefined || (said === '' && asked === undefined)) return undefined;
  const put = inOrder(verb.toLowerCase(), not.trim(), subject, said);
  return put && `${word.toLowerCase()} ${put}`;
}

/** "What is going on": nothing was turned round either. */
const SUBJECT_IS =
  /^(?:is|are|was|were|has|have|had|will) (?:going|coming|happening|happened|been|wrong|next|left)\b/i;

const isSubjectQuestion = (word: string, rest: string): boolean => {
  const forms = findVerb(rest.split(' ')[0] ?? '')?.forms ?? [];
  return /^(?:who|what|how many|which)/i.test(word) && (forms.includes('past') || forms.includes('third'));
};

/** The subject that begins there, and what is said of it. */
function subjectOf(text: string, from: number, help: string): readonly [string, string] | undefined {
  const behind = text.slice(from);
  // "Is this normal?": nothing would be left to say of it.
  const phrase = nounPhrases(text).find(
    ({ start, end, determiner }) =>
      start === from && !(determiner.startsWith('th') && determiner !== 'the' && end === text.length),
  );
  const pronoun = phrase === undefined ? (PRONOUN.exec(behind)?.[0] ?? NAME.exec(behind)?.[0]) : undefined;
  const end = pronoun?.length ?? beforeVerb(behind, help) ?? (phrase && phrase.end - from);
  return end === undefined ? undefined : [behind.slice(0, end), behind.slice(end).trim()];
}

/** "the gala | lose money": behind what helps it, the verb stands bare, or as a participle behind "have"; the first such word that can have a noun before it. */
function beforeVerb(behind: string, help: string): number | undefined {
  const form = /^(?:has|have|had)$/.test(help)
    ? 'participle'
    : /^(?:is|are|was|were)$/.test(help)
      ? undefined
      : 'base';
  if (form === undefined || !DETERMINED.test(behind)) return undefined;
  const words = [...behind.matchAll(/[^ ]+/g)];
  const at = words.findIndex(
    ([word], index) =>
      index >= 2 && (/^(?:be|been|not|have)$/.test(word) || findVerb(word)?.forms.includes(form) === true),
  );
  const next = words[at + 1]?.[0] ?? '';
  // "the test run fail": which of the two is the verb is not sure.
  if (at < 0 || at > LONGEST || /^(?:and|or|with|of)$/.test(words[at - 1]?.[0] ?? '')) return undefined;
  if (form === 'base' && findVerb(next)?.forms.includes('base') === true && !DETERMINED.test(next))
    return undefined;
  return (words[at]?.index ?? 1) - 1;
}

const LONGEST = 5;
const DETERMINED = /^(?:the|my|our|your|an?|this|that|these|those|his|her|their|all|every|any|some|both)\b/i;

const PRONOUN = /^(?:i|we|you|it|this|they|he|she|there|everything)\b(?! \p{L}+s\b(?! \p{L}))/iu;
const NAME = /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}\p{Ll}+(?= (?:\p{Ll}+))/u;

/** Who, then what helps the verb, then the verb in the form it has without help. */
function inOrder(help: string, not: string, subject: string, said: string): string | undefined {
  if (!/^do|^di/.test(help) || not !== '')
    return `${subject} ${help}${not === 'not' ? ' not' : not}${said === '' ? '' : ` ${said}`}`;
  const [word = '', ...others] = said.split(' ');
  const verb = findVerb(word);
  if (!verb?.forms.includes('base')) return undefined;
  const form = help === 'did' ? pastOf(verb.lemma) : help === 'does' ? thirdOf(verb.lemma) : word;
  return [subject, form, ...others].join(' ');
}
