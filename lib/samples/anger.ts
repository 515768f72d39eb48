import type { SampleThread } from './thread';

/** A newsletter went out with last month's offer in it. */
export const angerThread: SampleThread = {
  id: 'newsletter-wrong-offer',
  behaviour: 'anger',
  client: { name: 'Dana Whitlock', address: 'dana@whitlockinteriors.example' },
  subject: 'The November newsletter',
  messages: [
    {
      from: 'client',
      at: '2026-11-16T09:12:00+01:00',
      text: `Hi Jo,

The November newsletter can go out on Wednesday. The offer and the photos are in the usual folder.

Dana`,
    },
    {
      from: 'me',
      at: '2026-11-18T10:30:00+01:00',
      text: `Hi Dana,

The newsletter went out this morning to all 1,840 readers.

Jo`,
    },
    {
      from: 'client',
      at: '2026-11-19T08:04:00+01:00',
      text: `Jo,

I am really disappointed. The newsletter went out with the OCTOBER offer in it. I had six people on the phone yesterday asking for a discount that ended three weeks ago, and I looked like a fool in front of every one of them.

This is the second time something like this has happened this autumn. I pay you so that I don't have to check everything myself, and right now I am checking everything myself. This is simply unacceptable.

How did this get past you? And what do I tell the people who are asking for the old price? I need a corrected version out before the weekend, and I want to know how you will make sure this never happens again.

Dana`,
    },
  ],
  draft: `Hi Dana,

As I told you in September, I can only work with what is in the folder. You left the October offer in there, so that is what went out. I did exactly what you asked me to do.

Maybe if you had checked the test mail I sent you on Tuesday, this would not have happened. I honestly don't know what else you expect me to do at this point.

I'm so sorry about the phone calls, I feel terrible. I'll try to get something out soon.

Jo`,
};
