import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../../components/base/page.css';
import type { Client } from '../../../lib/clients';
import { codes } from '../../../lib/tone/codes';
import { type Heard, createWorld, keyOf, moveOf, panelIn } from './world';

const text = 'Hi Dana. As I told you, the file was late. I will send it soon. Best, Jo';
const told: Heard = {
  words: 'As I told you, the file was late.',
  code: 'defend',
  rewrites: [
    { tone: 'short', kind: 'whole', text: 'The file is here now.' },
    { tone: 'warm', kind: 'drop', text: '' },
  ],
};
const soon: Heard = {
  words: 'soon',
  code: 'vague',
  rewrites: [{ tone: 'firm', kind: 'swap', text: 'by «day», «time»' }],
};
const button = (name: string | RegExp) => page.getByRole('button', { name });
const dana: Client = {
  id: 'dana',
  name: 'Dana Whitlock',
  addresses: ['dana@example.com'],
  domain: null,
  paused: false,
  dismissed: { rules: [], codes: [] },
  notes: [
    {
      id: 'n1',
      kind: 'reminder',
      field: null,
      text: 'Answer her first.',
      because: null,
      on: true,
      updatedAt: 0,
    },
  ],
  createdAt: 0,
  updatedAt: 0,
};

describe('applying a rewrite', () => {
  it('opens the first finding unasked and shows the words that would stand there', async () => {
    await render(panelIn(createWorld({ text, heard: [told, soon] })));
    await expect.element(button(/Short The file is here now\./)).toBeVisible();
    await expect.element(button(/Firm/)).not.toBeInTheDocument();
  });

  it('puts the words in with one click, and takes them back exactly', async () => {
    const world = createWorld({ text, heard: [told, soon] });
    await render(panelIn(world));
    await button(/The file is here now/).click();
    expect(world.text()).toBe('Hi Dana. The file is here now. I will send it soon. Best, Jo');
    await expect.element(page.getByText(/Ctrl\+Z there takes it back, too\./)).toBeVisible();
    await button('Undo').click();
    expect(world.text()).toBe(text);
  });

  it('asks for the blanks first, and leaves those the writer does not know', async () => {
    const world = createWorld({ text, heard: [soon] });
    await render(panelIn(world));
    await button(/by Day, Time/).click();
    expect(world.text()).toBe(text);
    await expect.element(page.getByRole('combobox', { name: 'Day' })).toHaveFocus();
    await userEvent.keyboard('Thursday');
    await button('Use it, fill in the rest later').click();
    expect(world.text()).toContain('I will send it by Thursday, «time».');
  });

  it('takes the filled rewrite with Enter', async () => {
    const world = createWorld({ text, heard: [soon] });
    await render(panelIn(world));
    await button(/by Day, Time/).click();
    await userEvent.keyboard('Thursday{Tab}3 pm{Enter}');
    expect(world.text()).toContain('I will send it by Thursday, 3 pm.');
  });

  it.each([
    ['draft-changed', /The draft has changed since I read it/],
    ['compose-closed', /That draft is closed now/],
    ['editor-refused', /The editor did not take the change/],
    ['composing', /in the middle of a word/],
  ] as const)('says why when it is refused: %s', async (reason, says) => {
    const world = createWorld({ text, heard: [told] });
    world.refuse(reason);
    await render(panelIn(world));
    await button(/The file is here now/).click();
    await expect.element(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    expect(world.text()).toBe(text);
  });

  it('says what dropping means where there are no words to show', async () => {
    await render(panelIn(createWorld({ text, heard: [told] })));
    await expect.element(button(/Leave it out Your reply is stronger without it\./)).toBeVisible();
  });
});

describe('at first sight', () => {
  it('a panel no higher than a small laptop has room for shows a rewrite', async () => {
    await page.viewport(360, 720);
    const incoming = 'Where is my file? When is the launch?';
    const asks = [0, 18].map((start) => ({ start, end: start + 17, answered: false }));
    const weather = { heat: 2, behaviours: ['impatience'], asks } as const;
    const reading = { incoming: weather, moves: [moveOf(text, 'I will send it', 'plan')] };
    await render(panelIn(createWorld({ text, heard: [told, soon], client: dana, incoming, reading })));
    await expect.element(button(/Your notes on them/)).toBeVisible();
    const rewrite = button(/The file is here now/);
    await expect.element(rewrite).toBeVisible();
    expect(rewrite.element().getBoundingClientRect().bottom).toBeLessThan(720);
    expect(scrollY).toBe(0);
  });
});

describe('blanks left in the draft', () => {
  const open = 'You will have it by «day». Could you send me the logo by «day», «time»? He said «bonjour».';

  it('have a field each, told apart by the words before them, and go in together', async () => {
    const world = createWorld({ text: open });
    await render(panelIn(world));
    await expect.element(page.getByText('3 blanks to fill in before you send')).toBeVisible();
    await expect.element(page.getByText('Nothing to change. This leads well.')).not.toBeInTheDocument();
    await page.getByRole('combobox', { name: 'Day: You will have it by' }).fill('Friday');
    await page.getByRole('combobox', { name: 'Time: Could you send me the logo by …,' }).fill('noon');
    await button('Fill in the blanks').click();
    await expect
      .poll(() => world.text())
      .toBe('You will have it by Friday. Could you send me the logo by «day», noon? He said «bonjour».');
    await expect.element(page.getByText('1 blank to fill in before you send')).toBeVisible();
    await expect.element(page.getByRole('combobox')).toHaveFocus();
    await page.getByRole('combobox').fill('Monday');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Nothing to change. This leads well.')).toBeVisible();
    await button('Undo').click();
    await expect.poll(() => world.text()).toContain('the logo by «day», noon');
  });

  it('wait folded up while there are sentences to mend', async () => {
    await render(panelIn(createWorld({ text: open, heard: [{ ...soon, words: 'the logo' }] })));
    const row = button('3 blanks to fill in before you send');
    await expect.element(row).toHaveAttribute('aria-expanded', 'false');
    await row.click();
    await expect.element(page.getByRole('combobox', { name: /^Time/ })).toBeVisible();
  });

  it('are there beside a whole reply that has nothing else to change', async () => {
    await render(panelIn(createWorld({ text: open, proposal: null })));
    await page.getByRole('tab', { name: 'Whole reply' }).click();
    await expect.element(page.getByText('Nothing to change as a whole.')).toBeVisible();
    await expect.element(button('3 blanks to fill in before you send')).toBeVisible();
  });

  it('are none where the marks are the writer’s own', async () => {
    await render(panelIn(createWorld({ text: 'He said «bonjour» and «day trip».' })));
    await expect.element(page.getByText('Nothing to change. This leads well.')).toBeVisible();
    await expect.element(page.getByText(/to fill in/)).not.toBeInTheDocument();
  });
});

describe('two rewrites alike', () => {
  it('are one choice', async () => {
    const twice = { tone: 'warm', kind: 'whole', text: 'The file is here, now.' } as const;
    await render(panelIn(createWorld({ text, heard: [{ ...told, rewrites: [...told.rewrites, twice] }] })));
    await expect.element(button(/Short The file is here now\./)).toBeVisible();
    await expect.element(button(/Leave it out/)).toBeVisible();
    await expect.element(button(/Warm/)).not.toBeInTheDocument();
  });
});

describe('a worker that does not answer', () => {
  it('asks once, says so, and asks again when told to', async () => {
    const world = createWorld({ text, heard: [told] });
    world.worker.stop();
    await render(panelIn(world));
    await expect.element(page.getByRole('alert').filter({ hasText: /No answer came/ })).toBeVisible();
    expect(world.asked.filter((name) => name.startsWith('suggest'))).toHaveLength(1);
    world.worker.start();
    await button('Try again').click();
    await expect.element(button(/The file is here now/)).toBeVisible();
  });
});

describe('the keyboard', () => {
  it('goes on at the next finding when one is mended', async () => {
    const world = createWorld({ text, heard: [told, soon] });
    await render(panelIn(world));
    await expect.element(button(/The file is here now/)).toBeVisible();
    button(/The file is here now/)
      .element()
      .focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(button(/Leaves the time open/)).toHaveFocus();
  });

  it('stays in the list when the last one is dismissed', async () => {
    const world = createWorld({ text, heard: [told] });
    await render(panelIn(world));
    await button('Dismiss').click();
    await page.getByRole('menuitem', { name: /Just here/ }).click();
    await expect
      .element(page.getByText('Nothing to change. This leads well.', { exact: true }))
      .toBeVisible();
    await expect.poll(() => document.activeElement?.className).toContain('ek-panel-list');
  });

  it('reaches everything in order, from the menu to the last button', async () => {
    await render(panelIn(createWorld({ text, heard: [told], client: dana })));
    await expect.element(button(/The file is here now/)).toBeVisible();
    const names: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      await userEvent.keyboard('{Tab}');
      const here = document.activeElement;
      if (!here || here === document.body) break;
      names.push(here.getAttribute('aria-label') ?? here.textContent ?? '');
    }
    const reached = (words: RegExp) => names.findIndex((name) => words.test(name));
    const path = [
      /^More$/,
      /Your notes/,
      /Shows you understood/,
      /Sentences/,
      /Arguing the past/,
      /file is here/,
    ];
    const places = path.map(reached);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(reached(/^Dismiss$/)).toBeGreaterThan(0);
  });
});

describe('dismissing', () => {
  it.each([
    ['Just here', 'here'],
    ['With Dana Whitlock', 'client'],
    ['Always', 'always'],
  ] as const)('%s, and back again', async (label, scope) => {
    const world = createWorld({ text, heard: [told, soon] });
    await render(panelIn(world));
    await button('Dismiss').click();
    await page.getByRole('menuitem', { name: new RegExp(label) }).click();
    await expect.element(page.getByText('Arguing the past')).not.toBeInTheDocument();
    expect(world.asked).toContain(`dismiss ${scope}`);
    await button('Undo').click();
    await expect.element(button(/Arguing the past/)).toBeVisible();
    expect(world.asked).toContain(`undismiss ${scope}`);
  });
});

describe('in step with the draft', () => {
  it('opens the finding the caret moves into', async () => {
    const world = createWorld({ text, heard: [told, soon] });
    await render(panelIn(world));
    await expect.element(button(/The file is here now/)).toBeVisible();
    world.moveCaret(text.indexOf('soon') + 1);
    await expect.element(button(/by Day, Time/)).toBeVisible();
    await expect.element(button(/The file is here now/)).not.toBeInTheDocument();
  });

  it('shows a finding in the draft when it is chosen here', async () => {
    const world = createWorld({ text, heard: [told, soon] });
    await render(panelIn(world));
    await button(/Leaves the time open/).click();
    const at = text.indexOf('soon');
    expect(world.revealed.at(-1)).toEqual({ start: at, end: at + 4 });
  });

  it('shows the sentence that earns a move, and what it would take for the others', async () => {
    const moves = [moveOf(text, 'I will send it soon.', 'date')];
    const world = createWorld({ text, heard: [told], reading: { moves } });
    await render(panelIn(world));
    await button('Date: Names a time, it is there').click();
    await expect
      .element(
        page.getByText('“I will send it soon.”').or(page.getByText('I will send it soon.', { exact: true })),
      )
      .toBeVisible();
    expect(world.revealed.at(-1)?.start).toBe(text.indexOf('I will'));
    await button('Own: Owns it plainly, not there yet').click();
    await expect
      .element(page.getByText('Say in one sentence which part is yours, then go to the fix.'))
      .toBeVisible();
  });

  it('speaks a new finding once, politely', async () => {
    const world = createWorld({ text: 'Hi Dana. I will send it soon.', heard: [told, soon] });
    await render(panelIn(world));
    const said = () => document.querySelector('p.ek-unseen[role="status"]')?.textContent;
    await expect.poll(said).toBe('New: Leaves the time open');
    world.type(text);
    await expect.poll(said).toBe('New: Arguing the past');
    world.type(`${text} PS`);
    await expect.poll(said).toBe('New: Arguing the past');
  });
});

describe('what was heard is grouped', () => {
  it('by family, each in the order of the draft, the first heard first', async () => {
    const hedge: Heard = { words: 'Best, Jo', code: 'hedge', rewrites: [] };
    const accuse: Heard = { words: 'Your logo', code: 'accuse', rewrites: [] };
    const longer = text.replace(' Best', ' Your logo came late. Best');
    await render(panelIn(createWorld({ text: longer, heard: [told, soon, hedge, accuse] })));
    await expect.element(page.getByRole('heading', { name: /Shrinking/ })).toBeVisible();
    const keys = [...document.querySelectorAll('[data-key]')].map((card) => card.getAttribute('data-key'));
    expect(keys).toEqual([told, soon, hedge, accuse].map(keyOf));
  });
});

describe('a sentence with two findings', () => {
  const promise: Heard = {
    words: 'I will send it',
    code: 'capitulate',
    rewrites: [{ tone: 'short', kind: 'swap', text: 'You can have it' }],
  };

  it('is one card with both reasons; the weightier is open, the other a click away', async () => {
    await render(panelIn(createWorld({ text, heard: [promise, soon] })));
    const card = page.getByRole('article');
    await expect.element(card).toBeVisible();
    expect(card.elements()).toHaveLength(1);
    await expect
      .element(card.getByRole('button', { name: codes.capitulate.why, pressed: true }))
      .toBeVisible();
    await expect.element(button(/Short You can have it/)).toBeVisible();
    await card.getByRole('button', { name: codes.vague.why, pressed: false }).click();
    await expect.element(button(/Firm/)).toBeVisible();
    await expect.element(button(/Short/)).not.toBeInTheDocument();
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'I will send it',
      'soon',
    ]);
  });

  it('opens at the finding the caret stands in', async () => {
    const world = createWorld({ text, heard: [promise, soon] });
    await render(panelIn(world));
    world.moveCaret(text.indexOf('soon') + 1);
    await expect.element(button(/Firm/)).toBeVisible();
  });

  it('is no list of reasons when there is one', async () => {
    await render(panelIn(createWorld({ text, heard: [soon] })));
    await expect.element(button(/Firm/)).toBeVisible();
    expect(page.getByRole('button', { pressed: true }).elements()).toHaveLength(0);
  });
});

describe('notes and pauses', () => {
  it('switches a note off and on', async () => {
    await render(panelIn(createWorld({ text, client: dana })));
    await button(/Your notes on them/).click();
    const note = page.getByRole('switch', { name: /Answer her first/ });
    await expect.element(note).toBeChecked();
    await note.click();
    await expect.element(note).not.toBeChecked();
    await expect.element(button(/Your notes on them 0 on/)).toBeVisible();
  });

  it.each([
    ['Pause for this mail', 'Coaching is paused for this mail'],
    ['Pause for this client', 'Coaching is paused for this client'],
    ['Pause everywhere', 'Coaching is paused everywhere'],
  ])('%s, and on again', async (choice, says) => {
    await render(panelIn(createWorld({ text, heard: [told] })));
    await button('More').click();
    await page.getByRole('menuitem', { name: choice }).click();
    await expect.element(page.getByText(says)).toBeVisible();
    await button('Turn it on again').click();
    await expect.element(button(/Arguing the past/)).toBeVisible();
  });
});

describe('copying', () => {
  it.each([
    [true, 'Copied.'],
    [false, /kept the clipboard closed/],
  ])('says how it went: %s', async (works, says) => {
    const copied: string[] = [];
    const world = createWorld({ text, heard: [told] });
    const onCopy = async (words: string) => {
      copied.push(words);
      return works;
    };
    await render(panelIn(world, onCopy));
    await button('Copy').first().click();
    await expect.element(page.getByText(says)).toBeVisible();
    expect(copied).toEqual(['The file is here now.']);
  });
});
