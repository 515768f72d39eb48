import { findVerb } from '../grammar/verbs';
import { type Edit, edit } from './editing';
import { be, isPlural, participleOf } from './participle';
import { doesMore, SAYS_ON, unpointed } from './unpointed';

/**
 * The text as a record of what became of things, whoever did it: "your decorators have moved the cable" as "the cable has been moved", "when you pack the order
 * late" as "when the order is packed late", "I got the hours from you on the 4th" as "the hours came on the 4th". Facts stay.
 */
export const doerless = (text: string): string =>
  unpointed(
    came(
      habits(acts(kept(both(had(chosen(EDITS.reduce((now, [find, put]) => now.replace(find, put), text))))))),
    ),
  );

/** What only says who it was, or that nobody said so. */
const EDITS: readonly Edit[] = [
  // "You might remember that in November ..."
  edit(
    /^you (?:might|may|will|'ll|no doubt)? ?(?:also |well )?(?:remember|recall|have noticed|notice|know)(?: that)? (?=(?:in|on|at|the|your|my|our|this|it|we|i)\b)/,
  ),
  // "I see that your go-live was moved again, third time now"
  edit(
    /^(?:i|we) (?:can |now )?(?:see|notice|noticed|note|saw|find|found)(?: from \p{L}+)? that (?=(?:you|your|the|my|our|this|all)\b)/u,
  ),
  edit(/^the (?:problem|trouble|thing|fact|point) (?:is|was)(?: that)? (?=(?:you|your|the|my|our|this)\b)/),
  edit(/^what(?:(?:'s| is| was| had| has)? (?:changed|happened)) (?:is|was)(?: that)? (?=\p{L})/u),
  // "without a word to me", "and nobody told us": what is wanted next time says it.
  edit(
    /,? without (?:even |so much as )?(?:(?:telling|asking|informing|consulting|warning|letting) (?:me|us|our \p{L}+|my \p{L}+)(?: know)?|a (?:single )?word(?: to (?:me|us|anyone))?|noticing)(?: first)?(?=[,.;]|$| (?:and|but|so)\b)/gu,
  ),
  edit(
    /,? (?:and|but) (?:nobody|no one|none of you|you(?:r \p{L}+)?(?: never| didn't| did not)) (?:\p{L}+ |thought to |thought of )?(?:told|tell|telling|mentioned|mention|informed|inform|warned|warn|said|say|let)\b(?: (?:it|this|that|a word|a thing|anything))?(?: to)?(?: (?:me|us))?(?: know)?(?: (?:about|of) it| anything)?(?=[,.;]|$| (?:and|but|so)\b)/gu,
  ),
  // "by your secretary", "by you directly"; "by your deadline" says when, and "by your door" where.
  edit(
    /(?<=(?:\p{L}(?:ed|en|wn|id|nt|de|ne|ut|ade)|\b(?:in|up|off|out|down|on))) by (?:you(?: yourself)?(?: directly)?|(?:one of )?your (?!M(?:r|rs|s)\b|Dr\b|(?:\p{L}+ )?(?:deadline|date|day|time|door|desk|side|request|website|site|server|system|account|car|bank|reply|answer|order|policy|email|mail|message|letter|number|name|house|shop|phone)\b)(?:own )?\p{L}+(?: (?!(?:on|in|at|to|from|last|with|before|after|and|without|as|for)\b)\p{L}+){0,2})(?=[,.;]|$| (?:on|in|at|to|from|last|with|before|after|and|without|as|for)\b)/gu,
  ),
  edit(/,? and not (?:by|from) (?:me|us)(?=[,.;]|$| (?:and|but)\b)/g),
  edit(/^(?:what's more|what is more|on top of that|besides|in addition),? (?=\p{L})/u),
  // ", something your administrator confirmed", ", a suggestion which was never followed"
  edit(
    /, (?:something|a \p{L}+|an \p{L}+) (?:that |which )?(?:you|your \p{L}+|was never|were never)\b[^;.]*(?=[.!]|$)/u,
  ),
  // "No one on your desk picked up the phone": it was not picked up.
  edit(
    /\b(?:nobody|no one|none of you)((?: (?:on|at|in|from) your \p{L}+)?) (answered|opened|picked up|signed|confirmed|approved|checked|read|took in) (the \p{L}+|it)(?=[,;.]|$| (?:on|at|in|for|when)\b)/gu,
    '$3$1 was not $2',
  ),
  // "typed in by them in the last round"
  edit(/\b(in|on) \1\b/g, '$1'),
  // "even though I explained to him how"
  edit(
    /,? (?:even )?(?:although|though|after) (?:i|we)(?:'d| had| have|'ve)? (?:\p{L}+ly )?(?:explained|showed|shown|said|mentioned|pointed out|asked|told|requested)\b[^,;.]*(?=[.!]|$)/u,
  ),
];

const GROUP = String.raw`(?:the|a|an|your|my|our|this|these|those|all|both|quite a few|some|several|two|three|four|five|six|\d+)`;
/** Where a thing ends and something else is said of it. */
const ELSE = String.raw`(?:and|or|but|so|that|which|who|when|while|because|as|since|if|on|in|at|to|from|by|for|of|with|without|into|onto|over|under|behind|beside|near|next|above|below|between|through|before|after|until|than|like|off|out|up|down|back|away|again|twice|once|yesterday|today|late|early|last|instead|yourself|yourselves|(?:mon|tues|wednes|thurs|fri|satur|sun)day|an hour|is|was|were|are|had|has|have)`;
/** A second article opens a second thing: "all bidders an extension". */
const NOUNS = String.raw`(?: (?!(?:${ELSE}|the|an?|your|my|our|this|these|those|all|it|them)\b)[\p{L}\p{N}'’-]+){1,4}`;
/** "The hours", "quite a few extra group shots", "the file of the 3rd". */
const THING = String.raw`(${GROUP}${NOUNS}(?: of ${GROUP}${NOUNS})?)`;
const AFTER_THING = String.raw`(?= ${ELSE}\b|[.,;:]|$)`;
const LINK = String.raw`(^|[,;:] |^(?:at|on|in) \p{N}[\p{N}:.]*(?: ?[ap]m)? |\b(?:mon|tues|wednes|thurs|fri|satur|sun)day |\b(?:and|but|that|because|since|when|after|before|until|till|so|as) )`;
/** Whoever reads it, or somebody of theirs. */
const THEM = String.raw`(?:you(?: yourself| yourselves| two| both| people| guys| lot)?|(?:somebody|someone)(?: (?:at|on|in|from) your \p{L}+)?|your (?:own )?[\p{L}-]+(?: (?:team|office|department|side|desk|committee|manager|agency|company|people|staff))?)`;

/** "You went for the cheaper tiles": they were chosen. */
const chosen = (text: string): string =>
  text.replace(
    /\byou (?:did )?(?:go|went|opted|decided|settled) (?:for|on) ((?:the|a) [^,;.]{3,40}?)(?=[,;.]|$)/giu,
    (_, thing: string) => `${thing} ${be(thing, false, false)} chosen`,
  );

/** "You had quite a few group shots added": they were. */
const had = (text: string): string =>
  text.replace(
    new RegExp(`${LINK}${THEM} (?:had|got) ${THING} (?=(\\p{L}{3,}))`, 'giu'),
    (whole, link: string, thing: string, word: string) =>
      isDone(word) ? `${link}${thing} ${be(thing, false, false)} ` : whole,
  );

/** "You people keep renaming the features": you have renamed them. */
const kept = (text: string): string =>
  text.replace(KEPT, (_, who: string, doing: string) => {
    const lemma = findVerb(doing)?.lemma;
    return `${who} have ${lemma === undefined ? doing.replace(/ing$/, 'ed') : participleOf(lemma)} `;
  });

const KEPT = new RegExp(
  String.raw`\b(${THEM}) (?:keeps?|kept)(?: on)? (\p{L}{2,}ing) (?=the|your|our|my)`,
  'giu',
);

/** "Your decorators have moved the cable": it has been moved. */
const acts = (text: string): string =>
  text.replace(
    ACTS,
    (whole, link: string, aux: string, word: string, particle: string, thing: string, at: number) => {
      const behind = text.slice(at + whole.length);
      // "... and took out the price": the same doer goes on, and would be lost.
      if (doesMore(behind.split(/[.;]/)[0] ?? '') || /^ of\b/.test(behind)) return whole;
      // What someone feels, wishes, says or is given has its owner.
      if (!isDone(word) || UNFIT.test(word) || SAYS_ON.test(thing)) return whole;
      const done = findVerb(word) ? participleOf(findVerb(word)?.lemma ?? '', word) : word.toLowerCase();
      return `${link}${thing} ${be(thing, /[hv][ae]/i.test(aux), /d$/i.test(aux))} ${done}${particle}`;
    },
  );

const ACTS = new RegExp(
  String.raw`${LINK}${THEM}((?: have| has| had|['’]ve|['’]d)?)(?: (?:also|then|already|simply|just|now|later|even|only))* (\p{L}{3,})((?: off| up| out| in| back| over)?) (?!(?:me|us|him|her|them)\b)${THING}${AFTER_THING}(?![^,.;]*\b(?:his|her|their|your own)\b)(?!, (?:the|your|our|a|an|two|three|\d+)\b)`,
  'giu',
);

/** "You picked direction B out of three and signed it on the 11th": it was picked and signed. */
const both = (text: string): string =>
  text.replace(BOTH, (whole, link: string, word: string, thing: string, between: string, second: string) =>
    isDone(word) && isDone(second) && !UNFIT.test(word) && !UNFIT.test(second)
      ? `${link}${thing} ${be(thing, false, false)} ${word.toLowerCase()}${between} and ${second}`
      : whole,
  );

const BOTH = new RegExp(
  String.raw`${LINK}${THEM} (\p{L}{3,}) ${THING}((?: (?:out|from|in|on|at|of) [^,.;]{2,30}?)?) and (\p{L}{3,}) (?:it|them)(?= ${ELSE}\b|[.,;]|$)`,
  'giu',
);

const UNFIT =
  /^(?:had|got|let|went|gone|came|been|was|were|arrived|waited|stayed|slept|stood|lived|left|paid|told|asked|said|thought|knew|felt|wanted|liked|loved|hated|needed|expected|preferred|insisted|refused|hoped|promised|failed|managed|missed|forgot|lost|ignored|overlooked|wasted|spoiled|ruined|complained|argued|looked|spent|took|gave|did|made|met|joined|attended|saw|heard|became|seemed)$/i;

/** "When you pack the order late": when it is packed. */
const habits = (text: string): string =>
  text.replace(HABITS, (whole, link: string, word: string, thing: string) => {
    const verb = findVerb(word);
    if (!verb?.forms.includes('base') || /^(?:go|think|have|tell|miss)$/.test(verb.class)) return whole;
    return `${link} ${thing} ${isPlural(thing) ? 'are' : 'is'} ${participleOf(verb.lemma)}`;
  });

const HABITS = new RegExp(
  String.raw`\b(when|whenever|if|once|as soon as|every time|each time) (?:you|your \p{L}+) (\p{L}{3,}) (${THING.slice(1, -1)}|\p{L}+s)${AFTER_THING}`,
  'giu',
);

/** "In March I got them on the 4th", "I only had the list from you on Friday": they came. */
const came = (text: string): string =>
  text.replace(
    CAME,
    (whole, link: string, late: string, got: string, thing: string, from: string | undefined) => {
      if (from === undefined && late === '' && !/^(?:them|it)$/i.test(thing)) return whole;
      const what = thing.toLowerCase() === 'them' ? 'they' : thing;
      return `${link}${what}${late} ${got === 'get' ? (isPlural(what) ? 'come' : 'comes') : 'came'}`;
    },
  );

const CAME = new RegExp(
  String.raw`(^|[,;] |\b(?:and|but|when|as|because|since|that|(?:[Ii]n|[Ff]or|[Oo]n) \p{L}+) )(?:I|[Ww]e)((?: only| finally)?) (got|had|received|get) (them|it|${THING.slice(1, -1)})( from (?:you|your [\p{L}-]+))?(?= (?:only |just )?(?:on|at|in|after|yesterday|today|ten|half|quarter)\b|[.,;]|$)`,
  'gu',
);

/** A word for what was done to something. */
const isDone = (word: string): boolean => {
  const forms = findVerb(word)?.forms;
  return forms ? forms.includes('participle') || forms.includes('past') : /(?<!ne|e)ed$/i.test(word);
};
