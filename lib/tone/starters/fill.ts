import type { ActiveNotes, CoachContext } from '../context';
import { capitalised } from '../rewrites/fill';
import { readMessage } from '../incoming/weather';
import { fillBlanks } from '../rewrites/blanks';
import { momentStarters } from './moments';
import { fittingMoments } from './moment';
import { withTheirWords } from './from-message';
import { shapedByNotes } from './from-notes';
import type { MomentStarters, Starter, StarterStyle, StarterVariant } from './starters';

/**
 * Texts to start from: every hard moment, those that fit the message being answered first, each with the style this client likes first. Blanks that
 * the client's working agreement answers are filled; all others stay for the writer.
 */
export function startersFor(context: CoachContext, incoming: string | null): readonly Starter[] {
  const message = readMessage(incoming, context.classifier ?? null);
  const first = fittingMoments(incoming, message?.sound.behaviours);
  const rank = ({ moment }: MomentStarters): number => {
    const at = first.indexOf(moment);
    return at === -1 ? first.length : at;
  };
  const order = stylesLiked(context.notes);
  return momentStarters
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(({ moment, variants }) =>
      variants
        .toSorted((a, b) => order.indexOf(a.style) - order.indexOf(b.style))
        .map((variant) => {
          const { text, ...rest } = filled(variant, context.notes);
          const said = first.includes(moment)
            ? withTheirWords(text, moment, incoming, context.classifier)
            : text;
          return {
            moment,
            fits: first.slice(0, FITTING).includes(moment),
            ...rest,
            text: withCapitals(said),
          };
        }),
    );
}

/** More than these are no help in choosing. */
const FITTING = 2;

function filled(
  { style, hint, moves, paragraphs }: StarterVariant,
  notes: ActiveNotes,
): Omit<Starter, 'moment' | 'fits'> {
  const shaped = shapedByNotes(paragraphs, style === 'short', notes);
  const { text, used } = fillBlanks(shaped.paragraphs.join('\n\n'), notes);
  return { style, hint, moves, text, used: [...new Set([...used, ...shaped.used, ...likeOf(style, notes)])] };
}

/** What a note fills in at the head of a sentence gets its capital. */
const withCapitals = (text: string): string =>
  text.replace(
    /(^|[.?!] |\n\n|\n- )(\p{Ll})/gu,
    (_, before: string, letter: string) => `${before}${capitalised(letter)}`,
  );

const DEFAULT: readonly StarterStyle[] = ['short', 'fuller', 'chat', 'extra'];

/** What a "likes" note says of length and manner decides which text comes first. */
const LIKES: readonly (readonly [RegExp, StarterStyle])[] = [
  [/\b(?:chat|slack|whats\s?app|teams|informal|texts?|messenger|signal|telegram)\b/i, 'chat'],
  [/\b(?:short|brief|one line|one-line\w*|concise|quick|bullets?|to the point|few words)\b/i, 'short'],
  [/\b(?:detail\w*|thorough|full|long|background|explain\w*|whole story|warm\w*|personal)\b/i, 'fuller'],
];

function stylesLiked({ likes }: ActiveNotes): readonly StarterStyle[] {
  const liked = styleLiked(likes)?.style;
  return liked ? [liked, ...DEFAULT.filter((style) => style !== liked)] : DEFAULT;
}

/** The note that brought this style to the front. */
function likeOf(style: StarterStyle, { likes }: ActiveNotes): readonly string[] {
  const liked = styleLiked(likes);
  return liked?.style === style ? liked.like.split('\n', 1) : [];
}

function styleLiked(likes: readonly string[]): { like: string; style: StarterStyle } | undefined {
  for (const like of likes) {
    const found = LIKES.find(([pattern]) => pattern.test(like));
    if (found) return { like, style: found[1] };
  }
  return undefined;
}
