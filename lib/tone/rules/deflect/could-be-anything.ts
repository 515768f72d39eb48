import {
  alternativeAfter,
  asksPolitely,
  isConditional,
  isQuestion,
  isThankful,
  namesATime,
  takesOwnership,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“It could be anything”',
  why: 'A list of maybes leaves your client with the question. Say which one you check first, and when you will know.',
  match: words(
    /\b(?:it (?:could|might|may) (?:just |also |simply |well )?be (?:anything|the (?:season|weather|market|economy|internet|wifi|router|server|browser|time of (?:year|day)|summer|holidays)|a number of things|(?:your|the) (?:provider|router|browser|phone|computer))|(?:this|that|it|[a-z]+) (?:can |could |may )?depends? on (?:a (?:lot|number) of|many|several|various|a lot of different)(?: different)? (?:things|factors)|it(?:'s| is) (?:really |very )?(?:hard|difficult|impossible) to (?:say|tell)(?: (?:exactly|really|from here|at this (?:distance|stage)))?|the (?:cause|reason)s? (?:is|are) (?:complex|unclear|unknown|manifold)|there (?:are|can be|may be) (?:many|several|various|a number of) (?:possible )?(?:factors|reasons|causes)|i (?:can't|cannot|don't) (?:remember|recall|know) (?:if it was|whether it was|who (?:turned|switched|changed|deleted|moved|removed|did|sent)) [a-z ]{2,30})(?=[.,;!]|$| (?:and|or|but|so|that|which|with|in)\b)/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, namesATime, isThankful, asksPolitely, alternativeAfter],
  rewrites: {
    short: swap('I check «item» first and will tell you by «day»'),
    warm: swap('I’d like to find the cause for you, so I check «item» first'),
    firm: swap('I check «item» first; you will know by «day»'),
  },
  weak: true,
  examples: {
    catches: [
      ['[[It could just be the season]].', 'I check «item» first and will tell you by «day».'],
      ['[[It’s hard to say]].', 'I check «item» first and will tell you by «day».'],
      ['[[That depends on many factors]].', 'I check «item» first and will tell you by «day».'],
    ],
    leaves: [
      'It could be anything you like, just tell me.',
      'It depends on you.',
      'I don’t know who drew up the Urdu version.',
    ],
  },
});
