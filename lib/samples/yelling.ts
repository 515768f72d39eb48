import type { SampleThread } from './thread';

/** Two appointments in one slot, and capitals to say so. */
export const yellingThread: SampleThread = {
  id: 'calendar-double-booking',
  behaviour: 'yelling',
  client: { name: 'Carol Brandt', address: 'carol@brandtphysio.example' },
  subject: 'TWO PATIENTS AT 10!!!',
  messages: [
    {
      from: 'client',
      at: '2026-11-19T10:06:00+01:00',
      text: `JO!!! I have TWO patients in the waiting room and BOTH have an appointment at 10:00!!!`,
    },
    {
      from: 'client',
      at: '2026-11-19T10:09:00+01:00',
      text: `WHO DID THIS??? I TOLD you to keep an hour between new patients. I said it in SEPTEMBER!!

Mrs Okafor has just walked out. WALKED OUT!!! She has been coming to me for nine years.

Fix the calendar for tomorrow and Monday NOW and tell me which other slots are double!!! And somebody has to ring Mrs Okafor TODAY!!!

CAROL`,
    },
  ],
  draft: `Carol,

Please calm down. There is no need to shout at me, I am not a child.

That booking was made by Finn at the front desk, not me, so maybe you should talk to him. The calendar tool also doesn't warn us when two slots overlap. I never touched Thursday.

Whatever, I'll look into it. You can't expect me to fix everything the second you notice it.

Jo`,
};
