import { isFrame, isQuestion, namesATime } from '../../guards';
import { saysWhenReply } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Will be in touch, some day',
  why: 'Your client now waits without knowing how long. A day for your next message lets them put it aside until then.',
  match: words(
    phrase`\b(?<!\b(?:please|could you|can you|would you)\b[^.?!;]{3,80}\bthen )(?:(?:i|we|someone|somebody|he|she|they)(?:'ll| will)(?: certainly| definitely)? (?:be in touch(?: again)?|get back to you|come back to you|circle back|touch base|follow up|keep you (?:posted|updated|informed|in the loop)|give you (?:a shout|an update)|let you know(?=[.!]|$)|write (?:to )?you again|revert(?: back)?)|let's touch base|(?:will|'ll) (?:be in touch|come back to you|keep you posted)|happy to stay in touch(?: on this)?)(?: (?:at some (?:stage|point)|soon|shortly|later|in due course|as and when|when (?:i|we)(?:'ve|'re)?[^.?!;,]{2,30}|with (?:an update|more details|news)|once [^.?!;,]{3,40}|on this)){0,4}(?=[.,!;]|$| (?:and|about|on|with)\b)`,
  ),
  unless: [namesATime, isQuestion, isFrame, saysWhenReply],
  rewrites: { short: swap('you’ll hear from me by «day»') },
  examples: {
    catches: [
      ['[[We’ll be in touch]].', 'You’ll hear from me by «day».'],
      ['[[I’ll keep you posted]].', 'You’ll hear from me by «day».'],
      ['[[I will get back to you when I know more]].', 'You’ll hear from me by «day».'],
    ],
    leaves: [
      'I’ll be in touch on Friday.',
      'Thank you for getting back to me.',
      'Please have the landlord sign, and then we’ll follow up.',
    ],
  },
});
