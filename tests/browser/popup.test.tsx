import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { rowsAtOnce } from '../../components/notes/ClientList';
import { Popup } from '../../components/notes/Popup';
import { dana, knownState, makeClient, popupProps } from './popup-state';
import type { PopupState } from '../../lib/stores/popup';

const button = (name: string | RegExp) => page.getByRole('button', { name });

describe('the popup says where it stands', () => {
  const states: readonly [name: string, state: Partial<PopupState>, says: string, not: string][] = [
    ['known client', {}, 'Answer her question first.', 'Your first note'],
    [
      'client not in the book',
      { client: null, recipient: { id: null, name: 'Priya', address: 'priya@example.com' } },
      'Your first note adds them',
      'Answer her question',
    ],
    [
      'client without notes',
      { client: { ...dana, notes: [] } },
      'What should the coach keep in mind with Dana Whitfield?',
      'Your first note',
    ],
    ['not in Gmail', { report: null, recipient: null, client: null }, 'No reply open here', 'Writing to'],
    ['no recipient', { recipient: null, client: null }, 'No recipient yet', 'Writing to'],
    [
      'paused everywhere',
      { coaching: { mail: true, client: true, everywhere: false } },
      'Coaching is paused everywhere',
      'for this client',
    ],
    [
      'paused for the client',
      { coaching: { mail: true, client: false, everywhere: true } },
      'Coaching is paused for this client',
      'paused everywhere',
    ],
    ['a change that was not kept', { trouble: true }, 'That could not be saved', 'Note deleted'],
  ];

  it.each(states)('%s', async (_, state, says, not) => {
    await render(<Popup {...popupProps(state).props} />);

    await expect.element(page.getByText(says, { exact: false })).toBeVisible();
    expect(page.getByText(not, { exact: false }).elements()).toHaveLength(0);
  });

  it('shows nothing half-known while it looks', async () => {
    await render(<Popup {...popupProps({ ready: false }).props} />);

    await expect.element(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
    expect(page.getByRole('tab').elements()).toHaveLength(0);
  });
});

describe('notes', () => {
  it('passes a switch on, with the note and where it now stands', async () => {
    const { props, calls } = popupProps();
    await render(<Popup {...props} />);

    await page.getByRole('switch', { name: 'Answer her question first.' }).click();
    await page.getByRole('switch', { name: /45 euros an hour/ }).click();

    expect(calls).toEqual([
      { name: 'toggleNote', args: ['n1', false] },
      { name: 'toggleNote', args: ['n2', true] },
    ]);
  });

  it('says why a phrase is to be avoided', async () => {
    await render(<Popup {...popupProps().props} />);

    await expect
      .element(page.getByRole('switch', { name: /last time/ }))
      .toHaveAccessibleDescription('Why: The launch slipped.');
  });

  it('adds a note of each kind with what belongs to it', async () => {
    const { props, calls } = popupProps();
    await render(<Popup {...props} />);

    await button('Phrase to avoid').click();
    await userEvent.keyboard('per my last');
    await page.getByLabelText('Why (shown beside it)').fill('She counts mails.');
    await button('Save').click();
    await button('Agreement').click();
    // The rate has a note already: the first free part is offered.
    await expect.element(page.getByLabelText('Part of the agreement')).toHaveValue('workingHours');
    await page.getByLabelText('Note', { exact: true }).fill('9 to 5{Enter}');
    await userEvent.keyboard('{Enter}');

    await expect
      .poll(() => calls.map(({ args }) => args[0]))
      .toEqual([
        { kind: 'landmine', field: null, text: 'per my last', because: 'She counts mails.' },
        { kind: 'agreement', field: 'workingHours', text: '9 to 5{Enter}', because: null },
      ]);
  });

  it('keeps an empty note back and says so', async () => {
    const { props, calls } = popupProps();
    await render(<Popup {...props} />);

    await button('Reminder').click();
    await userEvent.keyboard('   {Enter}');

    await expect.element(page.getByText('Write a few words first.')).toBeVisible();
    expect(calls).toEqual([]);
  });

  it('edits in place, and Escape leaves the note as it was', async () => {
    const { props, calls } = popupProps();
    await render(<Popup {...props} />);

    await button('Edit note: Short mails').click();
    await userEvent.keyboard(' please{Escape}');
    await expect.element(button('Edit note: Short mails')).toHaveFocus();
    expect(calls).toEqual([]);

    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{End}, please{Enter}');
    await expect
      .poll(() => calls)
      .toEqual([
        {
          name: 'editNote',
          args: ['n4', { kind: 'like', field: null, text: 'Short mails, please', because: null }],
        },
      ]);
  });

  it('deletes, and Undo puts the note back in its place', async () => {
    const { props, calls } = popupProps();
    await render(<Popup {...props} />);

    await button('Edit note: last time').click();
    await button('Delete note: last time').click();
    await button('Undo').click();

    expect(calls).toEqual([
      { name: 'deleteNote', args: ['n3'] },
      { name: 'restoreNote', args: ['dana', dana.notes[2], 2] },
    ]);
  });
});

describe('coaching switches', () => {
  it('passes each scope on', async () => {
    const { props, calls } = popupProps();
    await render(<Popup {...props} />);

    await page.getByRole('switch', { name: 'In this mail' }).click();
    await page.getByRole('switch', { name: 'With Dana Whitfield' }).click();
    await page.getByRole('switch', { name: 'Everywhere' }).click();

    expect(calls.map(({ args }) => args)).toEqual([
      ['mail', false],
      ['client', false],
      ['everywhere', false],
    ]);
  });

  it('keeps only the switch that helps while everything is paused', async () => {
    const coaching = { mail: true, client: true, everywhere: false };
    await render(<Popup {...popupProps({ coaching }).props} />);

    await expect.element(page.getByRole('switch', { name: 'In this mail' })).toBeDisabled();
    await expect.element(page.getByRole('switch', { name: 'Everywhere' })).toBeEnabled();
  });
});

describe('clients', () => {
  const many = Array.from({ length: 1000 }, (_, index) => makeClient(`c${index}`, `Client ${index}`));
  const open = async (state: Partial<PopupState>) => {
    const made = popupProps(state);
    await render(<Popup {...made.props} />);
    await page.getByRole('tab', { name: 'Clients' }).click();
    made.calls.length = 0;
    return made;
  };

  it('draws a bounded list of a thousand, and more when asked', async () => {
    await open({ found: many, clientCount: many.length });

    await expect.element(page.getByText('1,000 clients')).toBeVisible();
    expect(document.querySelectorAll('.client-row')).toHaveLength(rowsAtOnce);
    await button(`Show ${rowsAtOnce} more`).click();
    expect(document.querySelectorAll('.client-row')).toHaveLength(2 * rowsAtOnce);
  });

  it('passes the search on, and says when nobody matches', async () => {
    const { calls } = await open({ found: [], search: 'zz', clientCount: 3 });

    await expect.element(page.getByText('No client matches “zz”.')).toBeVisible();
    await page.getByLabelText('Search your clients').fill('dana');
    expect(calls).toEqual([{ name: 'searchFor', args: ['dana'] }]);
  });

  it('invites to add the first client', async () => {
    await open({ found: [], clientCount: 0 });

    await expect.element(page.getByText('No clients yet')).toBeVisible();
    expect(page.getByLabelText('Search your clients').elements()).toHaveLength(0);
  });

  it('checks a client before adding it, then adds every address', async () => {
    const { calls } = await open({});

    await button('Add a client').click();
    await page.getByLabelText('Addresses, one on each line').fill('not an address');
    await button('Save').click();
    await expect.element(page.getByText('A client needs a name.')).toBeVisible();
    await expect.element(page.getByText('“not” does not look like an address.')).toBeVisible();
    expect(calls).toEqual([]);

    await page.getByLabelText('Name').fill('Acme');
    await page.getByLabelText('Addresses, one on each line').fill('A@Acme.example\nb@acme.example');
    await page.getByLabelText('Whole domain (optional)').fill('@acme.example');
    await button('Save').click();
    await expect
      .poll(() => calls.filter(({ name }) => name !== 'choose'))
      .toEqual([
        { name: 'addClient', args: ['Acme', 'a@acme.example'] },
        { name: 'addAddress', args: ['new-id', 'b@acme.example'] },
        { name: 'setDomain', args: ['new-id', 'acme.example'] },
      ]);
  });

  it('merges only into a client that was chosen, never into itself', async () => {
    const other = makeClient('ian', 'Ian Moss');
    const { calls } = await open({ found: [dana, other], clientCount: 2 });

    await button(/^Dana Whitfield/).click();
    await button('Merge').click();
    await expect.element(button('Choose a client')).toBeDisabled();
    expect(page.getByRole('radio').elements()).toHaveLength(1);
    await page.getByRole('radio', { name: /Ian Moss/ }).click();
    await button('Merge into Ian Moss').click();

    await expect
      .poll(() => calls.filter(({ name }) => name === 'mergeClients'))
      .toEqual([{ name: 'mergeClients', args: ['dana', 'ian'] }]);
  });

  it('deletes a client, and Undo brings the whole entry back', async () => {
    const { calls } = await open({});

    await button(/^Dana Whitfield/).click();
    await button('Delete client').click();
    await button('Undo').click();

    const wanted = new Set(['deleteClient', 'restoreClient']);
    expect(calls.filter(({ name }) => wanted.has(name))).toEqual([
      { name: 'deleteClient', args: ['dana'] },
      { name: 'restoreClient', args: [dana] },
    ]);
  });
});

it('opens the panel within the click, and leads to the other pages', async () => {
  const { props, calls } = popupProps(knownState);
  await render(<Popup {...props} />);

  await button('Open the coach').click();

  expect(calls.map(({ name }) => name)).toEqual(['openPanel']);
  for (const [name, href] of [
    ['Your week', '#summary'],
    ['Practice', '#practice'],
    ['Options', '#options'],
  ] as const)
    await expect.element(page.getByRole('link', { name })).toHaveAttribute('href', href);
});
