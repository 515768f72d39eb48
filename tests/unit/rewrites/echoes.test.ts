import { describe, expect, it } from 'vitest';
import { echoing } from '../../../lib/tone/rewrites/echoes';
import { splitSentences } from '../../../lib/tone/sentences';

const mail = (before: string) => `Hi Sam,\n\n${before} The list has three pages.\n\nBest,\nKim`;

function isEcho(before: string, text: string): boolean {
  const draft = mail(before);
  const sentence = splitSentences(draft).find((one) => one.text.startsWith('The list'));
  if (!sentence) throw new Error('the mail has its sentence');
  return echoing({ sentence, view: { text: draft, sentences: [], incoming: '' } })({ text });
}

describe('a lead-in or a tail that the mail has already', () => {
  it.each([
    [
      'I understand why you ask; the order is open.',
      'I understand why you ask; the list has three pages.',
      true,
    ],
    ['I understand why you chose it.', 'I understand why you ask; the list has three pages.', false],
    ['For reference: the order is open.', 'For reference: the list has three pages.', true],
    ['For reference I attach it.', 'For reference: the list has three pages.', false],
    [
      'I’ll send it, and you’ll hear from me by Friday.',
      'The list has three pages, and you’ll hear from me by «day».',
      false,
    ],
    [
      'It is open; you’ll hear from me by Friday.',
      'The list has three pages; you’ll hear from me by «day».',
      true,
    ],
    ['The list has three pages so far.', 'The list has three pages.', false],
  ])('after "%s": "%s" %s', (before, text, said) => {
    expect(isEcho(before, text)).toBe(said);
  });
});
