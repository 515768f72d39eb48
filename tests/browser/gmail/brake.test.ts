import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { MailboxControl, MailboxOptions } from '../../mailbox/options';
import { editors, openMailbox } from './mailbox';
import { until } from './page';
import { badge, card, marked, rewriteButtons, startCoach } from './world';

const reply = { kind: 'reply', text: 'You never said.' } as const;

let coach: ReturnType<typeof startCoach> | undefined;
afterEach(() => {
  vi.useRealTimers();
  coach?.stop();
  document.body.replaceChildren();
  document.body.dir = '';
});

/** A mailbox with one reply that is judged hot. */
async function openHot(options: Partial<MailboxOptions> = {}): Promise<MailboxControl> {
  const mailbox = openMailbox({ open: [reply], ...options });
  coach = startCoach({ hold: 'hot' });
  await until(() => marked('blame').length === 1);
  return mailbox;
}

const get = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};
const breath = () => document.querySelector('[data-evenkeel="brake"]')?.shadowRoot ?? null;
const badges = () =>
  [...document.querySelectorAll('[data-evenkeel="badge"]')].map((host) => host.shadowRoot?.textContent ?? '');
const inBreath = (selector: string): HTMLElement => {
  const found = breath()?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector} in the card`);
  return found;
};

describe('Send & archive', () => {
  it('is held as Send is, and archives when the mail goes', async () => {
    const mailbox = await openHot({ sendAndArchive: true });
    await userEvent.click(get('.Uo'));
    expect(mailbox.sent).toEqual([]);
    await userEvent.click(inBreath('.second'));
    await until(() => mailbox.sent.length > 0);
    expect(mailbox.sent).toMatchObject([{ archived: true }]);
    await until(() => coach?.saidOf('draftSent').length === 1);
  });

  it('beside it, Send sends and does not archive', async () => {
    const mailbox = await openHot({ sendAndArchive: true });
    await userEvent.click(get('.aoO'));
    await userEvent.click(inBreath('.second'));
    await until(() => mailbox.sent.length > 0);
    expect(mailbox.sent).toMatchObject([{ archived: false }]);
  });
});

describe('a blank left open', () => {
  it('is shown before Send, and selected to be typed over', async () => {
    const text = 'You will have it by «day».';
    const mailbox = openMailbox({ open: [{ kind: 'reply', text }] });
    coach = startCoach({ hold: 'blank' });
    await until(() => coach?.saidOf('coachDraft').length === 1);
    await until(() => /\d/.test(badges().join('')));

    await userEvent.click(get('.aoO'));
    expect(inBreath('h2').textContent).toBe('A blank is still open');
    expect(inBreath('li').textContent).toContain('will have it by «day»');
    await userEvent.click(inBreath('.main'));
    expect(getSelection()?.toString()).toBe('«day»');
    await userEvent.keyboard('Friday');

    expect(editors()[0]?.textContent).toBe('You will have it by Friday.');
    await userEvent.click(get('.aoO'));
    await until(() => mailbox.sent.length > 0);
  });
});

describe('in confidential mode', () => {
  it('holds Send, and the buttons of its notice are none of ours', async () => {
    const mailbox = await openHot({ confidential: true });
    await userEvent.click(get('.bq9 [role="button"]'));
    expect(breath()).toBeNull();
    await userEvent.click(get('.aoO'));
    expect(breath()).not.toBeNull();
    expect(mailbox.sent).toEqual([]);
  });
});

describe('a reminder in ten minutes', () => {
  const ten = 10 * 60_000;
  const askForIt = async () => {
    await userEvent.click(get('.aoO'));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await userEvent.click(inBreath('.ways .plain + .plain'));
  };
  const pass = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
  };

  it('comes once, then, takes no focus and sends nothing', async () => {
    const mailbox = await openHot();
    await askForIt();
    expect(breath()).toBeNull();
    editors()[0]?.focus();
    await pass(ten - 1000);
    expect(breath()).toBeNull();
    await pass(1000);
    expect(inBreath('h2').textContent).not.toBe('');
    expect(document.activeElement).toBe(editors()[0]);
    expect(breath()?.querySelectorAll('.ways .plain')).toHaveLength(1);
    expect(mailbox.sent).toEqual([]);
    await userEvent.click(inBreath('.close'));
    await pass(2 * ten);
    expect(breath()).toBeNull();
  });

  it('does not come for a draft that has gone', async () => {
    const mailbox = await openHot();
    await askForIt();
    await userEvent.click(get('.aoO'));
    expect(mailbox.sent).toHaveLength(1);
    await pass(2 * ten);
    expect(breath()).toBeNull();
  });
});

describe('a script whose extension is gone', () => {
  it('holds nothing, though it does not know yet', async () => {
    const mailbox = await openHot();
    if (coach) coach.settings.isOrphaned = true;
    await userEvent.click(get('.aoO'));
    expect(breath()).toBeNull();
    expect(mailbox.sent).toHaveLength(1);
  });

  it('takes with it all it has put on the page, the open card too', async () => {
    const mailbox = await openHot();
    await userEvent.click(get('.aoO'));
    expect(breath()).not.toBeNull();
    coach?.stop();
    expect(document.querySelectorAll('[data-evenkeel]')).toHaveLength(0);
    expect(marked('blame')).toEqual([]);
    await userEvent.click(get('.aoO'));
    expect(mailbox.sent).toHaveLength(1);
  });
});

it('a copy that ends after a newer one has begun leaves the newer one’s marks, badge and hold alone', async () => {
  const mailbox = await openHot();
  const older = coach;
  coach = startCoach({ hold: 'hot' });
  await until(() => document.querySelectorAll('[data-evenkeel="badge"]').length === 2);
  await until(() => badges().every((text) => text.includes('31')));
  older?.stop();
  await until(() => marked('blame').join() === 'never');
  expect(document.querySelectorAll('[data-evenkeel="badge"]')).toHaveLength(1);
  await userEvent.click(get('.aoO'));
  expect(document.querySelectorAll('[data-evenkeel="brake"]')).toHaveLength(1);
  expect(mailbox.sent).toEqual([]);
});

describe('a hold that nobody ends', () => {
  const watchdogMs = 30_000;
  const held = async (hold: () => Promise<unknown>) => {
    const mailbox = await openHot();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    await hold();
    expect(mailbox.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(watchdogMs + 1000);
    vi.useRealTimers();
    // A press this soon, by the clock of events, would be the second half of a double one.
    await new Promise((resolve) => setTimeout(resolve, 600));
    // Nothing is ever sent by itself.
    expect(mailbox.sent).toEqual([]);
    return mailbox;
  };

  it('lets the next press through, though the card was never looked at', async () => {
    const mailbox = await held(() => userEvent.click(get('.aoO')));
    expect(breath()).not.toBeNull();
    await userEvent.click(get('.aoO'));
    expect(mailbox.sent).toHaveLength(1);
    expect(breath()).toBeNull();
  });

  it('lets the next press through, though the page has taken the card away', async () => {
    const mailbox = await held(async () => {
      await userEvent.click(get('.aoO'));
      document.querySelector('[data-evenkeel="brake"]')?.remove();
    });
    await userEvent.click(get('.aoO'));
    expect(mailbox.sent).toHaveLength(1);
  });

  it('lets the next press through, though the key was never let go of', async () => {
    const mailbox = await held(async () => {
      editors()[0]?.focus();
      await userEvent.keyboard('{Control>}{Enter>}');
    });
    await userEvent.keyboard('{/Enter}{/Control}');
    expect(mailbox.sent).toEqual([]);
    await userEvent.click(get('.aoO'));
    expect(mailbox.sent).toHaveLength(1);
  });
});

describe('from right to left', () => {
  beforeEach(() => page.viewport(1280, 800));
  afterEach(() => page.viewport(414, 896));
  const hebrew = { kind: 'reply', text: 'שלום Dana, you never said.' } as const;

  it('the card begins where its words begin, and a rewrite goes in', async () => {
    await openHot({ direction: 'rtl', open: [hebrew] });
    const [range] = CSS.highlights.get('evenkeel-blame') ?? [];
    const at = (range as Range).getBoundingClientRect();
    await userEvent.click(editors()[0] as HTMLElement, {
      position: positionIn(editors()[0] as HTMLElement, at),
    });
    await until(() => rewriteButtons().length > 0);
    const box = card()?.getBoundingClientRect();
    expect(box?.right).toBeCloseTo(at.right, 0);
    await userEvent.click(rewriteButtons()[0] as HTMLElement);
    await until(() => editors()[0]?.textContent.includes('you not yet said.'));
    expect(editors()[0]?.firstElementChild?.getAttribute('dir')).toBe('rtl');
  });

  it('the breath stands beside Send and within the window', async () => {
    await openHot({ direction: 'rtl', open: [hebrew] });
    await userEvent.click(get('.aoO'));
    const box = inBreath('[role="dialog"]').getBoundingClientRect();
    expect(box.right).toBeCloseTo(get('.aoO').getBoundingClientRect().right, 0);
    expect(badge()?.checkVisibility()).toBe(true);
  });
});

const positionIn = (element: HTMLElement, at: DOMRect) => {
  const box = element.getBoundingClientRect();
  return { x: at.left + at.width / 2 - box.left, y: at.top + at.height / 2 - box.top };
};
