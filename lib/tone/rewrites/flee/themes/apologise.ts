import { theme, type Theme } from './theme';

/** What the client may well feel about what happened. */
const FELT = 'furious|angry|cross|upset|annoyed|disappointed|frustrated|worried|unhappy|hurt|livid|fed up';

/** What the writer should have done, said once. */
export const owes: Theme = theme(
  /\bi should(?:['’]ve| have) (?<X>(?:written|replied|answered|called|rung|told|checked|sent|asked|said|let|noticed|looked|seen|warned|mentioned)\b[^,;.!?]{0,50}?)(?=,|;|$| and i\b| but\b)/,
  {
    short: '{I} should have {X}.',
    warm: '{I} should have {X}, and {I} am sorry.',
    firm: '{I} should have {X}; from «day» on, «item: what changes».',
  },
);

/** The client was kept waiting. */
export const WAITED =
  /\b(?:ma(?:king|de)|ke(?:eping|pt)|le(?:tting|t|aving|ft)) you (?:all )?wait(?!ing room)/i;

/** What is sorry for a thing that can be said of it: before the facts alone. */
export const named: readonly Theme[] = [
  // "I've had it on my conscience since Thursday": known, and not told.
  theme(/\bon my conscience since (?:last )?(?<X>[a-z]+day)\b/, {
    short: '{I} should have told you on {X}.',
    warm: '{I} should have told you on {X}, and {I} am sorry.',
  }),
  theme(
    /(?:^|, (?:but |and )?)(?<X>(?!(?:i|we|it|that|this|my)\b)[^,;?]{3,50} (?:is|are) (?:already |now |fully )?(?:full|taken|booked(?: up)?|gone|sold out))(?=,|$)/,
    {
      short: '{I} am sorry, but {X}; would «day: another day» suit you?',
      firm: '{X}; {I} can offer you «day: another day».',
    },
  ),
];

/** What went wrong is owned once, in the client's eyes and not in the writer's. */
export const owned: readonly Theme[] = [
  owes,
  theme(WAITED, {
    short: 'Thank you for waiting so patiently.',
    warm: '{I} am sorry that you had to wait, and thank you for your patience.',
  }),
  theme(
    new RegExp(
      `\\b(?:(?:every|all the|the) (?:right|reason) to (?:be|feel)|(?:i|we) (?:can )?(?:know|understand|see|tell)(?: that| how)? you(?:['’]re| are))(?: (?:so|very|really))? (?<X>${FELT})\\b`,
    ),
    {
      short: '{I} can see why you are {X}, and «item: the fix» will be with you by «day».',
      warm: '{I} can see why you are {X}; what would put this right for you?',
      firm: '{I} can see why you are {X}, and {I} will have «item: the fix» done by «day», «time».',
    },
  ),
  theme(
    /\byou(?:['’]re| are) (?:(?:completely|absolutely|quite|totally|perfectly|so|of course) )*right\b|\b(?:quite|and) right(?:ly)?(?: so| too)?,/,
    {
      short: 'You are right, and {I} am sorry.',
      warm: 'You are right, and {I} am glad you told {me}; «item: the fix» will be with you by «day».',
      firm: 'You are right, and {I} will have «item: the fix» done by «day», «time».',
    },
  ),
];
