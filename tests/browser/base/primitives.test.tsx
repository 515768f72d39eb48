import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Button } from '../../../components/base/Button';
import { Dialog } from '../../../components/base/Dialog';
import { Disclosure } from '../../../components/base/Disclosure';
import { FamilyMark } from '../../../components/base/FamilyMark';
import { Menu } from '../../../components/base/Menu';
import { SearchField } from '../../../components/base/SearchField';
import { Select } from '../../../components/base/Select';
import { Switch } from '../../../components/base/Switch';
import { Tabs } from '../../../components/base/Tabs';
import { TextField } from '../../../components/base/TextField';
import '../../../components/base/page.css';

describe('a dialog', () => {
  it('keeps the focus, closes on Escape and gives the focus back', async () => {
    await render(<Asking />);
    const opener = page.getByRole('button', { name: 'Erase' });
    opener.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'Erase everything?' })).toBeVisible();
    for (let step = 0; step < 6; step += 1) await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.closest('[role="dialog"]')).not.toBeNull();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(opener).toHaveFocus();
  });
});

describe('a menu', () => {
  it('opens, moves and chooses by keyboard, and gives the focus back', async () => {
    const chosen: string[] = [];
    const item = (id: string) => ({ id, label: id, onSelect: () => chosen.push(id) });
    await render(<Menu trigger={<Button>More</Button>} items={[item('First'), item('Second')]} />);
    const opener = page.getByRole('button', { name: 'More' });
    opener.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'First' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(chosen).toEqual(['Second']);
    await expect.element(opener).toHaveFocus();
  });
});

describe('tabs', () => {
  it('move with the arrows, as one stop of the Tab key', async () => {
    await render(<Views />);
    page.getByRole('tab', { name: 'One' }).element().focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(page.getByText('second view')).toBeVisible();
    await expect.element(page.getByText('first view')).not.toBeInTheDocument();
    expect(document.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });
});

describe('a switch', () => {
  it('says its name, its hint and its state, and answers the space bar', async () => {
    await render(<Toggling />);
    const toggle = page.getByRole('switch', { name: /Use this note/ });
    await expect.element(toggle).toHaveAccessibleDescription('Shown while you write');
    await expect.element(toggle).not.toBeChecked();
    toggle.element().focus();
    await userEvent.keyboard(' ');
    await expect.element(toggle).toBeChecked();
  });
});

describe('a field', () => {
  it('says what is wrong, only when something is', async () => {
    const field = (error?: string) => (
      <TextField label="Name" hint="As you call them" value="" error={error} onChange={() => {}} />
    );
    const screen = await render(field());
    const name = page.getByRole('textbox', { name: 'Name' });
    await expect.element(name).toHaveAccessibleDescription('As you call them');
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
    await screen.rerender(field('A client needs a name.'));
    await expect.element(name).toBeInvalid();
    await expect.element(name).toHaveAccessibleDescription('As you call them A client needs a name.');
  });

  it('empties a search on Escape, and leaves an empty one alone', async () => {
    const heard: string[] = [];
    await render(<Searching onEscape={() => heard.push('escape')} />);
    const search = page.getByRole('searchbox', { name: 'Find a client' });
    await search.fill('dana');
    await userEvent.keyboard('{Escape}');
    await expect.element(search).toHaveValue('');
    expect(heard).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual(['escape']);
  });

  it('chooses only what is offered', async () => {
    const chosen: string[] = [];
    const options = [
      { value: 'gentle', label: 'Gentle' },
      { value: 'keen', label: 'Keen' },
    ] as const;
    await render(
      <Select
        label="Sensitivity"
        value="gentle"
        options={options}
        onChange={(value) => chosen.push(value)}
      />,
    );
    await page.getByRole('combobox', { name: 'Sensitivity' }).selectOptions('Keen');
    expect(chosen).toEqual(['keen']);
  });
});

describe('a disclosure', () => {
  it('says whether it is open, and builds nothing while it is not', async () => {
    await render(<Disclosure summary="Why">because</Disclosure>);
    const row = page.getByRole('button', { name: 'Why' });
    await expect.element(row).toHaveAttribute('aria-expanded', 'false');
    expect(document.body.textContent).not.toContain('because');
    await row.click();
    await expect.element(row).toHaveAttribute('aria-expanded', 'true');
    await expect.element(page.getByText('because')).toBeVisible();
  });
});

describe('the marks of the families', () => {
  it('differ by shape, not by colour alone', async () => {
    await render(
      <>
        <FamilyMark family="fight" />
        <FamilyMark family="blame" />
        <FamilyMark family="flee" />
        <FamilyMark family="lead" />
      </>,
    );
    const shapes = [...document.querySelectorAll('.ek-family-mark path')].map(
      (path) => `${path.getAttribute('d')} ${getComputedStyle(path).strokeDasharray}`,
    );
    expect(new Set(shapes).size).toBe(4);
  });
});

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Erase</Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Erase everything?"
        closeLabel="Close"
        actions={<Button>Keep</Button>}
      />
    </>
  );
}

function Views() {
  const [value, setValue] = useState<'one' | 'two'>('one');
  const tabs = [
    { value: 'one', label: 'One', content: 'first view' },
    { value: 'two', label: 'Two', content: 'second view' },
  ] as const;
  return <Tabs label="Views" tabs={tabs} value={value} onChange={setValue} />;
}

function Toggling() {
  const [on, setOn] = useState(false);
  return <Switch label="Use this note" hint="Shown while you write" checked={on} onChange={setOn} />;
}

function Searching({ onEscape }: { onEscape: () => void }) {
  const [value, setValue] = useState('');
  return (
    // What the popup does with Escape: it closes.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div onKeyDown={(event) => event.key === 'Escape' && onEscape()}>
      <SearchField label="Find a client" clearLabel="Clear" value={value} onChange={setValue} />
    </div>
  );
}
