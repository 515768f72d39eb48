import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/tone/coach';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { findComplaint } from '../../../lib/tone/rewrites/complaints';
import { sorryThat } from '../../../lib/tone/rewrites/sorry-that';
import { seenByWriter } from '../../../lib/tone/rewrites/seen-by-writer';
import { findSite } from '../../../lib/tone/rewrites/site';
import { findingOn } from '../rewrites.world';

const ONE = { team: false, contracts: true };

describe('what the client says went wrong, seen from the writer’s side', () => {
  it.each([
    ["The receipts aren't in our folder.", "the receipts aren't in your folder"],
    ['Hello, two of the lamps came broken.', 'two of the lamps came broken'],
    ['You sent me the wrong plate.', 'I sent you the wrong plate'],
    ['We waited an hour in the cold again.', 'you waited an hour in the cold again'],
    ['Internet is down again on the second floor.', 'internet is down again on the second floor'],
    ["There's no sound on the film.", 'there is no sound on the film'],
    ["You've spelled our names wrong in the list.", "I've spelled your names wrong in the list"],
    ['The gown is too tight, my daughter needs it on Sunday.', 'the gown is too tight'],
    ['The lamp is down AGAIN!', 'the lamp is down again'],
    ["I'm annoyed that the plates aren't here yet.", "the plates aren't here yet"],
    ['Lovely room. The shower was cold though.', 'the shower was cold'],
    ["I can't open the plan you sent.", "you can't open the plan I sent"],
    ["You didn't answer my letter.", "I didn't answer your letter"],
    ['You sent it to the wrong address?!', 'I sent it to the wrong address'],
    [
      "Opened the post to find we've been given a fine for a late return?!",
      "you've been given a fine for a late return",
    ],
    [
      "You said Friday and it's Monday and I'm still looking at a blank page.",
      "you're still looking at a blank page",
    ],
    ['You never told us about it.', "I didn't tell you about it"],
    ['I was charged twice.', 'you were charged twice'],
    ['Our chairs never came and the feast is today.', 'your chairs never came'],
    ['Nina was left out again. Why is Nina always last?', 'Nina was left out again'],
    ["We have no lift. It's on the third floor and nobody told us.", undefined],
    ["I've been very busy and my own lamp is fine.", undefined],
  ])('%s: %s', (message, clause) => {
    expect(findComplaint(message, ONE)?.clause).toBe(clause);
  });

  it.each([
    ['Why was the newsletter not sent today?', 'the newsletter was not sent today'],
    ["Why wasn't the list sent?", "the list wasn't sent"],
    ["Why aren't the plates in the shop?", "the plates aren't in the shop"],
    ['Why are there no plates?', 'there are no plates'],
    ['Why did the plates go missing again?', 'the plates went missing again'],
    ['Why did the plates come in blue?', undefined],
    ['My plate fell off the wall?', 'your plate fell off the wall'],
    ['My plate is on the wall?', undefined],
    ['Why was the newsletter sent today?', undefined],
    ["Why isn't my son the lead?", undefined],
    ['Could you send the list again?', undefined],
    ['Is the lamp still broken?', undefined],
  ])('asked "%s": %s', (message, clause) => {
    expect(findComplaint(message, ONE)?.clause).toBe(clause);
  });

  it.each([
    'The caterer says they never got the list.',
    'I feel that nobody listens.',
    'My late husband planted it.',
    'Thank you, the lamps are lovely.',
    'We never agreed to that.',
    'You promised the plates without delay.',
    'I deleted the wrong folder.',
    'Our intern broke the lamp again.',
    'The note said "never again".',
    'NOTHING WORKS AND NOBODY ANSWERS.',
    'No lunch again.',
    'There is no rush.',
    'You people never answer.',
    'Please never send it again.',
    '',
  ])('refuses %s', (message) => {
    expect(findComplaint(message, ONE)).toBeUndefined();
  });

  it.each([
    ['Your plates came broken.', true],
    ['You sent the wrong plates.', true],
    ['The plates came broken.', false],
    ['My plates never came.', false],
  ])('%s is laid at the writer’s door: %s', (message, isOurs) => {
    expect(findComplaint(message, ONE)?.isOurs).toBe(isOurs);
  });
});

describe('the writer says of a client’s clause', () => {
  it.each([
    ['you sent our folder to me', ONE, 'I sent your folder to you'],
    ['nobody told you', ONE, 'nobody told me'],
    ["I'm out of it and we're late", ONE, "you're out of it and you're late"],
    ["you've lost it and you were late", ONE, "I've lost it and I was late"],
    ['you sent your list to you', { team: true, contracts: true }, 'we sent our list to us'],
    [
      "it isn't ours and the shop's been down",
      { team: false, contracts: false },
      'it is not yours and the shop has been down',
    ],
  ])('%s', (clause, voice, said) => {
    expect(seenByWriter(clause, voice)).toBe(said);
  });
});

describe('a sorry for it', () => {
  const sorry = (code: NegativeCode, sentence: string, message: string, rest = 'New ones go out today.') => {
    const draft = `Hi Sam,\n\nThank you for writing. ${sentence} ${rest}\n\nBest,\nKim`;
    const context = plainContext(message);
    const site = findSite(
      findingOn(draft, sentence.slice(0, 12), code),
      draft,
      coach(draft, context),
      context,
    );
    return site && sorryThat(site);
  };

  it.each<[NegativeCode, string, string, string | undefined, string | undefined]>([
    [
      'apologise',
      'I am in pieces.',
      'My plates never came.',
      undefined,
      "I'm sorry that your plates never came",
    ],
    [
      'attack',
      'A plate is a plate.',
      'My plates never came.',
      undefined,
      "I'm sorry that your plates never came",
    ],
    [
      'apologise',
      'I am in pieces.',
      'You sent the wrong plates.',
      undefined,
      "I'm sorry that I sent the wrong plates",
    ],
    // What the mail may well dispute is not owned in its name.
    ['attack', 'A plate is a plate.', 'You sent the wrong plates.', undefined, undefined],
    // One sorry is enough.
    ['attack', 'A plate is a plate.', 'My plates never came.', 'I apologise for that.', undefined],
    [
      'apologise',
      'I am in pieces.',
      'My plates never came.',
      'So sorry again.',
      "I'm sorry that your plates never came",
    ],
    // The mail speaks of it already.
    [
      'attack',
      'A plate is a plate.',
      'My plates came broken.',
      'The broken plates came back to me.',
      undefined,
    ],
    ['apologise', 'I am in pieces.', 'Lovely plates!', undefined, undefined],
  ])('%s: %s to "%s" beside "%s"', (code, sentence, message, rest, said) => {
    expect(sorry(code, sentence, message, rest)).toBe(said);
  });
});
