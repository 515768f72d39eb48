import { type CodeOf, familyOf, type NegativeCode } from '../../codes';
import { tones } from '../../reading';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { findSubject } from './carried-topic';
import { framesFor } from './frames';
import { carried } from './frames/carried';
import { keptCandidates } from './kept';
import type { Fit } from '../splice';
import { notedFrames, suits } from './noted';
import { isResidue } from './residue';
import { closingCandidates, isClosing } from './closing';
import { findTopic } from './topic';

/** Codes of sentences that pull back. */
export type FleeCode = CodeOf<'flee'>;

export const isFlee = (code: NegativeCode): code is FleeCode => familyOf(code) === 'flee';

/** Sentences in place of one that pulls back: the writer's own, mended, first; then new ones about the same thing. */
export const fleeCandidates = (site: Site, code: FleeCode): readonly Candidate[] =>
  closingCandidates(site) ?? [...inEveryTone(keptCandidates(site, code)), ...framedCandidates(site, code)];

/** The writer's own words in another tone are nearer than a ready sentence in the right one. */
const inEveryTone = (kept: readonly Candidate[]): readonly Candidate[] => [
  ...kept,
  ...tones.flatMap((tone) => kept.flatMap((one) => (one.tone === tone ? [] : [{ ...one, tone }]))),
];

type Recipe = Candidate & { readonly fit: Fit };

/** Recipes that leave nothing small behind, and those that are better than none. */
export function sortRecipes(
  recipes: readonly Recipe[],
  code: FleeCode,
  sentence: string,
): readonly [good: readonly Recipe[], rough: readonly Recipe[]] {
  if (isClosing(sentence)) return [[], []];
  const mends = ({ fit, start, end, text }: Recipe): boolean => {
    const before = sentence.slice(0, start);
    const after = sentence.slice(end);
    if (
      isCut({ text, before, after }) ||
      GOES_ON.test(after) ||
      (text.endsWith('»') && /^,? (?:so|and|but)\b/i.test(after))
    )
      return false;
    if (fit !== 'good' || (HANGS.test(text) && before.split(' ').length < LEAST_BEFORE)) return false;
    if (IS_CLAUSE.test(text) && after.split(' ').length > MOST_AFTER) return false;
    return !isResidue(code, before + text + after);
  };
  return [
    recipes.filter(mends),
    recipes.filter(
      (recipe) =>
        !mends(recipe) &&
        !HANGS.test(recipe.text) &&
        !isCut({
          text: recipe.text,
          before: sentence.slice(0, recipe.start),
          after: sentence.slice(recipe.end),
        }) &&
        !GOES_ON.test(sentence.slice(recipe.end)),
    ),
  ];
}

/** "The figure I suggest is «price» at all", "we'll get to it in by «day»": the old sentence goes on, or leads on, to what belonged to its own words. */
const isCut = ({ text, before, after }: Readonly<Record<'text' | 'before' | 'after', string>>): boolean =>
  (text.endsWith('»') && /^ (?!(?:for|on|by|with|and|to|in|so|but|if|of)\b)\p{L}/iu.test(after)) ||
  (/^(?:by|on) «/.test(text) && /\b(?:in|at|on|by|for|to|within|during|over|of|the|a) $/i.test(before));

/** "hand over «item» what we've got": the old words led on to it. */
const GOES_ON = /^,? (?:nor|either|what|how|whether)\b/i;
const LEAST_BEFORE = 4;
const MOST_AFTER = 3;
/** "By «day», with or without news on my side, so will you." */
const HANGS = /^by «/i;
/** A text with a promise of its own does not go on in the old sentence. */
const IS_CLAUSE = /\b(?:you|I|we)(?:['’]ll| will)\b|\bis open\b|\blet['’]s\b/i;

function framedCandidates(site: Site, code: FleeCode): readonly Candidate[] {
  const { sentence, voice } = site;
  const { notes } = site.context;
  // What was given away may go into a blank, and is said to have gone; any other fact has to stay.
  const subject =
    findSubject(site) ??
    (code === 'capitulate'
      ? { about: findTopic(site)?.text, carries: false, theirs: false, address: '' }
      : undefined);
  if (!subject) return [];
  const { about, carries, theirs, address } = subject;
  const said = { plain: sentence.plain, message: site.view.incoming };
  const named =
    about === undefined ? 'no' : sentence.plain.toLowerCase().includes(about.toLowerCase()) ? 'here' : 'near';
  // What was asked of the client must be asked still.
  const isAskingYou = /\byou\b.*\?["')]*$/i.test(sentence.plain);
  return tones.flatMap((tone) =>
    (carries
      ? carried(code, tone, about ?? '')
      : [
          ...notedFrames(code, tone, about !== undefined, notes),
          ...framesFor(code, said, named, tone, sentence.index),
        ]
    )
      .filter((text) => suits(text, notes) && (theirs || !THANKS.test(text)))
      .filter((text) => !isAskingYou || text.includes('?'))
      .map((text) => {
        const spoken = speak(
          text.replaceAll('{T}', () => about ?? ''),
          voice,
        );
        return wholeOf(
          sentence,
          about === undefined ? 'template' : 'frame',
          tone,
          addressed(spoken, address),
        );
      }),
  );
}

/** One thanks for what was told, not for what one tells oneself. */
const THANKS = /^Thank you for (?:telling|writing).*\{T\}/;

const addressed = (text: string, address: string): string =>
  address === '' || /^I\b/.test(text) || text.startsWith('«')
    ? address + text
    : address + text.charAt(0).toLowerCase() + text.slice(1);
