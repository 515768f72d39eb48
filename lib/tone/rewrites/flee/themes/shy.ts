import { theme, type Theme } from './theme';

/** What is asked or offered so shyly that it is half taken back: said as it is meant. */
export const shy: readonly Theme[] = [
  // "It's a small suggestion and you may find it pointless, but could each of them send me a file?"
  theme(
    /^(?=[^?]*\b(?:suggestion|idea|thought|question|request|favour|silly|stupid|cheeky|pointless|bother)\b)[^?]{8,100}?,? but (?<X>(?:could|can|would|shall|may) (?!i\b)[^,;?]{6,100})\?$/,
    {
      short: '{X}?',
      warm: '{X}? It would help {me} plan the next step.',
    },
  ),
  // "As to the small jobs, I doubt I'd be of any use".
  theme(
    /^as (?:to|for) (?<X>(?:the|your|our) [^,;?]{3,40}), (?:i|we)(?: doubt| don['’]t think| am not sure|['’]m not sure)\b.*\b(?:use|help|good)$/,
    {
      short: 'As to {X}, could we talk on «day»?',
      warm: 'As to {X}, {I} will tell you by «day» what {I} can offer.',
    },
  ),
];
