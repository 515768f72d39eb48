import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { watchComposes } from '../../../entrypoints/gmail.content/composes';
import { watchSendGestures } from '../../../entrypoints/gmail.content/held-gesture';
import { openMailbox } from './mailbox';

const send = () => {
  const found = document.querySelector<HTMLElement>('.aoO');
  if (!found) throw new Error('no Send in this mailbox');
  return found;
};
const nothing = () => {};

let life = new AbortController();
afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
});

/** A mailbox in which every send is held, and what the page hears of the keys. */
function holdAll(watchdog: number) {
  const mailbox = openMailbox({ open: [{ kind: 'reply', text: 'Hello.' }] });
  const { signal } = life;
  const composes = watchComposes(document, { opened: nothing, moved: nothing, closed: nothing }, { signal });
  const world = { composes: () => composes, holds: () => true, held: () => true };
  watchSendGestures(world, { signal, watchdog });
  const heard: string[] = [];
  for (const type of ['keydown', 'keyup'])
    window.addEventListener(type, (event) => heard.push(event.type), { signal });
  return { mailbox, heard };
}

describe('a key that presses Send and is never let go of', () => {
  it('is held to its last event, however often it repeats', async () => {
    const { mailbox, heard } = holdAll(60_000);
    send().focus();
    await userEvent.keyboard('{Enter>3}');
    await userEvent.keyboard('{/Enter}');
    expect(heard).toEqual([]);
    expect(mailbox.sent).toEqual([]);
  });

  it('is forgotten when its time is over: nothing is sent, and the page hears of it again', async () => {
    const { mailbox, heard } = holdAll(100);
    send().focus();
    await userEvent.keyboard('{Enter>}');
    expect(heard).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await userEvent.keyboard('{/Enter}');
    expect(heard).toEqual(['keyup']);
    expect(mailbox.sent).toEqual([]);
  });
});
