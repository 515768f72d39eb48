import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import { type ActiveNotes, noNotes, plainContext } from '../../lib/tone/context';
import { findReminders } from '../../lib/tone/reminders';
import { asAgreed } from '../../lib/tone/rewrites/agreed';
import { startersFor } from '../../lib/tone/starters/fill';

interface Client {
  readonly name: string;
  readonly notes: Partial<ActiveNotes>;
  readonly incoming: string;
  /** Words the notes must bring into one of the texts. */
  readonly said: readonly string[];
}

const mine = (phrase: string) => [{ phrase, note: '' }];

/** People who write their notes as people do. */
const clients: readonly Client[] = [
  {
    name: 'a coach with everything agreed',
    notes: {
      agreement: {
        rate: '€85 an hour',
        agreedScope: 'two newsletters and eight posts a month',
        workingHours: 'Mon to Thu, 9 to 5',
        responseTime: 'one working day',
      },
      likes: ['three bullets'],
      landmines: mine('budget'),
    },
    incoming:
      'Could you also just add a landing page for the webinar? It should be part of the package I guess.',
    said: [
      'my hours are Mon to Thu, 9 to 5',
      'covers two newsletters and eight posts a month',
      'at €85 an hour',
    ],
  },
  {
    name: 'a baker whose notes are whole sentences',
    notes: {
      agreement: {
        rate: 'My rate is $60/h.',
        agreedScope: 'Bookkeeping, VAT returns, payroll help. No tax advice.',
        workingHours: 'We work Tuesday to Friday',
        responseTime: 'Reply time: 24h',
      },
      likes: ['warm mails', 'asks about his dog'],
    },
    incoming: 'You are too expensive. I found someone cheaper.',
    said: [
      'My rate of $60/h covers bookkeeping, VAT returns and payroll help',
      'hours are Tuesday to Friday',
      'reply time is 24 hours',
    ],
  },
  {
    name: 'an agency on WhatsApp',
    notes: {
      agreement: { workingHours: 'weekdays until 4pm', responseTime: 'same day' },
      likes: ['WhatsApp'],
    },
    incoming: 'I need this tonight, I know it is Saturday',
    said: ['my hours are weekdays until 4pm', 'reply time is the same day'],
  },
  {
    name: 'a shop that hates the word sorry',
    notes: {
      agreement: { rate: '450 per day', agreedScope: 'Social media for the shop' },
      landmines: mine('sorry'),
    },
    incoming: 'This is unacceptable!! My newsletter went out with the wrong link.',
    said: ['on top of social media for the shop', 'what happened with your newsletter'],
  },
  {
    name: 'a list of lines',
    notes: { agreement: { agreedScope: '- Inbox\n- Calendar\n- Travel booking' } },
    incoming: 'Could you also order the flowers?',
    said: ['on top of inbox, calendar and travel booking'],
  },
  {
    name: 'a brand that keeps its capital',
    notes: { agreement: { agreedScope: 'Instagram posts, three a week' } },
    incoming: 'Can you also do TikTok?',
    said: ['on top of Instagram posts, three a week'],
  },
  {
    name: 'a story instead of a note',
    notes: {
      agreement: {
        rate: 'ask her first, it varies',
        workingHours: "she doesn't like mails on Friday",
        responseTime: 'no idea',
        agreedScope: 'whatever he asks, because we never wrote it down',
      },
    },
    incoming: 'Your price is too high.',
    said: ['«price: rate»', '«item: agreedScope»', '«hours: workingHours»', '«time: responseTime»'],
  },
  {
    name: 'a monthly fee',
    notes: { agreement: { rate: 'Fee: £1,200 a month', agreedScope: 'Scope: the website and the blog' } },
    incoming: 'We need to cut down on the hours.',
    said: ['hold the website and the blog', 'today it is £1,200 a month'],
  },
  {
    name: 'one who must not hear of a call',
    notes: { landmines: mine('call') },
    incoming: 'I will talk to my lawyer about this.',
    said: [],
  },
  {
    name: 'one whose trigger is a part of other words',
    notes: { landmines: mine('art') },
    incoming: 'Did you see my talk?',
    said: ['Congratulations'],
  },
  {
    name: 'one who likes detail',
    notes: { likes: ['detail and background'] },
    incoming: 'The date was wrong.',
    said: [],
  },
  { name: 'nobody known', notes: {}, incoming: 'Hello, how are you?', said: ['«price: rate»'] },
];

describe.each(clients)('starters for $name', ({ notes: some, incoming, said }) => {
  const notes: ActiveNotes = { ...noNotes, ...some };
  const context = { ...plainContext(incoming), notes };
  const starters = startersFor(context, incoming);
  const all = starters.map(({ text }) => text).join('\n\n');

  it('bring the notes in as words of a sentence', () => {
    for (const words of said) expect(all).toContain(words);
    expect(all).not.toMatch(
      /\b(?:hours are|time is|rate of|covers|top of|hold) (?:I|we|my|our)\b|\bat my rate\b/i,
    );
    expect(all).not.toMatch(/ {2}|[.,;]{2}|[a-z]\. [a-z]/);
  });

  it('read clean, touch nothing this client is not to hear, and keep their blanks whole', () => {
    for (const { text } of starters) {
      expect(coach(text, context).findings.map(({ rule }) => rule)).toEqual([]);
      expect(findReminders(text.replace(/«[^»]*»/g, ' '), notes.landmines)).toEqual([]);
      expect(text.replace(/«\w+(?:: [^«»]+)?»/g, '')).not.toMatch(/[«»{}]/);
      expect(text).not.toMatch(/^(?:It|They|That|This) /);
    }
  });

  it('name no note that is not there', () => {
    const there = [
      ...Object.keys(notes.agreement),
      ...notes.likes,
      ...notes.landmines.map(({ phrase }) => phrase),
    ];
    for (const { used } of starters) for (const note of used) expect(there).toContain(note);
  });
});

describe('a note inside a sentence', () => {
  it.each([
    ['rate', '€85 an hour', '€85 an hour'],
    ['rate', 'our day rate is 450 euros', '450 euros'],
    ['rate', 'I charge $60', '$60'],
    ['rate', 'hourly rate: 90 EUR', '90 EUR'],
    ['rate', 'ask Tom', undefined],
    ['workingHours', 'Mon-Thu, 9-5', 'Mon-Thu, 9-5'],
    ['workingHours', "I'm available from 9 to 3", '9 to 3'],
    ['workingHours', 'Weekdays, mornings only', 'weekdays, mornings only'],
    ['workingHours', 'never on Fridays', undefined],
    ['responseTime', 'within 24 hours', 'within 24 hours'],
    ['responseTime', 'We reply within a day', 'within a day'],
    ['responseTime', 'next working day', 'the next working day'],
    ['responseTime', 'depends', undefined],
    ['agreedScope', 'We do the books and the payroll.', 'the books and the payroll'],
    ['agreedScope', 'Website, blog, no ads', 'website and blog'],
    ['agreedScope', 'VAT returns', 'VAT returns'],
    ['agreedScope', '', undefined],
  ] as const)('%s "%s" -> %s', (field, note, words) => {
    expect(asAgreed(field, note)).toBe(words);
  });
});
