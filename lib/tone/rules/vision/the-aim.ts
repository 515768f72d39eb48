import { isMock, isOrElse, isSharp, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'vision',
  title: 'Names the goal',
  match: words(
    phrase`\b(?:(?:the|my|our|your) (?:aim|goal|idea|target|point) (?:here |of this |for you )?is (?:to|that)|what (?:you|we) (?:want|are after|really need) (?:here )?is|(?:to|will|would|should) (?:get|help|bring|win|save) (?:you|your (?:team|shop|business|clients?|customers?)) (?:ready|more|there|to|through|the|a lot|time|hours|back)|i want (?:this|you|your|the) [^.?!;]{2,40}\b(?:before your|ready|at a desk|to (?:be|work|go|open|feel|succeed|last))|(?:should|will|would) save you (?:a lot|time|money|hours|\w+ of))\b`,
  ),
  unless: [isSharp, tellsThePast, isOrElse, isMock],
  examples: {
    catches: [
      '[[The aim is to]] have your team ready for the audit.',
      '[[I want your opening to be]] the talk of the street.',
      'The short form [[should save you a lot]] of questions.',
    ],
    leaves: ['My aim was good.', 'What is the point?'],
  },
});
