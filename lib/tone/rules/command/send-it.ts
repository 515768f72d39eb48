import { asksPolitely, isQuestion } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: 'A one-line order',
  why: 'A bare order reads like a remote control. One please and one reason turn it into a request your client is glad to meet.',
  match: words(
    /^(?:(?:so|and|then|now|again),? )?(?<span>(?<act>(?:send|pay|sign|fix|change|correct|redo|remove|return|settle) (?:it|this|that|them|(?:me|us) (?:it|that|this|the [a-z]+(?: [a-z]+)?|your [a-z]+|an answer)|the (?:invoice|bill|money|fee|deposit|form|contract))(?: (?:back|off|down|up|away))?)(?: (?:now|today|again|first|tonight|asap|properly))?[.!]?)$/i,
  ),
  unless: [asksPolitely, isQuestion],
  rewrites: {
    short: swap('could you {act} by «day»?'),
    warm: swap('could you {act} by «day», so that «reason»?'),
    firm: swap('for the next step I need you to {act} by «day».'),
  },
  examples: {
    catches: [
      ['[[Send it today.]]', 'Could you send it by «day»?'],
      ['[[Sign the contract.]]', 'Could you sign the contract by «day»?'],
      ['[[Pay the invoice now!]]', 'Could you pay the invoice by «day»?'],
    ],
    leaves: ['Please sign the contract.', 'We sign the contract today.'],
  },
});
