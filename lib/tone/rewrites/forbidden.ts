import { findVerb } from '../grammar/verbs';
import { asQuestion, stemOf, tidied } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';

/** "Don't touch the profile", "Stop ringing the driver", "No more photos": what is asked for is to let it be, and where it is a call, the answer comes first. */
export function forbiddenCandidates(site: Site): readonly Candidate[] {
  const stem = stemOf(site.sentence.text)
    .replace(LEADS, '')
    .replace(/ (?:yourself|yourselves)\b/g, '');
  const [head = stem, ...why] = stem.split('; ');
  const behind = why.length === 0 ? '' : ` ${tidied(why.join('; '))}`;
  return letBe(head.replace(/ now$/, ''), site).map((made) => ({ ...made, text: made.text + behind }));
}

function letBe(stem: string, site: Site): readonly Candidate[] {
  const more =
    /^(?:no more|refrain from(?! (?:\p{L}+ing|it|this|that)\b)) ([\p{L}'’ ,\d-]+?)(?:,? please)?$/iu.exec(
      stem,
    )?.[1];
  if (more !== undefined) return without(more, site);
  const [, unknown = ''] = /^(?:stop|refrain from) ((\p{L}+ing)\b[\p{L}'’ ,\d-]*)$/iu.exec(stem) ?? [];
  if (unknown !== '' && !findVerb(unknown.split(' ')[0] ?? '') && !SHARP.test(unknown)) {
    const [, doing = unknown, why = ''] = /^(.+?)(?: as well)?,? because (.+)$/i.exec(unknown) ?? [];
    return otherwise(doing, site).map((made) =>
      why === '' ? made : { ...made, text: `${made.text} ${tidied(why)}` },
    );
  }
  const act = forbiddenIn(stem);
  if (act !== undefined) return abstaining(act, site);
  const [, told = '', banned = ''] = SO_DONT.exec(stem) ?? [];
  const what = banned === '' ? undefined : forbiddenIn(`Don't ${banned}`);
  return what === undefined ? [] : toldFirst(told, what, site);
}

/** "The insurance will want photos, so don't move anything": the reason stays in front. */
const SO_DONT =
  /^((?!.*\b(?:you|your)\b)[^;?]{8,120}?),? so (?:please )?(?:don['’]t|do not) ([\p{L}'’ -]{3,60})$/iu;

function toldFirst(told: string, what: string, { sentence, voice }: Site): readonly Candidate[] {
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, `${tidied(told)} ${speak(text, voice)}`);
  return [
    made('short', `Could {I} ask you not to ${what}?`),
    made('warm', `It would help if you did not ${what}.`),
    made('firm', `So {I} would ask you not to ${what}.`),
  ];
}

/** "I would ask you to refrain from it" starts where the refraining does. */
const LEADS =
  /^(?:(?:(?:and|but|so|also|then|please|kindly|just),? |(?:i|we)(?:['’]d| would| must| have to)? ask (?:you to |that (?:in future )?you )|you (?:should|have to|need to|must) (?:also |please )?(?=stop |refrain )))+/i;

function forbiddenIn(stem: string): string | undefined {
  const [, banned = ''] = /^(?:do not|don['’]t|never) ([\p{L}'’ ,\d-]+)$/iu.exec(stem) ?? [];
  const [, stopping = '', rest = ''] = /^stop (\p{L}+ing)( [\p{L}'’ ,\d-]+)?$/iu.exec(stem) ?? [];
  const [, refrained = '', from = ''] = /^refrain from (\p{L}+ing)( [\p{L}'’ ,\d-]+)?$/iu.exec(stem) ?? [];
  const doing = stopping || refrained;
  const lemma = findVerb(doing)?.lemma;
  const behind = (rest || from).replace(/(?<= and )\p{L}+ing\b/giu, (more) => findVerb(more)?.lemma ?? more);
  const act = lemma === undefined ? banned : `${lemma}${behind}`;
  if (/ and \p{L}+ing\b/iu.test(act)) return undefined;
  // "Do not ring him and do not post anything": both are let be.
  const parts = act.split(/,? (?:and )?(?:please )?(?:do not|don['’]t|never) /i);
  const last = parts.length > 1 ? ` or ${parts.at(-1)}` : '';
  const both = `${(last === '' ? parts : parts.slice(0, -1)).join(', ')}${last}`.replace(
    / (?:again|ever)$/,
    '',
  );
  const [verb = ''] = both.split(' ');
  return both === '' || NOT_ASKED.has(verb.toLowerCase()) || SHARP.test(both) ? undefined : both;
}

/** What nobody lets be because it is asked for, and what stays a jab. */
const NOT_ASKED = new Set(
  'be stop calm think feel remember understand know consider worry let forget suppose assume hope expect pretend blame lecture argue get make'.split(
    ' ',
  ),
);
const SHARP =
  /\b(?:do not|don['’]t|you['’]re|you are|yourself|nobody|shut|mouth|me (?:about|what|that|how|you)|dare|even|what (?:i|everyone)|polite\w*|manners|half a|compar\w+ notes)\b/i;

/** Calls and mails to the writer; who rings the driver is not waiting for an answer. */
const CONTACTS =
  /^(?:(?:ring|call|phone|telephone|contact|write|email|chase|message|text|ask|remind)(?: (?:me|us|my|our|again|every|all)\b.*)?|send (?:me |us )?(?:more|any|further|repeated|another|these|such)\b.*)$/i;

function abstaining(act: string, { sentence, voice }: Site): readonly Candidate[] {
  // ", they're all billed": what it is for stands in a sentence of its own.
  const [, what = act, why = ''] =
    /^(.+?), ((?:they|it|that|this|he|she|we|i)(?:['’]| ).+)$/i.exec(act) ?? [];
  const behind = why === '' ? '' : ` ${tidied(why)}`;
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, `${speak(text, voice)}${behind}`);
  if (CONTACTS.test(what) && !/\b(?:until|before|because|as|since)\b/.test(what))
    return [
      made('short', `You will hear from {me} by «day», so there is no need to ${what}.`),
      made(
        'warm',
        `{I} know you are waiting: you will hear from {me} by «day», so there is no need to ${what}.`,
      ),
      made('firm', `Could {I} ask you not to ${what} until «day»? You will hear from {me} by then.`),
    ];
  return [
    made('short', asQuestion(`Could {I} ask you not to ${what}`)),
    made('short', `{I} would be glad if you did not ${what}.`),
    made('warm', `It would help {me} if you did not ${what}; would that work for you?`),
    made(
      'firm',
      why === '' && !REASONED.test(what)
        ? `{I} would ask you not to ${what}, because «reason: what it protects».`
        : tidied(`{I} would ask you not to ${what}`),
    ),
  ];
}

const REASONED = /\b(?:because|as|since|so that) /;

/** "Stop telephoning her": a verb no table knows is kept as it stands. */
function otherwise(doing: string, { sentence, voice }: Site): readonly Candidate[] {
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    // "Stop riding it": there is no other way to want.
    ...(/^\p{L}+ing (?:it|them|this|that)\b/iu.test(doing)
      ? [made('short', `Could you stop ${doing} for now?`)]
      : []),
    made('short', `Could we find another way than ${doing}?`),
    made(
      'warm',
      `It would help {me} to find another way than ${doing}; would «item: what works better» suit you?`,
    ),
    made('firm', `Instead of ${doing}, {I} suggest «item: what works better» from now on.`),
  ];
}

function without(more: string, { sentence, voice }: Site): readonly Candidate[] {
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  return [
    made('short', `Could we manage without any more ${more}?`),
    made('warm', `It would help {me} if we could manage without any more ${more}; would that work for you?`),
    made('firm', `{I} suggest that we manage without any more ${more}, because «reason: what it protects».`),
  ];
}
