import { type Tone, tones } from '../../reading';
import { stemOf, uncapitalised, wordsIn } from '../editing';
import { HAS_TIME } from '../orders';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import { COMPLAINS } from './frames/complains';
import { spelled } from './spelled';
import { feels, onlyFlees } from './straight/flees';
import { joined, piecesOf } from './straight/pieces';

/**
 * What was given stays given, said once and with its limit: "I'll redo it for nothing, please don't be angry" is "I'll redo it by «day», and there is nothing to pay
 * for it". A price that nobody asked for would take back what the client was just told.
 */
export function keptGift({ sentence, view, voice }: Site): readonly Candidate[] {
  if (/\?["')]*\s*$/.test(sentence.text)) return [];
  // Of two sentences read as one the gift is in the last.
  const [, told = '', last = sentence.text] = TWO.exec(sentence.text.trim()) ?? [];
  const stem = spelled(stemOf(last)).replace(OPENS, '');
  const made = (tone: Tone, text: string): Candidate =>
    wholeOf(sentence, 'grammar', tone, `${told}${speak(`${stemOf(text)}.`, voice)}`);
  const aside = asideIn(stem);
  if (aside) return aside.map((text, at) => made(at === 0 ? 'short' : 'firm', text));
  const all = givenIn(stem) ? [{ link: '', text: stem }] : piecesOf(stem);
  const at = all.findIndex(({ text }) => givenIn(text) !== undefined);
  const piece = all[at];
  const given = piece && givenIn(piece.text);
  if (given === undefined) return [];
  const kept = all.filter((other) => other === piece || !(MAKES_UP.test(other.text) || goes(other.text)));
  // What is said beside the gift has to stay, and may not hurt.
  if (kept.some((other) => other !== piece && (HURTS.test(other.text) || GIVES.test(other.text)))) return [];
  const leads = kept.length === 1 && !given.rest;
  const owes = all.some(({ text }) => MAKES_UP.test(text));
  return tones.flatMap((tone) =>
    given[tone].map((words) => {
      const mends = leads && (owes || (tone === 'warm' && COMPLAINS.test(view.incoming)));
      const text = mends
        ? `To make up for it, ${uncapitalised(words)}`
        : leads
          ? words
          : inside(words, kept[0] === piece);
      return made(
        tone,
        joined(
          kept.map((other) => (other === piece ? { link: other.link, text: stemOf(text) } : other)),
          all,
        ),
      );
    }),
  );
}

const TWO = /^(.{12,}[a-z]\. )(?=\p{Lu})([^.]{8,}\.?)$/su;

/** Behind other words a clause of ours has no capital. */
const inside = (words: string, isFirst: boolean): string =>
  isFirst || /^(?:I\b|\{I\})/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

/** "..., for which we won't charge you": what goes for nothing is said behind the rest. */
function asideIn(stem: string): readonly string[] | undefined {
  const [, main = '', on = '', what = 'that'] = ASIDE.exec(stem) ?? [];
  if (main !== '') {
    const thing = on === '' ? 'for that' : `anything ${on} ${what}`;
    return [`${main}; there is no need to pay ${thing}`, `${main}, with no need to pay ${thing}`];
  }
  const rule = RULE.exec(stem)?.groups?.['rule'];
  return rule === undefined
    ? undefined
    : [
        `${rule}, and {I} will make an exception this time`,
        `${rule}; this time {I} am glad to make an exception`,
      ];
}

const ASIDE =
  /^(.+?),? (?:(?:for|of) which (?:I|we) (?:won['’]t|will not) (?:charge|bill|invoice)(?: you)?(?: anything)?|and (?:please )?(?:don['’]t|do not) pay (?:anything|a penny) (on|for) (it|them|that|this))$/i;
/** "Officially it's 48 hours, but don't worry about that": the rule, and an exception. */
const RULE =
  /^(?:officially|strictly(?: speaking)?|technically|normally|on paper|in theory),? (?<rule>[^,;]{6,60}),? but .*\b(?:don['’]t (?:you )?worry|(?:never|not) hold|never mind|forget|it['’]s fine|no problem|won['’]t)\b.*$/i;

type Given = Readonly<Record<Tone, readonly string[]>> & { readonly rest?: true };

const OPENS =
  /^(?:(?:(?:hi|hello|hey|dear) \p{L}+|and|so|but|or|of course|yes|oh|anyway|naturally|obviously|in any case|not to worry|ok|okay|honestly),? )+/iu;
/** "Please let me make it up to you": said by the gift. */
const MAKES_UP = /\bmake (?:it )?up (?:for|to)\b/i;
/** Fawning, and pleas. */
const FAWNS =
  /\b(?:please (?:don['’]t|do not)|i hate|i don['’]t want|it['’]s (?:our|my) pleasure|the least (?:i|we)|no problem|if (?:it|that) (?:means|makes|helps)|of course|whatever (?:it|they) may be|i(?:['’]d| would) feel|(?:it|that) wouldn['’]t (?:be|feel) (?:right|fair)|i(?:['’]d| would) rather (?:that|have|work)\b|wouldn['’]t pay (?:me|us)\b|(?:look at|live with) (?:my|our)sel\w+|(?:haven['’]t|didn['’]t|don['’]t|wasn['’]t|not) (?:earn\w*|deserve\w*|worth)|given up (?:counting|hoping|trying)|i know (?:that )?(?:money|times|things|budgets?)\b|you need only|i(?:['’]m| am) (?:just|only) (?:so )?(?:happy|glad|pleased)|^(?:and )?any .*\b(?:ever|again)|my (?:eye|head|memory|mind) (?:is|was|isn['’]t))\b/i;
const goes = (text: string): boolean =>
  HURTS.test(text) || onlyFlees(text) || FAWNS.test(text) || (feels(text) && wordsIn(text) < 9);
/** A second gift in the same breath. */
const GIVES = /\b(?:free|for nothing|charge|pay|refund|whatever|anything|as many|as often|any time)\b/i;

/** The gift of a clause; what hangs on it behind a comma stays, unless it only pleases. */
function givenIn(piece: string): Given | undefined {
  const whole = giftOf(piece.replace(OPENS, '').replace(AFTER, ''));
  if (whole) return whole;
  for (const { index } of [...piece.matchAll(/, /g)].toReversed()) {
    const given = giftOf(piece.slice(0, index).replace(OPENS, ''));
    const rest = piece.slice(index);
    // One of two ways: the gift is in neither alone.
    if (/^, (?:or|nor)\b/i.test(rest)) continue;
    if (!given) continue;
    const kept = rest.split(/(?=, )/).filter((part) => !goes(part.replace(/^, (?:and |but |so )?/, '')));
    return kept.length === 0 ? given : behind(given, kept.join(''));
  }
  return undefined;
}

const behind = (given: Given, rest: string): Given => ({
  short: given.short.slice(0, 1).map((text) => stemOf(text) + explains(rest)),
  warm: [],
  firm: given.firm.slice(0, 1).map((text) => stemOf(text) + explains(rest)),
  rest: true,
});

/** A clause hung on with no more than a comma says why. */
const explains = (rest: string): string =>
  rest.replace(/^, (?!(?:and|but|so|as|because|which|who|if|not|nor|even|including|the whole|all)\b)/i, ': ');

function giftOf(text: string): Given | undefined {
  const deed = DEED.exec(text)?.groups;
  if (deed) return forNothing(deed['who'], deed['deed'] ?? '');
  const bill = CANCELS.exec(text)?.groups?.['bill'];
  if (bill !== undefined) return cancelled(bill);
  const written = WRITES_OFF.exec(text)?.[1];
  if (written !== undefined) return notOwed(written);
  const refund = (REFUNDS.exec(text) ?? TAKES_BACK.exec(text))?.groups?.['what'];
  if (refund !== undefined) return refunded(refund);
  const off = OFF.exec(text)?.groups?.['sum'];
  if (off !== undefined) return takenOff(off);
  const paid = PAYS.exec(text)?.groups;
  if (paid) return paidFor(`${paid['verb']} ${paid['what']}`);
  const present = PRESENT.exec(text)?.groups?.['what'];
  if (present !== undefined) return notOwed(present);
  if (NO_WORRY.test(text)) return settled;
  const unpaid = (UNPAID.exec(text) ?? NO_NEED.exec(text) ?? NO_WORRY_FOR.exec(text))?.groups;
  if (unpaid?.['more'] !== undefined) return samePrice;
  return unpaid && notOwed(unpaid['for'] ?? '');
}

/** What is hung on a gift to please. */
const AFTER =
  /(?:,? (?:of course|obviously|naturally|gladly|honestly|if (?:you['’]ll let me|that helps|that suits you|you like|you want|it means [^,;]+)|to make up for (?:it|everything|this|that)|as (?:often|long|many times) as (?:it takes|you (?:like|want|need|wish))|just to be sure|all of it|at all|whatsoever))+$/i;

const FREE =
  "(?:(?:all |completely |entirely |totally )?for (?:free|nothing)|free(?: of (?:charge|cost))?|(?:at |with )?no (?:extra |additional |further )?(?:charge|cost)s?(?: to you)?|without (?:any )?(?:extra )?(?:charge|cost|pay)|(?:at|on) (?:my|our) (?:own )?(?:cost|expense)|on the house|and (?:just )?(?:eat|swallow) the (?:time|cost|loss)|and (?:just |simply )?(?:not|I won[’']t|we won[’']t) (?:charge|bill)(?: you)?(?: anything)?(?: for (?:it|that|them|any of it|the time|the work))?)";
const DEED = new RegExp(
  `^(?:(?<who>I|we)(?:['’]ll| will| shall| can| could|['’]d| would| (?=give\\b|let\\b|send\\b|make\\b|do\\b))(?: (?:of course|be (?:happy|glad) to|gladly|happily|just|simply|maybe|perhaps))*|(?:I['’]m |we['’]re )?(?:happy|glad) to) ?(?<deed>(?!(?:pay|carry on|stay)\\b)\\p{L}+ [^;?]{3,90}?),? ${FREE}$`,
  'iu',
);

function forNothing(who: string | undefined, deed: string): Given {
  // "Even the correct ones": a list or a second deed wants its day nowhere.
  const day =
    HAS_TIME.test(deed) || /,|\b(?:next|every|each|before|while|until|on)\b/i.test(deed) ? '' : ' by «day»';
  const me = who === undefined ? '{I}' : /^we$/i.test(who) ? 'We' : 'I';
  const it = MANY.test(deed) ? 'them' : 'it';
  const said = `${me} will ${deed}${day}`;
  return {
    short: [
      `${said}, and there is nothing to pay for ${it}.`,
      `${said}, and there is no need to pay for ${it}.`,
      `What {I} offer is to ${deed}${day}, with nothing to pay for ${it}.`,
    ],
    warm: [
      `${said}, and there is nothing to pay for ${it} this time.`,
      `${said}, with no need to pay for ${it} this time.`,
    ],
    firm: [`${said}; nothing is due for ${it} this time.`, `${said}; the cost of that is {mine}, not yours.`],
  };
}

const MANY =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|both|all|\d+|these|those) (?:[\p{L}-]+ ){0,2}\p{L}+s\b/iu;

const MONEY =
  "(?:the|this|your|my|our|that|next|last) (?:[\\p{L}’'-]+ ){0,3}?(?:invoice|bill|fee|fees|balance|charge|charges|instal?ment)(?: (?:of|for|from) (?:[\\p{L}\\d’'-]+ ?){1,4})?";
const CANCELS = new RegExp(
  `^(?:I|we)(?:['’]ll| will| can|['’]d| would)?(?: (?:of course|gladly|happily|just))* (?:cancel|waive|tear up|rip up|knock off|take off|scrap|write off|strike|forget|drop|bin) (?<bill>(?:(?:the whole|all|half) of )?${MONEY}(?:,? and the (?:next|last) one)?)$`,
  'iu',
);

const cancelled = (bill: string): Given => ({
  short: [`{I} will cancel ${bill} and confirm it to you by «day».`],
  warm: [`{I} will cancel ${bill}, so there is nothing to pay for it.`],
  firm: [`{I} will cancel ${bill}; you will have the confirmation by «day».`],
});

/** "I'll write them all off". */
const WRITES_OFF =
  /^(?:I|we)(?:['’]ll| will| can|['’]d| would)(?: (?:just|gladly|happily|simply))* write (it|them|these|those|that)(?: all)? off$/i;

const REFUNDS = new RegExp(
  `^(?:I|we)(?:['’]ll| will| shall| can|['’]d| would)(?: (?:of course|gladly|happily|just|be (?:happy|glad) to))* (?:refund|return|give (?:you )?back|send (?:you )?back|pay (?:you )?back)(?: you)? (?<what>${MONEY}|(?:the|your|all (?:of )?your) (?:whole |full )?(?:order|amount|money|sum|price|deposit|[£€$]\\d[\\d,.]*))(?: anyway| in full)?$`,
  'iu',
);

/** "Please take the £320 back", "I'll give you half back". */
const TAKES_BACK = new RegExp(
  `^(?:(?:please )?(?:take|have)|you (?:may|can) have|(?:I|we)(?:['’]ll| will| can|['’]m|['’]re| am| are)? ?(?:giv(?:e|ing)|send(?:ing)?|pay(?:ing)?|transfer(?:ring)?)(?: you)?) (?<what>${MONEY}|(?:the |your )?(?:whole |full )?[£€$]\\d[\\d,.]*|(?:all |half )?(?:the|your) (?:whole |full )?(?:[\\p{L}’'-]+ )?(?:money|fees?|hire|amount|price|deposit|order)) back(?: tonight| today| at once)?$`,
  'iu',
);

/** "The whole fee" is the fee, in full. */
const refunded = (said: string): Given => {
  const what = said.replace(/ (?:whole|full|entire) /i, ' ');
  const full = what === said ? what : `${what} in full`;
  return {
    short: [`{I} will refund ${full} by «day».`],
    warm: [`{I} will refund ${full}, and it will be with you by «day».`],
    firm: [`{I} will refund ${full} by «day» and send you the confirmation.`],
  };
};

/** "We'll knock fifty off for the upset". */
const OFF =
  /^(?:please|(?:I|we)(?:['’]ll| will| can|['’]d| would))(?: (?:of course|gladly|happily|just))* (?:knock|take) (?<sum>(?!(?:it|that|this|them|the blame|the (?:whole )?(?:wall|roof|floor|tiles?|paper|paint|old \w+)) off\b)[^,;?]{2,40}?) off(?: (?:the|your) (?:bill|invoice|price|fee|next (?:bill|invoice|one))| for [^,;?]{3,30})?$/i;
const takenOff = (sum: string): Given => ({
  short: [`{I} will take ${sum} off.`],
  warm: [`{I} will take ${sum} off the bill, and send you the new one by «day».`],
  firm: [`{I} will take ${sum} off the bill.`],
});

/** "I'll pay for the reprint": what is paid is paid, with a day and a bill. */
const PAYS =
  /^(?:I|we)(?:['’]ll| will| can|['’]d| would)(?: (?:of course|gladly|happily|just|also|even|like to|be (?:happy|glad) to))* (?<verb>pay for|pay|cover|bear) (?<what>(?:the|your|his|her|their|all|any|[£€$]?\d)\b[^,;?]{2,50}?(?:, and (?:the|your|any|all|his|her) [^,;?]{3,40}?)?|[£€$]\d[\d,.]*)(?: (?:too|as well|myself|ourselves|(?:out of|from) (?:my|our) (?:own )?(?:pocket|money|wages|pay|salary|fee)))*$/i;
const paidFor = (deed: string): Given => ({
  short: [`{I} will ${deed}.`, `{I} will ${deed}, and confirm it to you by «day».`],
  warm: [`{I} will ${deed}; please send {me} the bill by «day».`],
  firm: [`{I} will ${deed} by «day».`],
});

/** "Take November for nothing", "please take the quarter as a present". */
const PRESENT =
  /^(?:(?:please )?(?:take|have|keep)|you (?:can|may) (?:have|keep)) (?<what>[^;?]{3,50}?) (?:as a (?:present|gift)|for (?:free|nothing)|free(?: of charge)?|from (?:me|us))$/i;

/** "I wouldn't charge more for it": nothing changes. */
const samePrice: Given = {
  short: ['The price stays as it is, without any extra.'],
  warm: ['{I} am glad to do it at the same price, without any extra.'],
  firm: ['It is included in the price, without any extra.'],
};

/** "Don't worry about the balance": nothing is left to pay. */
const NO_WORRY =
  /^(?:please )?(?:do not|don['’]t|you mustn['’]t|you needn['’]t|no need to)(?: even)? (?:worry|think|fret|dream|talk) (?:about|of) (?:paying|payment|the (?:money|balance|bill|invoice|payment|cost|rest))$/i;
const NO_WORRY_FOR =
  /^(?:please )?(?:do not|don['’]t|never mind)(?: even)?(?: (?:worry|think|fret) about)? (?<for>the (?:\p{L}+ )?(?:instal?ment|deposit|fee|invoice|surcharge|late fee))$/iu;
const settled: Given = {
  short: ['There is nothing left to pay.', 'There is no need to pay.'],
  warm: ['There is nothing left to pay from your side.'],
  firm: ['Nothing more is due.'],
};

/** "Don't pay me for this week", "we won't charge for this one", "you don't have to pay for two". */
const UNPAID =
  /^(?:(?:please )?(?:you )?(?:really )?(?:don['’]t|do not|needn['’]t|need not|won['’]t|mustn['’]t|shouldn['’]t|may not)(?: even)?(?: (?:have|need) to)? pay(?: (?:me|us))?(?: anything| a penny| extra)?|(?:i|we)(?:['’]m| am|['’]re| are)? (?:won['’]t|will not|not(?: going to)?|wouldn['’]t)(?: (?:be|even))* (?:charg(?:e|ing)|bill(?:ing)?|invoic(?:e|ing)|ask(?: you)?(?: for)?(?=(?: any)? (?:more|extra)))(?: you)?(?: any)?(?: anything|(?<more> extra| more))?)(?: for)?(?<for>| (?!(?:until|till|unless|if|when|before|yet|now|the heating)\b)(?:(?!\b(?:until|till|unless)\b)[^,;?]){2,70})$/i;
const NO_NEED =
  /^(?:there(?:['’]s| is|['’]ll be| will be|['’]s| is) )?(?:no need to pay(?: (?:me|us))?(?: anything)?(?: for)?|(?:nothing to pay|no (?:extra )?charge|not be any charge)(?: for)?)(?<for>| [^,;?]{2,60})$/i;

function notOwed(what: string): Given {
  const again = /\bagain$/i.test(what) ? 'nothing more' : 'nothing';
  const thing =
    what
      .trim()
      .replace(/^for /i, '')
      .replace(/ again$/i, '')
      .replace(/ this time$/i, '') || 'this';
  return {
    short: [`There is ${again} to pay for ${thing}.`, `There is no need to pay for ${thing}.`],
    warm: [`There is ${again} to pay for ${thing} this time.`.replace(/(this \p{L}+) this time/u, '$1')],
    firm: [
      `${again === 'nothing' ? 'Nothing' : 'Nothing more'} is due for ${thing}.`,
      `{I} ask no payment for ${thing}.`,
      `${thing} is not on the bill.`,
    ],
  };
}
