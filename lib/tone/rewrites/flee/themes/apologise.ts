import { theme, type Theme } from './theme';

/** What the client may well feel about what happened. */
const FELT =
  'furious|angry|cross|upset|annoyed|disappointed|frustrated|worried|unhappy|disappointed|hurt|livid|fed up';

/** What the writer should have done, said once. */
export const owes: Theme = theme(
  /\bi should(?:['’]ve| have) (?<X>(?:written|replied|answered|called|rung|told|checked|sent|asked|said|let|noticed|looked|seen|warned|mentioned)\b[^,;.!?]{0,50}?)(?=,|;|$| and i\b| but\b)/,
  {
    short: '{I} should have {X}.',
    warm: '{I} should have {X}, and {I} am sorry.',
    firm: '{I} should have {X}; from «day» on, «item: what changes».',
  },
);

/** What went wrong is owned once, in the client's eyes and not in the writer's. */
export const owned: readonly Theme[] = [
  theme(/\bi know (?:this|that|it) (?:is|was) (?<X>(?!my\b|me\b)[^,;.?!]{5,60})$/, {
    short: '{I} know this is {X}, and {I} am sorry.',
    warm: '{I} know this is {X}; {I} am sorry, and «item: the fix» will be with you by «day».',
    firm: '{I} know this is {X}, and {I} will have it put right by «day», «time».',
  }),
  theme(
    /^(?:(?:yes|oh|oh no|you['’]re right|i know),? )*(?:this|that|it) (?:is|was) (?:an? )?(?:(?:very|really|terribl[ey]|awfully|such an?|so) )*(?:bad|big|serious|awful|terrible|stupid|silly|horrible|dreadful|embarrassing|unforgivable) (?<X>error|mistake|slip|oversight|mix-up|muddle|blunder)\b/,
    {
      short: 'Yes, this is a serious {X}.',
      warm: 'Yes, this is a serious {X}, and «item: the fix» will be with you by «day».',
      firm: 'Yes, this is a serious {X}, and {I} will have it put right by «day», «time».',
    },
  ),
  owes,
  theme(
    new RegExp(
      `\\b(?:every|all the|the) (?:right|reason) to (?:be|feel)(?: (?:so|very|really))? (?<X>${FELT})\\b`,
    ),
    {
      short: '{I} can see why you are {X}, and «item: the fix» will be with you by «day».',
      warm: '{I} can see why you are {X}; what would put this right for you?',
      firm: '{I} can see why you are {X}, and {I} will have «item: the fix» done by «day», «time».',
    },
  ),
  theme(
    new RegExp(
      `\\b(?:i|we) (?:know|understand|see|can see|can tell)(?: that| how)? (?:you(?:['’]re| are)) (?:very |so |really )?(?<X>${FELT})\\b`,
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
      short: 'You are right, and «item: the fix» will be with you by «day».',
      warm: 'You are right, and {I} am glad you told {me}; «item: the fix» will be with you by «day».',
      firm: 'You are right, and {I} will have «item: the fix» done by «day», «time».',
    },
  ),
];
