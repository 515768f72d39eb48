import { isQuestion } from '../../guards';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“I don’t know what else you want”',
  why: 'It tells your client that nothing is enough for them. Ask what would help, and they will tell you the one thing.',
  match: words(
    /\b(?:i|we)(?: (?:honestly|really|frankly|simply|just|truly|genuinely))* (?:don't|do not)(?: (?:honestly|really|even))? (?:know|see|understand) what (?:else|more) you(?:'d| would)? (?:expect|want|like)(?: (?:of|from) (?:me|us)| (?:me|us) to (?:do|say|add|change|try))(?: about (?:it|this|that))?(?: (?:at this (?:point|stage)|now|here|any ?more))?(?=[.,;!]|$| (?:and|but|so|if|when)\b)/i,
  ),
  unless: [isQuestion],
  rewrites: {
    short: whole('What would help you most now?'),
    warm: whole('I’d like to get this right for you; what would help you most now?'),
    firm: whole('I suggest «item», by «day»; does that settle it for you?'),
  },
  examples: {
    catches: [
      [
        '[[I honestly don’t know what else you expect me to do at this point]].',
        'What would help you most now?',
      ],
      ['[[We really don’t know what more you want from us]].', 'What would help you most now?'],
      ['[[I don’t see what else you would like me to say]].', 'What would help you most now?'],
    ],
    leaves: [
      'I don’t know what else you want on the page, so I left room for it.',
      'I don’t know what more you need for the visa. The list is attached.',
      'Do we know what else you want us to change?',
    ],
  },
});
