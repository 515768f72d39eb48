import { scanClauses } from '../grammar/scan';
import { findVerb } from '../grammar/verbs';

/** Whether it says what the client or their side did. `stem`: without its stop. */
export function saysTheyDid(stem: string): boolean {
  const plain = stem.replace(/[’‘]/g, "'").replace(AS_ASKED, '').replace(GAINED, '');
  const verbs = scanClauses(plain)
    .filter(({ who, passive }) => !passive && (who === 'you' || who === 'your-side'))
    .flatMap(({ verb }) => (verb ? [plain.slice(verb.span.start, verb.span.end)] : []));
  // "Last year you paid": who, stands where no clause begins.
  // "The 9.30 was one you'd put in".
  if (
    /\byou(?:'d|'ve| had| have) (?!(?:any|a|an|the|until|to|access|got|had|been|like|prefer|rather|better)\b)\p{L}+/iu.test(
      plain,
    )
  ) {
    const [, done = ''] = /\byou(?:'d|'ve| had| have)(?: \p{L}+ly)? (\p{L}+)/iu.exec(plain) ?? [];
    if (findVerb(done)?.forms.includes('participle')) return true;
  }
  const others = Array.from(
    plain.matchAll(/\byou(?:'d|'ve| had| have)?(?: \p{L}+ly)? (\p{L}+)/giu),
    ([, word = '']) => word,
  );
  const kin = Array.from(plain.matchAll(KIN), ([, word = '']) => word);
  // "You got the pages and the mails": what they have.
  return [...verbs, ...others, ...kin]
    .filter((word) => !/^(?:got|received)$/i.test(word))
    .some((word) => {
      const forms = findVerb(word)?.forms;
      return forms?.includes('past') === true && !forms.includes('base');
    });
}

/** "The flowers went to the hospice, as you asked": said with them, not against them. */
export const AS_ASKED =
  /,? as you(?:'d| had)? (?:asked|wanted|wished|requested|suggested|hoped)(?: for)?\b/gi;

/** "You've gone from page five to page two": how they stand, and no deed. */
const GAINED =
  /\byou(?:'ve| have)? (?:gone|went|moved|grown|grew|risen|rose|climbed|come|came)(?: up)? from\b/gi;

/** "until your mum rang the venue": theirs, too, wherever it stands. */
const KIN =
  /\byour (?:own )?(?:mum|mom|mother|dad|father|brother|sister|husband|wife|partner|boss|assistant|secretary|colleagues?|son|daughter|nephew|niece|cousin|neighbour|people|lawyers?|accountant)(?: himself| herself| had| has| then| also)? (\p{L}+)/giu;
