import type { Locator, Page } from 'playwright-core';
import { angerThread } from '../../../lib/samples/anger';
import type { Client } from '../../../lib/clients';
import type { WordKey } from '../../../lib/words';
import { composeAt } from '../../e2e/harness/compose';
import type { World } from '../../e2e/harness/world';
import type { Camera } from './camera';

/** What a surface needs to have its picture taken. */
export interface Studio {
  readonly world: World;
  readonly camera: Camera;
  /** Of the language the pictures are in: things on a page are found by what stands on them. */
  readonly words: Readonly<Record<WordKey, string>>;
}

/** The client who is angry in the first thread, with a note of each kind. */
export const dana: Client = {
  id: 'dana',
  name: angerThread.client.name,
  addresses: [angerThread.client.address],
  domain: null,
  paused: false,
  dismissed: { rules: [], codes: [] },
  notes: [
    note('reminder', 'Answer her question first, then the complaint.'),
    { ...note('agreement', 'Monday to Friday, 9 to 5'), field: 'workingHours' },
    { ...note('agreement', '45 euros an hour'), field: 'rate', on: false },
    { ...note('landmine', "I honestly don't know"), because: 'She hears it as giving up.' },
    note('like', 'Short mails with one clear date'),
  ],
  createdAt: 0,
  updatedAt: 0,
};

function note(kind: Client['notes'][number]['kind'], text: string): Client['notes'][number] {
  return { id: `${kind} ${text}`, kind, field: null, text, because: null, on: true, updatedAt: 0 };
}

const others = ['Amara Osei', 'Benedikt Kaltenbrunner', 'Café Lindenhof', 'Finch & Daughters', 'Priya Nair'];

/** Puts clients into the book, as another window of the extension would. */
export async function keepClients({ world }: Studio): Promise<void> {
  const clients = [
    dana,
    ...others.map((name, at) => ({
      ...dana,
      id: `client-${at}`,
      name,
      addresses: [`office@client${at}.example`],
      paused: at === 2,
      notes: dana.notes.slice(0, at % 4),
    })),
  ];
  await world.browser.worker.evaluate(
    (items) => (globalThis as unknown as WithStorage).chrome.storage.local.set(items),
    { clients, clients$: { v: 1 } },
  );
}

/** What is kept of the tab in front, changed as it is when things go wrong. */
export const changeSession = ({ world }: Studio, change: 'unseen' | 'not-read-yet'): Promise<void> =>
  world.browser.worker.evaluate(async (wanted) => {
    const { session } = (globalThis as unknown as WithStorage).chrome.storage;
    for (const [key, value] of Object.entries(await session.get())) {
      if (wanted === 'unseen' && key.startsWith('focus:'))
        await session.set({ [key]: { ...value, seen: false } });
      if (wanted === 'not-read-yet' && key.startsWith('report:')) await session.remove(key);
    }
  }, change);

interface WithStorage {
  readonly chrome: {
    readonly storage: Readonly<
      Record<
        'local' | 'session',
        {
          get(): Promise<Readonly<Record<string, object>>>;
          set(items: object): Promise<void>;
          remove(key: string): Promise<void>;
        }
      >
    >;
  };
}

/** A draft as if it had just been written, read by the coach. */
export async function writeDraft({ world }: Studio, text: string): Promise<void> {
  const { editor } = composeAt(world.mail);
  await editor.waitFor();
  await editor.focus();
  await world.mail.keyboard.press('Control+a');
  await world.mail.keyboard.insertText(text);
  await untilRead(world, text);
}

/** Waits for the report of the text that stands there now. */
export async function untilRead(world: World, text: string): Promise<void> {
  const plain = (words: string) => words.replace(/\s+/g, ' ').trim();
  for (const giveUpAt = Date.now() + 30_000; Date.now() < giveUpAt; ) {
    const reports = await world.reports();
    if (reports.some(({ snapshot }) => plain(snapshot.text) === plain(text))) return;
    await world.mail.waitForTimeout(100);
  }
  throw new Error('The draft was not read');
}

/** The button that says this, wherever it stands. */
export const press = (on: Page | Locator, name: string): Promise<void> =>
  on.getByRole('button', { name, exact: true }).first().click();
