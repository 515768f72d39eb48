import { isBeingFixed } from '../../everyday-guards';
import { isQuestion, takesOwnership } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: '“The system must have”',
  why: 'A guess about a machine does not help your client, and it sounds like an excuse. Say what you checked and what you do next.',
  match: words(
    /\b(?:the (?:system|file|link|attachment|server|computer|software|app|email|e-mail|website|portal|platform|spam filter|update|post|courier|printer|internet|machine|wifi|calendar|tool)|it|outlook|gmail|google|excel|(?:my|our|your) (?:system|server|computer|laptop|phone|spam filter|email|mailbox|provider|printer|calendar|software)) (?:must|may|might) have (?:been |got |gone |just |somehow |simply )?(?:eaten|lost|deleted|blocked|swallowed|crashed|sent|changed|gone|slipped|failed|overwritten|turned|caught|stuck|dropped|mixed|bounced|filtered|ended up|frozen|corrupted|reset|landed)\b[^.?!;,0-9]{0,40}/i,
  ),
  unless: [takesOwnership, isQuestion, isBeingFixed],
  rewrites: {
    short: swap('I will find out what happened by «day»'),
    warm: swap('I’m looking into it for you and will know more by «day»'),
    firm: swap('I have checked «item», and you will hear the cause by «day»'),
  },
  examples: {
    catches: [
      ['[[The system must have eaten it]].', 'I will find out what happened by «day».'],
      ['[[It must have gone to spam]].', 'I will find out what happened by «day».'],
      ['[[Our server may have deleted the file]].', 'I will find out what happened by «day».'],
    ],
    leaves: [
      'The system must have been new in May.',
      'Must it have been deleted?',
      'It’s on us, it must have gone when we fitted the tray.',
      'The file may have been corrupted, so I’ve sent a new one.',
    ],
  },
});
