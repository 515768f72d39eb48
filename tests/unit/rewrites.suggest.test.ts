import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import { codes, negativeCodes } from '../../lib/tone/codes';
import { noNotes, plainContext } from '../../lib/tone/context';
import { findBreach } from '../../lib/tone/rewrites/facts';
import { suggest } from '../../lib/tone/rewrites/suggest';
import { templatesFor } from '../../lib/tone/rewrites/templates';
import { asTeam, speak } from '../../lib/tone/rewrites/voice';
import { findingOn, mailAround, modelSentences, readWith, suggestFor, textsOf } from './rewrites.world';

const firstOf = (...args: Parameters<typeof suggestFor>) => textsOf(suggestFor(...args))[0];

describe('a charge becomes a request in the writer’s own words', () => {
  it.each([
    ['You never sent the logo files.', 'Could you send me the logo files by «day»?'],
    [
      'You didn’t tell me about the price change.',
      'Next time, could you tell me about the price change early on?',
    ],
    ["You still haven't paid the March invoice.", 'Could you pay the March invoice by «day»?'],
    ["Why didn't you answer my question?", 'Could you answer my question by «day»?'],
    ['Your team failed to approve the proofs on time.', 'Could you approve the proofs by «day»?'],
    [
      'You were supposed to send me the photos by Friday.',
      'I had the photos down for Friday; could you send me the photos by «day: new day»?',
    ],
    ['You missed our call again.', 'Could we find a new time for our call?'],
    [
      'If you had read the brief I sent you on Monday, this would not have happened.',
      'Could we go through the brief I sent you on Monday together, so that the next one is right?',
    ],
    ["You haven't given me access to the site.", 'Could you give me access to the site by «day»?'],
    ['Nobody on your side has filled in the form.', 'Could you fill in the form by «day»?'],
    [
      'As I already explained twice, you never sent the logo files.',
      'Could you send me the logo files by «day»?',
    ],
    ['You never sent the photos Maria asked for.', 'By «day», could you send me the photos Maria asked for?'],
    [
      "You didn't pay the second half of the deposit for the venue.",
      'By «day», could you pay the second half of the deposit for the venue?',
    ],
  ])('%s', (sentence, rewrite) => {
    expect(firstOf('accuse', sentence)).toBe(rewrite);
  });

  it.each([
    'She said you never sent the files.',
    'If you never sent it, we cannot know.',
    'You sent the files.',
  ])('is not guessed from: %s', (sentence) => {
    expect(
      suggestFor('accuse', sentence).every(({ rewrite }) => !rewrite.text.startsWith('Could you send me')),
    ).toBe(true);
  });
});

describe('an order becomes a request', () => {
  it.each([
    ['You need to send me the list by Monday.', 'Could you send me the list by Monday?'],
    [
      'Next time tell me at least three days before.',
      'Next time, could you tell me at least three days before?',
    ],
    ['Decide quickly or the slot is gone.', 'Could you decide by «day»?'],
    [
      'I sent it on Monday, check your spam folder.',
      'I sent it on Monday. Could you check your spam folder?',
    ],
    ['Send me the contract immediately.', 'Could you send me the contract by «day»?'],
    ['Please use the right form, because your team never does.', 'Could you use the right form?'],
  ])('%s', (sentence, rewrite) => {
    expect(firstOf('command', sentence)).toBe(rewrite);
  });
});

describe('a threat becomes what keeps things going', () => {
  it.each([
    [
      "If I don't have the photos by Monday I will cancel the launch.",
      "Could I count on the photos by Monday? After that I'd have to cancel the launch.",
    ],
    [
      "If the money isn't in my account by 5pm on Friday I'll stop.",
      "Could the money be in my account by 5pm on Friday? After that I'd have to pause the work.",
    ],
    [
      'If payment is not received by Friday, I will stop all work.',
      'Could payment be received by Friday? After that I would have to pause all work.',
    ],
    ['Unless you pay the invoice by Friday, I will call a lawyer.', 'Could you pay the invoice by Friday?'],
  ])('%s', (sentence, rewrite) => {
    expect(firstOf('threat', sentence)).toBe(rewrite);
  });
});

describe('a sentence keeps its words and loses what costs the writer', () => {
  it('says when it was said before, and no longer that it had to be said again', () => {
    const texts = textsOf(
      suggestFor('defend', 'As I told you in September, I can only work with what is in the folder.'),
    );
    expect(texts.length).toBeGreaterThanOrEqual(2);
    for (const text of texts) expect(text).toMatch(/we spoke about this in September, and I work with/i);
  });

  it('does not go through what the client has at home', () => {
    const texts = textsOf(suggestFor('accuse', 'If you had read your post, this would not have happened.'));
    expect(texts.join(' ')).not.toContain('together, so that');
  });

  it.each([
    [
      'hedge',
      "I was only wondering if you'd maybe had a chance to look at the invoice from August?",
      'Have you had a chance to look at the invoice from August?',
    ],
    [
      'hedge',
      'I was just wondering if you could send the list, no worries if not.',
      'Could you send the list?',
    ],
    ['apologise', "I'm so so sorry the blue didn't work.", "I'm sorry the blue didn't work."],
    ['vague', "I'll try to send the draft at some point.", "I'll send the draft by «day»."],
    ['vague', 'We will write you again.', 'We will write you again by «day».'],
    [
      'vague',
      'Ticket 4 is with an engineer.',
      "Ticket 4 is with an engineer. You'll hear from me by «day», «time».",
    ],
    [
      'wall',
      "We don't cover home connections.",
      "We don't cover home connections; if that is difficult for you, we will look for another way.",
    ],
    [
      'deflect',
      'The bookings close at noon.',
      'The bookings close at noon; I will «item: what you do about it» by «day».',
    ],
  ] as const)('%s: %s', (code, sentence, rewrite) => {
    expect(
      firstOf(code, sentence)
        ?.replaceAll('’', "'")
        .replace("you'll", 'you will')
        .replace(/I will|I'll/g, 'I will')
        .replace(/we will|we'll/g, 'we will'),
    ).toBe(rewrite.replace(/I will|I'll/g, 'I will').replace(/we will|we'll/g, 'we will'));
  });
});

describe('the client’s notes', () => {
  const context = {
    ...plainContext(),
    notes: { ...noNotes, agreement: { rate: '€ 90 an hour', workingHours: 'Mon-Thu 9-5' } },
  };
  it('fill the blanks they answer, and say so', () => {
    const made = suggestFor('capitulate', 'I can do that on top.', context).map(({ rewrite }) => rewrite);
    const priced = made.find(({ text }) => text.includes('€ 90 an hour'));
    expect(priced?.remark).toBe('From your notes: rate.');
  });

  it('leave the blank open where there is no note', () => {
    const made = suggestFor('capitulate', 'I can do that on top.').map(({ rewrite }) => rewrite);
    expect(made.some(({ text }) => text.includes('«price: rate»'))).toBe(true);
    expect(made.every(({ remark }) => remark === undefined)).toBe(true);
  });
});

describe('a phrase this client is not to hear', () => {
  const landmine = { phrase: 'what I can offer', note: 'She hears it from everybody.' };
  const context = { ...plainContext(), notes: { ...noNotes, landmines: [landmine] } };
  const says = (made: ReturnType<typeof suggestFor>) =>
    made.some(({ rewrite }) => /what I can offer/i.test(rewrite.text));
  it('is in no rewrite', () => {
    expect(says(suggestFor('withdraw', 'It will not be discussed any further.'))).toBe(true);
    expect(says(suggestFor('withdraw', 'It will not be discussed any further.', context))).toBe(false);
  });
});

describe('leaving a sentence out', () => {
  const draft = mailAround('You people are a joke.');
  const finding = findingOn(draft, 'You people', 'attack');
  const drop = suggest(finding, draft, coach(draft, plainContext()), plainContext()).find(
    ({ kind }) => kind === 'drop',
  );
  it('takes one space with it and nothing else', () => {
    expect(drop).toMatchObject({ text: '', expected: 'You people are a joke. ' });
    expect(draft.slice(drop?.start, drop?.end)).toBe(drop?.expected);
  });

  it('is never offered for the only sentence', () => {
    const only = 'Hi Sam,\n\nYou people are a joke.\n\nBest,\nKim';
    const made = suggest(
      findingOn(only, 'You people', 'attack'),
      only,
      coach(only, plainContext()),
      plainContext(),
    );
    expect(made.some(({ kind }) => kind === 'drop')).toBe(false);
  });

  it('is never offered for a list item that would leave its mark behind', () => {
    const list =
      'Hi Sam,\n\nThe pages are ready.\n- You people are a joke.\n- The list is done.\n\nBest,\nKim';
    const made = suggest(findingOn(list, 'You people', 'attack'), list, readWith(list), plainContext());
    expect(made.length).toBeGreaterThan(0);
    expect(made.some(({ kind }) => kind === 'drop')).toBe(false);
  });

  it('is not offered beside others for a sentence that carries a fact', () => {
    expect(
      suggestFor('hedge', 'I think maybe it was 640 euro or so.').filter(
        ({ rewrite }) => rewrite.kind === 'drop',
      ).length,
    ).toBeLessThanOrEqual(1);
  });
});

describe('ready sentences', () => {
  const voices = [
    { team: false, contracts: true },
    { team: true, contracts: false },
  ];
  it.each(negativeCodes.filter((code) => codes[code].family !== 'flee'))(
    'of %s say nothing negative, in either voice',
    (code) => {
      const tones = ['short', 'warm', 'firm'] as const;
      expect(tones.flatMap((tone) => templatesFor(code, tone, '', 0))).not.toEqual([]);
      for (const tone of tones) {
        const texts = templatesFor(code, tone, '', 0).map(({ text }) => text);
        for (const text of texts) {
          for (const voice of voices) {
            const said = speak(text.replace(/\{thing(?:\|[^}]*)?\}/g, 'the report'), voice);
            expect(said).not.toMatch(/[{}\n]|\bus am\b/);
            expect(
              coach(said, plainContext()).findings.map(
                ({ rule, start, end }) => `${rule}: ${said.slice(start, end)}`,
              ),
              said,
            ).toEqual([]);
          }
        }
      }
    },
  );

  it.each([
    ['I am on it', 'We are on it'],
    ["and I'll send it", "and we'll send it"],
    ['You will hear from me by «day»', 'You will hear from us by «day»'],
    ['That one was my mistake', 'That one was our mistake'],
    ['This one is mine', 'This one is ours'],
    ['I was there. I know', 'We were there. We know'],
  ])('a team says "%s" as "%s"', (one, team) => {
    expect(asTeam(one).replace(/^we/, one.startsWith('I') ? 'We' : 'we')).toBe(team);
  });

  it('speak for one or for a team as the draft does', () => {
    expect(speak('{I} will tell {me} what is {mine}.', { team: true, contracts: true })).toBe(
      "We'll tell us what is ours.",
    );
  });
});

/** One pass over 312 sentences of strangers, each in a mail: what must hold for every rewrite ever shown. */
describe('every rewrite', () => {
  const all = modelSentences.map(({ code, sentence }) => {
    const draft = mailAround(sentence);
    const reading = readWith(draft);
    const finding = findingOn(draft, sentence.slice(0, 12), code);
    return { draft, reading, code, sentence, made: suggest(finding, draft, reading, plainContext()) };
  });
  const each = all.flatMap(({ draft, reading, code, made }) =>
    made.map((rewrite) => ({ draft, reading, code, rewrite })),
  );

  it('comes from a sentence with at least two, nineteen times in twenty', () => {
    const enough = all.filter(({ made }) => made.length >= 2).length;
    expect(enough / all.length).toBeGreaterThanOrEqual(0.95);
    expect(each.length).toBeGreaterThan(600);
  });

  it('replaces what it says it replaces, with something else, on one line', () => {
    for (const { draft, rewrite } of each) {
      expect(draft.slice(rewrite.start, rewrite.end)).toBe(rewrite.expected);
      expect(rewrite.text).not.toBe(rewrite.expected);
      expect(rewrite.text).not.toMatch(/[\r\n{}]|\bundefined\b| {2}|\.\.|,,|\?\./);
      expect(rewrite.kind === 'drop').toBe(rewrite.text === '');
    }
  });

  it('has every figure of the sentence, and no other, unless it says what it left open', () => {
    const figures = (text: string) => text.replace(/«[^»]*»/g, '').match(/\d+/g) ?? [];
    for (const { rewrite } of each.filter((one) => one.rewrite.kind !== 'drop')) {
      for (const figure of figures(rewrite.text))
        expect(figures(rewrite.expected), rewrite.text).toContain(figure);
    }
    for (const { rewrite } of each.filter(
      (one) => one.rewrite.kind !== 'drop' && one.rewrite.remark === undefined,
    )) {
      for (const figure of figures(rewrite.expected))
        expect(figures(rewrite.text), rewrite.text).toContain(figure);
    }
  });

  it('keeps the fact lock', () => {
    for (const { draft, rewrite } of each.filter(
      (one) => one.rewrite.kind !== 'drop' && one.rewrite.remark === undefined,
    )) {
      expect(
        findBreach(rewrite.expected, rewrite.text, draft),
        `${rewrite.expected} -> ${rewrite.text}`,
      ).toBeUndefined();
    }
  });

  it('reads clean and lowers no score', () => {
    for (const { draft, reading, rewrite } of each) {
      const text = draft.slice(0, rewrite.start) + rewrite.text + draft.slice(rewrite.end);
      const after = coach(text, plainContext());
      const end = rewrite.start + rewrite.text.length;
      expect(
        after.findings.filter((finding) => finding.start < end && rewrite.start < finding.end),
        text,
      ).toEqual([]);
      expect(after.score ?? 0).toBeGreaterThanOrEqual(reading.score ?? 0);
    }
  });

  it('differs from its sisters', () => {
    for (const { made } of all)
      expect(new Set(made.map(({ text, start }) => `${start} ${text}`)).size).toBe(made.length);
    for (const { made } of all) expect(new Set(made.map(({ tone }) => tone)).size).toBe(made.length);
  });
});

describe('a finding that is not of this draft', () => {
  it('gets nothing', () => {
    const draft = mailAround('You never sent the files.');
    const finding = findingOn(draft, 'You never', 'accuse');
    expect(
      suggest({ ...finding, sentence: 99 }, draft, coach(draft, plainContext()), plainContext()),
    ).toEqual([]);
    expect(suggest(finding, 'Hi.', coach('Hi.', plainContext()), plainContext())).toEqual([]);
  });
});
