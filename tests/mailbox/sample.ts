import { sampleThreads, sampleWriter, type SampleThread } from '../../lib/samples/threads';
import type { MailThread } from './options';

/** A sample correspondence as a thread of the mailbox. */
export const mailThread = (sample: SampleThread): MailThread => ({
  id: sample.id,
  subject: sample.subject,
  messages: sample.messages.map(({ from, at, text }) => ({
    from: from === 'me' ? sampleWriter : sample.client,
    to: [from === 'me' ? sample.client : sampleWriter],
    at,
    text,
  })),
});

/** The mailbox `npm start` shows: the writer of the samples with all six threads. */
export const sampleMailbox = { me: sampleWriter, threads: sampleThreads.map(mailThread) } as const;
