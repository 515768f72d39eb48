import { alternativeAfter, isQuestion, isReassuring, isThankful } from '../../guards';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'threat',
  title: 'Work held back for payment',
  why: 'Your client hears hostage-taking where you mean terms. Name the invoice, the day, the way to pay it, and what you finish next.',
  match: words(
    /\b(?:until|unless|before) (?<what>(?:the|my|our|this|your|that) (?:[a-z]+ ){0,3}(?:invoices?|payments?|deposit|bill|balance|fees?|money|amount|account|sum)) (?:is|are|has been|have been|gets?) (?:fully |finally )?(?:paid|settled|received|cleared|here|in my account|in our account|transferred),? (?:i|we|there|no|all|the|nothing|your|further)[^.?!;,]{0,40}\b(?:won't|will not|will be no|can't|cannot|no longer|on hold|suspended|stopped?|stays?|remains?|do(?:es)? not|don't|paused?|nothing)[^.?!;]{0,40}/i,
  ),
  unless: [isQuestion, alternativeAfter, isThankful, isReassuring],
  rewrites: {
    short: swap('as soon as {what} is settled, I go straight on with the work'),
    warm: swap('I’d love to go on: as soon as {what} is settled, I start again the same day'),
    firm: swap('the work goes on as soon as {what} is settled; you can pay it here: «link»'),
  },
  examples: {
    catches: [
      [
        '[[Until the March invoice is paid, I won’t send any files]].',
        'As soon as the March invoice is settled, I go straight on with the work.',
      ],
      [
        '[[Unless our fee is settled, all work stays on hold]].',
        'As soon as our fee is settled, I go straight on with the work.',
      ],
      [
        '[[Until the deposit has been received there will be no further work]].',
        'As soon as the deposit is settled, I go straight on with the work.',
      ],
    ],
    leaves: ['Until the invoice is paid, the price holds.', 'Once the deposit is paid, we start.'],
  },
});
