/** Words of the draft, straightened. */
interface Said {
  readonly plain: string;
}

/** How the writer speaks in this draft: for one person or a team, with or without contractions. */
export interface Voice {
  readonly team: boolean;
  readonly contracts: boolean;
}

/** Listens to the draft's own words; where the sentence itself says "I" or "we", to that. */
export function voiceOf(sentences: readonly Said[], own = ''): Voice {
  const one = /\bI\b|\b(?:me|my|mine|myself)\b/.test(own);
  const team = /\b(?:we|us|our|ours)\b/i.test(own);
  const voice = voiceOfAll(sentences);
  return one === team ? voice : { ...voice, team };
}

function voiceOfAll(sentences: readonly Said[]): Voice {
  const text = sentences.map(({ plain }) => plain).join(' ');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const ours = count(/\b(?:we|us|our|ours)\b/gi);
  const mine = count(/\bI\b|\b(?:me|my|mine)\b/g);
  return { team: ours > mine, contracts: CONTRACTION.test(text) || count(/\b[a-z]+\b/gi) < FEW_WORDS };
}

const FEW_WORDS = 25;
const CONTRACTION =
  /\b(?:i'm|i'll|i've|i'd|we're|we'll|we've|it's|that's|don't|didn't|can't|won't|isn't|you're|you'll)\b/i;

/** Puts a template's `{I}`, `{my}` ... into that voice, and contracts "will", "would", "have", "am" after a pronoun when the writer does. */
export function speak(template: string, { team, contracts }: Voice): string {
  const text = template.replace(/\{(I|me|my|My|mine)\}( am\b)?/g, (_, word: string, am = '') => {
    const said = team ? (AS_TEAM[word] ?? word) : word;
    return am === '' ? said : `${said}${team ? ' are' : ' am'}`;
  });
  return contracts ? contract(capitalHead(text)) : capitalHead(text);
}

/** A text that says "I", said by a team: recipes are written for one person. */
export function asTeam(text: string): string {
  return text
    .replace(/\bI(?: am|['’]m)\b/g, 'we are')
    .replace(/\bI was\b/g, 'we were')
    .replace(/\bI(['’](?:ll|ve|d))/g, 'we$1')
    .replace(/\b(I|me|my|mine)\b/g, (word) => AS_TEAM[word] ?? word)
    .replace(/\bMy\b/g, 'Our')
    .replace(/(?:^|(?<=[.?!] ))we\b/g, 'We');
}

/** True when these words of the writer say neither "I" nor "my": then a team may speak in their place. */
export const isNobodysOwn = (text: string): boolean => !/\bI\b|\b(?:me|my|mine|myself)\b/.test(text);

const AS_TEAM: Readonly<Record<string, string>> = { I: 'we', me: 'us', my: 'our', My: 'our', mine: 'ours' };

const capitalHead = (text: string): string =>
  text.replace(/(?:^|(?<=(?<!\b[ap]\.m)[.?!] ))\p{Ll}/gu, (letter) => letter.toUpperCase());

const contract = (text: string): string =>
  text
    .replace(/\b(I|[Ww]e|[Yy]ou) will\b(?![,.;?])/g, "$1'll")
    .replace(/\b(I|[Ww]e) would\b(?![,.;?])/g, "$1'd")
    .replace(/\bI am\b(?![,.;?]|$)/g, "I'm")
    .replace(/\b([Ww]e) are\b(?![,.;?]|$)/g, "$1're")
    .replace(/\b(I|[Ww]e) have (?=noted|read|seen|understood|put)\b/g, "$1've ");
