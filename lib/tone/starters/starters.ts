import type { LeadCode } from '../codes';

export const moments = [
  'our-mistake',
  'late-files',
  'scope-creep',
  'late-payment',
  'off-hours',
  'angry-mail',
  'threat',
  'price',
  'colleague-blamed',
  'hours-cut',
  'micro-managing',
  'did-you-see',
  'ending',
] as const;
/** One of the thirteen hard moments. */
export type Moment = (typeof moments)[number];

export type StarterStyle = 'short' | 'fuller' | 'chat' | 'extra';

/** A text to start from. */
export interface Starter {
  readonly moment: Moment;
  /** True when the message being answered speaks of this moment before most others. */
  readonly fits: boolean;
  readonly style: StarterStyle;
  /** When this variant fits, if that is narrower than the moment. */
  readonly hint: string | null;
  /** Paragraphs parted by a blank line; what is unknown is a visible «blank». */
  readonly text: string;
  readonly moves: readonly LeadCode[];
  /** What of the writer's notes went into it. */
  readonly used: readonly string[];
}

/** One text of a moment as it was written: blanks open, paragraphs apart. */
export interface StarterVariant {
  readonly style: StarterStyle;
  readonly hint: string | null;
  readonly moves: readonly LeadCode[];
  readonly paragraphs: readonly string[];
}

/** A hard moment: when it is here, what is better left out, and texts to start from. */
export interface MomentStarters {
  readonly moment: Moment;
  readonly useWhen: string;
  readonly leaveOut: string;
  readonly variants: readonly StarterVariant[];
}
