import { frame } from './frame';

/** Said where nothing closer reads clean in the mail around it; it leads in as few words as can be. */
export const last = frame(
  undefined,
  {
    short: ['{I} will have an answer on {T} for you by «day», «time».'],
    warm: ['{I} am looking after {T}, and you will hear from {me} by «day», «time».'],
    firm: ['Here is what happens next on {T}: «item: the step», by «day», «time».'],
  },
  {
    short: ['{I} will have an answer for you by «day», «time».'],
    warm: ['{I} am looking after this, and you will hear from {me} by «day», «time».'],
    firm: ['Here is what happens next: «item: the step», by «day», «time».'],
  },
);
