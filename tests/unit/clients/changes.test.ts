import { describe, expect, it } from 'vitest';
import { type Client, activeNotes, findClient } from '../../../lib/clients';
import {
  type BookChange,
  addAddress,
  addClient,
  addNote,
  changeNote,
  dismissForClient,
  mergeClients,
  removeAddress,
  removeClient,
  removeNote,
  renameClient,
  setDomain,
  setPaused,
  undismissForClient,
} from '../../../lib/clients/changes';
import { mergeBooks } from '../../../lib/clients/merge-books';

const after = (...changes: readonly BookChange[]): readonly Client[] =>
  changes.reduce<readonly Client[]>((book, change) => change(book), []);

const anna = addClient({ name: 'Anna', address: 'Anna@Client.example ' }, { id: 'anna', at: 1 });
const bob = addClient({ name: 'Bob', address: 'bob@other.example' }, { id: 'bob', at: 1 });
const reminder = { kind: 'reminder', field: null, text: ' Likes short mails ', because: 'x' } as const;
const landmine = { kind: 'landmine', field: 'rate', text: 'cheap', because: ' hears greed ' } as const;

describe('adding a client', () => {
  it('keeps the address as it is compared', () => {
    expect(after(anna)[0]).toMatchObject({ id: 'anna', addresses: ['anna@client.example'], createdAt: 1 });
  });

  it('whose address is in the book changes nothing', () => {
    const again = addClient({ name: 'Again', address: 'ANNA@client.example' }, { id: 'again', at: 2 });
    expect(after(anna, again)).toEqual(after(anna));
  });

  it('without a name is called by the address, without an address stands alone', () => {
    expect(after(addClient({ name: ' ', address: 'x@y.example' }, { id: 'x', at: 1 }))[0]?.name).toBe(
      'x@y.example',
    );
    expect(after(addClient({ name: 'Cy', address: null }, { id: 'c', at: 1 }))[0]?.addresses).toEqual([]);
  });
});

describe('renaming', () => {
  it.each([
    [' Anna B. ', 'Anna B.'],
    ['  ', 'Anna'],
  ])('to "%s" gives "%s"', (name, expected) => {
    expect(after(anna, bob, renameClient('anna', name, 2)).map((one) => one.name)).toEqual([expected, 'Bob']);
  });
});

describe('addresses', () => {
  it('one that moves is lost by who had it', () => {
    const [a, b] = after(anna, bob, addAddress('bob', 'Anna@client.example', 3));
    expect(a).toMatchObject({ addresses: [], updatedAt: 3 });
    expect(b?.addresses).toEqual(['bob@other.example', 'anna@client.example']);
  });

  it('for nobody in the book is nobody’s', () => {
    expect(after(anna, addAddress('nobody', 'anna@client.example', 3))).toEqual(after(anna));
  });

  it('can be taken away', () => {
    expect(after(anna, removeAddress('anna', 'ANNA@client.example', 2))[0]?.addresses).toEqual([]);
  });

  it.each([
    ['client.example', 'client.example'],
    ['@Client.Example', 'client.example'],
    ['anna@client.example', 'client.example'],
    ['', null],
    [null, null],
  ])('domain %s is kept as %s', (domain, kept) => {
    expect(after(anna, setDomain('anna', domain, 2))[0]?.domain).toBe(kept);
  });

  it('finds by address first, then by domain', () => {
    const book = after(
      anna,
      addClient({ name: 'House', address: null }, { id: 'house', at: 1 }),
      setDomain('house', 'client.example', 2),
    );
    expect(findClient(book, 'anna@client.example')?.id).toBe('anna');
    expect(findClient(book, 'other@CLIENT.example')?.id).toBe('house');
    expect(findClient(book, 'other@notclient.example')).toBeUndefined();
  });
});

describe('merging', () => {
  it('gives everything to one and keeps its own name', () => {
    const book = after(
      anna,
      bob,
      addNote('anna', reminder, { id: 'n1', at: 2 }),
      addNote('bob', landmine, { id: 'n2', at: 2 }),
      dismissForClient('anna', 'rules', 'soon', 2),
      dismissForClient('bob', 'rules', 'soon', 2),
      dismissForClient('bob', 'codes', 'hedge', 2),
      setDomain('bob', 'other.example', 2),
      mergeClients('bob', 'anna', 3),
    );
    expect(book).toHaveLength(1);
    expect(book[0]).toMatchObject({
      id: 'anna',
      name: 'Anna',
      addresses: ['anna@client.example', 'bob@other.example'],
      domain: 'other.example',
      dismissed: { rules: ['soon'], codes: ['hedge'] },
      notes: [{ id: 'n1' }, { id: 'n2' }],
    });
  });

  it.each([
    ['with oneself', 'anna', 'anna'],
    ['of nobody', 'nobody', 'anna'],
    ['into nobody', 'anna', 'nobody'],
  ])('%s changes nothing', (_, from, into) => {
    expect(after(anna, bob, mergeClients(from, into, 3))).toEqual(after(anna, bob));
  });
});

describe('notes', () => {
  it('are tidied: only landmines have a reason, only agreements a field', () => {
    const [client] = after(
      anna,
      addNote('anna', reminder, { id: 'n1', at: 2 }),
      addNote('anna', landmine, { id: 'n2', at: 2 }),
    );
    expect(client?.notes).toMatchObject([
      { text: 'Likes short mails', because: null, field: null, on: true, updatedAt: 2 },
      { text: 'cheap', because: 'hears greed', field: null },
    ]);
  });

  it('are changed, switched and taken out one at a time', () => {
    const two = [
      anna,
      addNote('anna', reminder, { id: 'n1', at: 2 }),
      addNote('anna', landmine, { id: 'n2', at: 2 }),
    ];
    const [client] = after(...two, changeNote('anna', 'n2', { on: false }, 5), removeNote('anna', 'n1', 6));
    expect(client?.notes).toMatchObject([{ id: 'n2', on: false, text: 'cheap', updatedAt: 5 }]);
  });

  it('that are off or empty say nothing to the coach', () => {
    const [client] = after(
      anna,
      addNote('anna', reminder, { id: 'n1', at: 2 }),
      addNote('anna', landmine, { id: 'n2', at: 2 }),
      addNote('anna', { ...reminder, text: '  ' }, { id: 'n3', at: 2 }),
      changeNote('anna', 'n1', { on: false }, 3),
    );
    expect(activeNotes(client)).toEqual({
      agreement: {},
      landmines: [{ phrase: 'cheap', note: 'hears greed' }],
      likes: [],
      reminders: [],
    });
  });
});

describe('pauses and dismissals', () => {
  it('touch their client only, and can be taken back', () => {
    const both = after(anna, bob, setPaused('anna', true, 2), dismissForClient('anna', 'codes', 'hedge', 2));
    expect(both).toMatchObject([
      { paused: true, dismissed: { rules: [], codes: ['hedge'] } },
      { paused: false, dismissed: { rules: [], codes: [] } },
    ]);
    const back = [setPaused('anna', false, 3), undismissForClient('anna', 'codes', 'hedge', 3)];
    expect(back.reduce((book, change) => change(book), both)[0]).toMatchObject({
      paused: false,
      dismissed: { codes: [] },
    });
  });

  it('of nobody in the book change nothing', () => {
    expect(after(anna, setPaused('nobody', true, 2), removeClient('nobody'))).toEqual(after(anna));
  });
});

describe('two books as one', () => {
  it('an address that is taken stays with who has it', () => {
    const own = after(anna);
    const other = after(bob, addAddress('bob', 'extra@other.example', 2));
    const stolen = other.map((one) => ({ ...one, id: 'bob', addresses: [...one.addresses] }));
    const book = mergeBooks(after(anna, addAddress('anna', 'extra@other.example', 2)), stolen);
    expect(own).toHaveLength(1);
    const holders = book.filter((one) => one.addresses.includes('extra@other.example'));
    expect(holders).toHaveLength(1);
  });

  it('merged with itself is itself', () => {
    const book = after(anna, bob, addNote('anna', reminder, { id: 'n1', at: 2 }));
    expect(mergeBooks(book, book)).toEqual(book);
  });

  it('takes what is new from the other and the later name', () => {
    const other = after(anna, bob, renameClient('anna', 'Anna Later', 9));
    const book = mergeBooks(after(anna), other);
    expect(book.map((one) => one.name)).toEqual(['Anna Later', 'Bob']);
    expect(mergeBooks(other, after(anna)).map((one) => one.name)).toEqual(['Anna Later', 'Bob']);
  });
});
