import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import { noNotes, plainContext } from '../../lib/tone/context';
import { sampleThreads } from '../../lib/samples/threads';
import { type Behaviour, blankTypes } from '../../lib/tone/reading';
import { rules } from '../../lib/tone/rules';
import { startersFor } from '../../lib/tone/starters/fill';
import { fittingMoments } from '../../lib/tone/starters/moment';
import { momentStarters } from '../../lib/tone/starters/moments';
import { type Moment, moments } from '../../lib/tone/starters/starters';

const all = startersFor(plainContext(), null);

describe('the starters', () => {
  it('cover the thirteen hard moments, in their order, with at least two each', () => {
    expect([...new Set(all.map(({ moment }) => moment))]).toEqual([...moments]);
    for (const moment of moments)
      expect(all.filter((starter) => starter.moment === moment).length).toBeGreaterThanOrEqual(2);
  });

  it.each(all.map((starter) => [`${starter.moment}, ${starter.style}`, starter] as const))(
    '%s: reads clean and leads',
    (_, { text, moves }) => {
      const { findings, score } = coach(text, plainContext());
      expect(findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`)).toEqual([]);
      expect(score).toBeGreaterThanOrEqual(50);
      expect(moves.length).toBeGreaterThanOrEqual(2);
    },
  );

  it('has only blanks of the known types, and each is whole', () => {
    for (const { text } of all) {
      expect(text.split('«').length).toBe(text.split('»').length);
      for (const [, type] of text.matchAll(/«(\w+)(?:: [^»]+)?»/g)) expect(blankTypes).toContain(type);
      expect(text.replace(/«\w+(?:: [^«»]+)?»/g, '')).not.toMatch(/[«»¶{}"]/);
    }
  });

  it('says when a moment is here and what is better left out', () => {
    for (const { useWhen, leaveOut } of momentStarters) {
      expect(useWhen.length).toBeGreaterThan(20);
      expect(leaveOut.length).toBeGreaterThan(20);
    }
  });
});

/** A starter as the writer sends it: every blank filled with something plain. */
const sent = (text: string): string =>
  text.replace(/«(\w+)(?:: [^»]+)?»/g, (_, type: string) => FILLED[type] ?? 'the report');
const FILLED: Readonly<Record<string, string>> = {
  day: 'Thursday',
  time: '3 pm',
  price: '€ 300',
  hours: 'four hours',
  owner: 'Anna',
  reason: 'the launch',
  link: 'https://example.com',
};

/** The rules may not hear every move of a starter yet; where they have rules for a code they must hear it in most of the texts that make it. */
describe('the moves of the starters', () => {
  const heard = new Set(rules.map(({ code }) => code));
  it.each(['date', 'plan', 'invite', 'recommend'] as const)(
    '%s is heard in most texts that make it',
    (code) => {
      if (!heard.has(code)) return;
      const making = all.filter(({ moves }) => moves.includes(code));
      const found = making.filter(({ text }) =>
        coach(sent(text), plainContext()).moves.some((move) => move.code === code),
      );
      expect(making.length).toBeGreaterThan(5);
      expect(found.length / making.length).toBeGreaterThanOrEqual(0.4);
    },
  );
});

describe('the client’s notes', () => {
  const notes = {
    ...noNotes,
    agreement: {
      rate: '€ 90',
      agreedScope: 'two newsletters a month',
      workingHours: 'Mon-Thu, 9-5',
      responseTime: 'one working day',
    },
  };
  const filled = startersFor({ ...plainContext(), notes }, null);

  it.each([
    ['scope-creep', 'short', 'two newsletters a month'],
    ['price', 'short', '€ 90'],
    ['off-hours', 'fuller', 'Mon-Thu, 9-5'],
    ['off-hours', 'fuller', 'one working day'],
  ])('%s, %s: fills %s', (moment, style, words) => {
    const starter = filled.find((one) => one.moment === moment && one.style === style);
    expect(starter?.text).toContain(words);
    expect(starter?.used.length).toBeGreaterThan(0);
  });

  it('leave the writer’s own blanks open', () => {
    expect(filled.find(({ moment }) => moment === 'our-mistake')?.text).toContain('«day»');
    expect(filled.find(({ moment }) => moment === 'our-mistake')?.used).toEqual([]);
  });

  it.each([
    ['keeps it to one line, please', 'short'],
    ['likes detail and background', 'fuller'],
    ['prefers WhatsApp', 'chat'],
  ])('"%s" brings %s first', (like, style) => {
    const liked = startersFor({ ...plainContext(), notes: { ...noNotes, likes: [like] } }, null);
    expect(liked[0]?.style).toBe(style);
    expect(liked[0]?.used).toContain(like);
    expect(liked.find((one) => one.style !== style)?.used).toEqual([]);
  });

  it('that say nothing of length leave the order as it is', () => {
    const liked = startersFor({ ...plainContext(), notes: { ...noNotes, likes: ['dogs'] } }, null);
    expect(liked.map(({ style }) => style)).toEqual(all.map(({ style }) => style));
  });
});

/** What a person would reach for. */
const firstFor: Readonly<Record<Behaviour, Moment | undefined>> = {
  anger: 'angry-mail',
  yelling: 'angry-mail',
  threat: 'threat',
  payment: 'late-payment',
  // Of waiting alone no starter speaks.
  impatience: undefined,
  demand: 'scope-creep',
};

describe('the message being answered', () => {
  it.each([
    ['I will talk to my lawyer about this.', 'threat'],
    ['Honestly you are too expensive for us.', 'price'],
    ['Could you also just add a page?', 'scope-creep'],
    ['The date in the mail was wrong.', 'our-mistake'],
    ['Did you see my talk?', 'did-you-see'],
    ['This is unacceptable!!', 'angry-mail'],
    ['We need to cut down on the hours.', 'hours-cut'],
    ['I found someone cheaper.', 'price'],
    [
      'Just a few small changes while you are in there, part of the package I guess. By tonight, please.',
      'scope-creep',
    ],
  ])('%s brings %s first', (incoming, moment) => {
    expect(startersFor(plainContext(incoming), incoming)[0]?.moment).toBe(moment);
  });

  it.each(sampleThreads.map((thread) => [thread.behaviour, thread] as const))(
    'in a sample thread, %s',
    (behaviour, { messages }) => {
      const incoming = messages.at(-1)?.text ?? '';
      const fitting = startersFor(plainContext(incoming), incoming).filter(({ fits }) => fits);
      const [first] = fitting;
      expect(first?.moment).toBe(firstFor[behaviour]);
      expect(new Set(fitting.map(({ moment }) => moment)).size).toBeLessThanOrEqual(2);
    },
  );

  it.each([
    [null],
    ['Thank you, all is fine.'],
    ['The flights do not get cheaper. I pay you so that I need not chase.'],
  ])('brings none forward: %s', (incoming) => {
    expect(fittingMoments(incoming)).toEqual([]);
    expect(startersFor(plainContext(incoming), incoming)[0]).toMatchObject({
      moment: 'our-mistake',
      fits: false,
    });
  });
});

describe('what the notes do to a starter', () => {
  const found = (moment: string, style: string, notes: typeof noNotes, incoming: string | null = null) =>
    startersFor({ ...plainContext(incoming), notes }, incoming).find(
      (starter) => starter.moment === moment && starter.style === style,
    );

  it('puts the short one into points for a client who likes points, thanks and question apart', () => {
    const starter = found('price', 'short', { ...noNotes, likes: ['three bullets'] });
    expect(starter?.text.split('\n').filter((line) => line.startsWith('- ')).length).toBeGreaterThanOrEqual(
      2,
    );
    expect(starter?.text).toMatch(/^Thank you/);
    expect(starter?.text).toMatch(/\n\nWhich would help you more\?$/);
    expect(starter?.used).toContain('three bullets');
    expect(found('price', 'short', { ...noNotes, likes: ['warm mails'] })?.text).not.toContain('- ');
  });

  it('leaves out the sentence that touches a landmine, never for the hint of a blank', () => {
    const mined = (phrase: string) => ({ ...noNotes, landmines: [{ phrase, note: '' }] });
    const starter = found('price', 'fuller', mined('budget'));
    expect(starter?.text).not.toContain('in your budget');
    expect(starter?.used).toContain('budget');
    const kept = found('price', 'chat', mined('budget'));
    expect(kept?.text).toContain('«price: their budget»');
    expect(kept?.used).toEqual([]);
  });

  it('names what the client wrote about, in a moment the message speaks of', () => {
    const incoming = 'Could you also add a booking button to the page?';
    expect(found('scope-creep', 'short', noNotes, incoming)?.text).toContain(
      'how the booking button would help',
    );
    expect(found('off-hours', 'short', noNotes, incoming)?.text).toContain('«item: the request»');
    expect(found('scope-creep', 'short', noNotes, 'Could you also do that?')?.text).toContain(
      '«item: the extra»',
    );
  });
});
