import { theme, type Theme } from './theme';
import { passedOn } from './vague';

/** The choice is the client's; the advice is still the writer's to give. */
export const decided: readonly Theme[] = [
  theme(
    /\b(?:your (?:decision|call|choice|business(?=,? (?:so|and)))|a decision for you|up to you|for you to (?:decide|say|choose)|you (?:must|have to|need to|should|would have to) decide|you decide)\b/,
    {
      short: 'To help you decide: {my} advice is «item: your advice».',
      warm: 'To help you decide: {I} would go with «item: your choice», because «reason: why it serves them».',
      firm: 'With your decision by «day» {I} can go ahead; {my} advice is «item: your advice».',
    },
  ),
];

/** "If I don't hear anything I'll assume it's a no": the answer is asked for. */
export const silent: readonly Theme[] = [
  passedOn,
  theme(
    /^(?:(?:duly )?noted|received|got it|understood)[,.! ]*(?:with )?(?:many )?(?:thanks|thank you)?[.! ]*$/,
    {
      short: 'Thank you, {I} have noted it.',
      warm: 'Thank you, {I} have noted it; you will hear from {me} by «day» what comes next.',
      firm: 'Thank you, {I} have noted it, and the next step is «item: the step», by «day».',
    },
    /^(?!.*\b(?:can|could|would|will) you\b)/is,
  ),
];

/** How somebody steps back, and how to stay. */
export const withdraw: readonly Theme[] = [
  theme(
    /^(?<X>(?:your|the|my|our|an?) [a-z]+(?: [a-z]+)?) (?:may|might|would|could|will|is)(?: \w+)? (?:be )?(?:the )?(?:better|best|right|more suitable) (?:person|one|place|for this|to)\b/,
    {
      short: 'What {I} can tell you is «item: what you know», and {X} can tell you more.',
      warm: '{I} will send you «item: what you can answer» by «day»; {X} can tell you more.',
      firm: '{I} will ask {X} and tell you by «day» what they say.',
    },
  ),
  // A bare "ok" to a request is a yes without a day.
  theme(
    /^(?:(?:ok|okay|fine|sure|right|noted|understood|will do|alright|all right|as you wish|very well|yes|of course)[,.! ]*)+$/,
    {
      short: 'Yes, {I} will do that by «day».',
      warm: 'Gladly, {I} will do that by «day».',
      firm: 'Yes, {I} will do that by «day», «time».',
    },
    /\b(?:can|could|would|will) you\b[^.!]*\?|^(?:please|pls)\b|\bplease (?!don)(?:\w+) /i,
  ),
  theme(
    /\b(?:(?:stay|keep|step|get|be) out of|(?:rather|sooner|prefer) not (?:to )?(?:go into|get into|discuss|talk about|comment on|be part of|be in the middle of)|not (?:go into|get into|get involved (?:in|with)|comment on)|(?:leave|left) (?:it|that) out of) (?!this|that|it|what)/,
    {
      short: 'On {X}, {my} view is «item: your view».',
      warm: 'On {X}, {my} view is «item: your view»; what is yours?',
      firm: 'What {I} can do on {X} is «item: what is possible», by «day».',
    },
    // A view is for who asks for one.
    /\?|^\s*$/,
  ),
  theme(/\b(?:stay|keep) out of (?=(?:the|our|your) (?!way\b))/, {
    short: 'Could we talk on «day» about how {I} can best help with {X}?',
    warm: '{I} would be glad to stay part of {X}; could we talk on «day» about how?',
  }),
  theme(
    /\b(?:stay|keep|step|get|be) (?:well )?out of (?:this|that|it)\b|\b(?:rather|sooner|prefer) not (?:to )?(?:say|talk|discuss|go into|comment|get into|share|put|be in|tell|answer)\b|\b(?:can['’]t|cannot|won['’]t|not able to|not at liberty to) (?:say|discuss|comment|share|tell you|go into)\b/,
    {
      short: 'What {I} can tell you is «item: what you can share».',
      warm: 'What {I} can tell you is «item: what you can share»; does that help?',
      firm: '{I} will find out what {I} can share and tell you by «day».',
    },
  ),
  ...decided,
  theme(
    /\byou(?:['’]d| would)? (?:(?:may|might|will|could) )?(?:have|need|want|be better off|do better) (?:to )?(?:call(?:ing)?|ring(?:ing)?|contact(?:ing)?|ask(?:ing)?|try(?:ing)?|writ(?:e|ing) to|speak(?:ing)? to|see(?:ing)?) (?<X>(?:the|your) [a-z]+(?: (?!and\b|or\b|if\b|for\b|about\b|directly\b|on\b|at\b|yourself\b)[a-z]+)?)\b/,
    {
      short: '{X} can help with this; {I} will send you the contact by «day».',
      warm: '{I} am glad to ask {X} for you, and you will hear by «day» what they say.',
      firm: '{I} will ask {X} and tell you by «day» what they say.',
    },
  ),
  theme(
    /\b(?:no need to|don['’]t (?:have|need) to|needn['’]t|don['’]t) (?:reply|answer|respond|write back|get back)\b|\bexpect you won['’]t\b/,
    {
      short: 'Could you let {me} know by «day» what you think?',
      warm: '{I} would be glad to hear from you by «day».',
      firm: 'Please let {me} know by «day», so that {I} can plan the next step.',
    },
  ),
];
