import { type Edit, edit, stemOf, tidied } from './editing';
import { findVerb } from '../grammar/verbs';
import { lowered } from './lowered';
import { trims } from './trims';

/** An order's words without what makes it one more push: "check your desk before you write to me" only wants the desk checked. */
export const softened = (words: string): string =>
  [...(trims.command ?? []), ...SOFTENING]
    .reduce((now, [find, put]) => now.replace(find, put), stemOf(words))
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(/[\s,;:]+$/, '')
    .trim()
    .replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const SOFTENING: readonly Edit[] = [
  // What the writer will not do is what it spares them.
  edit(
    /,? (?:because |as )?(i|we)(?:'m| am|'re| are) not going to (?=\p{L})/u,
    ', so that $1 do not have to ',
  ),
  edit(/ and (?:then )?see for yourself$/),
  edit(/^sit (?:yourself )?down(?: (tonight|today|tomorrow|this \w+))? and (?=\w)/, 'take a moment $1 to '),
  // Whom they tell they can ask.
  edit(/^tell (him|her|them|your \w+) to (?=\w)/, 'ask $1 to '),
  edit(/[,;]? (?:and )?no (?:excuses|ifs (?:or|and) buts|arguments|discussions?)(?: this time)?(?=[,.;]|$)/),
  edit(
    /,? (?:and )?then (?:come (?:back )?with|send|write|make) (?:a|an|your|any|me a) (?:complaint|accusation|review)\b.*$/,
  ),
  edit(/,? (?:because|as|since) (?:you|your)\b.*$/),
  edit(/[,;-]? (?:or (?:else|lose|miss|pay|wait|the|you|your|we|i|it|there)|otherwise|if not,)\b.*$/),
  edit(/,? (?:and )?then (?:we (?:can|will|'ll) )?(?:talk|speak|complain|come) to (?:me|us) about .*$/),
  edit(
    /,? before (?:you )?(?:next )?(?:writ(?:e|ing)|complain\w*|accus\w*|blam\w*|shout\w*|saying?|pick(?:ing)? up the phone|look(?:ing)? at me|(?:call|ring|ask|talk|speak|com)(?:e|ing)? (?:to |at )?(?:me|us))\b.*$/,
  ),
  edit(
    /,? like (?:everyone|everybody|any \w+|the rest of (?:us|them|(?:my|our|the) \w+)|all the others|all others)(?: else)?(?: does| do)?\b/g,
  ),
  edit(/,? ?\b(?:please|kindly)\b,?/g),
  edit(/ (?:for |among |amongst |between )?(?:yourself|yourselves)\b/g),
  // "The ticket and not the alphabet": what is not wanted was only said to sting.
  edit(/,? and not (?:the|an?|to|at|with|in|on|by|from|after|before|during|just|only)\b[^,;]*$/),
  edit(
    /, not (?:the|an?|to|at|with|in|on|by|from|after|before|during|just|only|later|tomorrow|next)\b[^,;]*$/,
  ),
  edit(/,? and (?:do not|don't|never) /g, ' and not '),
  edit(/, (?:do not|don't|never) /g, ' and not '),
  edit(/ (?:quickly|faster?|right away|straight ?away)$/),
];

/** An act, and what stands behind it as a statement of its own: "get a tuner, they're free on the phone". */
export function parted(words: string): { readonly act: string; readonly after: string } {
  const found = SPLICE.exec(words);
  const said = found?.[1] ?? found?.[2] ?? '';
  if (!found || WILL_DO.test(said)) return { act: listed(words), after: '' };
  // What comes of it comes then.
  const after =
    found[2] === undefined || /^then\b/i.test(said) ? tidied(said) : tidied(`Then ${lowered(said)}`);
  return { act: listed(words.slice(0, found.index).replace(/[\s,;:–-]+$/, '')), after: ` ${after}` };
}

/** "Buy a rug, hang a curtain, use earplugs" ends with an "and"; "and stop boiling rice" is to let it be. */
const listed = (act: string): string =>
  act
    .replace(/ and (not [^,]+?) and not /g, ', $1 and not ')
    .replace(/ and stop (\p{L}+ing)\b/giu, (whole, doing: string) => {
      const lemma = findVerb(doing)?.lemma;
      return lemma === undefined ? whole : ` and not ${lemma}`;
    })
    .replace(
      /^([^,]+, (?:[^,]+, )*)(?!and\b|then\b|not\b)(\p{Ll}+)( [^,]+)$/u,
      (whole, before: string, verb: string, rest: string) =>
        !/ and /.test(whole) && before.split(', ').length >= 2 && findVerb(verb)?.forms.includes('base')
          ? `${before.replace(/, $/, '')} and ${verb}${rest}`
          : whole,
    );

/** Where a statement begins that hangs on nothing. */
const SPLICE =
  /(?:(?:[,;:] ?| [-–] )(?:(?:and|so|then|there) )*((?:they|he|she|there|we|i|it|you|that(?=['’]s| is)|somebody|someone|most(?= (?:are|is|do|don|have|will))|(?:the|my|our|your)(?: \p{L}+){1,2}(?= (?:is|are|was|were|will|can)\b))(?:['’](?:s|re|m|ll|ve|d))? \p{L}.*)|,? (?:and|so) (?:then )?((?:they|that|this|he|she|there|it|(?:the|my|our) \p{L}+)(?:['’](?:s|re|ll)| (?:is|are|will|can|goes|has|gets|follows|starts|begins|comes|works|stops|ends|stays|takes|costs))\b.*))$/iu;

/** "and I'll do the second draft" is what it is for, and stays with it. */
const WILL_DO = /^(?:i|we)(?:['’]ll| will| can)\b/i;
