import { describe, expect, it } from 'vitest';
import type { NegativeCode } from '../../../lib/tone/codes';
import { plainContext } from '../../../lib/tone/context';
import { coach } from '../../../lib/tone/coach';
import { asksClient } from '../../../lib/tone/rewrites/leave-out/asks-client';
import { answersSmall, isOpening, takesUp } from '../../../lib/tone/rewrites/leave-out/carries';
import { isIdleCharge } from '../../../lib/tone/rewrites/leave-out/idle-charge';
import { isLeanedOn } from '../../../lib/tone/rewrites/leave-out/leaned-on';
import { isOwedApology } from '../../../lib/tone/rewrites/leave-out/owed-apology';
import { onlyThreatens, yieldsUnasked } from '../../../lib/tone/rewrites/leave-out/yields';
import { findSite, type Site } from '../../../lib/tone/rewrites/site';
import { findingOn, suggestFor } from '../rewrites.world';

describe('what a mail would miss', () => {
  it.each<[string, string, boolean]>([
    ['The hooks are at the framer.', 'They can be cut down.', true],
    ['The hooks are at the framer.', 'The frame can be cut down.', false],
    ['The hooks went to the framer.', 'Or I could ask for new ones.', true],
    ['The hooks are still at the framer.', 'If not, they are in the van.', true],
    ['As you wish.', 'It can be cut down.', false],
  ])('%s is leaned on by "%s": %s', (sentence, next, leaned) => {
    expect(isLeanedOn(siteOf('defend', sentence, { after: next }))).toBe(leaned);
  });

  it.each<[string, string, string, boolean]>([
    ["I'm so sorry, I feel sick about it.", 'The new one comes today.', 'The vase is chipped.', true],
    ["I'm so sorry, I feel sick about it.", 'I apologise to your mother too.', 'The vase is chipped.', false],
    ["I'm so sorry, I feel sick about it.", 'Sorry again.', 'The vase is chipped.', true],
    ['I cannot stop shaking, forgive me.', 'I can never forgive myself.', 'The vase is chipped.', true],
    ["I'm so sorry, I feel sick about it.", 'The new one comes today.', '', false],
    ['There are no words.', 'The new one comes today.', 'The vase is still not here.', true],
    ['There are no words.', 'The new one comes today.', 'A vase would be nice.', false],
  ])('"%s" before "%s" is owed to "%s": %s', (sentence, after, incoming, owed) => {
    expect(isOwedApology(siteOf('apologise', sentence, { after, incoming }))).toBe(owed);
  });

  it.each<[NegativeCode, string, boolean]>([
    ['attack', "But kindly don't show it to anybody.", true],
    ['withdraw', "I'd only ask to be left off the list.", true],
    ['attack', "Put it back if you like, I've stopped caring.", true],
    ['attack', "I'd love to know who thought of it.", false],
    ['apologise', 'Please accept my apologies.', false],
  ])('%s: "%s" asks for something: %s', (code, sentence, asks) => {
    expect(asksClient(siteOf(code, sentence))).toBe(asks);
  });

  it.each<[string, string, boolean]>([
    ['', 'The pool was shut because the pump failed.', true],
    ['Thank you for your mail.', 'The pool was shut because the pump failed.', true],
    ['It opens on Monday.', 'The pool was shut because the pump failed.', false],
    ['', 'Well.', false],
  ])('behind "%s", "%s" is where the answer stands: %s', (before, sentence, opens) => {
    expect(isOpening(siteOf('defend', sentence, { before }))).toBe(opens);
  });

  it('what takes up the words of the client speaks of their matter', () => {
    const incoming = 'The pump is loud.';
    expect(takesUp(siteOf('defend', 'The pump was serviced in autumn.', { incoming }))).toBe(true);
    expect(takesUp(siteOf('defend', 'Thirty years I have dug gardens.', { incoming }))).toBe(false);
  });

  it.each<[NegativeCode, string, string, boolean]>([
    ['hedge', 'For what it is worth I would maybe go up a little.', 'What would you charge?', true],
    ['hedge', 'Maybe it is a little long, or maybe not.', 'Is it long?', true],
    ['hedge', 'For what it is worth I would maybe go up a little.', 'Here is the list.', false],
    ['withdraw', 'It would come better from your side anyway.', 'Could you ring them?', true],
    ['withdraw', "It's fine, let's leave it.", 'Could you ring them?', false],
  ])('%s: "%s" answers "%s": %s', (code, sentence, incoming, answers) => {
    expect(answersSmall(siteOf(code, sentence, { incoming }))).toBe(answers);
  });
});

describe('what may go', () => {
  it.each<[string, string, boolean]>([
    ['You never sent the plan.', 'The builder might also have wondered about the wall.', true],
    ['The plan came on Monday.', 'The builder wondered about the wall.', false],
    ['The plan came on Monday.', 'The wall might have been there before.', false],
    ['The plan came on Monday.', 'In his view such walls crack when they get wet.', false],
  ])('of a charge behind "%s": "%s": %s', (before, sentence, idle) => {
    expect(isIdleCharge(siteOf('defend', sentence, { before }))).toBe(idle);
  });

  it.each<[string, boolean]>([
    ["If it's any trouble at all we can do with six.", true],
    ["But you decide and I'll bend.", true],
    ['I understand if you want to find somebody else.', false],
    ["I'll do the second one for nothing.", false],
  ])('"%s" gives in to what nobody asked for: %s', (sentence, yields) => {
    expect(yieldsUnasked(siteOf('capitulate', sentence))).toBe(yields);
  });

  it.each<[string, boolean]>([
    ['Otherwise I shall open the window and sing.', true],
    ['Otherwise the fee is £80.', false],
    ['Without the form nothing can be paid.', false],
  ])('"%s" says only what would follow: %s', (sentence, only) => {
    expect(onlyThreatens(siteOf('threat', sentence))).toBe(only);
  });
});

it('a jab is leaned on by whom it names, and by no thing', () => {
  const sentence = 'I hear the hat was last worn by a Labrador.';
  expect(isLeanedOn(siteOf('attack', sentence, { after: 'He has the head for it.' }))).toBe(true);
  expect(isLeanedOn(siteOf('attack', sentence, { after: 'It can be stretched.' }))).toBe(false);
});

describe('where leaving out stands', () => {
  it('a jab that holds nothing goes first', () => {
    expect(suggestFor('attack', 'A goldfish would have seen that.')[0]?.maker).toBe('drop');
  });

  it.each(['There will be no invoice for May.', 'Naturally we waive the whole of it.'])(
    'what is given is not: %s',
    (sentence) => {
      expect(suggestFor('capitulate', sentence)[0]?.maker).not.toBe('drop');
    },
  );

  it('what a mail would miss is left out behind all else', () => {
    const incoming = 'When will the plans be drawn?';
    const made = suggestFor('vague', 'The plans will be drawn when they are.', plainContext(incoming));
    expect(made.length).toBeGreaterThan(0);
    expect(made[0]?.maker).not.toBe('drop');
  });
});

function siteOf(
  code: NegativeCode,
  sentence: string,
  { before = 'I have looked into it.', after = 'The rest is ready.', incoming = '' } = {},
): Site {
  const draft = `Hi Sam,\n\n${[before, sentence, after].filter(Boolean).join(' ')}\n\nBest,\nKim`;
  const context = plainContext(incoming || null);
  const site = findSite(findingOn(draft, sentence, code), draft, coach(draft, context), context);
  if (!site) throw new Error(`no site for "${sentence}"`);
  return site;
}
