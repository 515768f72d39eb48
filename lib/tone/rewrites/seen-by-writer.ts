import { findVerb } from '../grammar/verbs';
import type { Voice } from './voice';

/**
 * A clause of the client's as the writer would say it: "you sent our folder to me" is "I sent your folder to you". Verbs follow their new persons, and what the
 * writer never contracts is spelled out.
 */
export function seenByWriter(clause: string, { team, contracts }: Pick<Voice, 'team' | 'contracts'>): string {
  const turned = clause.replace(
    PERSON,
    (word: string, who: string | undefined, joined = '', be: string | undefined, at: number) => {
      if (who === undefined) return (team ? AS_TEAM : AS_ONE)[word.toLowerCase()] ?? word;
      const isClient = !/^you$/i.test(who);
      if (!isClient && joined === '' && be === undefined && !acts(clause.slice(at + word.length)))
        return team ? 'us' : 'me';
      const now = isClient ? 'you' : team ? 'we' : 'I';
      return `${now}${JOINED[now]?.[joined] ?? joined}${be === undefined ? '' : ` ${BE[now]?.[be.toLowerCase()] ?? be}`}`;
    },
  );
  const mild = turned.replace(NEVER_DID, (never: string, who: string, verb: string) => {
    const known = findVerb(verb);
    return known?.forms.includes('past') === true ? `${who} didn't ${known.lemma}` : never;
  });
  return contracts ? mild : spelledOut(mild);
}

/** One owns what one did not do, not that one never does it. */
const NEVER_DID = /\b(I|we) never (?:even )?(\p{L}+)/u;

/** Who acts, with what is joined to them and the "be" behind; or whose or to whom it is. */
const PERSON =
  /\b(i|we|you)('m|'re|'ve|'d|'ll)?(?: (am|are|was|were|wasn't|weren't|aren't))?(?![\p{L}'])|\b(?:my|our|your|me|us|mine|ours|yours|myself|ourselves|yourself|yourselves)\b/giu;

const AS_ONE: Readonly<Record<string, string>> = {
  my: 'your',
  our: 'your',
  me: 'you',
  us: 'you',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  your: 'my',
  yours: 'mine',
  yourself: 'myself',
  yourselves: 'ourselves',
};
const AS_TEAM: Readonly<Record<string, string>> = {
  ...AS_ONE,
  your: 'our',
  yours: 'ours',
  yourself: 'ourselves',
};

const JOINED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  you: { "'m": "'re" },
  I: { "'re": "'m" },
};

const BE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  you: { am: 'are', was: 'were', "wasn't": "weren't" },
  I: { are: 'am', were: 'was', "weren't": "wasn't", "aren't": 'am not' },
  we: {},
};

/** Whether "you" does something here, or has it done: a verb follows. */
const acts = (after: string): boolean => {
  const word =
    /^ (?:(?:still|never|even|also|just|only|already|now|again|double) )*([\p{L}']+)/u.exec(after)?.[1] ?? '';
  if (
    /^(?:do|does|did|have|had|can|could|will|would|should|may|might|must)(?:n't)?$|^(?:can't|won't|cannot)$/i.test(
      word,
    )
  )
    return true;
  const forms = findVerb(word)?.forms ?? [];
  return forms.includes('past') || forms.includes('base') || /\p{L}{2}ed$/u.test(word);
};

const spelledOut = (text: string): string =>
  text
    .replace(/\bcan't\b/g, 'cannot')
    .replace(/\bwon't\b/g, 'will not')
    .replace(/(?<=\p{L})n't\b/gu, ' not')
    .replace(/\bI'm\b/g, 'I am')
    .replace(/\b(you|we|they)'re\b/g, '$1 are')
    .replace(/\b(I|you|we|they)'ve\b/g, '$1 have')
    .replace(/(?<=\p{L})'s (?=(?:been|gone|come|got|had|stopped|broken)\b)/gu, ' has ')
    .replace(
      /(?<=\b(?:it|that|there|this|what|\p{Ll}+))'s (?=(?:not|no|still|down|out|off|too|always|never|a|an|the|only|so)\b)/gu,
      ' is ',
    );
