import type { SampleThread } from './thread';

/** The third ping in a day about travel bookings that are nearly done. */
export const impatienceThread: SampleThread = {
  id: 'travel-third-ping',
  behaviour: 'impatience',
  client: { name: 'Marcus Adeyemi', address: 'marcus@northquayadvisory.example' },
  subject: 'Lisbon trip: any news??',
  messages: [
    {
      from: 'client',
      at: '2026-11-18T16:40:00+01:00',
      text: `Hi Jo, could you book flights and a hotel for Lisbon, 7 to 10 December? Near the conference centre please. Marcus`,
    },
    {
      from: 'client',
      at: '2026-11-19T08:55:00+01:00',
      text: `Morning Jo, any news on Lisbon?`,
    },
    {
      from: 'client',
      at: '2026-11-19T13:20:00+01:00',
      text: `Jo, still waiting on this. Any news?? It's been almost a day and the flights won't get cheaper.

Have you booked the hotel yet? And can you tell me by when I will have the itinerary, my wife keeps asking.

This is my third message today. I shouldn't have to chase you for a simple booking.

Marcus`,
    },
  ],
  draft: `Hi Marcus,

You only sent me this yesterday at 16:40, which is after my working hours. Writing to me three times doesn't make the airline any faster. You need to be patient.

I was waiting for your passport details, which you still haven't sent me. I can't book anything without them.

Sorry, I'm really sorry, I just wanted to maybe check if you could possibly send them when you get a chance? I'll get to it as soon as I can.

Jo`,
};
