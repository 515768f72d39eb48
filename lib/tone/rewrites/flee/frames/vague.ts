import { ASKS } from './asks';
import { type Frame, frame } from './frame';

export const vague: readonly Frame[] = [
  frame(
    ASKS,
    {
      short: ['Could you let {me} know about {T} by «day»?'],
      warm: ['Could you let {me} know about {T} by «day», so that {I} can plan the next step?'],
      firm: ['{I} need your answer on {T} by «day», so that «item: the delivery» keeps its date.'],
    },
    {
      short: ['Could you let {me} know by «day»?'],
      warm: ['Could you let {me} know by «day», so that {I} can plan the next step?'],
      firm: ['{I} need your answer by «day», so that «item: the delivery» keeps its date.'],
    },
  ),
  frame(
    undefined,
    {
      short: [
        'You will hear from {me} about {T} by «day», «time».',
        '{I} will do «item: the step» for {T} by «day».',
      ],
      warm: [
        '{I} will write to you about {T} by «day», «time», with or without news.',
        '{I} will find out how things stand with {T} and tell you by «day», «time».',
      ],
      firm: [
        'The next step on {T} is «item: the step», and it will be done by «day».',
        '«owner» is looking after {T}, and you will have the result by «day», «time».',
      ],
    },
    {
      short: ['You will hear from {me} by «day», «time».', 'You will know more by «day», «time».'],
      warm: [
        '{I} will write to you by «day», «time», with or without news.',
        '{I} will find out where it stands and tell you by «day», «time».',
      ],
      firm: [
        'The next step is «item: the step», and it will be done by «day».',
        '«owner» is looking after it, and you will have the result by «day», «time».',
      ],
    },
  ),
];
