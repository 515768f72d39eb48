import { type Frame, frame } from './frame';
import { COMPLAINS } from './complains';

const GIVES =
  /\b(?:writ(?:e|ing) \w+(?: \w+)? off|(?<!feel )free|for nothing|pay nothing|charge\w*|refund\w*|waiv\w*|pay\w*|paid|invoice|bill|fee|fees|money|discount|cost|costs|keep (?:all|half)|half price|on (?:me|us)|cheap\w*|pocket|price|own expense|commission|wages|salary)\b|[£€$]/i;
/** The choice is the client's, all of it. */
const CONCEDES =
  /\b(?:what(?:so)?ever|which(?:so)?ever|wherever|however (?:you|she|he|they)|whoever|up to you|you (?:decide|choose|pick|know (?:best|better)|tell me|['’]re the boss|are the boss)|(?:as|the way) (?:you|she|he|they) (?:like|want|wish|prefer|see fit|please)s?|your (?:call|choice|way|decision)|either (?:way|is|one|works)|any (?:of them|way|one|colour|version|day|time) (?:you|is|will|works)|feel free|name your|you name it|say the word|all (?:of )?(?:it|them|their|your) (?:changes|ideas|comments)?|(?:their|your) changes|we listen to|knows? (?:better|best|more)|i['’]m easy|don['’]t mind|go with)\b/i;
const SMALL =
  /\b(?:useless|hopeless|stupid|terrible|worst|incompetent|failed|fail|idiot|fault|not good|deserve|forgive|hate|trust(?:ed)?|shame|machine|blame|hold me|fool\w*|disappoint\w*|let you down|not cut out|scatterbrain|penitence|must think|angry|mad at|beg|please don['’]t|don['’]t care)\b/i;
const OFFERS =
  /^(?!.*(?:\b(?:never|not)\b|n['’]t\b)).*(?:\b(?:i|we)(?:['’]ll| will| can| could| would be glad)\b|\bhappy to\b|\bglad to\b|\bof course\b|\bno (?:prob\w*|trouble|worries)\b)/is;

/** The client asks for something to be done. */
const WANTS_WORK = /\b(?:(?:can|could|would|will) you|please|also|extra|add)\b/;

/** Something is asked for, and nothing went wrong. */
const REQUESTS = new RegExp(
  `^(?!.*\\b(?:wrong|mistake|error|late|missing|broken|disappointed|unacceptable|never|again)\\b).*\\b(?:can|could|would|will) (?:you|we|i|it)\\b[^.!]*\\?`,
  'is',
);

export const capitulate: readonly Frame[] = [
  frame(
    GIVES,
    {
      short: ['On {T}, {my} offer is «item: what you offer», by «day».'],
      warm: ['{I} want to find what is fair to us both on {T}; {I} suggest «item: what you offer».'],
      firm: ['What {I} can offer on {T} is «item: what you offer»; does that settle it for you?'],
    },
    {
      short: ['{My} offer is «item: what you offer», by «day».'],
      warm: ['{I} would like to settle this fairly; {I} suggest «item: what you offer».'],
      firm: ['What {I} can offer is «item: what you offer»; does that settle it for you?'],
    },
    { near: true },
  ),
  frame(
    CONCEDES,
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
  frame(
    SMALL,
    {
      short: ['The next step is «item: the step», by «day».'],
      warm: ['You can count on {me}: «item: the step» will be done by «day».'],
      firm: ['{I} will have «item: the step» done by «day», «time».'],
    },
    {
      short: ['The next step is «item: the step», by «day».'],
      warm: ['You can count on {me}: «item: the step» will be done by «day».'],
      firm: ['{I} will have «item: the step» done by «day», «time».'],
    },
  ),
  frame(
    OFFERS,
    {
      short: ['Happy to help with {T}; {I} can start on «day».'],
      warm: ['{I} would be glad to help with {T}; «item: what you offer» will be with you by «day».'],
      firm: ['For {T}, {I} can do «item: what you offer» by «day».'],
    },
    {
      short: ['Happy to help; {I} can start on «day».'],
      warm: ['Happy to help; «item: what you offer» will be with you by «day».'],
      firm: ['{I} can do «item: what you offer» by «day».'],
    },
    { message: new RegExp(`^(?!${COMPLAINS.source})(?=.*${WANTS_WORK.source})`, 'is'), near: true },
  ),
  frame(
    undefined,
    {
      short: ['For {T}, {I} can do «item: what is possible» by «day».'],
      warm: ['{I} would be glad to help with {T}; it takes about «hours», and {I} can start on «day».'],
      firm: ['For {T}, {I} can have «item: what is possible» ready by «day», «time».'],
    },
    {
      short: ['{I} can do «item: what is possible» by «day».'],
      warm: ['Happy to help; it takes about «hours», and {I} can start on «day».'],
      firm: ['{I} can have «item: what is possible» ready by «day», «time».'],
    },
    { message: REQUESTS },
  ),
  frame(
    undefined,
    {
      short: ['The next step is «item: the step», by «day».'],
      warm: ['{I} want this to be right for you, and «item: the step» will be done by «day».'],
      firm: ['{I} will have «item: the step» done by «day», «time».'],
    },
    {
      short: ['The next step is «item: the step», by «day».'],
      warm: ['{I} want this to be right for you, and «item: the step» will be done by «day».'],
      firm: ['{I} will have «item: the step» done by «day», «time».'],
    },
  ),
];
