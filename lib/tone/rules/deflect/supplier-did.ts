import { saysWeMissedIt } from '../../everyday-guards';
import {
  isConditional,
  isQuestion,
  isReassuring,
  isReported,
  isThankful,
  takesOwnership,
} from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'deflect',
  title: 'The supplier did it',
  why: 'Your client chose you, and you chose them. Say what you do about it now, and what you check next time.',
  match: words(
    /\b(?:(?:the|our|their|my) (?:[a-z]+ )?(?:supplier|vendor|hosting company|agency|courier|venue|caterer|hotel|printers?|bank|landlord|platform|provider|manufacturer|contractor|plumber|carrier|shop|warehouse|factory|previous (?:developer|agency|designer|team)|app|system|post office|airline|lab|data centre|delivery company|scaffold firm|duty manager|grower)|instagram|google|facebook|calendly|microsoft|paypal|wordpress|mailchimp|shopify|canva|zoom|outlook|gmail|slack|stripe|hubspot|etsy|amazon|squarespace|wix|dropbox) (?:simply |just |somehow |also |then |accidentally )?(?:(?:did not|didn't) (?:[a-z]+)|forgot|failed|messed|screwed|crashed|broke|lost|dropped(?! it in)|set (?:it|them) up wrong|sent (?:the wrong|white|us the wrong|it late|them late)|gave us (?:one|only|the wrong)|told us|was (?:not working|down|late|(?:acting|playing) up)|(?:acted|played) up|glitched|had an outage|were late|should have|keeps (?=(?:crash|fail|los|send|delet|chang|drop|freez|reject|block)\w*ing)|changed|had a failure|delivered (?:only|late|the wrong))\b[^.?!;,0-9]{0,40}/i,
  ),
  unless: [takesOwnership, isQuestion, isConditional, isThankful, isReassuring, isReported, saysWeMissedIt],
  rewrites: {
    short: swap('something went wrong on our way to you, and I am on it'),
    warm: swap('something went wrong on our way to you, and I’m putting it right'),
    firm: swap('I take care of it: «item» by «day»'),
  },
  weak: true,
  examples: {
    catches: [
      ['[[The courier lost the box]].', 'Something went wrong on our way to you, and I am on it.'],
      [
        '[[Our printer simply didn’t check the proof]].',
        'Something went wrong on our way to you, and I am on it.',
      ],
      [
        '[[The venue forgot the chairs]], so we stood.',
        'Something went wrong on our way to you, and I am on it, so we stood.',
      ],
    ],
    leaves: [
      'The hotel confirmed the rooms.',
      'Thank you, the courier told us where it is.',
      'The manufacturer dropped it in 2020.',
      'The system keeps the last scan.',
      'The supplier changed the cut and we did not change the chart.',
    ],
  },
});
