import type { SampleThread } from './thread';

/** A bad review and a chargeback, over a shop that opened two days late. */
export const threatThread: SampleThread = {
  id: 'review-and-chargeback',
  behaviour: 'threat',
  client: { name: 'Gordon Pell', address: 'gordon@pellandsons.example' },
  subject: 'Re: Shop launch',
  messages: [
    {
      from: 'me',
      at: '2026-11-17T18:02:00+01:00',
      text: `Hi Gordon,

The shop is live as of today. All 64 products are in, and the payment test went through.

Jo`,
    },
    {
      from: 'client',
      at: '2026-11-19T11:31:00+01:00',
      text: `Jo,

Live two days late, and the delivery costs for Scotland are wrong. I have lost orders over this.

I want half of the set-up fee back by Friday. If I don't hear from you I will dispute the payment with my bank, and I will leave a review that tells everyone exactly how you work. My brother-in-law is a lawyer, so don't think I don't know my rights.

There are plenty of people who can do this. When will the delivery costs be fixed?

Gordon Pell`,
    },
  ],
  draft: `Gordon,

Go ahead and dispute it. According to the terms you signed, the fee is not refundable, so good luck with that. If you post that review, I will have to get my own lawyer involved.

We were late because you sent the product photos four days after the deadline. That is not my fault. And nobody told me that Scotland has different delivery costs.

Maybe it's best if you find one of those plenty of people.

Jo`,
};
