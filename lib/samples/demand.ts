import type { SampleThread } from './thread';

/** Forty slides, a new logo and a translation by tonight, inside a small retainer. */
export const demandThread: SampleThread = {
  id: 'everything-by-tonight',
  behaviour: 'demand',
  client: { name: 'Priya Raman', address: 'priya@lumenlearning.example' },
  subject: 'Few small changes for tomorrow',
  messages: [
    {
      from: 'me',
      at: '2026-11-19T12:15:00+01:00',
      text: `Hi Priya,

Here is the final version of the investor deck: 18 slides, as agreed.

Jo`,
    },
    {
      from: 'client',
      at: '2026-11-19T17:48:00+01:00',
      text: `Hi Jo!

Love it. Just a few small changes, the investors moved the meeting to tomorrow 9 am so I need it all by tonight:

- swap the logo on every slide for the new one
- add the ten slides from the old deck and make them match
- redo the numbers on 6 to 12, the new sheet is attached
- a German version as well
- and could you proofread the term sheet while you are in there? It's only 22 pages

I guess this is still within the package since you're working on the deck anyway. Please drop everything else, this is super urgent. Can you confirm you're on it?

Priya`,
    },
  ],
  draft: `Hi Priya,

That is not in our contract. We agreed on 18 slides and I don't work evenings. You always do this at the last minute, and then it is supposed to be my problem.

You can't seriously expect a translation and 22 pages of proofreading for free.

But okay, no problem, I'll do it all tonight, I'll just cancel my plans. Don't worry about the extra hours. I hope that's okay?

Jo`,
};
