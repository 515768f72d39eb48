import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { answer } from '../../entrypoints/background/routes';
import { clientBook } from '../../lib/browser/client-book';
import { ownUrl } from '../../lib/browser/pages';
import { parseBackup } from '../../lib/browser/parse-backup';
import { backupSchema, backupVersion } from '../../lib/browser/schemas/backup';
import { clientsSchema, settingsSchema } from '../../lib/browser/schemas/stored';
import { defaultSettings, settings } from '../../lib/browser/settings';
import { isLater } from '../../lib/browser/sync/entry';
import { shareOnce } from '../../lib/browser/sync/round';
import { switchSharing } from '../../lib/browser/sync/sharing';
import { newWorld } from '../unit/background/world';
import { reply } from '../unit/week/replies';
import { patience, share } from './budget';
import { draft, incoming } from './drafts';

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true });
const json = fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text));

const client = {
  id: 'anna',
  name: 'Anna',
  addresses: ['anna@client.example'],
  domain: null,
  paused: false,
  dismissed: { rules: [], codes: [] },
  notes: [{ id: 'n1', kind: 'like', field: null, text: 'Short', because: null, on: true, updatedAt: 3 }],
  createdAt: 1,
  updatedAt: 3,
};
const backup = {
  app: 'evenkeel',
  kind: 'backup',
  version: backupVersion,
  exportedAt: 5,
  clients: [client],
  settings: defaultSettings,
  history: [reply({ id: 'r1' }), reply({ id: 'r2' })],
  salt: 'abc',
};

/** A value with anything put in one place of it. */
const bent = (whole: unknown, put: fc.Arbitrary<unknown>) =>
  fc.tuple(fc.nat(), fc.nat(), fc.nat(), put).map(([a, b, c, value]) => {
    const copy: unknown = structuredClone(whole);
    let place = copy as Record<string, unknown>;
    for (const step of [a, b, c]) {
      const keys = Object.keys(place);
      const key = keys[step % keys.length] ?? 'more';
      const inner = place[key];
      if (step % 3 === 0 || typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) {
        place[key] = value;
        break;
      }
      place = inner as Record<string, unknown>;
    }
    return copy;
  });

describe('any file at all', () => {
  const file = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    json.map((value) => JSON.stringify(value)),
    json.map((value) => JSON.stringify({ ...backup, ...(value as object) })),
    bent(backup, json).map((value) => JSON.stringify(value)),
    fc.nat(600).map((end) => JSON.stringify(backup).slice(0, end)),
  );

  it(
    'is a backup or says why it is none',
    async () => {
      await fc.assert(
        fc.asyncProperty(file, async (text) => {
          const parsed = await parseBackup(text, 'x');
          const again = parsed.ok ? await parseBackup(JSON.stringify(parsed.backup)) : parsed;
          expect(again).toEqual(parsed);
          expect(parsed.ok ? v.is(backupSchema, parsed.backup) : parsed.fault.reason.length > 0).toBe(true);
        }),
        share(3_000),
      );
    },
    patience,
  );
});

describe('any stored value at all', () => {
  it.each([
    ['settings', () => settings, settingsSchema, { ...defaultSettings }],
    ['clients', () => clientBook, clientsSchema, [client]],
  ] as const)(
    '%s: becomes a valid one, and is lost neither in part nor whole',
    async (name, item, schema, whole) => {
      await fc.assert(
        fc.asyncProperty(fc.oneof(json, bent(whole, json)), fc.option(json), async (value, meta) => {
          fakeBrowser.reset();
          await fakeBrowser.storage.local.set({ [name]: value, [`${name}$`]: meta });
          const read: unknown = await item().get();
          expect(v.is(schema, read)).toBe(true);
          const kept = Object.values(await fakeBrowser.storage.local.get());
          // Null is no value: the browser stores it, and nothing is lost with it.
          expect(value === null ? [null] : kept).toContainEqual(value);
        }),
        share(700),
      );
    },
    patience,
  );
});

describe('any account at all', () => {
  const stored = fc.oneof(
    json,
    fc.record({ v: fc.constantFrom(1, 2), at: fc.oneof(fc.nat(), json), value: json }),
    bent(
      { v: 1, at: 9, value: { client, kind: 'like', field: null, text: 'x', because: null, on: true } },
      json,
    ),
  );
  const key = fc.constantFrom(
    'note:n1',
    'note:n2',
    'setting:brake',
    'setting:rulesOff',
    'setting:welcomed',
    'x',
  );

  it(
    'is shared with: what is here stays valid, and nothing of another version is written over',
    async () => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      await fc.assert(
        fc.asyncProperty(
          fc.dictionary(key, stored, { noNullPrototype: true }),
          fc.nat(),
          async (account, now) => {
            fakeBrowser.reset();
            await clientBook.change(() => [client as never]);
            await fakeBrowser.storage.sync.set(account);
            await switchSharing(true);
            for (let round = 0; round < 2; round += 1)
              await shareOnce({ clientBook, settings, now: () => now });
            expect(v.is(clientsSchema, await clientBook.get())).toBe(true);
            expect(v.is(settingsSchema, await settings.get())).toBe(true);
            const after: Record<string, unknown> = await fakeBrowser.storage.sync.get();
            const later = Object.entries(account).filter(([, entry]) => isLater(entry));
            expect(later.map(([name]) => after[name])).toEqual(later.map(([, entry]) => entry));
            expect(said).not.toHaveBeenCalled();
          },
        ),
        share(300),
      );
      said.mockRestore();
    },
    patience,
  );
});

describe('any message at all', () => {
  const names = [
    'coachDraft',
    'suggest',
    'propose',
    'starters',
    'listRules',
    'caretMoved',
    'typing',
    'cannotSee',
    'closeDraft',
    'pageOpened',
    'rewriteApplied',
    'dismiss',
    'undismiss',
    'pause',
    'draftSent',
    'sendWithdrawn',
  ] as const;
  const composeId = fc.constantFrom('c1', 'c2', 'practice', '__proto__', '</script>');
  const message = fc.oneof(
    anything,
    fc.record({
      composeId,
      revision: fc.nat(5),
      kind: fc.constantFrom('new', 'inline-reply', 'practice'),
      text: draft,
      subject: fc.option(draft),
      to: fc.array(fc.record({ address: fc.string(), name: fc.option(fc.string()) }), { maxLength: 3 }),
      incoming: incoming.map((text) => (text === null ? null : { from: null, text })),
      me: fc.option(fc.emailAddress()),
      key: fc.constantFrom('soon|vague|soon', 'k', '__proto__'),
      caret: fc.option(fc.nat()),
      scope: fc.constantFrom('mail', 'client', 'everywhere', 'here', 'always'),
      on: fc.boolean(),
      undone: fc.boolean(),
      editId: fc.constantFrom('e1', 'e2', '__proto__'),
      brake: fc.constantFrom('none', 'improved'),
    }),
  );
  const sender = fc.constantFrom(
    { id: browser.runtime.id, url: 'https://mail.google.com/mail/', tab: { id: 7 } },
    { id: browser.runtime.id, url: 'https://mail.google.com/mail/', tab: { id: 8 } },
    { id: browser.runtime.id, url: ownUrl('/sidepanel.html') },
    { id: 'another', url: 'https://mail.google.com/mail/', tab: { id: 7 } },
  );

  it(
    'is answered, one after the other on the same worker, and none of them breaks it',
    async () => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      const world = newWorld();
      const { handlers } = world.start();
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...names), message, sender, async (name, data, from) => {
          const replied = await answer(name, handlers, data, from);
          expect(structuredClone(replied)).toEqual(replied);
          expect(said.mock.calls).toEqual([]);
        }),
        share(1_380),
      );
      said.mockRestore();
      expect(v.is(settingsSchema, await settings.get())).toBe(true);
      expect(v.is(clientsSchema, await clientBook.get())).toBe(true);
    },
    patience,
  );
});
