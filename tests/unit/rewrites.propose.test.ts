import { describe, expect, it } from 'vitest';
import { coach } from '../../lib/tone/coach';
import { noNotes, plainContext } from '../../lib/tone/context';
import type { Finding, Reading } from '../../lib/tone/reading';
import { propose } from '../../lib/tone/rewrites/propose';
import { applySteps } from '../../lib/tone/rewrites/propose/steps';
import { findBreach } from '../../lib/tone/rewrites/facts';
import { findNextMove } from '../../lib/tone/rewrites/next-move';
import { splitSentences } from '../../lib/tone/sentences';
import { findingOn } from './rewrites.world';

/** The reading of a draft with findings put on some of its sentences, as if they had been heard. */
function readingWith(
  draft: string,
  incoming: string | null,
  on: readonly (readonly [string, Finding['code']])[],
): Reading {
  const reading = coach(draft, plainContext(incoming));
  const findings = [...reading.findings, ...on.map(([words, code]) => findingOn(draft, words, code))].sort(
    (a, b) => a.start - b.start,
  );
  return { ...reading, findings, score: Math.max(0, (reading.score ?? 0) - 20) };
}

const draft = [
  'Hi Sam,',
  '',
  'Thank you for the list. You never sent the logo files. This is a joke. The pages for 12 March are ready.',
  '',
  'Ticket 4 is with an engineer.',
  '',
  'Best,',
  'Kim',
].join('\n');

describe('the whole-draft proposal', () => {
  const context = plainContext('When will the site be live?');
  const reading = readingWith(draft, context.incoming, [
    ['You never sent', 'accuse'],
    ['This is a joke', 'attack'],
    ['Ticket 4', 'vague'],
  ]);
  const proposal = propose(draft, reading, context);
  const steps = proposal?.steps ?? [];

  it('turns what costs, leaves out what only hurts, and keeps the rest word for word', () => {
    const text = proposal?.text ?? '';
    expect(text).toContain('Hi Sam,\n\nThank you for the list. ');
    expect(text).toContain('logo files by «day»');
    expect(text).not.toContain('This is a joke');
    expect(text).toContain('The pages for 12 March are ready.');
    expect(text.endsWith('\n\nBest,\nKim')).toBe(true);
  });

  it('is its steps applied, in order, none over another, each over what it says', () => {
    expect(applySteps(draft, steps)).toBe(proposal?.text);
    for (const [index, step] of steps.entries()) {
      expect(draft.slice(step.start, step.end)).toBe(step.expected);
      expect(step.start).toBeGreaterThanOrEqual(steps[index - 1]?.end ?? 0);
      expect(step.text).not.toMatch(/[\r\n]/);
    }
  });

  it('may be taken piece by piece: any one step leaves the others where they are', () => {
    for (const step of steps) {
      const text = applySteps(draft, [step]);
      expect(text).toContain('Thank you for the list.');
      expect(text.split('\n').length).toBe(draft.split('\n').length);
    }
  });

  it('adds at most one sentence, at the end of the last block of the writer', () => {
    const added = steps.filter(({ finding }) => finding === null);
    expect(added.length).toBeLessThanOrEqual(1);
    for (const step of added) expect(draft.slice(step.end)).toMatch(/^\n\nBest,/);
  });

  it('loses no fact but what goes with a sentence that is left out, and lowers no score', () => {
    const kept = steps.filter(({ text }) => text !== '');
    for (const step of kept)
      expect(findBreach(step.expected, step.text, `${draft}\n${context.incoming ?? ''}`)).toBeUndefined();
    expect(coach(proposal?.text ?? '', context).score ?? 0).toBeGreaterThanOrEqual(reading.score ?? 100);
  });
});

describe('a proposal there is no need for', () => {
  it.each([
    ['', null],
    ['Hi', null],
    ['Hi Sam,\n\nThe pages are ready and online.\n\nBest,\nKim', null],
    ['The pages are ready and online, and I will call you on Monday at 3 pm.', 'Are the pages ready?'],
    [
      'Dear Ana,\n\nYou are right, that was my slip, and I am sorry it cost you a morning. The new file is online, and I will call you on Monday at 3 pm to go through it.\n\nBest,\nKim',
      'The file you sent is wrong!! This is unacceptable. Why was it sent?',
    ],
  ])('is null: %j', (text, incoming) => {
    const context = plainContext(incoming);
    expect(propose(text, coach(text, context), context)).toBeNull();
  });
});

describe('two sentences left out side by side', () => {
  it('do not claim the same space', () => {
    const text = 'Hi Sam,\n\nThe pages are ready. This is a joke. You people are ridiculous.\n\nBest,\nKim';
    const context = plainContext();
    const reading = readingWith(text, null, [
      ['This is a joke', 'attack'],
      ['You people', 'attack'],
    ]);
    const proposal = propose(text, reading, context);
    const steps = proposal?.steps ?? [];
    for (const [index, step] of steps.entries())
      expect(step.start).toBeGreaterThanOrEqual(steps[index - 1]?.end ?? 0);
    expect(applySteps(text, steps)).toBe(proposal?.text);
    expect(proposal?.text).toContain('The pages are ready.');
  });

  it('leave what stays well spaced, whichever of them is taken', () => {
    const text =
      'Hi Sam,\n\nThe pages are ready. This is a joke. You people are ridiculous. Now what?\n\nBest,\nKim';
    const context = plainContext();
    const reading = readingWith(text, null, [
      ['This is a joke', 'attack'],
      ['You people', 'attack'],
      ['Now what', 'attack'],
    ]);
    const steps = propose(text, reading, context)?.steps ?? [];
    expect(steps.length).toBeGreaterThanOrEqual(2);
    const some = steps.flatMap((step, index) => [
      [step],
      ...steps.slice(index + 1).map((other) => [step, other]),
    ]);
    for (const taken of some) expect(applySteps(text, taken)).not.toMatch(/\S  \S| \n|[a-z][.?!]\p{L}/u);
  });
});

describe('a proposal reads as one mail', () => {
  const proposed = (
    body: string,
    on: readonly (readonly [string, Finding['code']])[],
    incoming: string | null = null,
  ): string => {
    const text = `Hi Sam,\n\n${body}\n\nBest,\nKim`;
    return propose(text, readingWith(text, incoming, on), plainContext(incoming))?.text ?? text;
  };

  it('promises to write once, though two sentences leave the time open', () => {
    const text = proposed(
      'Thank you for the list. It is in the pile. Such things take their time. The pages are ready.',
      [
        ['It is in the pile', 'vague'],
        ['Such things', 'vague'],
      ],
    );
    expect(text.match(/by «day»/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(text).toContain('The pages are ready.');
  });

  it('is sorry once, where the writer is sorry in a calm sentence already', () => {
    const text = proposed('I am sorry the list was late. I am so ashamed of it all. The pages are ready.', [
      ['I am so ashamed', 'apologise'],
    ]);
    expect(text.match(/sorry/gi)?.length).toBe(1);
  });

  it('keeps what greets the reader, what is done and what is given', () => {
    const text = proposed('I have removed the second page. I will do the next one for nothing.', [
      ['I have removed', 'capitulate'],
      ['I will do', 'capitulate'],
    ]);
    expect(text).toContain('I have removed the second page');
    expect(text).toMatch(/next one.*nothing to pay|«item: what you offer/);
  });

  it('never leaves a greeting with nothing but a name below it', () => {
    const text = 'Hi Sam,\n\nI do not mind either way. You know best.\n\nKim x';
    const reading = readingWith(text, null, [
      ['I do not mind', 'hedge'],
      ['You know best', 'capitulate'],
    ]);
    expect(propose(text, reading, plainContext())?.text ?? text).toMatch(/[.?!]\n/);
  });

  it('leaves no empty line where something can be said there', () => {
    const text = proposed('The pages are ready. The list is in the folder.\n\nI am so ashamed of it all.', [
      ['I am so ashamed', 'apologise'],
    ]);
    expect(text).not.toMatch(/\n\n\n/);
  });

  it('keeps facts, and puts no question behind each of them', () => {
    const text = proposed(
      'So the order covers 80 texts. The first 40 are attached. Well, the deadline was Monday. You never sent the logo files.',
      [
        ['So the order covers', 'defend'],
        ['Well, the deadline', 'defend'],
        ['You never sent', 'accuse'],
      ],
    );
    expect(text).toContain('The order covers 80 texts. The first 40 are attached. The deadline was Monday.');
    expect(text).toMatch(/logo files by «day»/);
    expect(text.match(/\?/g)?.length).toBe(1);
  });

  it.each([
    ['a calm fact', 'The list has three pages and one photo.', true],
    ['one that counts', 'The list has a photo on every page.', true],
    ['but not one with an edge', 'Surely the list has three pages and one photo.', false],
    ['nor one said at the reader', 'You had three pages and one photo in the list.', false],
  ])('puts nothing around %s', (_, fact, stays) => {
    const text = proposed(`${fact} The pages went up on Friday. This is a joke.`, [
      [fact.slice(0, 12), 'defend'],
      ['This is a joke', 'attack'],
    ]);
    expect(text).not.toContain('joke');
    expect(text.includes(`\n\n${fact} The pages`)).toBe(stays);
  });

  it('leaves no point in it to be talked over', () => {
    const point =
      'There is no mistake in our list, it was checked by two people and the way we count is printed on page 3, where it has been since May.';
    const text = proposed(`${point} The pages went up on Friday.`, [['There is no', 'defend']]);
    expect(text).not.toContain('go through that together');
  });

  it('leaves few blanks open, however much was heard', () => {
    const text = proposed(
      'It is in the pile. Such things take their time. It might be an idea to look at it. We will see what we can do. The pages are ready.',
      [
        ['It is in the pile', 'vague'],
        ['Such things', 'vague'],
        ['It might be', 'hedge'],
        ['We will see', 'vague'],
      ],
      'When is it done?',
    );
    expect(text.match(/«/g)?.length ?? 0).toBeLessThanOrEqual(3);
    expect(text.match(/next step is/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it.each([
    ['Invoice attached, I am not discounting it because you chose not to use it.', 'accuse'],
    ['Your fee for the stand is withheld.', 'threat'],
    ['Only typing errors can be corrected now, as you were told.', 'defend'],
    ['I will use the new fee list from now on, as instructed.', 'defend'],
  ] as const)('loses nothing of the work or the money: %s', (sentence, code) => {
    const text = proposed(`The pages are ready. ${sentence} The list is in the folder.`, [
      [sentence.slice(0, 12), code],
    ]);
    expect(text).toMatch(/invoice|fee|typing errors/i);
  });

  it('keeps one plain apology of many, and none for a small thing', () => {
    const sorry = 'I am so ashamed of it all, I cried at my desk.';
    const on = [['I am so ashamed', 'apologise']] as const;
    expect(proposed(`${sorry} I have written to them. They call back today.`, on)).toContain('sorry');
    expect(
      proposed(`The pages are ready. Sorry to be such a terrible bother. They call back.`, [
        ['Sorry to be', 'apologise'],
      ]),
    ).not.toContain('sorry about this');
  });

  it('tells who asks how it came about, where a jab nobody asked for goes', () => {
    const cause = 'The plans were changed when the wall was moved.';
    const body = `I came back to the drawings. ${cause} I can come on Tuesday. The rest is ready.`;
    const on = [['The plans', 'accuse']] as const;
    const why = 'Why is it too close? We cannot open the door.';
    expect(proposed(body, on, why)).toMatch(
      /came about: the plans were changed when the wall was moved\. I can/,
    );
    const blame = body.replace(cause, 'It was Ella, she is new and she did not look.');
    expect(proposed(blame, [['It was Ella', 'deflect']], why)).not.toMatch(/she is new/);
  });

  it('ends with a way forward where only jabs went, and with none where the mail has one', () => {
    const on = [
      ['This is a joke', 'attack'],
      ['You people', 'attack'],
    ] as const;
    const jabs = 'This is a joke. You people are ridiculous.';
    expect(
      proposed(`They tie to the bank. We work from one set of books. ${jabs}`, on, 'They do not match.'),
    ).toMatch(/books\. [^.]*«day»[^.]*\?\n/);
    expect(
      proposed(`They tie to the bank. We work from one set of books. ${jabs} Shall we talk on Monday?`, on),
    ).toMatch(/books\. Shall we talk on Monday\?\n/);
  });

  it('adds no answer where a longer mail stands, and no day where all is done', () => {
    const on = [['This is a joke', 'attack']] as const;
    const ask = 'Where is the tin opener?';
    const long = 'It is in the drawer. I wrote on it. The labels are red. The rest is there. The key is too.';
    expect(proposed(`${long} This is a joke.`, on, ask)).not.toContain('To answer');
    expect(proposed('The labels are red. The walls are green. This is a joke.', on, ask)).toContain(
      'To answer',
    );
    const shy = [['I do not mind', 'hedge']] as const;
    const done = 'The old wording has been put back. The pages are in the folder.';
    expect(proposed(`${done} I do not mind either way.`, shy, 'You changed my text.')).not.toContain('«day');
  });

  it('leaves out an order on manners, and never one the work needs', () => {
    const on = (words: string) => [[words, 'command']] as const;
    const rest = 'The pages are ready. The list is here.';
    expect(proposed(`Please be patient with us. ${rest}`, on('Please be patient'))).not.toMatch(/patient/);
    expect(proposed(`Fill in the form or send the list. ${rest}`, on('Fill in'))).toMatch(/form/);
  });

  it('says by when where a promise was vague, and drops no promise for nothing', () => {
    const text = proposed(
      'I am sorry about the calls. The list is in the folder. I will try to get something out soon.',
      [['I will try', 'vague']],
      'I need a corrected version before the weekend.',
    );
    expect(text).toMatch(/by «day/);
  });

  it('offers less to who haggles, and not to who speaks of another’s discount', () => {
    const next = (incoming: string) => {
      const text = 'Tell me what is good for you. I will take it.';
      const reading = readingWith(text, incoming, [['Tell me', 'capitulate']]);
      return findNextMove({ ...reading, moves: [] }, reading.incoming, plainContext(incoming))?.text ?? '';
    };
    expect(next('Can you give us a 15% discount?')).toMatch(/«price: their budget»/);
    expect(next('Six people asked me for a discount that ended in May.')).not.toMatch(/budget/);
    expect(next('The flights do not get cheaper.')).not.toMatch(/budget/);
  });

  it('keeps what is done, but not as a boast over someone', () => {
    const done = 'I have translated for two ministries.';
    const boast = 'I have translated for two ministries and your cousin sells shoes.';
    const mail = (sentence: string) => `The text is correct. ${sentence} The copy is here. It has a stamp.`;
    expect(proposed(mail(done), [['I have translated', 'defend']])).toContain('translated');
    expect(proposed(mail(boast), [['I have translated', 'attack']])).not.toContain('cousin');
  });

  it('never leaves out the yes that was asked for', () => {
    const on = [['Yes, that is fine', 'capitulate']] as const;
    expect(
      proposed('Yes, that is fine. The list is here. It has ten lines.', on, 'Is Monday fine?'),
    ).toContain('Yes, that is fine.');
  });

  it('leaves the greeting and the name as they are', () => {
    const text =
      'Hello stranger,\n\nThe pages are ready. This is a joke. The list is in the folder.\n\nBest,\nKim';
    const reading = readingWith(text, null, [
      ['Hello stranger', 'attack'],
      ['This is a joke', 'attack'],
    ]);
    const after = propose(text, reading, plainContext())?.text ?? '';
    expect(after).toMatch(/^Hello stranger,\n\n/);
    expect(after).toMatch(/\n\nBest,\nKim$/);
    expect(after).not.toContain('joke');
  });

  it('says nothing this client is not to hear', () => {
    const text =
      'Hi Sam,\n\nI am so ashamed of it all. I have written to them. They call today.\n\nBest,\nKim';
    const reading = readingWith(text, null, [['I am so ashamed', 'apologise']]);
    const context = { ...plainContext(), notes: { ...noNotes, landmines: [{ phrase: 'sorry', note: '' }] } };
    expect(propose(text, reading, plainContext())?.text).toContain('sorry');
    expect(propose(text, reading, context)?.text ?? text).not.toContain('sorry');
  });

  it('turns a sign-off that pulls back into a plain one', () => {
    const text = 'Hi Sam,\n\nThe pages are ready. The list is in the folder.\n\nYours, in disgrace,\nKim';
    const reading = readingWith(text, null, [['Yours, in disgrace', 'apologise']]);
    expect(propose(text, reading, plainContext())?.text).toMatch(/(?:thanks|regards),\nKim$/);
  });
});

describe('what a sentence tells is told', () => {
  const rest = ['The list is in the folder.', 'Thank you for the mail.'];
  const proposed = (sentence: string, code: Finding['code'], incoming: string | null = null): string => {
    const text = `Hi Sam,\n\n${rest[0]} ${sentence} ${rest[1]}\n\nBest,\nKim`;
    return (
      propose(text, readingWith(text, incoming, [[sentence, code]]), plainContext(incoming))?.text ?? text
    );
  };

  it.each([
    ['The hum is from the fridge.', 'accuse', 'Here is where it stands: the hum is from the fridge.'],
    ['The approval came on Tuesday, and you were told.', 'defend', 'The approval came on Tuesday'],
    ['The approval came on Tuesday.', 'defend', 'To confirm: the approval came on Tuesday.'],
    ['As per my mail of the 12th, the copy is missing.', 'defend', 'The copy is missing.'],
    ['The limit was taken out on the 1st by a user with your name.', 'defend', 'taken out on the 1st.'],
    ['The code was made from the list that you filed on Monday.', 'accuse', 'the list filed on Monday.'],
    ['I’ve added the page with the prices.', 'defend', 'From my side: I’ve added the page'],
    ['Obtain two written estimates.', 'attack', 'Could you obtain two written estimates?'],
    [
      'I wondered if you might have a minute to look at the March list, but only if you like.',
      'hedge',
      'Could you look at the March list?',
    ],
    ['The study itself looks fine.', 'attack', 'the study itself looks fine.'],
  ] as const)('%s (%s) -> %s', (sentence, code, told) => {
    expect(proposed(sentence, code)).toContain(told);
  });

  it.each([
    ['Your husband sells shoes.', 'accuse', /shoes/],
    ['Finance had no trouble with it.', 'attack', /Finance/],
    ['Enjoy the view.', 'attack', /view/],
    ['The driver took the wrong road.', 'accuse', /driver/],
    ['I told Jonny that would happen.', 'defend', /Jonny/],
    ['Seven is more than I would have bet on.', 'attack', /Seven/i],
  ] as const)('but no quip, and nobody’s fault: %s', (sentence, code, gone) => {
    expect(proposed(sentence, code)).not.toMatch(gone);
  });

  it.each([
    [
      'If it is hot or gets bigger, come in straight away, day or night.',
      'capitulate',
      /come in straight away/,
    ],
    ['Please call as often as you need.', 'capitulate', /call as often/],
    ['Next time I will ask the whole team.', 'defend', /ask the whole team/],
    ['The room is licensed for 80 and you are at 78.', 'defend', /80 and you are at 78/],
    ['You will not get a bill for the drawings.', 'withdraw', /bill for the drawings/],
  ] as const)('never leaves out what the client needs: %s', (sentence, code, kept) => {
    expect(proposed(sentence, code, 'I am worried about it.')).toMatch(kept);
  });

  it('tells the cause to who asks for it', () => {
    const cause = 'The van broke down outside Hull.';
    expect(proposed(cause, 'deflect', 'Why was it late?')).toContain(
      'Here is how it came about: the van broke down outside Hull.',
    );
    expect(proposed(cause, 'deflect', 'Is it here?')).not.toContain('how it came about');
  });
});

describe('the head of a proposal', () => {
  const proposed = (incoming: string): string => {
    const text = 'Hi Sam,\n\nThis is a joke. The pages are ready. The list is in the folder.\n\nBest,\nKim';
    const on = [
      ['This is a joke', 'attack'],
      ['The list is', 'defend'],
    ] as const;
    return propose(text, readingWith(text, incoming, on), plainContext(incoming))?.text ?? text;
  };

  it('meets who complains, in place of a jab', () => {
    expect(proposed('The form is broken again!!')).toMatch(
      /^Hi Sam,\n\nI'm sorry that the form is broken again\. The pages are ready\./,
    );
  });

  it('but nobody who does not', () => {
    expect(proposed('Thank you for the pages.')).toMatch(/^Hi Sam,\n\nThe pages are ready\./);
  });
});

describe('a proposal for a mail of a few words', () => {
  it('is offered wherever something was heard', () => {
    const text = 'Whatever.';
    const reading = { ...readingWith(text, null, [['Whatever', 'withdraw']]), score: null };
    expect(propose(text, reading, plainContext())?.text).not.toBe(text);
    expect(propose(text, { ...reading, findings: [] }, plainContext())).toBeNull();
  });
});

describe('the strongest addition', () => {
  const judged = { findings: [], moves: [], words: 20, sentences: [] };
  const weather = { heat: 0 as const, behaviours: [], asks: [] };
  const move = (
    incoming: string,
    change: Partial<Parameters<typeof findNextMove>[1] & object> = {},
    made: readonly string[] = [],
    said = '',
  ) =>
    findNextMove(
      {
        ...judged,
        sentences: splitSentences(said),
        moves: made.map((code) => ({
          code: code as 'date',
          rule: 'x',
          sentence: 0,
          weight: 1,
          start: 0,
          end: 1,
        })),
      },
      { ...weather, ...change },
      plainContext(incoming),
    );

  it.each([
    ['When will the site be live?', {}, [], 'We are at it.', 'date'],
    ['This is unacceptable.', { heat: 3 as const }, [], 'The link is here.', 'acknowledge'],
    ['This is unacceptable. When is it done?', { heat: 3 as const }, ['acknowledge'], '', 'date'],
    ['What would you recommend?', {}, [], 'There are two.', 'recommend'],
    ['How much would a third page be?', {}, [], 'We can do that.', 'plan'],
    ['The link is broken.', {}, [], 'Thank you for that.', 'plan'],
    ['Are the pictures ready? My flight is close.', {}, [], 'People ask me every day.', 'date'],
    ['Shall we do it every month?', {}, [], 'That is nice of you.', 'recommend'],
    ['Could I discuss the cover?', {}, [], 'Covers are decided by marketing.', 'invite'],
    ['Just so you know.', {}, ['plan'], 'Anna will look at it.', 'date'],
  ])('%s %j, with %j made in "%s" -> %s', (incoming, change, made, said, code) => {
    expect(move(incoming, change, made, said)?.code).toBe(code);
  });

  it.each([
    ['When will the site be live?', {}, ['date'], ''],
    ['Thank you, all is well.', {}, [], ''],
    // What is done, met, advised or dated already is not asked for again.
    ['Just so you know.', {}, ['plan'], 'It is in the folder.'],
    ['Just so you know.', {}, ['plan'], 'Anna will look at it on Monday.'],
    ['This is unacceptable.', { heat: 3 as const }, [], 'You are right, and I am sorry.'],
    ['This is unacceptable.', { heat: 3 as const }, ['own'], 'That one was mine.'],
    ['What would you recommend?', {}, [], 'I would take the second.'],
    ['The link is broken.', {}, ['own', 'acknowledge'], 'That was mine, and it works again.'],
    ['Are the pictures ready?', {}, ['date'], 'They are ready on Monday.'],
    ['Could I discuss the cover?', {}, [], 'When would suit you?'],
    ['Are two colours fine?', {}, ['date'], ''],
  ])('is none when nothing is missing: %s %j, with %j made in "%s"', (incoming, change, made, said) => {
    expect(move(incoming, change, made, said)).toBeNull();
  });

  it.each([
    // What went wrong for them is taken up in their own words, seen from the writer's side.
    [
      'The picture rail in my study is not straight!',
      'We can send somebody.',
      "We're sorry that the picture rail in your study is not straight.",
    ],
    [
      'My parcel still has not come, I am furious.',
      'It is in the depot.',
      "I'm sorry that your parcel still has not come.",
    ],
    // What the writer did is owned in words of their own; what was said already is not said twice; an opinion is none.
    ['You sent me the wrong file again!', 'It is in the folder.', 'I can see'],
    ['This is unacceptable.', 'The link is here.', 'I can see'],
  ])('says sorry for what went wrong: %s', (incoming, said, text) => {
    const found = move(incoming, { heat: 3 as const }, [], said);
    expect(found?.text).toContain(text);
  });

  it('says sorry once', () => {
    const said = 'Sorry to hear it. It is in the depot.';
    expect(
      move('My parcel still has not come, I am furious.', { heat: 3 as const }, [], said)?.code,
    ).not.toBe('acknowledge');
  });

  it('meets a complaint the draft pushes back on, and offers less to who haggles', () => {
    const next = (text: string, incoming: string, code: Finding['code'], on: readonly string[]) => {
      const reading = readingWith(
        text,
        incoming,
        on.map((words) => [words, code] as const),
      );
      return findNextMove(
        { ...reading, moves: [], sentences: splitSentences(text) },
        reading.incoming,
        plainContext(incoming),
      );
    };
    const stream = 'Servers were fine. You had five devices on your line.';
    expect(next(stream, 'It froze again on the penalty.', 'defend', ['Servers', 'You had'])?.code).toBe(
      'acknowledge',
    );
    expect(next(stream, 'Thank you for the stream.', 'defend', ['Servers', 'You had'])?.code).not.toBe(
      'acknowledge',
    );
    const haggle = 'Tell me what is good for you. I will take it.';
    expect(next(haggle, 'It no longer fits our budget.', 'capitulate', ['Tell me', 'I will'])?.text).toMatch(
      /^For «price: their budget» I can do/,
    );
  });

  it('never takes a shouted word for the name of a thing', () => {
    expect(move('I have to pay for YOUR typo?', { heat: 3 })?.text).not.toMatch(/typo/i);
  });

  it('speaks for the team where the draft does', () => {
    const said = 'We have read it. We sent our list to your office and our colleagues are at it.';
    expect(move('When is it?', {}, [], said)?.text).toMatch(/hear from us by/);
    expect(move('When is it?', {}, [], 'I am on it.')?.text).toMatch(/hear from me by/);
  });

  it('speaks of what the client asks about, from the writer’s side', () => {
    const incoming = 'When will my order be here?';
    const asked = { asks: [{ start: 0, end: incoming.length, answered: false }] };
    expect(move(incoming, asked)?.text).toBe("You'll have an answer on your order by «day», «time».");
  });

  it('is a sentence nothing negative is heard in', () => {
    for (const [incoming, made] of [
      ['When is it?', []],
      ['Unacceptable!!', []],
      ['It is broken.', []],
      ['Which one would you take?', []],
    ] as const) {
      const next = move(incoming, { heat: /!!/.test(incoming) ? 3 : 0 }, made);
      expect(next).not.toBeNull();
      expect(coach(next?.text ?? '', plainContext()).findings).toEqual([]);
    }
  });
});
