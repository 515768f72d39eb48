import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { codes } from '../../lib/tone/codes';
import type { ImportOutcome } from '../../components/settings/ImportFile';
import { OptionsPage } from '../../components/settings/OptionsPage';
import type { OptionsPageProps } from '../../components/settings/OptionsPage';
import { optionsProps } from './options-state';

const button = (name: string) => page.getByRole('button', { name });

describe('choices', () => {
  it.each([
    ['radio', /^Gentle/, { sensitivity: 'gentle' }],
    ['radio', /^Keen/, { sensitivity: 'keen' }],
    ['radio', /^Never/, { brake: 'off' }],
    ['radio', /leaves a question open/, { brake: 'hot-or-unanswered' }],
    ['switch', /^Coaching is on/, { coaching: false }],
    ['switch', /^Puts it on them/, { codesOff: ['accuse'] }],
  ] as const)('%s %s', async (role, name, change) => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await page.getByRole(role, { name }).click();

    expect(calls).toEqual([['change', change]]);
  });

  it('keeps history for as long as the writer says', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await page.getByRole('combobox', { name: 'Keep history for' }).selectOptions('26 weeks');

    expect(calls).toEqual([['change', { retentionWeeks: 26 }]]);
  });

  it('says when a change could not be kept, and nothing when it could', async () => {
    const { props } = optionsProps();
    const screen = await render(<OptionsPage {...props} />);
    expect(page.getByText('could not be saved', { exact: false }).elements()).toHaveLength(0);

    await screen.rerender(<OptionsPage {...props} state={{ ...props.state, trouble: true }} />);
    await expect.element(page.getByText('could not be saved', { exact: false })).toBeVisible();
  });
});

describe('the rules', () => {
  it('is a readable list with the reason of each, found by a word of it', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);
    await expect.element(page.getByText('3 rules · 1 switched off')).toBeVisible();

    await page.getByLabelText('Search rules').fill('keep watch');
    await expect.element(page.getByText('“Soon” asks the client to keep watch.')).toBeVisible();
    expect(page.getByText('As I said').elements()).toHaveLength(0);

    const soon = page.getByRole('switch', { name: /A promise with no date/ });
    await expect.element(soon).not.toBeChecked();
    await soon.click();
    expect(calls).toEqual([['change', { rulesOff: [] }]]);
  });

  it('says when no rule matches', async () => {
    await render(<OptionsPage {...optionsProps().props} />);

    await page.getByLabelText('Search rules').fill('zzz');

    await expect.element(page.getByText('No rule matches “zzz”.')).toBeVisible();
  });

  it.each([
    ['rule-soon', 'A promise with no date'],
    ['code-vague', codes.vague.title],
  ])('leads to %s: in view, marked, and with the focus', async (target, words) => {
    await render(<OptionsPage {...optionsProps().props} target={target} />);

    const row = document.getElementById(target);
    expect(row).toHaveFocus();
    await expect.element(page.getByText(words).first()).toBeInViewport();
    expect([...document.querySelectorAll('[data-shown]')]).toEqual([row]);
  });

  it('leads to the look at Gmail, too', async () => {
    await render(<OptionsPage {...optionsProps().props} target="check" />);

    await expect.element(page.getByRole('heading', { name: 'Is Gmail seen?' })).toBeInViewport();
    expect(document.querySelectorAll('[data-shown]')).toHaveLength(0);
  });

  it('leads nowhere with a rule that is gone', async () => {
    await render(<OptionsPage {...optionsProps().props} target="rule-gone" />);

    expect(document.querySelectorAll('[data-shown]')).toHaveLength(0);
  });

  it('does not offer the rules of a code that is off as a whole', async () => {
    await render(<OptionsPage {...optionsProps({ codesOff: ['vague'] }).props} />);

    await page.getByLabelText('Search rules').fill('watch');

    await expect.element(page.getByRole('switch', { name: /A promise with no date/ })).toBeDisabled();
  });
});

describe('exceptions', () => {
  it.each([
    ['Mum@Example.com', ['bank.example', 'mum@example.com']],
    ['@family.example', ['bank.example', 'family.example']],
    ['bank.example', ['bank.example']],
  ])('adds %s', async (entry, notClients) => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await page.getByLabelText('Add an address or domain').fill(entry);
    await userEvent.keyboard('{Enter}');

    expect(calls).toEqual([['change', { notClients }]]);
  });

  it('keeps back what is no address', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await page.getByLabelText('Add an address or domain').fill('my mum');
    await userEvent.keyboard('{Enter}');

    await expect.element(page.getByText('“my mum” does not look like', { exact: false })).toBeVisible();
    expect(calls).toEqual([]);
  });

  it('takes each back', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await button('Remove bank.example').click();
    await button('Take back: “no worries”').click();
    await button('Take back: A promise with no date').click();
    await button('Take back: gone-rule').click();
    await button('Take back: Plays your point down').click();

    expect(calls).toEqual([
      ['change', { notClients: [] }],
      ['change', { wordingsIgnored: [] }],
      ['takeBack', { clientId: 'dana', of: 'rules', id: 'soon' }],
      ['takeBack', { clientId: 'dana', of: 'rules', id: 'gone-rule' }],
      ['takeBack', { clientId: 'dana', of: 'codes', id: 'hedge' }],
    ]);
    expect(page.getByText('Ian Moss').elements()).toHaveLength(0);
  });
});

describe('the weekly reminder', () => {
  const remind = page.getByRole('switch', { name: /Remind me/ });

  it('asks the browser first, then keeps day and hour', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await remind.click();

    await expect.poll(() => calls).toEqual([['ask'], ['change', { weeklyReminder: { day: 5, hour: 16 } }]]);
  });

  it('says so when the browser refuses, and sets nothing', async () => {
    const { props, calls } = optionsProps({}, { allowed: false });
    await render(<OptionsPage {...props} />);

    await remind.click();

    await expect.element(page.getByText('did not allow notifications', { exact: false })).toBeVisible();
    expect(calls).toEqual([['ask']]);
  });

  it('is switched off without asking, and its day can be chosen', async () => {
    const { props, calls } = optionsProps({ weeklyReminder: { day: 5, hour: 16 } });
    await render(<OptionsPage {...props} />);

    await page.getByRole('combobox', { name: 'Day' }).selectOptions('Sunday');
    await remind.click();

    expect(calls).toEqual([
      ['change', { weeklyReminder: { day: 0, hour: 16 } }],
      ['change', { weeklyReminder: null }],
    ]);
  });
});

describe('data', () => {
  const file = new File(['x'], 'old.json', { type: 'application/json' });
  const choose = () => page.getByLabelText('Choose a file').upload(file);

  it.each<[ImportOutcome, string]>([
    [{ ok: true, clients: 2, replies: 73 }, 'Imported: 2 clients and 73 replies.'],
    [{ ok: false, fault: { reason: 'not-json' } }, 'nothing was changed. It is not a JSON file.'],
    [
      { ok: false, fault: { reason: 'not-a-backup' } },
      'nothing was changed. It was not exported by Evenkeel.',
    ],
    [{ ok: false, fault: { reason: 'newer-version' } }, 'nothing was changed. It comes from a newer version'],
    [
      { ok: false, fault: { reason: 'broken', where: 'clients.3.name' } },
      'Part of it is damaged: clients.3.name',
    ],
    [
      { ok: false, fault: { reason: 'not-written' } },
      'nothing was changed. The browser did not let it be stored',
    ],
    [
      { ok: false, fault: { reason: 'not-read' } },
      'nothing was changed. The file itself could not be opened.',
    ],
  ])('after an import that ended as %o', async (outcome, says) => {
    const { props } = optionsProps({}, { outcome });
    await render(<OptionsPage {...props} />);

    await choose();
    await button('Import old.json').click();

    await expect.element(page.getByText(says, { exact: false })).toBeVisible();
  });

  it('asks for the passphrase of an encrypted file, and keeps the file chosen meanwhile', async () => {
    const { props, calls } = optionsProps(
      {},
      { outcome: { ok: false, fault: { reason: 'needs-passphrase' } } },
    );
    await render(<OptionsPage {...props} />);

    await choose();
    await button('Import old.json').click();
    await expect.element(page.getByText('This file is encrypted.', { exact: false })).toBeVisible();
    await page.getByLabelText('Passphrase of this file').fill('blue heron');
    await button('Import old.json').click();

    await expect
      .poll(() => calls)
      .toEqual([
        ['import', 'old.json', 'merge'],
        ['import', 'old.json', 'merge', 'blue heron'],
      ]);
    await expect.element(page.getByLabelText('Passphrase of this file')).not.toBeInTheDocument();
  });

  it('exports under a passphrase and forgets it', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);
    const field = page.getByLabelText('Passphrase, if you want one');

    await field.fill('blue heron');
    await button('Export everything').click();

    expect(calls).toEqual([['export', 'blue heron']]);
    await expect.element(field).toHaveValue('');
  });

  it('imports as chosen: merging unless told to replace', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await choose();
    await button('Import old.json').click();
    await expect.element(button('Import old.json')).not.toBeInTheDocument();
    await choose();
    await page.getByRole('radio', { name: /^Replace/ }).click();
    await button('Import old.json').click();

    await expect
      .poll(() => calls)
      .toEqual([
        ['import', 'old.json', 'merge'],
        ['import', 'old.json', 'replace'],
      ]);
  });

  it('shows what is stored as it is', async () => {
    await render(<OptionsPage {...optionsProps().props} />);
    await expect.element(page.getByText('420 entries', { exact: false })).toBeVisible();

    await button('View: Clients and notes').click();

    await expect.element(page.getByRole('dialog', { name: 'Clients and notes' })).toBeVisible();
    await expect.element(page.getByText('{ "what": "is stored" }')).toBeVisible();
  });

  it('lets what was set aside be saved and deleted where it is seen, and nothing else', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);
    const dialog = page.getByRole('dialog');

    await button('View: Set aside').click();
    await dialog.getByRole('button', { name: 'Save as a file' }).click();
    expect(calls).toEqual([['view', 'aside'], ['saveAside']]);
    await dialog.getByRole('button', { name: 'Delete what was set aside' }).click();
    expect(calls.at(-1)).toEqual(['dropAside']);
    await expect.element(dialog).not.toBeInTheDocument();

    await button('View: Clients and notes').click();
    await expect.element(page.getByText('{ "what": "is stored" }')).toBeVisible();
    await expect.element(dialog.getByRole('button', { name: 'Save as a file' })).not.toBeInTheDocument();
  });

  it('erases only after saying what will be gone', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);
    const dialog = page.getByRole('dialog');

    await button('Erase everything').click();
    await expect
      .element(dialog.getByText('12 clients with their notes and 420 replies', { exact: false }))
      .toBeVisible();
    await dialog.getByRole('button', { name: 'Keep it' }).click();
    expect(calls).toEqual([]);

    await button('Erase everything').click();
    await dialog.getByRole('button', { name: 'Erase everything' }).click();
    expect(calls).toEqual([['erase']]);
  });

  it('says plainly what leaves the computer', async () => {
    await render(<OptionsPage {...optionsProps().props} />);

    const section = page.getByRole('region', { name: 'What leaves this computer' });

    await expect.element(section.getByText('Nothing.', { exact: true })).toBeVisible();
  });
});

describe('sharing between browsers', () => {
  const section = page.getByRole('region', { name: 'What leaves this computer' });
  const sharingIs = (sharing: Partial<OptionsPageProps['sharing']>) => {
    const { props, calls } = optionsProps();
    return { calls, props: { ...props, sharing: { ...props.sharing, ...sharing } } };
  };

  it('is off, and says before it is switched on what leaves and what stays', async () => {
    const { props, calls } = sharingIs({});
    await render(<OptionsPage {...props} />);
    const toggle = section.getByRole('switch', { name: /^Share settings and notes/ });
    await expect.element(toggle).not.toBeChecked();
    await expect.element(section.getByText(/What leaves then: the notes you wrote/)).toBeVisible();
    await expect.element(section.getByText(/What stays here in any case: mail, history/)).toBeVisible();
    expect(section.getByRole('button').elements()).toEqual([]);
    await toggle.click();
    expect(calls).toEqual([['switchSharing', true]]);
  });

  it('switched on, claims no longer that nothing leaves', async () => {
    const { props, calls } = sharingIs({ sharing: { on: true, leftOut: 2, failed: false }, shared: 9 });
    await render(<OptionsPage {...props} />);
    expect(section.getByText('Nothing.', { exact: true }).elements()).toEqual([]);
    await expect.element(section.getByText(/^Your settings and notes, between/)).toBeVisible();
    await expect.element(section.getByText(/^2 notes or settings did not fit/)).toBeVisible();
    await section.getByRole('button', { name: 'Remove the copy from the account' }).click();
    expect(calls).toEqual([['clearAccount']]);
  });

  it('says when the browser’s sync refused, and cannot be switched before it is known', async () => {
    const failed = sharingIs({ sharing: { on: true, leftOut: 0, failed: true } });
    const screen = await render(<OptionsPage {...failed.props} />);
    await expect.element(section.getByText(/did not take the latest changes/)).toBeVisible();
    await screen.rerender(<OptionsPage {...sharingIs({ sharing: null }).props} />);
    await expect.element(section.getByRole('switch')).toBeDisabled();
  });
});

describe('shortcuts', () => {
  it('lists them and leads to the browser’s own page', async () => {
    const { props, calls } = optionsProps();
    await render(<OptionsPage {...props} />);

    await expect.element(page.getByText('Ctrl+Shift+Y')).toBeVisible();
    await expect.element(page.getByText('No shortcut set')).toBeVisible();
    await button('Change shortcuts').click();
    expect(calls).toEqual([['shortcuts']]);
  });

  it('says the way where only the reader can go it', async () => {
    await render(<OptionsPage {...optionsProps().props} onChangeShortcuts={null} />);

    await expect.element(page.getByText('In Firefox:', { exact: false })).toBeVisible();
    expect(button('Change shortcuts').elements()).toHaveLength(0);
  });
});
