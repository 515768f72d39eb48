import type { Code } from '../../../lib/tone/codes';
import type { Stance } from '../../../lib/tone/reading';
import type { SentReply } from '../../../lib/week';
import { addDays, dayOf, isoWeekOf, mondayOf } from '../../../lib/week/days';
import { keepClients, type Studio } from './studio';

/** The week empty, quiet, full, on paper, and at its narrowest. */
export async function takeSummary(studio: Studio): Promise<void> {
  const { world, camera, words } = studio;
  const first = await world.openPage('summary');
  await first.getByText(words.summary_noHistory_title).waitFor();
  await camera.take(first, 'summary-no-history');
  await first.close();

  await keepClients(studio);
  const thisMonday = mondayOf(dayOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone));
  const mondays = Array.from({ length: 9 }, (_, ago) => addDays(thisMonday, -7 * (ago + 1)));
  await importReplies(
    studio,
    mondays.flatMap((monday, ago) => (ago === 2 ? [] : repliesOf(monday, ago === 3 ? 2 : 14, ago))),
  );

  for (const [name, ago] of [
    ['full', 0],
    ['quiet', 3],
    ['empty', 2],
  ] as const) {
    const page = await world.openPage('summary', `?week=${nameOf(mondays[ago] ?? '')}`);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.getByRole('navigation').waitFor();
    if (name !== 'empty') await page.locator('.chart-picture svg').nth(2).waitFor();
    await camera.take(page, `summary-${name}`);
    if (name === 'full') {
      await camera.print(page, 'summary-print');
      await page.setViewportSize({ width: 320, height: 640 });
      await camera.take(page, 'summary-narrow');
    }
    await page.close();
  }
}

const nameOf = (monday: string): string => {
  const { year, week } = isoWeekOf(monday);
  return `${year}-W${String(week).padStart(2, '0')}`;
};

/** By the way a reader takes: a file on the data page. */
async function importReplies({ world, words }: Studio, history: readonly SentReply[]): Promise<void> {
  const { clients, settings } = await world.browser.worker.evaluate(() =>
    (globalThis as unknown as WithLocal).chrome.storage.local.get(),
  );
  const page = await world.openPage('options');
  const backup = {
    app: 'evenkeel',
    kind: 'backup',
    version: 1,
    exportedAt: 0,
    clients,
    settings,
    history,
    salt: null,
  };
  const whole = { ...backup, settings: settings ?? plainSettings };
  await page.getByLabel(words.options_import_choose).setInputFiles({
    name: 'weeks.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(whole)),
  });
  await page.getByRole('button', { name: 'weeks.json' }).click();
  const done = words.options_import_done.split('$1')[0] ?? '';
  await page.getByRole('status').filter({ hasText: done }).first().waitFor();
  await page.close();
}

interface WithLocal {
  readonly chrome: {
    readonly storage: { readonly local: { get(): Promise<Readonly<Record<string, object>>> } };
  };
}

const plainSettings = {
  coaching: true,
  sensitivity: 'normal',
  codesOff: [],
  rulesOff: [],
  wordingsIgnored: [],
  brake: 'hot',
  retentionWeeks: null,
  notClients: [],
  weeklyReminder: null,
  welcomed: true,
};

const stances: readonly Stance[] = [
  'lead',
  'steady',
  'lead',
  'flee',
  'lead',
  'fight',
  'steady',
  'lead',
  'blame',
];
const codes: readonly Partial<Record<Code, number>>[] = [
  { apologise: 2, date: 1, own: 1 },
  { date: 1, plan: 1 },
  { vague: 1, acknowledge: 1, date: 1 },
  { hedge: 1, invite: 1 },
];

/** Replies over the working days of a week; the further back, the lower they score. */
function repliesOf(monday: string, count: number, ago: number): readonly SentReply[] {
  return Array.from({ length: count }, (_, at) => {
    const score = Math.min(96, Math.max(12, 74 - 3 * ago + ((at * 37) % 31) - 15));
    return {
      id: `${monday} ${at}`,
      sentAt: Date.parse(`${addDays(monday, at % 5)}T10:00:00Z`),
      clientId: at % 3 === 0 ? 'dana' : at === 7 ? null : `client-${at % 5}`,
      words: 110,
      firstScore: at % 2 === 0 ? score - 14 : score,
      score,
      stance: stances[at % stances.length] ?? 'lead',
      needles: { pushing: 1 + ago / 4, blaming: 0.4, shrinking: 2.2 + ago / 5, leading: 6.1 - ago / 3 },
      counts: codes[at % codes.length] ?? {},
      rewritesApplied: at % 3,
      dismissed: at % 5 === 0 ? 1 : 0,
      incomingHeat: 1,
      brake: at === 5 ? 'improved' : at === 6 ? 'sentAsIs' : 'none',
    };
  });
}
