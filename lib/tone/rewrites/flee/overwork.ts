import { stemOf, uncapitalised, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import { spelled } from './spelled';
import { feels, onlyFlees } from './straight/flees';
import { piecesOf } from './straight/pieces';

/** "That's fine, I'll redo all 60 pages tonight, don't give it a thought": the work stays promised, on a day that can be kept. */
export function overwork({ sentence, voice }: Site): readonly Candidate[] {
  if (/\?["')]*\s*$/.test(sentence.text)) return [];
  const pieces = piecesOf(spelled(stemOf(sentence.text)));
  const found = pieces
    .map(({ text }) => ({ text, deed: DEED.exec(text)?.groups?.['deed'] }))
    .find(({ deed }) => deed);
  if (found?.deed === undefined || HURTS.test(found.text) || NO_WORK.test(found.deed)) return [];
  const others = pieces.filter(({ text }) => text !== found.text);
  if (!others.every(({ text }) => onlyFlees(text) || feels(text) || EAGER.test(text) || wordsIn(text) < 4))
    return [];
  const yes = YES.test(pieces[0]?.text ?? '') ? 'Yes, ' : '';
  const me = /^we\b/i.test(found.text) ? 'we' : 'I';
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(yes === '' ? text : `${yes}${uncapitalised(text)}`, voice));
  const said = `${me === 'we' ? 'We' : 'I'} will ${found.deed}`;
  return [
    made('short', `${said} by «day».`),
    made('warm', `${said} and tell you by «day» that it is done.`),
    made('firm', `${said}; it takes about «hours», and it will be done by «day».`),
  ];
}

/** A deed and the free time it is to eat. */
const DEED =
  /^(?:(?:and|so|but|yes|of course|sure|absolutely|ok|okay),? )*(?:I|we)(?:['’]ll| will| can)(?: (?:just|gladly|happily|of course))* (?<deed>(?!stay\b|work\b|sit\b|be\b|come\b|call\b|ring\b)\p{L}+ [^,;]{3,60}?),? (?:tonight|overnight|(?:all|through the) night|(?:over|at|on|this|all) (?:the )?(?:weekend|bank holiday)|(?:on )?(?:saturday|sunday)(?: (?:morning|night|evening))?|in (?:the evenings|my (?:lunch|spare time|holiday))|before (?:breakfast|bed)|(?:first thing|right) (?:now|away)|straight ?away|immediately)$/iu;
const EAGER =
  /\b(?:no (?:problem|trouble|worries|bother)|don['’]t (?:mind|worry|give)|not a problem|(?:that|it)['’]s (?:\p{L}+ )?(?:fine|ok|okay)|my pleasure|happy to|of course|i(?:['’]m| am) (?:free|up|awake)|nothing (?:on|else))\b/iu;
const YES =
  /^(?:yes|of course|sure|absolutely|(?:that|it)['’]s (?:\p{L}+ )?(?:fine|ok|okay|no problem)|no problem)\b/iu;
const NO_WORK = /\b(?:cancel|skip|drop everything|whatever|anything|free|nothing|pay)\b/i;
