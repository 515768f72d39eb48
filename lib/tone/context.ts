import type { Classifier } from './classifier/classify';
import type { NegativeCode } from './codes';

export type Sensitivity = 'gentle' | 'normal' | 'keen';

/** The parts of a client's working agreement that fill blanks. */
export const agreementFields = ['workingHours', 'responseTime', 'rate', 'agreedScope'] as const;
export type AgreementField = (typeof agreementFields)[number];

/** The writer's notes on one client that are switched on, as the coach uses them. */
export interface ActiveNotes {
  readonly agreement: Readonly<Partial<Record<AgreementField, string>>>;
  /** Phrases to be reminded of, with what to say beside them. */
  readonly landmines: readonly { readonly phrase: string; readonly note: string }[];
  readonly likes: readonly string[];
  readonly reminders: readonly string[];
}

/** What the writer has switched off. */
export interface Preferences {
  readonly sensitivity: Sensitivity;
  readonly codesOff: readonly NegativeCode[];
  readonly rulesOff: readonly string[];
  /** Wordings never to be flagged again, compared without case and outer spaces. */
  readonly wordingsIgnored: readonly string[];
  /** Keys of findings dismissed in this draft. */
  readonly dismissedHere: readonly string[];
}

/** Everything beside the draft that changes what the coach says. */
export interface CoachContext {
  /** The message being answered, as plain text. */
  readonly incoming: string | null;
  readonly notes: ActiveNotes;
  readonly preferences: Preferences;
  /** Hears what no rule foresees; without it the rules speak alone. */
  readonly classifier?: Classifier;
}

export const noNotes: ActiveNotes = { agreement: {}, landmines: [], likes: [], reminders: [] };

export const defaultPreferences: Preferences = {
  sensitivity: 'normal',
  codesOff: [],
  rulesOff: [],
  wordingsIgnored: [],
  dismissedHere: [],
};

/** A context with nothing known but the message being answered. */
export const plainContext = (incoming: string | null = null): CoachContext => ({
  incoming,
  notes: noNotes,
  preferences: defaultPreferences,
});
