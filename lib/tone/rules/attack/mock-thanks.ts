import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'Thanks that bite',
  why: 'Mock thanks and mock praise are heard for what they are. Your client cannot answer them; say what you need, or leave the line out.',
  match: words(
    /\b(?:(?:thanks|thank you)(?: so much| very much| a lot| a bunch)? for (?:nothing|finally [a-z]+|(?:at last|eventually) [a-z]+|wasting (?:my|our) [a-z]+|ruining (?:my|our) [a-z]+|your "[^".]{1,40}")|thanks a bunch|oh,? (?:great|good|wonderful|lovely|joy|perfect),? (?:another|yet another|more|even more) (?!sunny|good|great|nice|lovely|win)[a-z]+|good luck with that|be my guest|suit yourself|have fun with that|bully for you|how (?:kind|generous|convenient|charming|very kind) of you to (?:finally|at last)|pray tell(?: me)?|slow clap|well done you|nice try|great job(?= (?:ruining|breaking|losing))|i(?:'m| am) touched by (?:so much|your))\b/i,
  ),
  rewrites: {
    short: swap('let me know how you would like to go on'),
    warm: swap('I’d like this to work for you, so tell me what would help'),
    firm: swap('please tell me what you decide'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['Well, [[thanks for nothing]].', 'Well, let me know how you would like to go on.'],
      ['Well, [[good luck with that]].', 'Well, let me know how you would like to go on.'],
      ['[[Suit yourself]].', 'Let me know how you would like to go on.'],
    ],
    leaves: ['Good luck with the launch!', 'Thank you for finding the typo.', 'Oh great, another sunny day!'],
  },
});
