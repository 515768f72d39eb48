import type { LeadCode, NegativeCode } from './codes';
import type { Needle } from './families';
import type { Span } from './span';

/** Why a draft got no score. */
export type Notice = 'empty' | 'too-short' | 'not-english';

/** How the whole draft stands towards the client. */
export type Stance = 'lead' | 'steady' | 'fight' | 'blame' | 'flee' | 'mixed';

/** Which layer heard a finding. */
export type Layer = 'rule' | 'classifier';

/** Something in the draft that may cost the relationship. Offsets point into the draft's text. */
export interface Finding extends Span {
  readonly code: NegativeCode;
  /** The rule's id, or `classifier`. */
  readonly rule: string;
  readonly layer: Layer;
  /** How likely a coder would hear this family here, 0 to 1, as the classifier puts it; a rule does not say. */
  readonly chance?: number;
  /** Index into `Reading.sentences`. */
  readonly sentence: number;
  /** How much it counts; 1 is an ordinary case. */
  readonly weight: number;
  readonly title: string;
  /** One sentence to the writer: what the client may hear. */
  readonly why: string;
  /** Names this finding across re-readings while its words stay the same; used to dismiss and to ask for rewrites. */
  readonly key: string;
}

/** A lead move found in the draft: shown as praise. */
export interface Move extends Span {
  readonly code: LeadCode;
  readonly rule: string;
  readonly sentence: number;
  readonly weight: number;
}

/** A phrase the writer asked to be reminded of with this client. Never counted in the score. */
export interface Reminder extends Span {
  readonly note: string;
}

/** The four needles: weighted findings per 100 words, shown 0 to 10. */
export type Needles = Readonly<Record<Needle, number>>;

export const behaviours = ['impatience', 'anger', 'yelling', 'demand', 'threat', 'payment'] as const;
/** One of the six difficult behaviours, heard in what the client wrote. */
export type Behaviour = (typeof behaviours)[number];

/** One thing the client wants done or answered. Offsets point into the incoming message. */
export interface Ask extends Span {
  readonly answered: boolean;
}

/** What the message being answered sounds like. */
export interface Weather {
  /** 0 calm, 1 slightly tense, 2 tense, 3 hot. */
  readonly heat: 0 | 1 | 2 | 3;
  readonly behaviours: readonly Behaviour[];
  readonly asks: readonly Ask[];
}

/** The single strongest addition for this mail. */
export interface NextMove {
  readonly code: LeadCode;
  readonly why: string;
  /** A ready sentence; what is unknown is a visible «blank». */
  readonly text: string;
}

/** Everything the coach says of one draft, but for rewrites, which are asked for one finding at a time. */
export interface Reading {
  readonly notice: Notice | null;
  /** Language named when `notice` is `not-english` and it could be told, as a BCP 47 tag. */
  readonly language: string | null;
  /** 0 to 100: 0 burns the relationship or grovels, 50 neutral, 100 the client feels led. */
  readonly score: number | null;
  readonly stance: Stance | null;
  readonly needles: Needles;
  readonly words: number;
  readonly sentences: readonly Span[];
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly moves: readonly Move[];
  readonly reminders: readonly Reminder[];
  readonly incoming: Weather | null;
  readonly nextMove: NextMove | null;
}

export const tones = ['short', 'warm', 'firm'] as const;
export type Tone = (typeof tones)[number];
export type RewriteKind = 'swap' | 'whole' | 'drop';

export const blankTypes = ['day', 'time', 'item', 'price', 'hours', 'owner', 'reason', 'link'] as const;
export type BlankType = (typeof blankTypes)[number];

/** Replaces `[start, end)` of the draft by `text`. `expected` is what stood there when it was made. */
export interface Rewrite extends Span {
  readonly tone: Tone;
  readonly kind: RewriteKind;
  readonly text: string;
  readonly expected: string;
  /** Said beside the rewrite when it needs saying: a price left blank, a note of yours used. */
  readonly remark?: string;
}

/** One step of the whole-draft proposal, applied and undone on its own. */
export interface ProposalStep extends Span {
  readonly expected: string;
  readonly text: string;
  /** Key of the finding it answers; null for the one added sentence. */
  readonly finding: string | null;
}

export interface Proposal {
  /** The whole draft with every step applied. */
  readonly text: string;
  /** In reading order, not overlapping. */
  readonly steps: readonly ProposalStep[];
}
