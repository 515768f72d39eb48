import { describe, expect, it } from 'vitest';
import { findObject } from '../../lib/tone/grammar/object';
import { scanClauses } from '../../lib/tone/grammar/scan';
import { findVerb, lemmas } from '../../lib/tone/grammar/verbs';

describe('the verb table', () => {
  it('knows at least 200 verbs in at least 12 classes', () => {
    expect(new Set(lemmas).size).toBeGreaterThanOrEqual(200);
    expect(new Set(lemmas.map((lemma) => findVerb(lemma)?.class)).size).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['sent', 'send', 'transfer'],
    ['paying', 'pay', 'pay'],
    ['replied', 'reply', 'answer'],
    ['authorised', 'authorise', 'approve'],
    ['authorized', 'authorize', 'approve'],
    ['told', 'tell', 'tell'],
    ['rewritten', 'rewrite', 'change'],
    ['forgot', 'forget', 'miss'],
    ['committed', 'commit', 'promise'],
    ['attended', 'attend', 'attend'],
    ['delivered', 'deliver', 'deliver'],
    ['broken', 'break', 'break'],
    ['chose', 'choose', 'decide'],
    ['stopped', 'stop', 'wait'],
    ['planned', 'plan', 'work'],
    ['covered', 'cover', 'work'],
    ['reviewed', 'review', 'read'],
  ])('%s is %s, of %s', (form, lemma, kind) => {
    expect(findVerb(form)).toMatchObject({ lemma, class: kind });
  });

  it.each(['table', 'quickly', 'invoicing', 'sended', 'the'])('does not know "%s" by guessing', (word) => {
    const verb = findVerb(word);
    expect(verb === undefined || verb.lemma === 'invoice').toBe(true);
  });
});

describe('clauses', () => {
  const read = (plain: string) => scanClauses(plain)[0];
  it.each([
    ['You never sent the files.', { who: 'you', negated: true, often: 'never' }],
    ['You always send the files late.', { who: 'you', negated: false, often: 'always' }],
    ["You didn't send them.", { who: 'you', negated: true }],
    ['You didnt send them.', { who: 'you', negated: true }],
    ["You still haven't paid it.", { who: 'you', negated: true }],
    ['You forgot to attach it.', { who: 'you', negated: true }],
    ['You were supposed to send it.', { who: 'you', unmet: true }],
    ['You should have told us.', { who: 'you', unmet: true }],
    ['Your team failed to approve it.', { who: 'your-side', negated: true }],
    ['Nobody on your side answered.', { who: 'nobody', negated: true }],
    ["Why didn't you answer?", { who: 'you', negated: true, question: true }],
    ['You need to send it.', { who: 'you', modal: 'need' }],
    ['Send me the list.', { who: 'you', imperative: true }],
    ['Please pay today.', { who: 'you', imperative: true }],
    [
      'If payment is not received by Friday, I will stop.',
      { who: 'they', negated: true, conditional: true, passive: true },
    ],
    ['Mistakes were made.', { who: 'they', passive: true }],
    ['We tested it.', { who: 'we', negated: false }],
    ['I have the email.', { who: 'i', negated: false }],
  ])('%s', (plain, said) => {
    expect(read(plain)).toMatchObject(said);
  });

  it.each([
    ['Design review on Friday.', 'imperative'],
    ['Could you send the files?', 'imperative'],
    ['You sent the files.', 'negated'],
    ['I never got them.', 'unmet'],
  ] as const)('%s is not %s', (plain, said) => {
    expect(read(plain)?.[said]).toBe(false);
  });

  it('cuts at a joining word with a subject and a verb behind it, and nowhere else', () => {
    const cut = (plain: string) => scanClauses(plain).map(({ start, end }) => plain.slice(start, end));
    expect(cut("I've been updating the board but you don't use the board.")).toHaveLength(2);
    expect(cut('I sent the list and the photos.')).toHaveLength(1);
    expect(cut('You asked at 5:48 on Friday and I finish at 5.')).toEqual([
      'You asked at 5:48 on Friday',
      'and I finish at 5.',
    ]);
  });
});

describe('objects', () => {
  const object = (plain: string) => {
    const found = findObject(scanClauses(plain)[0]?.rest ?? []);
    return found && plain.slice(found.span.start, found.span.end);
  };
  it.each([
    ['You never sent the logo files.', 'the logo files'],
    ['You never sent me the logo files.', 'the logo files'],
    ['You never sent the list of names by Friday.', 'the list of names'],
    ['You never gave us access to the site.', 'access to the site'],
    ["You didn't give feedback on time.", 'feedback'],
    ["You haven't paid the March invoice yet.", 'the March invoice'],
  ])('%s', (plain, phrase) => {
    expect(object(plain)).toBe(phrase);
  });

  it.each([
    ['You never sent the photos Maria asked for.'],
    ['You never sent them.'],
    ['You never gave my colleague the password.'],
    ['You never sent the photos that we need.'],
    ['You never sent the photos, the texts and the logo.'],
    ['You never sent anything.'],
    ['You never sent the photos and the texts.'],
  ])('refuses: %s', (plain) => {
    expect(object(plain)).toBeUndefined();
  });
});
