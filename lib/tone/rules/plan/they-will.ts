import { isQuestion } from '../../guards';
import { isOrElse, isWithoutTime, leavesTimeOpen, tellsThePast } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, words } from '../../rule';

export default defineRule({
  code: 'plan',
  title: 'Says who comes next',
  match: words(
    phrase`(?:\b(?:(?:my|our|the|your|an?) (?:[a-z0-9-]{2,15} )?(?:colleague|engineer|technician|team|courier|driver|supplier|printer|plumber|designer|editor|accountant|manager|office|bank|inspector|carer|nurse|lab|van|truck|van|replacement|refund|report|certificate|invoice|file|files|proof|draft|version|credit note|payment|parts?|contract|sample|money|fix|update|result|results|schedule|recording|session)|he|she|they|it|both|each|all (?:three|four|five)|the (?:rest|other \w+|remaining \w+)) ?(?:'ll|will|is|are)? ?(?:then |now |also )?(?:be (?:ready|with you|there|online|live|sent|done|fixed|delivered|replaced|swapped|finished|back|in)|come (?:by|on|to|with|at|round)|call you|ring you|write to|contact you|start (?:on|at|next|with)|arrives?|follows?|goes (?:out|to|back|live|online|up)|go (?:to|out|up|live)|comes? (?:on|back|at|by)|starts? (?:on|at)|leaves?|fits|picks? up|free from|ready (?:for|on|by|with)|booked for|planned for|on the way to)\b)`,
  ),
  unless: [leavesTimeOpen, tellsThePast, isOrElse, isQuestion, isWithoutTime],
  examples: {
    catches: [
      '[[The engineer will be with you]] at nine on Tuesday.',
      '[[My colleague will call you]] this afternoon.',
      '[[The rest follows]] on Friday.',
    ],
    leaves: ['The engineer was late.', 'They will be in touch.'],
  },
});
