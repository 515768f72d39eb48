import { capitalised } from './fill';

/** One change to a sentence: what is found and what stands there afterwards. */
export type Edit = readonly [find: RegExp, put: string];

/** An edit whose apostrophes also find curly ones. Case does not matter unless the pattern says so. */
export const edit = (find: RegExp, put = ''): Edit => [
  new RegExp(find.source.replaceAll("'", "['’]"), find.flags.includes('g') ? 'giu' : 'iu'),
  put,
];

/** Makes the edits in order and tidies what is left; undefined when nothing changed or too little is left to be a sentence. */
export function edited(text: string, edits: readonly Edit[]): string | undefined {
  const after = edits.reduce((now, [find, put]) => now.replace(find, put), text);
  if (after === text) return undefined;
  const tidy = tidied(after);
  return wordsIn(tidy) < 3 ? undefined : tidy;
}

export const wordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}]+)*|«[^»]*»/gu)?.length ?? 0;

/** Mends spaces, stray commas and joining words left at the edges, gives the head its capital and the end its stop. */
export function tidied(text: string): string {
  const body = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:?!])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/[,;:]+(?=[.?!]|$)/g, '')
    .replace(/^[\s,;:.–—-]+/, '')
    .replace(/^(?:but|and|so|also|because|though),? (?!of\b|far\b|that\b)/i, '')
    .replace(/(?:,? (?:but|and|because|or)|, so)(?=[.?!]*$)/i, '')
    .replace(/!+(?=\s|$)/g, '.')
    .replace(/([?])[?.]+/g, '$1')
    .trim();
  const stopped = /[.?!:»"”')\]]$/.test(body) && !body.endsWith('»') ? body : `${body}.`;
  return capitalised(stopped);
}

/** The sentence without its last stop. */
export const stemOf = (text: string): string => text.replace(/[\s.!,;:–—-]+$/, '');

/** A question gets its mark, a statement its stop. */
export const asQuestion = (text: string): string => `${stemOf(text).replace(/\?+$/, '')}?`;

/** A capital that only opened the sentence goes when the words move inside one. */
export const uncapitalised = (text: string): string =>
  /^(?:I\b|I['’]|[A-Z]{2}|«)/.test(text) || !STARTERS.test(text)
    ? text
    : text.charAt(0).toLowerCase() + text.slice(1);

const STARTERS =
  /^(?:The|A|An|Your|This|That|These|Those|My|Our|It|We|You|They|He|She|All|Any|Some|There|To|For|In|On|At|With|When|If|And|But|So|No|Not|Just|Please|Most|Each|Both|Only|As|Here|What|Which|Who|How|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twelve|Twenty)\b/;
