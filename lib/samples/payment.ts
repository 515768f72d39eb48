import type { SampleThread } from './thread';

/** Two months of "next month", then a sudden complaint about the oldest invoice. */
export const paymentThread: SampleThread = {
  id: 'invoice-next-month',
  behaviour: 'payment',
  client: { name: 'Helena Brooks', address: 'helena@brookscatering.example' },
  subject: 'Re: Invoice 2026-087',
  messages: [
    {
      from: 'me',
      at: '2026-11-02T09:00:00+01:00',
      text: `Hi Helena,

Invoice 2026-087 for 640 euros was due on 30 September. Could you let me know when it will be paid?

Jo`,
    },
    {
      from: 'client',
      at: '2026-11-19T15:22:00+01:00',
      text: `Hi Jo,

Sorry for the silence, it has been crazy here with the Christmas orders. I can't pay the invoice this month, we are waiting for two big customers ourselves. Next month should work.

Also, my husband looked at the September invoice again and he thinks twelve hours for the supplier list is a lot. Could you send us a breakdown before we pay it?

And you can start on the Christmas menu cards in the meantime, right? We need them by the 27th.

Helena`,
    },
  ],
  draft: `Hi Helena,

This is the fourth time I have to ask you for this money, and I am tired of chasing you. I have bills to pay too. You clearly have enough money for Christmas decorations.

If you don't pay by Friday, I will stop all work immediately and you can forget about your menu cards.

Your husband obviously has no idea how long it takes to clean up a list like that. Sorry to bother you with this again, it's fine if it has to wait another week I guess.

Jo`,
};
