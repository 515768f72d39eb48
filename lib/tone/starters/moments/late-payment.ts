import type { MomentStarters } from '../starters';

/** An invoice is past its date. One step of the ladder per mail: reminder, agreement, pause under your terms, small claims. */
export const latePayment: MomentStarters = {
  moment: 'late-payment',
  useWhen:
    'An invoice is past its date. One step of the ladder per mail: reminder, agreement, pause under your terms, small claims.',
  leaveOut:
    'Your own bills, "once again", an apology for asking, and any step you have not both agreed. Small claims is a decision for a calm day, not a line in a mail.',
  variants: [
    {
      style: 'short',
      hint: 'reminder',
      moves: ['date', 'invite'],
      paragraphs: [
        'Invoice «item: number» for «price» was due on «day: due day», and this link settles it: «link». Could you do that by «day: new day», so «item: the month» is closed for us both? If something on it looks off, which line shall I check?',
      ],
    },
    {
      style: 'fuller',
      hint: 'agreement',
      moves: ['recommend', 'date', 'invite', 'vision'],
      paragraphs: [
        "I'd like to get invoice «item: number» off both our desks. It is for «price», was due on «day: due day» and covers «item: the work delivered».",
        'If one payment is hard at the moment, I suggest «price: first part» by «day: first day» and «price: second part» by «day: second day». This is the link for either one: «link».',
        'I want «item: their next milestone» to keep its date, so which of the two can you confirm by «day: answer day»?',
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['date', 'invite'],
      paragraphs: [
        "Invoice «item: number» («price») was due «day: due day». Here's the link: «link». Which day can I put down for it?",
      ],
    },
    {
      style: 'extra',
      hint: 'pause, only if your terms say so',
      moves: ['plan', 'date', 'invite'],
      paragraphs: [
        "To keep «item: the project» going, I need invoice «item: number» («price») settled by «day: new day»; here is the link: «link». Under the terms we both signed, work rests from «day: pause day» and picks up again on payment. If you'd like to talk it through first, would «day: call day» at «time» suit you?",
      ],
    },
  ],
};
