import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CoachService, Handlers } from '../../../entrypoints/background/coach-service';
import { clientBook } from '../../../lib/browser/client-book';
import { findReport } from '../../../lib/browser/reports';
import { settings } from '../../../lib/browser/settings';
import { type World, fromGmail, newWorld, snapshot } from './world';

let world: World;
beforeEach(() => {
  world = newWorld();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

const snapshots = [
  snapshot(),
  snapshot({
    revision: 2,
    text: 'Hi Anna,\n\nThe files go out soon. I will get to the rest soon, I hope.\n\nMia',
  }),
];

/** One day of a compose: what the content script and the panel say, in order. */
const day: readonly ((handlers: Handlers, key: string) => Promise<unknown>)[] = [
  ({ coachDraft }) => coachDraft(snapshots[0] ?? snapshot(), fromGmail),
  ({ caretMoved }) => caretMoved({ composeId: 'c1', caret: 12 }, fromGmail),
  ({ coachDraft }) => coachDraft(snapshots[1] ?? snapshot(), fromGmail),
  ({ rewriteApplied }) => rewriteApplied({ composeId: 'c1', undone: false, editId: 'e1' }, fromGmail),
  ({ dismiss }, key) => dismiss({ composeId: 'c1', key, scope: 'client' }, fromGmail),
  ({ undismiss }, key) => undismiss({ composeId: 'c1', key, scope: 'client' }, fromGmail),
  ({ dismiss }, key) => dismiss({ composeId: 'c1', key, scope: 'always' }, fromGmail),
  ({ draftSent }) => draftSent({ composeId: 'c1', brake: 'none' }, fromGmail),
  ({ sendWithdrawn }) => sendWithdrawn({ composeId: 'c1' }, fromGmail),
  ({ coachDraft }) => coachDraft(snapshot({ ...snapshots[1], revision: 3 }), fromGmail),
  ({ draftSent }) => draftSent({ composeId: 'c1', brake: 'sentAsIs' }, fromGmail),
  ({ closeDraft }) => closeDraft({ composeId: 'c1' }, fromGmail),
];

/** All that is kept at the end, but for names that are made at random. */
async function kept(): Promise<unknown> {
  const clients = await clientBook.get();
  const rows = await world.history.all();
  const report = await findReport('c1');
  return {
    clients: clients.map((client) => ({ ...client, id: 'some id' })),
    settings: await settings.get(),
    rows: rows.map((row) => ({
      ...row,
      id: 'some id',
      clientId: row.clientId?.replace(/^id-\d+$/, 'some id'),
    })),
    week: (await world.history.findWeek('2026-11-16')).replies,
    report: report && {
      ...report,
      // A message asked again is read again.
      at: 'later',
      client: { ...report.client, id: 'some id' },
      dismissalsMade: report.dismissalsMade.map(({ key, scope }) => ({ key, scope })),
    },
  };
}

async function live(
  start: (step: number) => CoachService,
  step = async (work: () => Promise<unknown>) => void (await work()),
) {
  let key = '';
  for (const [n, say] of day.entries()) {
    const { handlers } = start(n);
    if (n === 4)
      key = (await findReport('c1'))?.reading?.findings.find(({ rule }) => rule === 'soon')?.key ?? '';
    await step(() => say(handlers, key));
  }
}

describe('a worker killed between messages', () => {
  it('after every one of them, the day ends as if it had lived through', async () => {
    const one = world.start();
    await live(() => one);
    const lived = await kept();

    world = newWorld();
    await live(() => world.start());

    expect(await kept()).toEqual(lived);
    expect(lived).toMatchObject({ week: 1, rows: [{ brake: 'sentAsIs', rewritesApplied: 1, dismissed: 1 }] });
  });
});

describe('a worker killed in the middle of a message', () => {
  /** From the n-th write on, nothing is written: as if the worker had died there. */
  function dieAtWrite(n: number): { revive(): boolean } {
    let writes = 0;
    const areas = [fakeBrowser.storage.local, fakeBrowser.storage.session];
    const spies = areas.flatMap((area) =>
      (['set', 'remove'] as const).map((name) => {
        const real = area[name].bind(area) as (given: never) => Promise<void>;
        return vi.spyOn(area, name).mockImplementation(((given: never) => {
          writes += 1;
          return writes > n ? Promise.reject(new Error('dead')) : real(given);
        }) as never);
      }),
    );
    return {
      revive: () => {
        for (const spy of spies) spy.mockRestore();
        return writes > n;
      },
    };
  }

  it('asked again by its sender, no row is lost or doubled, wherever it died', async () => {
    const one = world.start();
    await live(() => one);
    const lived = await kept();

    let deaths = 0;
    for (let write = 0; write < 4; write += 1) {
      world = newWorld();
      await live(
        () => world.start(),
        async (work) => {
          const death = dieAtWrite(write);
          await work().catch(() => {});
          if (death.revive()) {
            deaths += 1;
            await work();
          }
        },
      );
      expect(await kept()).toEqual(lived);
    }
    expect(deaths).toBeGreaterThan(10);
  });

  it('200 times at random, in days that end as if nothing had happened', async () => {
    const one = world.start();
    await live(() => one);
    const lived = await kept();
    let random = 20_261_122;
    const next = (below: number) => {
      random = (random * 1_103_515_245 + 12_345) % 2_147_483_648;
      return Math.floor((random / 2_147_483_648) * below);
    };

    const deaths: number[] = [];
    let days = 0;
    for (; deaths.length < 200; days += 1) {
      world = newWorld();
      await live(
        () => world.start(),
        async (work) => {
          // Up to three deaths over one message: its sender asks three times more.
          for (let life = 0; life < 3; life += 1) {
            const death = dieAtWrite(next(4));
            await work().catch(() => {});
            const died = death.revive();
            // It may also have died with all written and nothing answered.
            const unheard = !died && next(3) === 0;
            if (!died && !unheard) return;
            deaths.push(days);
          }
          await work();
        },
      );
      expect(await kept()).toEqual(lived);
    }
    expect(days).toBeGreaterThan(3);
  }, 60_000);
});
