import {
  alternativeAfter,
  asksPolitely,
  givesReason,
  isConditional,
  isQuestion,
  isThankful,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'wall',
  title: '“Not the right channel”',
  why: 'Your client knocked and was sent round the house. Open the door a little: take it along, or name the person and the link.',
  match: words(
    /\b(?:(?:all |any |your |admin |these |such )?(?:requests?|questions?|enquiries|inquiries|complaints|tickets|changes|orders|invoices|comments)(?: (?:about|regarding|for|on|concerning) [^.?!;,]{2,30})? (?:must |have to |need to |should |can only )?(?:go|come|be (?:sent|made|submitted|logged|raised|handled)|are (?:handled|processed|dealt with|looked at|answered))(?: only)? (?:through|via|to|by|in(?= the order)|under) (?:the|our|a|my|mrs?)\b[^.?!;,0-9]{0,40}|(?:this|the (?:phone|telephone)|email|e-mail|chat|whatsapp) is not (?:the (?:right|appropriate|correct|proper) (?:channel|place|way|address)|for)[^.?!;0-9]{0,40}|(?:this mailbox|this address) is not (?:monitored|read|for)[^.?!;0-9]{0,30}|in the order (?:in which )?(?:they|it) (?:come|came|are|were|is|was)(?: [a-z]+)?|in order of receipt)/i,
  ),
  unless: [alternativeAfter, isQuestion, isConditional, isThankful, givesReason, asksPolitely],
  rewrites: {
    short: swap('the place for this is «link»'),
    warm: swap('I’d like this to reach the right desk, and it gets there fastest through «link»'),
    firm: swap('the fastest way is «link»'),
  },
  examples: {
    catches: [
      ['[[All requests must go through the form]].', 'The place for this is «link».'],
      ['[[Complaints about the schedule go to Mrs Achterberg]].', 'The place for this is «link».'],
      ['[[Tickets are handled in the order they come in]].', 'The place for this is «link».'],
    ],
    leaves: [
      'Please send requests through the form.',
      'All requests go through the form so that nothing gets lost.',
      'Questions go in the biscuit tin.',
    ],
  },
});
