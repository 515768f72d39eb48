import { describe, expect, it } from 'vitest';
import { swap, whole } from '../../lib/tone/rule';
import { fillRecipe } from '../../lib/tone/rewrites/fill';
import { fitOf } from '../../lib/tone/rewrites/splice';
import { splitSentences } from '../../lib/tone/sentences';
import { readMarked } from './marked';

/** How well a recipe fits where `[[...]]` stood. */
function fit(marked: string, template: string) {
  const { text, spans } = readMarked(marked);
  const [sentence] = splitSentences(text);
  const [span] = spans;
  if (!sentence || !span) throw new Error('nothing marked');
  const hit = { ...span, groups: {} };
  return fitOf(swap(template), sentence, hit, fillRecipe(swap(template), sentence, hit)?.text ?? '');
}

describe('a recipe in a sentence', () => {
  it.each([
    ['I will get to it [[soon]].', 'by «day»'],
    ['[[It’s hard to say]].', 'My recommendation is «item»'],
    ['I know it is late, but [[I can’t help it]].', 'I can do «item» by «day»'],
    ['[[Sorry for that]], and thank you.', 'Thank you for waiting'],
    ['[[I feel awful]] about it.', 'I’m sorry'],
  ])('fits %s as "%s"', (marked, template) => {
    expect(fit(marked, template)).toBe('good');
  });

  it.each([
    ['They [[have their sides]].', 'my recommendation is «item»'],
    ['[[It’s hard to say]] exactly how it came about.', 'My recommendation is «item»'],
    ['Many thanks [[and sorry]],', 'thank you for waiting'],
    ['This is the rea[[rea]]son.', 'so next time an earlier start'],
    ['[[Forgive me]].', 'I’m sorry for'],
    ['[[So you knew]].', 'There was a note, easy to miss,'],
    ["It is late, but [[I'll try to]] do it.", 'let you know by «day» if I can'],
    ['Calls to [[the council are not on the list]].', 'the council is extra'],
    ['My friend left, which [[I won’t go into]].', 'I’d rather talk this through with you'],
    ['[[He is fairly new]] and should have asked.', 'It is mine to check'],
    ['[[Please don’t pay me]] for this or the next one either.', 'I suggest «price»'],
    ['The cost is therefore [[due to your delay]].', 'with «reason»'],
    ['[[Whatever you decide]] I’ll go along with it.', 'What we agree on'],
  ])('does not fit %s as "%s"', (marked, template) => {
    expect(fit(marked, template)).toBe('broken');
  });

  it.each([
    ['So sorry, so so sorry for it, and [[I feel terrible]].', 'I’m sorry'],
    ['This is a joke and [[you never answer]].', 'I need your answer'],
  ])('is rough in %s as "%s"', (marked, template) => {
    expect(fit(marked, template)).toBe('rough');
  });

  it('refuses a copied group that ends in the middle of something', () => {
    const [sentence] = splitSentences('You changed the brief twice since we began.');
    if (!sentence) throw new Error('no sentence');
    const recipe = whole('Let us settle {thing}.');
    const hit = { start: 0, end: 20, groups: { thing: { start: 12, end: 36 } } };
    expect(sentence.text.slice(12, 36)).toBe('the brief twice since we');
    expect(fitOf(recipe, sentence, hit, 'x')).toBe('broken');
    expect(fitOf(recipe, sentence, { ...hit, groups: { thing: { start: 12, end: 21 } } }, 'x')).toBe('good');
  });
});

describe('words moved inside a sentence', () => {
  it.each([
    ['[[Send it]] to me.', 'Could you send it'],
    ['[[Checking your file]] again.', 'Could you checking your file'],
    ['[[Bill Jones]] has it.', 'Could you Bill Jones'],
    ['[[Oslo]] is closed.', 'Could you Oslo'],
  ])('a verb that opened %s loses its capital, a name keeps it', (marked, rewrite) => {
    const { text, spans } = readMarked(marked);
    const [sentence] = splitSentences(text);
    const [act] = spans;
    if (!sentence || !act) throw new Error('nothing marked');
    expect(fillRecipe(swap('could you {act}'), sentence, { ...act, groups: { act } })?.text).toBe(rewrite);
  });
});
