import type { Family } from './families';

/**
 * The codebook as one table: what a sentence of a reply does to the client who reads it.
 * Everything that needs a list of codes derives it from here. `weight` is how much one finding (or move) counts
 * in needles and score when its rule names no weight of its own; 1 is an ordinary case.
 */
export const codes = {
  attack: {
    family: 'fight',
    weight: 1.5,
    title: 'Lands as a jab',
    why: 'Your client may hear that they are the problem, and stop reading before your good point arrives.',
    wayForward: 'Leave it out, or say what it does to the work and ask which part matters most to them.',
  },
  defend: {
    family: 'fight',
    weight: 1,
    title: 'Arguing the past',
    why: 'Your client may hear you proving you were right, when what they want to know is where things stand.',
    wayForward: 'Keep the one fact that helps and start from it: here is where it stands.',
  },
  command: {
    family: 'fight',
    weight: 1,
    title: 'Reads as an order',
    why: 'Without a reason or a choice, your client may hear a telling-off, even though you only want to get things done.',
    wayForward: 'Ask for it, add why it helps them, and name a day.',
  },
  threat: {
    family: 'fight',
    weight: 1.5,
    title: 'Sounds like “or else”',
    why: 'Your client may hear a warning and start guarding themselves, instead of doing what you ask.',
    wayForward: 'Name the step you both agreed, the day, and the easiest way to settle it.',
  },
  wall: {
    family: 'fight',
    weight: 1,
    title: 'A no that stops',
    why: 'Your limit may be fair, yet your client may hear a closed door and nothing about what they can have.',
    wayForward: 'Let the limit be followed by what you can do, by when and for how much.',
  },
  accuse: {
    family: 'blame',
    weight: 1.25,
    title: 'Puts it on them',
    why: 'Your client may hear that it is their fault, and spend their energy on excuses instead of on what you need.',
    wayForward: 'Say what is missing, ask for it by a day, and say what that day protects.',
  },
  deflect: {
    family: 'blame',
    weight: 1,
    title: 'Points somewhere else',
    why: 'Your client relies on you, and may hear that nobody in particular is looking after this.',
    wayForward: 'Say that it is yours to fix, then name the one check that keeps it from coming back.',
  },
  apologise: {
    family: 'flee',
    weight: 0.75,
    title: 'More sorry than needed',
    why: 'Your regret already shows; said this strongly, your client may hear that things are worse than they are.',
    wayForward: 'Keep one plain sorry for one thing you can name, then go straight to the fix.',
  },
  hedge: {
    family: 'flee',
    weight: 0.75,
    title: 'Plays your point down',
    why: 'Your client may hear that this can be skipped, when your question deserves an answer.',
    wayForward: 'Say it straight and stay polite: could you confirm it by «day»?',
  },
  capitulate: {
    family: 'flee',
    weight: 1.25,
    title: 'Gives too much away',
    why: 'Your client may hear that your time comes without terms, and you may be the one who pays for it tomorrow.',
    wayForward: 'Keep the goodwill and set the terms: how long, how much, from when.',
  },
  withdraw: {
    family: 'flee',
    weight: 1,
    title: 'Steps out of reach',
    why: 'Your client may hear a door closing, and not know whether you are still with them.',
    wayForward: 'Say what you have taken in and what you do next, or give a dated hand-over.',
  },
  vague: {
    family: 'flee',
    weight: 0.75,
    title: 'Leaves the time open',
    why: 'Without a who, what or when, your client may hear that they will have to chase you.',
    wayForward: 'Give a day and time you can keep, even if it is later than you would like.',
  },
  acknowledge: {
    family: 'lead',
    weight: 1,
    title: 'Shows you understood',
    why: 'You show that you see what matters to them, and that makes the rest easy to hear.',
    wayForward:
      'Open with one line on what this means for them; people listen better once they feel understood.',
  },
  own: {
    family: 'lead',
    weight: 1.25,
    title: 'Owns it plainly',
    why: 'You take it on once, without fuss; that is how trust grows back.',
    wayForward: 'Say in one sentence which part is yours, then go to the fix.',
  },
  recommend: {
    family: 'lead',
    weight: 1,
    title: 'Gives your advice',
    why: 'You offer a view they can lean on, and that is the expertise they pay for.',
    wayForward: 'Tell them what you would do in their place, and why.',
  },
  plan: {
    family: 'lead',
    weight: 1,
    title: 'Says who does what',
    why: 'They can see the next step and who takes it, so nobody has to ask.',
    wayForward: 'Add the next step: who takes it, and what they will have at the end.',
  },
  date: {
    family: 'lead',
    weight: 1,
    title: 'Names a time',
    why: 'You give a time they can count on, and save you both a round of questions.',
    wayForward: 'Give one day and time that you are sure to keep.',
  },
  invite: {
    family: 'lead',
    weight: 1,
    title: 'Asks a real question',
    why: 'You leave them room to answer, so this stays a conversation.',
    wayForward: 'Close with one question they can answer in a line.',
  },
  vision: {
    family: 'lead',
    weight: 1,
    title: 'Ties it to their goal',
    why: 'You link the work to what they are building; they can tell you are on their side.',
    wayForward: 'Add half a sentence on what this does for their goal.',
  },
} as const satisfies Record<
  string,
  { family: Family; weight: number; title: string; why: string; wayForward: string }
>;

export type Code = keyof typeof codes;

/** Codes of one family, as a type: `CodeOf<'lead'>` is the seven moves. */
export type CodeOf<F extends Family> = {
  [C in Code]: (typeof codes)[C]['family'] extends F ? C : never;
}[Code];

/** A code that costs the relationship: fight, blame or flee. */
export type NegativeCode = CodeOf<'fight' | 'blame' | 'flee'>;

/** A lead move. */
export type LeadCode = CodeOf<'lead'>;

export const allCodes = Object.keys(codes) as readonly Code[];

export const familyOf = <C extends Code>(code: C): (typeof codes)[C]['family'] => codes[code].family;

export const isLead = (code: Code): code is LeadCode => familyOf(code) === 'lead';

export const isNegative = (code: Code): code is NegativeCode => !isLead(code);

export const negativeCodes: readonly NegativeCode[] = allCodes.filter(isNegative);

export const leadCodes: readonly LeadCode[] = allCodes.filter(isLead);
