import { describe, expect, it } from 'vitest';
import { withClient, withNote } from '../../entrypoints/popup/undo';
import { dana, makeClient } from './popup-state';

describe('taking a delete back', () => {
  const [first, second, ...rest] = dana.notes;
  if (!first || !second) throw new Error('the sample client has notes');
  const without = { ...dana, notes: [first, ...rest] };
  const other = makeClient('ian', 'Ian Moss');

  it('puts a note back where it stood', () => {
    expect(withNote('dana', second, 1)([without, other])).toEqual([dana, other]);
  });

  it('does not double a note that is there', () => {
    expect(withNote('dana', second, 1)([dana])).toEqual([dana]);
  });

  it('leaves a book without the client alone', () => {
    expect(withNote('dana', second, 1)([other])).toEqual([other]);
  });

  it('brings a client back once', () => {
    expect(withClient(dana)([other])).toEqual([other, dana]);
    expect(withClient(dana)([dana])).toEqual([dana]);
  });

  it('leaves an address with whoever has it now', () => {
    const heir = makeClient('ian', 'Ian Moss', { addresses: ['dana@example.com'] });

    expect(withClient(dana)([heir])).toEqual([heir, { ...dana, addresses: [] }]);
  });
});
