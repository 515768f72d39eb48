import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../entrypoints/gmail.content/saved-page';
import { tidy } from '../../../entrypoints/gmail.content/tidy';
import { composeHtml, getBody, popup, showPage } from './page';
import { pastedDraft, wildDraft } from './rich-drafts';

/** What the browser itself makes of the editor, without quote and signature. */
function asShown(): string {
  const copy = getBody().cloneNode(true) as HTMLElement;
  for (const foreign of copy.querySelectorAll('.gmail_quote, .gmail_signature, .gmail_signature_prefix'))
    foreign.remove();
  for (const emoji of copy.querySelectorAll<HTMLImageElement>('img[alt="🙂"]')) emoji.replaceWith(emoji.alt);
  document.body.append(copy);
  return tidy(copy.innerText);
}

describe('a saved draft', () => {
  it.each([
    ['of a person', wildDraft],
    ['pasted from elsewhere', pastedDraft],
  ])('%s reads as the browser shows it', (_, drafts) => {
    fc.assert(
      fc.property(drafts, (text) => {
        // Around a break nobody sees, browsers drop blanks in ways of their own.
        showPage(popup(composeHtml({ text: text.replaceAll('\u200b', '') })));
        const [compose] = readPage().composes;
        expect(compose?.draftText).toBe(asShown());
      }),
      { numRuns: 300, seed: 11, endOnFailure: true },
    );
  });
});
