import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../lib/tone/context';
import { saysNothing, straightened } from '../../../lib/tone/rewrites/flee/straight';
import { onlyFlees } from '../../../lib/tone/rewrites/flee/straight/flees';
import { joined, piecesOf } from '../../../lib/tone/rewrites/flee/straight/pieces';
import { suggestFor, textsOf } from '../rewrites.world';

describe('a sentence said straight', () => {
  it.each([
    // What only pulls back goes, and what it hung on stays.
    [
      'hedge',
      "The intro might need another pass though I'm not certain.",
      'The intro might need another pass.',
    ],
    ['hedge', "It's hard to say as we're waiting on the digger.", "We're waiting on the digger."],
    [
      'hedge',
      "Perhaps it would make sense to roll it back, although I'm not 100% sure that would help.",
      'It would make sense to roll it back.',
    ],
    ['apologise', "I'm really sorry he left, I feel terrible.", "I'm really sorry he left."],
    ['vague', "I've tried them twice and we'll see how it goes.", "I've tried them twice."],
    // A view is said outright, a doubt about how things are stays one.
    ['hedge', 'I suppose we could move it.', 'We could move it.'],
    ['hedge', "I'm about halfway maybe.", "I think I'm about halfway."],
    ['hedge', 'I guess it was the new tariff.', 'I think it was the new tariff.'],
    ['hedge', 'I guess it seems to be the new tariff.', 'It seems to be the new tariff.'],
    // What was asked is asked, in the order of a question.
    ['hedge', 'Maybe we could find some sort of middle ground?', 'Could we find some middle ground?'],
    [
      'hedge',
      "I don't want to be a pain but would it be possible for you to send the Word version again?",
      'Could you send the Word version again?',
    ],
    ['hedge', 'If you like I could maybe set up a demo.', 'I could set up a demo.'],
    // What is to be found out is told by a day.
    [
      'capitulate',
      "It could be a stretch, but I'll see if I can make it work somehow.",
      "It could be a stretch, but I'll find out whether I can make it work and tell you by «day».",
    ],
    ['vague', 'Your refund is being looked into by the relevant team.', 'Your refund is with «owner».'],
    ['hedge', "I think so, there's a ramp at the side I believe.", "I think there's a ramp at the side."],
    ['hedge', "Sure, I can have a peek, although I'm no HR person.", 'I can have a peek.'],
    ['hedge', 'He had a look but he found nothing.', 'He had a look but he found nothing.'],
    ['hedge', "It's probably easier to handle than the old one.", "It's easier to handle than the old one."],
    [
      'hedge',
      'He stops there but he might come here as well.',
      'He stops there but he might come here as well.',
    ],
  ] as const)('%s: %s', (code, sentence, straight) => {
    expect(straightened(sentence, code)).toContain(straight);
  });

  it.each([
    ['nothing went', 'hedge', 'The second coat is dry.'],
    ['nothing is left', 'hedge', "I'm no expert, so who knows."],
    ['a feeling runs through it', 'capitulate', 'I deserve to do the whole set of them again tonight.'],
    ['it opens with a joint', 'hedge', 'Which is maybe how it was.'],
    ['a kind of thing is no doubt', 'vague', 'There will be that kind of notice on the door.'],
  ] as const)('is left to the ready sentences where %s', (_, code, sentence) => {
    expect(straightened(sentence, code)).toEqual([]);
  });

  it.each([
    ['I read it wrong.', 'Maybe I just read it wrong.'],
    ['The link will work.', 'Maybe the link works.'],
    ['Other people charge more.', 'Other people probably charge more.'],
    ['Well look into it.', 'well look into it maybe'],
  ])('never says for sure what was not: %s', (said, sentence) => {
    expect(straightened(sentence, 'hedge')).not.toContain(said);
  });
});

describe('the pieces of a sentence', () => {
  it.each([
    ['I sent it and I think it came', ['I sent it', 'I think it came']],
    ['It is late, sorry about that', ['It is late', 'sorry about that']],
    [
      'Between the banner and the footer there is a gap',
      ['Between the banner and the footer there is a gap'],
    ],
    ['We do it so that you can rest', ['We do it so that you can rest']],
    ['The logo, the banner and the footer are here', ['The logo, the banner and the footer are here']],
    ['I asked him because he knows it', ['I asked him', 'because he knows it']],
  ])('%s', (stem, pieces) => {
    const found = piecesOf(stem);
    expect(found.map(({ text }) => text)).toEqual(pieces);
    expect(joined(found, found)).toBe(stem);
  });
});

describe('a clause that only pulls back', () => {
  it.each([
    "I'm not really cut out for this",
    'it all depends on your needs',
    'I totally understand if you want to leave',
    "I'm only the trainee",
    "I'm more of a front-end person",
    'I might be completely off',
    'my Excel skills are pretty rubbish',
    "I can't really tell you how long it will take",
    "you won't hear from me",
    'it is what it is',
  ])('%s', (clause) => {
    expect(onlyFlees(clause)).toBe(true);
  });

  it.each([
    "I'm not in on Friday",
    'the price depends on the paper',
    'I understand the plan now',
    "I'm only missing page 4",
    "I'm more of a help with a plan",
    'I might be completely done by Friday',
    'my Excel file is on the drive',
    'I can tell you more on Friday',
    'you will hear from me',
    'it is what you asked for',
  ])('not: %s', (clause) => {
    expect(onlyFlees(clause)).toBe(false);
  });

  it('leaves nothing to say where there is no other', () => {
    expect(saysNothing("I'm no expert, so don't worry about it.")).toBe(true);
    expect(saysNothing("I'm no expert, so I asked the vet.")).toBe(false);
  });
});

describe('what is offered for a sentence', () => {
  const wants = [
    ['hedge', "I think I'll try to send it today if I get a chance.", /^I'll send it today, by «time»/],
    ['vague', 'I will do my best to finish it this week.', /^I(?: will|'ll) finish it this week, by «day»/],
    ['vague', "I'll see what I can do about the door.", /hear from me about the door by «day»/],
    ['vague', "I'll keep trying and let you know if I hear anything.", /I'll keep trying.*«day»/],
    [
      'vague',
      "I'll be in touch with two other ideas when I can.",
      /hear from me with two other ideas by «day»/,
    ],
    ['capitulate', "I'd like to pay for the vet, all of it.", /pay for the vet\b/],
    ['capitulate', "You don't have to pay the late fee.", /nothing to pay for the late fee|late fee is not/i],
    ['capitulate', "I'll pass your query on to my colleagues anyway.", /my colleagues by «day»/],
    ['hedge', 'I suppose we could do that.', /^We (?:can|could|will|'ll) do that/],
    ['hedge', "I might need to charge extra, if that's alright with you?", /need to charge extra; does that/],
    ['apologise', 'I do apologise for this oversight.', /sorry for this oversight/],
    ['hedge', "I'm trying to reach Marcus but he's not picking up.", /not picking up.*(?:hear|write|step)/],
  ] as const;
  it.each(wants)('keeps what it says: %s: %s', (code, sentence, kept) => {
    expect(textsOf(suggestFor(code, sentence, plainContext())).some((text) => kept.test(text))).toBe(true);
  });

  it.each([
    [
      'withdraw',
      'The keys are with the watchman at the gate.',
      /^The keys are with the watchman at the gate, and I(?:'m| am) here if you need anything\.$/,
    ],
    [
      'apologise',
      'The delivery is two days late, sorry about that.',
      /late, .*you will have it|late, sorry|hear from me/,
    ],
  ] as const)('leads on from what may stay: %s: %s', (code, sentence, kept) => {
    expect(textsOf(suggestFor(code, sentence)).some((text) => kept.test(text))).toBe(true);
  });

  it.each([
    ['withdraw', 'You had better ask the desk downstairs.', /desk downstairs[;.]/],
    ['capitulate', "I'd give anything to turn the clock back.", /turn the clock back[;.]/],
    ['vague', 'We might be able to offer earplugs.', /can be able/],
    ['hedge', "I could do it too but I'm a bit rusty.", /rusty by/],
    ['capitulate', "I'll put you on it if that's what you'd like.", /like by|like, by/],
    ['vague', 'The fees might add up over time though.', /add up over time though by/],
    ['vague', "We'll try to be a bit more transparent.", /transparent by «/],
    ['hedge', "I'm gutted, I honestly thought it was one of my better ones.", /shall we go with that/],
    ['vague', 'You can cancel any time in your account.', /cancel any time in your account by/],
    ['apologise', 'You would have to forgive me the odd mistake.', /what happened/],
  ] as const)('and from nothing else: %s: %s', (code, sentence, words) => {
    expect(
      textsOf(suggestFor(code, sentence, plainContext('Could you host the panel?'))).join('\n'),
    ).not.toMatch(words);
  });

  const avoids = [
    ['brings in no price', 'capitulate', "I'll pass your query on to my colleagues.", /«price|«hours/],
    ['offers no refusal', 'hedge', "I can't tell you more than that, I think.", /does that suit you/],
    [
      'names no sum as if it were free',
      'capitulate',
      'Of course this will be at no cost.',
      /no cost.*by «day/,
    ],
    [
      'names no person as a plan',
      'hedge',
      'The Harbour Hall might be nicer.',
      /Harbour and Hall|Hall might,/,
    ],
    ['takes no condition away', 'hedge', 'That is no problem, if the text is short.', /no problem[.;]/],
    ['says no thanks twice', 'vague', "Let me know what you'd like, no rush at all.", /no rush/],
    ['asks for no leave to see', 'vague', 'Let us see how he is after some time.', /could you let/i],
  ] as const;
  it.each(avoids)('%s: %s: %s', (_, code, sentence, words) => {
    expect(textsOf(suggestFor(code, sentence, plainContext())).join('\n')).not.toMatch(words);
  });

  it('leaves out a sentence that only pulls back, and never one that gives something', () => {
    const kinds = (code: 'hedge' | 'capitulate', sentence: string) =>
      suggestFor(code, sentence).map(({ rewrite }) => rewrite.kind);
    expect(kinds('hedge', "I'm no expert, so who knows.")).toContain('drop');
    expect(kinds('capitulate', "I'd like to pay for the vet, all of it.")).not.toContain('drop');
  });
});
