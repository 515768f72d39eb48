import fc from 'fast-check';
import { browser } from 'wxt/browser';
import { describe, expect, it } from 'vitest';
import { acceptInTab, type TabMessage } from '../../../lib/browser/schemas/tab-messages';
import { ownUrl } from '../../../lib/browser/pages';

const own = browser.runtime.id;
const panel = { id: own, url: ownUrl('/sidepanel.html') };
const edit = { composeId: 'c1', start: 0, end: 3, expected: 'You', replacement: 'We' };

const good: readonly (readonly [TabMessage, unknown])[] = [
  ['applyRewrite', edit],
  ['applyRewrite', { ...edit, undoes: true }],
  ['revealSpan', { composeId: 'c1', start: 0, end: 3 }],
  ['readAgain', { composeId: 'c1' }],
  ['readAgain', { composeId: null }],
  ['openCard', undefined],
  ['openCard', null],
  ['selfCheck', undefined],
];

describe('messages to a mail tab', () => {
  it.each(good)('%s %j: from our own pages and our worker, from nobody else', (name, data) => {
    expect(acceptInTab(name, data, panel, own)).toBeDefined();
    expect(acceptInTab(name, data, { id: own }, own)).toBeDefined();
    expect(acceptInTab(name, data, { ...panel, id: 'another' }, own)).toBeUndefined();
    expect(acceptInTab(name, data, { id: own, url: 'https://mail.google.com/' }, own)).toBeUndefined();
    expect(acceptInTab(name, data, {}, own)).toBeUndefined();
  });

  it.each([
    [{ ...edit, start: -1 }],
    [{ ...edit, end: 2.5 }],
    [{ ...edit, start: '0' }],
    [{ ...edit, replacement: null }],
    [{ ...edit, composeId: '' }],
    [{ ...edit, undoes: 'yes' }],
    [{ ...edit, expected: undefined }],
  ])('no edit of another shape: %j', (data) => {
    expect(acceptInTab('applyRewrite', data, panel, own)).toBeUndefined();
  });

  it('nothing made up is accepted', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<TabMessage>('applyRewrite', 'revealSpan', 'readAgain'),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (name, data) => {
          expect(acceptInTab(name, data, panel, own)).toBeUndefined();
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
