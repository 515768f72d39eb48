import { stemOf } from '../../editing';
import type { Tone } from '../../../reading';
import { withoutEnd } from './open-ends';

/** A promise in each tone, with `{I}` and `{me}` still open. */
export type Versions = readonly (readonly [Tone, string])[];

/** What is promised to be looked for, told, kept up or talked about, each with the day that suits it; undefined for a deed. */
export function kindOf(meant: string): Versions | undefined {
  const sought = SEEKS.exec(meant)?.groups;
  if (sought) return found(sought['thing'] ?? '');
  const touch = TOUCH.exec(meant)?.groups;
  if (touch) return touched(touch['thing'] ?? '');
  const { asks = '', what } = (SEES.exec(meant) ?? SEES.exec(withoutEnd(meant) ?? ''))?.groups ?? {};
  if (what !== undefined) return seen(`${asks.replace(/^if$/i, 'whether')} ${what}`);
  if (BETTERS.test(withoutEnd(meant) ?? meant)) return bettering(withoutEnd(meant) ?? meant);
  return GOES_ON.test(meant) ? goingOn(withoutEnd(meant) ?? meant) : undefined;
}

/** "I'll see what I can do about the door": what is sought, and a day to say what came of it. */
const SEEKS =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:see|find out|look into|look) (?:what|if|whether)(?: else| more)? (?:I|we|there is anything I|there['’]s anything I) can (?:do|find|manage|sort out|find out)(?: (?:about|for|with|on) (?<thing>[^,;]{2,60}))?$/i;

/** "I'll see if I can move it": whether it can be is to be found out, and told. */
const SEES =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:just )?(?:see|check|find out|ask) (?<asks>if|whether|what|which|where|how (?:many|much|long|soon))\b (?<what>(?!you\b|it (?:helps|works)\b|(?:I|we) can do\b)[^,;]{6,70}?)(?: and (?:let you know|tell you|get back to you|come back to you))?$/i;

const seen = (what: string): Versions => [
  ['short', `{I} will find out ${what} and tell you by «day»`],
  ['warm', `{I} will find out ${what}, and you will hear from {me} by «day»`],
  ['firm', `You will hear from {me} by «day», «time», ${what}`],
];

/** "I'll be in touch with the other ideas": they are to come, on a day. */
const TOUCH =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:be|get|keep) in touch(?<thing> (?:with|about|on|regarding) (?!you\b)[^,;]{3,60}?)?(?:,? (?:once|when|as soon as|nearer|closer|again|soon|shortly|later|in due course|after|if)\b.*)?$/i;

const touched = (thing: string): Versions => [
  ['short', `You will hear from {me}${thing} by «day»`],
  ...(thing === '' ? ([['warm', 'You will hear from {me} by «day»']] as const) : []),
  ['firm', `You will hear from {me}${thing} by «day», «time»`],
];

function found(thing: string): Versions {
  if (thing === '' || /^(?:you|it|this|that|them)\b/i.test(thing)) return touched('');
  return [
    ['short', `You will hear from {me} about ${thing} by «day»`],
    ['warm', `{I} will find out what is possible about ${thing} and tell you by «day»`],
    ['firm', `You will hear from {me} about ${thing} by «day», «time»`],
  ];
}

/** "We'll be more careful": a way to do things, and no deed of a day. */
const BETTERS =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:be|do|get|try to be|communicate|plan|work|answer|reply)(?: (?:a bit|a little|much|even|it))? (?:more|less|better|clearer|quicker|faster|earlier)\b[^,;]{0,40}$/i;

const bettering = (stem: string): Versions => [
  ['short', `${stem} from now on`],
  ['warm', `${stem} from now on, and you will hear from {me} by «day» what changes`],
  ['firm', `${stem} from «day» on`],
];

/** "I'll keep an eye on it": what goes on is told of by a day. */
const GOES_ON =
  /^(?:(?:and|so|then|ok|okay|sure|yes),? )?(?:I|we)(?:['’]ll| will) (?:also )?(?:keep|continue|carry on|monitor|watch|follow|look out)\b(?! (?:out|away|off|quiet)\b)(?!.*\b(?:in touch|you posted|you updated|you informed|to my(?:self)?|quiet|mouth|up to)\b)[^,;]{3,60}$/i;

const goingOn = (stem: string): Versions => [
  ['short', `${stem} and tell you by «day» how it stands`],
  ['warm', `${stem}, and you will hear from {me} by «day»`],
  ['firm', `${stem} and write to you by «day», «time»`],
];

/** "We'll talk about the rest": a talk is on a day, not by one. */
export const TALKS =
  /^(?:(?:and|so|then|ok|okay),? )?(?:I|we)(?:['’]ll| will| can)(?: always)? (?:have a (?:chat|call|talk)|touch base|catch up|talk(?! less| more)|speak(?! up| out)|chat|come back to (?:it|this|that|the)|return to (?:it|this|that|the)|discuss|meet|call|ring)\b/i;

export function talks(promise: string): Versions {
  const stem = stemOf(promise);
  return [
    ['short', `${stem} on «day»`],
    ['warm', `${stem} on «day»; does that suit you?`],
    ['firm', `${stem} on «day» at «time»`],
  ];
}
