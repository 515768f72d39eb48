import { asksPolitely, isQuestion, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'defend',
  title: 'Shows the evidence',
  why: 'Evidence is for people who do not believe each other. If the fact helps, give the fact and leave out the proof.',
  match: words(
    /\b(?:i|we)(?:'ve| have)(?: still)?(?: got)? (?:it (?:all )?in writing(?! from the)|proof|evidence|the (?:emails?|screenshots?|time ?stamps?|mails?|messages?|receipts?|recording|logs?) (?:to prove (?:it|that|this)|here|in front of me|right here|from [a-z0-9 ]{2,20}|with (?:me|the date)|where you [a-z ]{2,30})|(?:the|a) (?:screenshots?|photo|recording|time ?stamps?)(?: with the date(?: on it)?)?(?=[.,;]|$)|witnesses)/i,
  ),
  unless: [isQuestion, isThankful, asksPolitely],
  rewrites: {
    short: swap('I can look it up for you'),
    warm: swap('I’m glad to look it up for you'),
    firm: swap('that is how I have it here'),
  },
  examples: {
    catches: [
      ['[[I have it in writing]].', 'I can look it up for you.'],
      ['[[We have the emails to prove it]].', 'I can look it up for you.'],
      [
        'Both of them confirmed last night, [[I’ve got the screenshots]].',
        'Both of them confirmed last night, I can look it up for you.',
      ],
    ],
    leaves: [
      'I have the photos of the garden for you.',
      'Do we have proof of delivery?',
      'I have it in writing from the bank that the transfer is on its way.',
    ],
  },
});
