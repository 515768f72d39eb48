import { suits } from '../../lib/tone/rewrites/flee/noted';
import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import { type CoachContext, noNotes, plainContext } from '../../lib/tone/context';
import { findBreach } from '../../lib/tone/rewrites/facts';
import { frames, framesFor } from '../../lib/tone/rewrites/flee/frames';
import { nounPhrases } from '../../lib/tone/rewrites/flee/noun-phrase';
import { speak } from '../../lib/tone/rewrites/voice';
import type { Tone } from '../../lib/tone/reading';
import { mailAround, suggestFor, textsOf } from './rewrites.world';

const tones: readonly Tone[] = ['short', 'warm', 'firm'];
type Code = keyof typeof frames;
const codes = Object.keys(frames) as readonly Code[];

describe('frames', () => {
  const voices = [
    { team: false, contracts: true },
    { team: true, contracts: false },
  ];
  it.each(codes)(
    'of %s say nothing negative, in either voice, named or not',
    (code) => {
      for (const frame of frames[code]) {
        for (const texts of [frame.texts, frame.plain]) {
          for (const text of tones.flatMap((tone) => texts[tone])) {
            for (const voice of voices) {
              const said = speak(text.replaceAll('{T}', 'the report'), voice);
              expect(said).not.toMatch(/[{}\n]|\bus am\b/);
              expect(coach(`Hi Sam,\n\n${said}`, plainContext()).findings, said).toEqual([]);
            }
          }
        }
      }
    },
    30_000,
  );

  it('differ for two sentences of one mail', () => {
    const said = { plain: 'It will be done.', message: '' };
    expect(framesFor('vague', said, 'here', 'short', 0)[0]).not.toBe(
      framesFor('vague', said, 'here', 'short', 1)[0],
    );
  });
});

describe('noun phrases', () => {
  const textOf = (plain: string) => nounPhrases(plain).map(({ start, end }) => plain.slice(start, end));
  it.each([
    ['I wonder whether the last chapter is quick.', ['the last chapter']],
    ['Any news on the timeline for the landing page?', ['the timeline', 'the landing page']],
    ['Could you add a booking button to the page?', ['a booking button', 'the page']],
    ['The car seat buckle sticks.', []],
    ['The internet quits when it rains.', []],
    ['My wife Jennifer is waiting.', []],
    ['It was on my mind all the time.', []],
    ['Lenses scratched after two weeks.', ['Lenses']],
    ['Is it a little loud?', []],
    ['The last episode cut off my guest.', ['The last episode']],
    ['Where are we with the year end?', ['the year end']],
    ['Is it the end?', []],
    ['The landowner waits.', []],
    ['I did the same work at the end of the day.', []],
  ])('%s', (plain, phrases) => {
    expect(textOf(plain)).toEqual(phrases);
  });
});

describe('a sentence that pulls back', () => {
  it.each([
    ['vague', 'We will sort the paperwork out sometime.', 'We will sort the paperwork out by «day».'],
    ['vague', 'Let me check on it and see how we can go about it.', "I'll check on it by «day»."],
    [
      'hedge',
      "I could try calling them, though I don't suppose it'd do any good.",
      'I can try calling them by «day».',
    ],
    [
      'hedge',
      'You could maybe start with the smaller one, though I really could not say.',
      'I suggest that you start with the smaller one.',
    ],
    ['hedge', 'Would it be ok if I put it back?', 'Shall I put it back?'],
    [
      'apologise',
      'I am so sorry to bother you again, I just wanted to check whether maybe you had a chance to look at the contract?',
      'Have you had a chance to look at the contract?',
    ],
    [
      'hedge',
      'I was just wondering if you could possibly send the logo, if that’s okay?',
      'Could you send the logo by «day»?',
    ],
    [
      'hedge',
      'Sorry, I only wanted to ask whether the hall is free on Friday, or whatever.',
      'Could you tell me whether the hall is free on Friday?',
    ],
    [
      'apologise',
      "I'm really so very sorry that the chair was delivered broken.",
      'I am sorry that the chair was delivered broken.',
    ],
    [
      'capitulate',
      "I'll do the whole set again for nothing.",
      "I'll do the whole set again by «day», and there is nothing to pay for it.",
    ],
    [
      'capitulate',
      "I'll waive the whole invoice.",
      "I'll cancel the whole invoice and confirm it to you by «day».",
    ],
    ['capitulate', "Don't pay for the second delivery.", 'There is nothing to pay for the second delivery.'],
    [
      'capitulate',
      "I'll come at five, and I'd not think of charging for that.",
      "I'll come at five on «day».",
    ],
    ['hedge', 'I wanted to ask if you had seen the second page?', 'Have you seen the second page?'],
    ['hedge', 'I was just wondering whether you got the parcel?', 'Did you get the parcel?'],
    ['hedge', "I don't suppose you could send the plan again?", 'Could you send the plan again by «day»?'],
    ['hedge', "If it's important to somebody I could, I guess, try again.", 'I can try again by «day».'],
    ['vague', "We'll talk about the colours when I'm back.", "We'll talk about the colours on «day»."],
    [
      'vague',
      "I'll pop round at some point when I'm near and have a look at the door.",
      "I'll pop round and have a look at the door by «day».",
    ],
    ['vague', 'She will send the keys one of these days.', 'She will send the keys by «day».'],
    [
      'withdraw',
      "I'd rather not say more, the photos are in the shared folder.",
      'The photos are in the shared folder.',
    ],
  ] as const)('%s: %s', (code, sentence, rewrite) => {
    const texts = textsOf(suggestFor(code, sentence));
    expect(texts.length).toBeGreaterThanOrEqual(2);
    expect(texts.map((text) => text.replace('I am', "I'm"))).toContain(rewrite.replace('I am', "I'm"));
  });

  it.each([
    ['vague', "She'll fill out again in time.", /fill out again by/],
    ['vague', 'It will all come together for you.', /come together/],
    ['hedge', 'Are you saying that maybe I should have said it louder?', /how does that sound/],
    ['apologise', "I'm so sorry for being such a slow person.", /sorry for being/],
    ['vague', 'Wait and see what comes one day.', /could you wait/i],
    ['capitulate', "Put in whatever you like, it's your neck.", /your neck/],
    ['withdraw', "I'll keep my ideas to myself from here.", /to myself/],
    ['vague', "We're hoping to get to it in one of the upcoming weeks.", /\bin (?:by|on) «/],
    ['vague', 'Bring it back, but never when I am out.', /could you bring/i],
    [
      'withdraw',
      "The money is on its way to you and we'd rather not go on.",
      /^The money is on its way to you\. (?!You|What|The next)/,
    ],
    ['capitulate', "Don't pay for it, I mean that.", /bill for it/],
    ['hedge', 'I was wondering whether you had to send it twice?', /have you to send/i],
  ] as const)('is not forced into a frame it does not fit: %s: %s', (code, sentence, words) => {
    expect(textsOf(suggestFor(code, sentence)).join('\n')).not.toMatch(words);
  });

  it.each([
    [
      'capitulate',
      'I understand if you want to find somebody else.',
      'The site is broken again.',
      /going on with|through with you|what changes from now on/,
    ],
    [
      'capitulate',
      'You must think I do not care.',
      'The site is broken again.',
      /count on me|in hand|looking after|done by «day»/,
    ],
    [
      'capitulate',
      'Whatever you prefer is good with me.',
      'Which of the two logos should we take?',
      /recommend|I['’]d go with/,
    ],
    ['vague', 'Please have a look whenever.', 'Here is the list.', /let me know|have a look by/i],
    [
      'withdraw',
      'You had better ask the desk downstairs.',
      'Who opens the hall?',
      /by «day» who opens the hall|find out who|«day», «time» who opens the hall/,
    ],
    [
      'hedge',
      'I hope that is not asking too much.',
      'Here is the list.',
      /does that suit|whether that suits|could you confirm/i,
    ],
  ] as const)('is answered by what it does: %s: %s', (code, sentence, message, words) => {
    const texts = textsOf(suggestFor(code, sentence, plainContext(message))).filter((text) => text !== '');
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(words);
  });

  it.each([
    ['I sat in the van with my head in my hands.', 'The shelf is loose.', 'van'],
    ['Every time the phone rings I think it is you.', 'The shelf is loose.', 'phone'],
    ['You cannot believe how my own card blushed.', '', 'card'],
    ['I have no words.', 'The chicken was off, and there are children in the house.', 'house'],
    ['I have no words.', 'Is that a mistake? The invoice says 40.', 'mistake'],
  ])('is not said to be about its scenery: %s', (sentence, message, scenery) => {
    const texts = textsOf(suggestFor('apologise', sentence, plainContext(message === '' ? null : message)));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.join('\n')).not.toContain(scenery);
  });

  it('is said anew about what the client wrote of, in the writer’s words for it', () => {
    const context = plainContext('When will my dresser be ready?');
    const texts = textsOf(suggestFor('vague', 'These things take the time they take.', context));
    expect(texts.length).toBe(3);
    for (const text of texts) expect(text).toContain('your dresser');
  });

  it.each([
    ['hedge', 'Venlo is a delicate subject on which people may differ.'],
    ['vague', 'The 3rd is what we believe in with all our heart.'],
    ['apologise', 'But nine hours, dear God, I read it standing up.'],
    ['withdraw', 'There is a lady in Gustavsberg who answers her telephone.'],
  ] as const)('keeps its facts: %s: %s', (code, sentence) => {
    for (const text of textsOf(suggestFor(code, sentence)).filter((one) => one !== ''))
      expect(findBreach(sentence, text, mailAround(sentence)), text).toBeUndefined();
  });
});

describe('the notes on a client', () => {
  const withNotes = (notes: Partial<CoachContext['notes']>): CoachContext => ({
    ...plainContext('When will my dresser be ready?'),
    notes: { ...noNotes, ...notes },
  });
  const vague = 'These things take the time they take.';

  it('give the time one answers in, and say so', () => {
    const made = suggestFor('vague', vague, withNotes({ agreement: { responseTime: 'one working day' } }));
    const firm = made.find(({ rewrite }) => rewrite.text.includes('within one working day'));
    expect(firm?.rewrite.remark).toBe('From your notes: reply time.');
    const odd = suggestFor(
      'vague',
      vague,
      withNotes({ agreement: { responseTime: 'mostly in the evening' } }),
    );
    expect(textsOf(odd).join(' ')).not.toContain('evening');
  });

  it('offer no call to a client who wants it in writing', () => {
    const call = 'Could we talk on «day» at «time»?';
    expect(suits(call, withNotes({}).notes)).toBe(true);
    expect(suits(call, withNotes({ likes: ['everything in writing'] }).notes)).toBe(false);
  });
});
