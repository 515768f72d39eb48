import { findVerb } from '../../grammar/verbs';
import { stemOf, uncapitalised, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import { isView } from './next-of';
import { isResidue } from './residue';
import { spelled } from './spelled';
import { feels, onlyFlees } from './straight/flees';
import { straightened } from './straight';
import { hasVerb, piecesOf } from './straight/pieces';

/** What the writer thinks, advises or expects, said as such: where the client asks for a view, the view is the answer. */
export function ownView(site: Site): readonly Candidate[] {
  const { sentence, view } = site;
  const wondered = wondering(site);
  if (wondered.length > 0 || /\?["')]*\s*$/.test(sentence.text)) return wondered;
  const stem = spelled(stemOf(sentence.text)).replace(OPENS, '');
  return [
    ...advised(stem, site),
    ...wise(stem, site),
    ...leaning(stem, site),
    ...expected(stem, site),
    ...(ASKS_WHY.test(view.incoming) ? reasoned(site) : []),
    ...(WANTS_A_VIEW.test(view.incoming) ? [...chosen(stem, site), ...viewed(site)] : []),
  ];
}

const OPENS = /^(?:(?:and|so|but|or|well|hmm|um|anyway|otherwise),? )+/i;

/** "I did wonder, and it may just be me, whether the chapter is perhaps a tiny bit quick?": a view, and said as one. */
function wondering(site: Site): readonly Candidate[] {
  const said = WONDERED.exec(stemOf(site.sentence.text).replace(/\?+$/, ''))?.groups?.['view'];
  const view = said
    ?.replace(
      /,? (?:perhaps|maybe|possibly|just|slightly|a (?:tiny |little |wee )*bit|a touch|a tad|sort of|kind of|a little)\b,?/gi,
      '',
    )
    .trim();
  if (view === undefined || !hasVerb(view) || wordsIn(view) < LEAST || HURTS.test(view) || SMALL.test(view))
    return [];
  const made = maker(site);
  return [
    made('short', `{I} think ${view}.`),
    made('warm', `{I} think ${view}; how does that sound to you?`),
    made('firm', `{I} think ${view}, and {I} suggest «item: your suggestion».`),
  ];
}

const WONDERED =
  /\b(?:I|we)(?: did| do|['’]d| had)?(?: (?:also|just|sort of|kind of|sometimes))* wonder(?:ed)?,?(?: and [^,]{4,40},| [^,]{0,10},)? (?:whether|if) (?<view>(?:the|that|this|these|those|your|our|it|there)\b(?!.*\byou(?:['’]d)? (?:could|might|would|had|like|mind)\b)[^,;?]{8,90})$/iu;

/** "You could of course appeal, not that I'd know": advice. */
function advised(stem: string, site: Site): readonly Candidate[] {
  const { deed = '', rest = '' } = ADVICE.exec(stem)?.groups ?? {};
  if (deed === '' || !mayGo(rest) || SMALL.test(deed)) return [];
  const made = maker(site);
  return [
    made('short', `{I} suggest that you ${deed}.`),
    made('warm', `{I} suggest that you ${deed}; please tell {me} if {I} can help with that.`),
    made('firm', `The best next step is to ${deed}.`),
  ];
}

const ADVICE =
  /^(?:maybe |perhaps )?you (?:could|might|may)(?: (?:of course|always|also|perhaps|maybe|possibly|just|want to|like to|wish to))* (?<deed>(?!be\b|have\b|not\b|as\b|say\b|think\b|find\b|well\b|notice\b|see\b|feel\b|hate\b|need\b|remember\b)\p{L}+(?: [^,;]{2,70}?)?)(?<rest>(?:[,;]| though\b| but\b| if you (?:like|want|wish)\b).*)?$/iu;

/** "It might be wise to have something else ready": advice that says so. */
function wise(stem: string, site: Site): readonly Candidate[] {
  const { deed = '', rest = '', cause } = WISE.exec(stem)?.groups ?? {};
  if (deed === '' || !mayGo(rest) || SMALL.test(deed)) return [];
  const made = maker(site);
  const advice = cause === undefined ? `{My} advice is to ${deed}` : `${cause}, so {my} advice is to ${deed}`;
  return [
    made('short', `${advice}.`),
    made('warm', `${advice}; how does that sound to you?`),
    ...(cause === undefined ? [made('firm', `${advice}, because «reason: why it serves them».`)] : []),
  ];
}

const WISE =
  /^(?:(?<cause>.{12,90}?), so )?(?:maybe |perhaps |I (?:think|suppose|guess) |possibly )*(?:it(?:['’]s|['’]d be| is)|it (?:might|may|could|would)(?: (?:also|perhaps|well|just|actually))* be|(?:might|could|would|may) be)(?: (?:maybe|perhaps|probably|possibly|always))* (?:wise|wiser|better|best|good|safer|safest|easier|easiest|simpler|simplest|sensible|an idea|a good idea)(?: (?:for (?:us|you|everyone)|all round))? to (?:maybe |perhaps |just )*(?<deed>(?!say|know|tell)\p{L}+ [^,;]{3,80}?)(?<rest>(?:[,;]| but\b| though\b).*)?$/iu;

/** "It reads as a sort of yes to me": which way it leans is the answer, until it is confirmed. */
function leaning(stem: string, site: Site): readonly Candidate[] {
  const answer = LEANS.exec(stem)?.groups?.['answer']?.toLowerCase();
  if (answer === undefined || (site.reading.incoming?.asks ?? []).length === 0) return [];
  const made = maker(site);
  return [
    made('short', `As far as {I} can see, ${answer}; {I} will confirm it by «day».`),
    made('warm', `As far as {I} can see, the answer is ${answer}, and {I} will confirm it by «day».`),
    made(
      'firm',
      `As far as {I} can see, the answer is ${answer}; you will have it confirmed by «day», «time».`,
    ),
  ];
}

const LEANS =
  /^(?:(?!\bbut\b).){0,40}?\b(?:sort of|kind of|probably|most likely|more of|I(?:['’]d| would)? (?:think|say|guess|suppose)|tentative|cautious|leaning towards)(?: an?)? (?<answer>yes|no)\b(?! (?:one|longer|more|doubt|idea|problem|point|worries)\b)/iu;

/** "I should be able to find yours, I say should": expected, and confirmed on a day. */
function expected(stem: string, site: Site): readonly Candidate[] {
  const { deed = '', rest = '' } = ABLE.exec(stem)?.groups ?? {};
  if (deed === '' || !(mayGo(rest) || /\bI say should\b/i.test(rest))) return [];
  const made = maker(site);
  return [
    made('short', `{I} expect to ${deed} by «day».`),
    made('warm', `{I} expect to ${deed}, and {I} will confirm it by «day».`),
  ];
}

const ABLE =
  /^(?:(?:I|we) (?:should|ought to|might|may)(?: (?:hopefully|probably|maybe|perhaps))* be able to|(?:I|we)(?:['’]d| would) like to think(?: that)? (?:I|we)(?:['’]d|['’]ll| will| would| could| can)) (?<deed>\p{L}+ [^,;]{2,60}?)(?<rest>(?:[,;]| but\b| though\b).*)?$/iu;

/** "Maybe A if pushed, but don't hold me to it": a choice. */
function chosen(stem: string, site: Site): readonly Candidate[] {
  const { choice = '', rest = '' } = CHOICE.exec(stem)?.groups ?? {};
  if (choice === '' || hasVerb(choice) || !mayGo(rest)) return [];
  const made = maker(site);
  const one = /^(?:A|An|The) /.test(choice) ? uncapitalised(choice) : choice;
  return [
    made('short', `{I} would go with ${one}.`),
    made('warm', `{I} would go with ${one}, because «reason: why it serves them».`),
    made('firm', `{I} recommend ${one}, and {I} can start on «day».`),
  ];
}

const CHOICE =
  /^(?:maybe|perhaps|probably|possibly|if pushed,?|I(?:['’]d| would) (?:maybe |probably |perhaps )?(?:say|go for|take|pick))(?: maybe)? (?<choice>[\p{L}\d][^,;]{0,40}?)(?: if (?:pushed|i had to(?: choose)?|anything|i must))?(?<rest>[,;].*| but\b.*)?$/iu;

/** What hangs on it takes it back, and says nothing else. */
const mayGo = (rest: string): boolean =>
  rest === '' ||
  NOT_SURE.test(rest) ||
  piecesOf(rest.replace(/^[,; ]+(?:but |though |and )?/, '')).every(
    ({ text }) => onlyFlees(text) || feels(text),
  );

const NOT_SURE =
  /^[,;]? (?:but |though |although |and )?(?:not that i\b|i (?:really |honestly )?(?:couldn['’]t|can['’]t|don['’]t|wouldn['’]t) (?:know|say|tell|swear)|you (?:might|may|could|never)|who knows|if you (?:like|want|wish))[^;]{0,60}$/i;

/** The client asks why: what the writer thought at the time is the reason, and can be changed. */
function reasoned(site: Site): readonly Candidate[] {
  const said = straightened(site.sentence.text, 'hedge')
    .map(stemOf)
    .findLast((text) => REASON.test(text) && !isSmall(text));
  if (said === undefined) return [];
  const made = maker(site);
  return [made('short', `${said}.`), made('warm', `${said}; {I} can change it by «day».`)];
}

const ASKS_WHY = /\b(?:why|how come|what made you|the reason|explain)\b/i;
const REASON = /^(?:I|we) (?:thought|chose|took|used|picked|put|kept|left|wanted|did)\b/i;

/** The view itself, without what makes it small. */
function viewed(site: Site): readonly Candidate[] {
  const { sentence } = site;
  const said = straightened(considered(sentence.text), 'hedge')
    .map((text) => stemOf(text).replace(/, depending on [^,;]+/i, ''))
    .findLast((text) => wordsIn(text) >= LEAST && !isSmall(text));
  if (said === undefined) return [];
  const made = maker(site);
  if (isView(said))
    return [
      made('short', `${said}.`),
      made('warm', `${said}; how does that sound to you?`),
      made('firm', `${said}, because «reason: what it rests on».`),
    ];
  return [
    made('short', `${said}.`),
    made('warm', `${said}; {my} advice is «item: your advice».`),
    made('firm', `${said}, and what {I} would change is «item: your suggestion».`),
  ];
}

/** "I would think of going up" is "I would go up". */
const considered = (text: string): string =>
  text.replace(WORTH, '').replace(CONSIDERS, (whole, head: string, doing: string) => {
    const lemma = findVerb(doing)?.lemma;
    return lemma === undefined ? whole : `${head} ${lemma}`;
  });

const WORTH = /^for what (?:it['’]s|it is|that['’]s) worth(?:,? (?:which|and (?:it|that)) [^,]{3,40})?,? /i;
const CONSIDERS =
  /\b((?:I|we)(?:['’]d| would))(?: (?:maybe|perhaps|probably|possibly|just|also))* (?:think of|think about|consider|look at|be tempted to try) (\p{L}+ing)\b/giu;

const LEAST = 4;
const SMALL =
  /\b(?:maybe|perhaps|possibly|probably|suppose|guess|sure|worry|wait and see|take it or leave it)\b/i;
const isSmall = (text: string): boolean =>
  SMALL.test(text) ||
  HURTS.test(text) ||
  isResidue('hedge', text) ||
  piecesOf(text).some((piece) => feels(piece.text) || onlyFlees(piece.text)) ||
  TAKEN_BACK.test(text);
const TAKEN_BACK =
  /\b(?:mislead|some would|depends|never know|not for me|hard to say|either way|both sides|whatever|anything else|overstep\w*|expert|in the position|sorry|ignore|only be guessing)\b|[«?]/i;

const WANTS_A_VIEW =
  /\b(?:(?:thoughts?|opinion|view|take|impressions?|feedback|advice|idea) (?:on|about|of)|what (?:do|did|would|should) (?:you|we|i) (?:think|make|do|say|suggest|recommend|advise|choose|pick|prefer)|which (?:one|of|would|do|is)|your (?:honest |first )?(?:opinion|view|advice|recommendation|thoughts|take)|is (?:that|it|this) (?:good|ok|okay|too|worth|any good|wise)|do you (?:like|think)|too (?:long|short|much|early|late))\b/i;

const maker =
  ({ sentence, voice }: Site) =>
  (tone: Candidate['tone'], text: string): Candidate =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
