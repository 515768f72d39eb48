import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../lib/cli/coach/full-reading';
import { reportOf } from '../../../lib/cli/coach/report';
import { plainContext } from '../../../lib/tone/context';

const report = (draft: string, incoming: string | null = null) =>
  reportOf(draft, readDraft(draft, plainContext(incoming)), incoming);

describe('the readable report', () => {
  it('says score, stance, what was heard in which words, and other words', () => {
    const text = report('Hi Dana,\n\nI will send the file soon.\n\nJo', 'WHERE is my file?? I want it NOW.');

    expect(text).toMatch(/^Score \d+ of 100, stance: \w+/);
    expect(text).toContain('They wrote: ');
    expect(text).toContain('“soon”');
    expect(text).toMatch(/short\s+by «day»/);
    expect(text).toMatch(/Strongest addition \(\w+\)/);
  });

  it.each([
    ['', /no text/],
    ['Ok.', /too short/i],
    ['Ich habe dir das schon gesagt und kann leider nichts dafür, dass es nicht fertig ist.', /English/],
  ])('of %j is one sentence why not', (draft, sentence) => {
    expect(report(draft)).toMatch(sentence);
    expect(report(draft)).not.toContain('Score');
  });

  it('leaves out what there is nothing to say of', () => {
    expect(report('I sent the corrected newsletter on Friday at 3 pm.')).not.toMatch(
      /They wrote|Reminder|undefined/,
    );
  });
});
