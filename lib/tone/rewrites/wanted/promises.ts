import type { Tone } from '../../reading';
import type { Wanted } from '.';

/** What is promised of the thing the client waits for, and of nothing else; `them`: whom the writer can ask. Best first. */
export function promisesOf(
  { kind, words }: Wanted,
  them: string | undefined,
): readonly (readonly [Tone, string])[] {
  if (kind === 'thing')
    return [
      ['short', `You will have ${words}${/^(?:my|our)\b/.test(words) ? '' : ' from {me}'} by «day».`],
      [
        'warm',
        `{I} know you are waiting for ${words}; you will have ${isSeveral(words) ? 'them' : 'it'} by «day».`,
      ],
      ['firm', `You will have ${words} by «day», «time».`],
    ];
  if (kind === 'news')
    return [
      ['short', `{I} will tell you by «day» how ${words} ${isSeveral(words) ? 'stand' : 'stands'}.`],
      ['warm', `{I} know you are waiting for news on ${words}; you will have it by «day».`],
      ['firm', `The next step on ${words} is «item: the step», and you will hear from {me} by «day».`],
    ];
  if (kind === 'deed')
    return [
      ['short', `{I} will ${words} by «day».`],
      ['warm', `{I} will ${words} by «day» and tell you when it is done.`],
      ['firm', `{I} will ${words} by «day», «time».`],
    ];
  return [
    ...(them === undefined
      ? []
      : ([['short', `{I} will ask ${them} and tell you by «day» ${words}.`]] as const)),
    ['short', `{I} will tell you by «day» ${words}.`],
    ['warm', `{I} will find out ${words} and tell you by «day».`],
    ['firm', `You will hear from {me} by «day», «time» ${words}.`],
  ];
}

const isSeveral = (words: string): boolean => /[^s]s$/.test(words.split(' of ')[0] ?? words);
