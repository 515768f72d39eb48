import { describe, expect, it } from 'vitest';
import { plainContext } from '../../../lib/tone/context';
import { goesWith } from '../../../lib/tone/rewrites/goes-with';
import { findSite } from '../../../lib/tone/rewrites/site';
import { findingOn, readWith } from '../rewrites.world';

function goes(way: string, sentence: string, incoming: string, after = 'The rest is ready.'): boolean {
  const draft = `Hi Sam,\n\n${sentence} ${after}\n\nBest,\nKim`;
  const context = plainContext(incoming === '' ? null : incoming);
  const finding = findingOn(draft, sentence.slice(0, 12), 'defend');
  const site = findSite(finding, draft, readWith(draft, context), context);
  if (!site) throw new Error(`no site for "${sentence}"`);
  return goesWith(way, sentence.replace(/\.$/, ''), site);
}

const REFERENCE = 'For reference: {fact}.';
const STANDS = 'Here is where things stand: {fact}.';
const HAPPENED = 'Here is what happened: {fact}.';
const EXPLAINED = '{I} am happy to explain: {fact}.';
const PLAN = 'So that you can plan: {fact}.';
const RIGHT = '{Fact}; is that right?';
const WRONG = '{Fact}; please tell {me} if {I} have that wrong.';
const INSTEAD = '{Fact}; instead {I} suggest «item: what is possible», by «day».';
const CLEAR = '{Fact}; if anything about it is unclear, just ask {me}.';

describe('what is put round a sentence', () => {
  it.each([
    [REFERENCE, 'The guide asks for 40 words.', 'Is it long?', true],
    [REFERENCE, 'I have your scan.', 'Is it there?', false],
    [REFERENCE, 'Second stage is £7,400.', 'What is due?', false],
    [STANDS, 'I am waiting for four boxes of tiles.', 'How is it?', true],
    [STANDS, 'Each of the five gets a call before one.', 'How is it?', false],
    [HAPPENED, 'The server went down on Friday.', 'What happened?', true],
    [HAPPENED, 'Everything arrived.', 'Did it arrive?', false],
    [EXPLAINED, 'The link broke on Friday.', 'Why is it gone?', true],
    [EXPLAINED, 'There are 18 people left.', 'When can I have it?', false],
    [PLAN, 'The repair takes ten days.', '', true],
    [PLAN, "Saturday's lesson is charged at £36.", '', false],
    [RIGHT, 'Your account shows 14 seats.', '', true],
    [RIGHT, 'Kajabi breaks 14 links.', '', false],
    [WRONG, 'The proof came from your office.', '', true],
    [WRONG, 'I shot the list you gave me.', '', false],
    [WRONG, 'Your list would be shorter.', '', false],
    [INSTEAD, "Logins don't leave this office.", 'Send me a login.', true],
    [INSTEAD, 'I shot the list I was given.', 'Where are they?', false],
    [CLEAR, 'The lift is checked in May.', '', true],
    [CLEAR, "I don't know what you mean.", '', false],
  ])('%s %s "%s": %s', (way, sentence, incoming, fits) => {
    expect(goes(way, sentence, incoming)).toBe(fits);
  });

  it('is no second offer beside what is offered', () => {
    expect(goes(INSTEAD, "Logins don't leave this office.", '', "I'll send you a list by Friday.")).toBe(
      false,
    );
  });

  it.each([
    ['I could cry, I really could.', false],
    ['Had the papers come, there would have been no letter.', false],
    ['You go with the other chap.', false],
    ["I'll push on with it as time allows.", false],
    ['The papers came in June.', true],
  ])('is nothing where it still hurts: "%s"', (sentence, fits) => {
    expect(goes('{Fact}.', sentence, '')).toBe(fits);
  });
});
