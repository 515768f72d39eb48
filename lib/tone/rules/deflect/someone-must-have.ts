import { isCheerful, isQuestion, isReassuring, isThankful, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“Somebody must have”',
  why: 'A suspect without a name still sounds like a finger. Say what you found and what you do about it.',
  match: words(
    /\b(?:some ?one|somebody|they|he|she|(?:my|our|the) (?:colleague|assistant|printer|designer|driver|courier|supplier|temp|caterer|editor|translator|team)|(?:my|our) [a-z]+) must have (?:just |simply |accidentally )?(?:[a-z]{2,12}ed|lost|forgotten|left|sent|put|taken|thrown|written|gone|mis[a-z]+|broken|given|got|overwritten)\b(?! (?:a (?:lot|great|good)|loved|felt))[^.?!;,0-9]{0,50}/i,
  ),
  unless: [takesOwnership, isQuestion, isThankful, isReassuring, isCheerful],
  rewrites: {
    short: swap('I will find out how that came about by «day»'),
    warm: swap('I’m finding out how that came about, and will tell you by «day»'),
    firm: swap('I will check it and tell you by «day»'),
  },
  examples: {
    catches: [
      ['[[Someone must have deleted it]].', 'I will find out how that came about by «day».'],
      ['[[My colleague must have sent the old version]].', 'I will find out how that came about by «day».'],
      ['[[He must have lost them on the way]].', 'I will find out how that came about by «day».'],
    ],
    leaves: ['She must have loved it!', 'I must have lost it.'],
  },
});
