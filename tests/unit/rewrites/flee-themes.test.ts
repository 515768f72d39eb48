import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { faultIn } from '../../../lib/tone/rewrites/flee/themes/fault';
import { inStep } from '../../../lib/tone/rewrites/flee/in-step';
import { findSite, wholeOf } from '../../../lib/tone/rewrites/site';
import { suggestWithMakers } from '../../../lib/tone/rewrites/suggest';
import { findingOn, suggestFor, textsOf } from '../rewrites.world';

const shown = (code: NegativeCode, sentence: string, message = ''): string =>
  textsOf(suggestFor(code, sentence, plainContext(message === '' ? null : message))).join('\n');

describe('what went wrong, by its name', () => {
  it.each([
    ['There are four typos in it.', 'the typos'],
    ['I got the wrong towels, I think.', 'the wrong towels'],
    ['I am still waiting.', 'the wait'],
    ['Is the wrong one off the list?', undefined],
    ['All good here.', undefined],
  ])('%s is about %s', (message, fault) => {
    expect(faultIn(message)).toBe(fault);
  });
});

describe('a sentence in place of a shy one says what that one said', () => {
  it.each([
    [
      'apologise',
      'Oh no, I am so so sorry, I am mortified.',
      "The lamp doesn't work.",
      /sorry that the lamp doesn't work/,
    ],
    [
      'apologise',
      'I know you are angry, and I am sorry, sorry.',
      'You sent the wrong plate.',
      /why you are angry/,
    ],
    [
      'hedge',
      'There are arguments on both sides really.',
      'Which one should we take?',
      /good reasons for both, and I recommend/,
    ],
    [
      'hedge',
      'I wondered if maybe you might have a minute to look at the lists, but only if you are not busy.',
      '',
      /^Could you look at the lists by «day»\?/m,
    ],
    ['capitulate', 'I shall give you all of your money back.', 'The lamp came broken.', /«price: how much»/],
    ['capitulate', 'You dont have to pay me for today.', 'The lamp came broken.', /nothing to pay for today/],
    [
      'hedge',
      'I was sort of wondering whether maybe an extra half hour might help, no pressure.',
      '',
      /suggest an extra half hour/,
    ],
    ['withdraw', 'I would rather stay out of the wording.', '', /On the wording, my view is/],
    [
      'withdraw',
      'I will stay out of the wording.',
      'We took the other one.',
      /glad to stay part of the wording/,
    ],
    ['vague', 'One of us will pop by one of these days.', '', /^One of us will be with you on «day»/],
    [
      'vague',
      "It'd be good to have a think about the autumn.",
      '',
      /Could we talk about the autumn on «day»/,
    ],
    ['hedge', 'I had a bit of a thought about the suite, though it is nothing.', '', /an idea for the suite/],
    [
      'hedge',
      'Perhaps I could put a summary together, but do ignore me.',
      '',
      /I can put a summary together by/,
    ],
    [
      'hedge',
      'One would want to clear that up fairly early on.',
      '',
      /^I suggest that we clear that up by «day»/,
    ],
    [
      'withdraw',
      'Ok.',
      'Can you redo the second one in the same way?',
      /^I('| wi)ll redo the second one in the same way by «day»/m,
    ],
    [
      'vague',
      'They are nearly, almost, all but ready.',
      'Are the lamps ready?',
      /They are nearly ready, and you can count on «day»/,
    ],
    ['vague', "I'll see when I can fit it in.", '', /can fit it in on «day»/],
    ['vague', 'At this time we are not able to commit to a particular day.', '', /have a date from us/],
    [
      'hedge',
      "If it isn't too much trouble you could maybe sign the form, the link is below.",
      '',
      /^Could you sign the form\? The link is below\./m,
    ],
    [
      'vague',
      'Let me know at some point what you both want to do.',
      '',
      /let me know by «day» what you both want to do\?/,
    ],
    ['vague', "The mains aren't, we have been slow.", '', /^The mains will follow by «day»/m],
    ['vague', "They'll trickle in, I should think, as and when.", '', /They should be with you by «day»/],
    [
      'capitulate',
      'I can do as many new versions as you want, no charge.',
      '',
      /«item: how many» new versions/,
    ],
    [
      'hedge',
      'It would be great if you could sign the form at some point, or not.',
      '',
      /^Could you sign the form by «day»\?/m,
    ],
    [
      'withdraw',
      'You would have to call the airline yourself.',
      'When do I get it back?',
      /^The airline can help with this/m,
    ],
    [
      'capitulate',
      'I shall send you a bigger one as a present.',
      'The bowl is smaller than it looked.',
      /«item: the replacement»/,
    ],
    ['hedge', 'I could maybe ring them and ask, if you like?', '', /^I can ring them and ask; shall I\?/m],
    [
      'hedge',
      "It might be that the list has four of our own in it, I'm not totally sure.",
      '',
      /^It might be that the list has four of our own in it; I('ll| will) check this/m,
    ],
    [
      'apologise',
      'So sorry, so sorry, I know, I should have written days ago.',
      '',
      /^I should have written days ago\./m,
    ],
    ['vague', "Hopefully it won't come back.", '', /check on «day» that it holds/],
    [
      'hedge',
      'I think, and I might be wrong here, that the parcel got stuck.',
      '',
      /^I think (?:that )?the parcel got stuck/m,
    ],
    [
      'hedge',
      'I know, I should have said something, I just did not want to bother you.',
      '',
      /^I should have said something\./m,
    ],
    [
      'hedge',
      'The list is long, but I have a feeling maybe the form is not working.',
      '',
      /but I think the form is not working/,
    ],
    [
      'withdraw',
      "If I don't hear anything I'll just assume it's a no.",
      '',
      /^Could you let me know by «day» either way\?/m,
    ],
    [
      'hedge',
      "Sketches attached, they're only rough and probably not what you had in mind.",
      '',
      /^Sketches attached; what would you change\?/m,
    ],
    ['hedge', 'I suppose I will do it, I mean I can hardly say no, can I.', '', /^I('ll| will) do it/m],
    [
      'vague',
      "I'd love to get something in the diary for the two of us once things calm down.",
      '',
      /^Could we talk on «day» at «time»\?/m,
    ],
    [
      'hedge',
      'Might be worth sending it today I guess, but up to you.',
      '',
      /^I suggest sending it today\./m,
    ],
    [
      'hedge',
      'Would you mind terribly if Paula rang them all?',
      '',
      /^Would it suit you if Paula rang them all\?/m,
    ],
    [
      'hedge',
      'Would it be at all possible to do everything through the list for a while?',
      '',
      /^Could we do everything through the list for a while\?/m,
    ],
    [
      'vague',
      'Your enquiry has been passed to the relevant team.',
      '',
      /^«owner» has it and will answer you by «day»\./m,
    ],
    [
      'capitulate',
      "I'll just work through Wednesday night, it's fine, I don't really sleep anyway.",
      '',
      /through Wednesday night/,
    ],
    [
      'capitulate',
      'Three new openings below, use any, or change anything, or bin them.',
      'She does not like it.',
      /^Three new openings below; what would you change\?/m,
    ],
    [
      'capitulate',
      "It's off the team page and the footer as of now.",
      'Can you take it off?',
      /^It.s off the team page and the footer as of now/,
    ],
    [
      'withdraw',
      'Please take my pictures off the site whenever it suits.',
      '',
      /^Could you take my pictures off the site by «day»\?/m,
    ],
    ['vague', "It's on the backlog and gets picked up in its turn.", '', /^It is on the backlog[,;]/m],
    ['vague', "We'll see what they say.", '', /hear from us by «day» what the answer is/],
  ] as const)('%s: %s (to "%s")', (code, sentence, message, words) => {
    expect(shown(code, sentence, message)).toMatch(words);
  });

  it.each([
    ['hedge', 'I am not very good with this.', '', /check this with/],
    ['capitulate', 'We spent all of the money back then on the lamps.', 'Thank you for the lamps.', /refund/],
    ['withdraw', 'Ok.', 'The lamps have come.', /I('| wi)ll do that/],
    ['hedge', 'I thought the frame was too dark for the hall.', '', /I think the frame/],
    ['vague', 'We should probably all be a bit clearer at some point.', '', /clearer (?:on|by) «/],
    ['vague', "Hopefully it won't come back.", '', /^It won't come back/m],
    [
      'capitulate',
      'I tested it on mine on Tuesday and the send button did nothing.',
      '',
      /^I tested it on mine on Tuesday[.,;] (?!and the)/m,
    ],
    ['withdraw', 'Ok.', 'Can you redo the second one in the same way?', /what would help/],
    [
      'capitulate',
      "I'll just work through Wednesday night, it's fine, I don't really sleep anyway.",
      '',
      /sleep/,
    ],
    ['vague', 'Design is busy, it will be done when it is done.', '', /Could you design/],
    ['vague', 'They are nearly a metre long.', '', /be ready/],
    ['hedge', 'I was wondering whether the wind had done it.', '', /suggest the wind/],
    ['hedge', 'I had no idea about the suite, sorry.', '', /an idea for/],
    ['hedge', 'Perhaps I could have been clearer.', '', /I can have/],
    ['vague', 'One of us will write one of these days.', '', /be with you on/],
    ['apologise', 'Oh no, I am so so sorry, I am mortified.', 'Thank you, the lamp is lovely.', /sorry that/],
  ] as const)('%s: %s (to "%s") says nothing of the kind', (code, sentence, message, words) => {
    expect(shown(code, sentence, message)).not.toMatch(words);
  });
});

describe('a rewrite keeps step with the mail', () => {
  const inMail = (code: NegativeCode, sentence: string, rest: string, message: string): string => {
    const draft = `Hi Sam,\n\n${sentence} ${rest}\n\nBest,\nKim`;
    const context = plainContext(message);
    return textsOf(
      suggestWithMakers(findingOn(draft, sentence.slice(0, 10), code), draft, coach(draft, context), context),
    ).join('\n');
  };

  it.each([
    ['The corrected file is attached.', false],
    ['The file is a large one.', true],
  ])('behind "%s" a fix is promised: %s', (rest, promises) => {
    const texts = inMail(
      'apologise',
      'I am so so sorry, I am mortified.',
      rest,
      'There are typos in the file.',
    );
    expect(/«item: the fix»|put right/.test(texts)).toBe(promises);
    expect(texts).toMatch(/sorry/);
  });

  it.each([
    ['The gallery goes live on Friday.', false],
    ['The gallery is a large one.', true],
  ])('beside "%s" a day is promised: %s', (rest, promises) => {
    const draft = `Hi Sam,\n\nI rather doubt it. ${rest}\n\nBest,\nKim`;
    const context = plainContext();
    const site = findSite(findingOn(draft, 'I rather', 'hedge'), draft, coach(draft, context), context);
    const made = site && [
      wholeOf(site.sentence, 'template', 'warm', 'I will confirm the day to you by «day».'),
    ];
    expect(site && made && inStep(made, site).length > 0).toBe(promises);
  });

  it('says of what is done only that it is', () => {
    const texts = inMail(
      'capitulate',
      'The glossary has been updated too.',
      'The list is long.',
      'Where is the list?',
    );
    expect(texts).toMatch(/The glossary has been updated too, and I(?:'m| am) here/);
    expect(texts).not.toMatch(/you('ll| will) hear from me|what would help/);
  });
});
