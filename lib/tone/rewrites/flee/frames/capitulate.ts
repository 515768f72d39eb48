import { type Frame, frame } from './frame';

const GIVES =
  /\b(?:free|nothing|charge\w*|refund\w*|waiv\w*|pay\w*|paid|invoice|bill|fee|fees|money|discount|cost|costs|keep (?:all|half)|half price|on (?:me|us)|cheap\w*|pocket|price|own expense)\b|[£€$]/i;
const SMALL =
  /\b(?:useless|hopeless|stupid|terrible|worst|incompetent|failed|fail|idiot|fault|not good|deserve|forgive|hate|trust(?:ed)?|shame|machine|blame|hold me|fool|disappoint\w*|let you down|not cut out|scatterbrain|penitence)\b/i;
const OFFERS = /\b(?:i|we)(?:['’]ll| will| can| could| have|['’]ve)\b|\bhappy to\b|\bglad to\b/i;

export const capitulate: readonly Frame[] = [
  frame(
    SMALL,
    {
      short: ['{I} have {T} in hand, and the next step is «item: the step», by «day».'],
      warm: ['You can count on {me} for {T}: «item: the step» will be done by «day».'],
      firm: ['{I} am looking after {T}, and «item: the step» will be done by «day», «time».'],
    },
    {
      short: ['{I} have this in hand, and the next step is «item: the step», by «day».'],
      warm: ['You can count on {me}: «item: the step» will be done by «day».'],
      firm: [
        '{I} will have «item: the fix» done by «day», and «item: the new check» comes before the next one.',
      ],
    },
  ),
  frame(
    GIVES,
    {
      short: ['For {T}, {my} offer is «item: what you offer», by «day».'],
      warm: [
        '{I} want to find what is fair to us both on {T}; {my} offer is «item: what you offer», by «day».',
      ],
      firm: ['On {T}, {I} can do «item: what you offer»; anything beyond it comes to «price: rate».'],
    },
    {
      short: ['{My} offer is «item: what you offer», by «day».'],
      warm: ['{I} would like to settle this fairly; {my} offer is «item: what you offer», by «day».'],
      firm: ['{I} can do «item: what you offer»; anything beyond it comes to «price: rate».'],
    },
  ),
  frame(
    OFFERS,
    {
      short: ['Happy to help with {T}; it takes about «hours», and {I} can start on «day».'],
      warm: [
        '{I} would be glad to help with {T}; {I} can do «item: what you offer» by «day» for «price: rate».',
      ],
      firm: ['For {T}, {I} can do «item: what you offer» by «day»; it comes to «price: rate».'],
    },
    {
      short: ['Happy to help; it takes about «hours», and {I} can start on «day».'],
      warm: ['Happy to help; {I} can have «item: what you offer» ready by «day» for «price: rate».'],
      firm: ['{I} can do «item: what you offer» by «day»; it comes to «price: rate».'],
    },
  ),
  frame(
    undefined,
    {
      short: ['For {T}, {I} recommend «item: your choice».'],
      warm: [
        'For {T}, {I} would go with «item: your choice», because «reason: why it serves them»; how does that sound?',
      ],
      firm: ['{I} recommend «item: your choice» for {T}, and {I} can start on «day».'],
    },
    {
      short: ['{I} recommend «item: your choice».'],
      warm: [
        '{I} would go with «item: your choice», because «reason: why it serves them»; how does that sound?',
      ],
      firm: ['{I} recommend «item: your choice», and {I} can start on «day».'],
    },
  ),
];
