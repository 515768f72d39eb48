import { stemOf, tidied, wordsIn } from './editing';
import { factsOf } from './facts';
import { findVerb } from '../grammar/verbs';
import { lowerable, lowered } from './lowered';

/**
 * What follows if a case comes true, told as a plain consequence: "I'll stop all work" is what the writer would have to do, "interest is added" stays. Undefined where it is
 * a menace, or says nothing that could be planned with. `blow`: the words behind the case. The result can stand inside a sentence.
 */
export function consequenceOf(blow: string, draft: string): string | undefined {
  const said = stemOf(
    tidied(
      blow
        .replace(/^[\s,;:–-]+/, '')
        .replace(/^then\b,? /i, '')
        .replace(ASIDES, ''),
    ),
  );
  const calm = HAVE_TO.reduce((now, [find, put]) => now.replace(find, put), said).replace(
    DOING,
    (whole, who: string, doing: string) => {
      const lemma = findVerb(doing)?.lemma;
      return lemma === undefined ? whole : `${who} would have to ${lemma}`;
    },
  );
  if (wordsIn(calm) < 2 || wordsIn(calm) > LONGEST || MENACES.test(calm)) return undefined;
  const isTerm =
    /\b(?:I|we) would have to \p{L}/iu.test(calm) ||
    HARMS.test(calm) ||
    factsOf(calm, draft).some(({ kind }) => kind !== 'name' && kind !== 'not');
  if (!isTerm) return undefined;
  return lowerable(calm, draft) ? lowered(calm) : calm;
}

const LONGEST = 26;

/** What is added to make it sting. */
const ASIDES =
  /,? (?:and|but) you (?:can|may|will|could)\b.*$|,? (?:whoever|whatever|husband|like it|without (?:further )?(?:notice|discussion)|no questions)\b.*$|,? and (?:hand|pass|give|turn) (?:it|this|the \p{L}+)(?: on| over)?(?: to [^,;]+)?$/iu;

/** What the writer will do is what they would have to do. */
const HAVE_TO: readonly (readonly [RegExp, string])[] = [
  [
    /\byou(?:['’]ll| will| would) be (charged|billed|invoiced) for ((?:an? |the )?[^,;.]{2,40})/i,
    '$2 would be $1 to you',
  ],
  [
    /\b(I|[Ww]e)(?:['’]ll| will| shall)(?: be)? (?:have to|be obliged to|be forced to) /g,
    '$1 would have to ',
  ],
  [/\b(I|[Ww]e) (?:have to|must|am obliged to|are obliged to) /g, '$1 would have to '],
  [/\b(I|[Ww]e)(?:['’]ll| will| shall) (?!not\b|be\b|never\b)/g, '$1 would have to '],
  // Work that is paused can go on.
  [/\bhave to stop$/, 'have to pause the work'],
  [
    /\bhave to stop (?=(?:all |any )?(?:the |my |our |further )?(?:work|deliveries|service)\b)/g,
    'have to pause ',
  ],
];

/** "I'm sending an invoice". */
const DOING = /\b(I|[Ww]e)(?:['’]m| am|['’]re| are) (?!not\b)(\p{L}+ing)\b/gu;

/** What one would rather be spared, and can be spared by keeping to what was agreed. */
export const HARMS =
  /\b(?:fees?|costs?|charg\w*|penalt\w*|interest|lien|bailiffs?|collections?|closed?|closes|laps\w*|withdrawn|default\w*|lost|loses?|deduct\w*|doubles?|removed?|suspend\w*|pause[ds]?|switched off|ends?|cancel\w*|due|expires?|added|adds|late|at risk|without|stop\w*|blocked|moved|unpaid|fines?|forfeit\w*|refused|no longer|drops?|delay\w*|bill(?:s|ed)?|slot|out of scope|stays? with|waits?|another client|on hold|locks?|pays? for)\b|\b(?:can|will|wo)(?:not|n['’]t| not) be\b/i;

/** Who does it to whom, who is told of it, and how sorry one will be. */
const MENACES =
  /["“”?!…]|\b(?:bear|keep) (?:that|it|this) in mind\b|\b(?:lawyers?|solicitors?|counsel|courts?|police|press|newspapers?|public|noticeboard|names|boss|your board|director|ceo|mother|wife|husband|insurers?|authorit\p{L}+|regulator|compliance|dispute|complaint|claim|reputation|goodwill|pity|shame|regret|manners|learnt|serious|resign|seal|gate|yelled|whoever|people who|anyone who|god|goodbye|yourself|up to you|explain|find (?:another|someone|somebody|out)|good luck|on your own|underneath)\b|\byou(?:['’]ll|['’]d| will| would| can| may)\b(?! be (?:charged|billed|invoiced)\b)/iu;
