import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { kindSentence } from '../../components/week/kind-sentence';
import { trendOf } from '../../components/week/trend';
import { WeekPage } from '../../components/week/WeekPage';
import type { Week } from '../../lib/week';
import { addDays } from '../../lib/week/days';
import { daysOf, emptyWeek, makeWeek, weekBefore, weekProps } from './summary-week';

/** The cells of a table as they are read, row by row. Charts and their tables come after the first words. */
async function readTable(name: string): Promise<readonly string[]> {
  const table = page.getByRole('table', { name });
  await expect.element(table).toBeInTheDocument();
  return [...table.element().querySelectorAll('tr')].map((row) =>
    [...row.cells].map((cell) => cell.textContent.trim()).join(' | '),
  );
}

/** What a bar is longer than its value, in CSS pixels: the round corners that stand behind the axis. */
const ROUND = { standing: 4, lying: 3.5 };
const rounded = (share: number): number => Math.round(share * 100) / 100;

/** Lengths of bars as shares of the longest. */
function proportions(bars: readonly DOMRect[] = [], lengthOf: (bar: DOMRect) => number): readonly number[] {
  const lengths = bars.map(lengthOf);
  return lengths.map((length) => rounded(length / Math.max(...lengths)));
}

describe('a week in pictures', () => {
  it('has a table with the same numbers behind every chart', async () => {
    await render(<WeekPage {...weekProps().props} />);

    expect((await readTable('Score by day')).slice(0, 4)).toEqual([
      'Day | Replies coached | Average score',
      'Monday, Nov 16 | 2 | 50',
      'Tuesday, Nov 17 | 2 | 70',
      'Wednesday, Nov 18 | 0 | –',
    ]);
    expect((await readTable('How your replies stood')).slice(1, 3)).toEqual([
      'Leading | 5 | 5',
      'Steady | 2 | 2',
    ]);
    expect((await readTable('The four needles')).slice(1)).toEqual([
      'Leading | 4.9 | 3.0',
      'Shrinking | 2.6 | 2.0',
      'Blaming | 0.4 | 1.0',
      'Pushing back | 1.2 | 2.0',
    ]);
    await expect.poll(() => document.querySelectorAll('.chart-picture > svg')).toHaveLength(3);
    for (const chart of document.querySelectorAll('.chart-picture > svg')) {
      expect(chart.closest('[aria-hidden="true"]')).not.toBeNull();
      expect(chart.closest('section')?.querySelector('table')).not.toBeNull();
    }
  });

  it('writes every value beside its mark, so that nothing hides in a tooltip', async () => {
    await render(<WeekPage {...weekProps().props} />);

    await expect
      .poll(() => [...document.querySelectorAll('.chart-picture text')].map((text) => text.textContent))
      .toEqual(expect.arrayContaining(['50', '70', '60', '4.9', '3.0', '5']));
  });

  it.each([320, 900])('draws every bar as long as its value within its card, %i px wide', async (width) => {
    await page.viewport(width, 1600);
    await render(<WeekPage {...weekProps().props} />);
    await expect.poll(() => document.querySelectorAll('.chart-picture > svg')).toHaveLength(3);
    const [days, stances, needles] = [...document.querySelectorAll('.chart-picture > svg')].map((picture) =>
      [...picture.querySelectorAll('rect')].map((bar) => bar.getBoundingClientRect()),
    );

    expect(proportions(days, ({ height }) => height - ROUND.standing)).toEqual([0.71, 1, 0.86]);
    expect(proportions(stances, ({ width: length }) => length - ROUND.lying)).toEqual([1, 0.4, 0.4, 0.2]);
    expect(proportions(needles, ({ width: length }) => length - ROUND.lying)).toEqual(
      [4.9, 3, 2.6, 2, 0.4, 1, 1.2, 2].map((value) => rounded(value / 4.9)),
    );
    for (const label of document.querySelectorAll('.chart-picture text')) {
      const card = label.closest('section')?.getBoundingClientRect();
      const { left, right } = label.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(card?.left ?? Infinity);
      expect(right).toBeLessThanOrEqual(card?.right ?? 0);
    }
  });

  it('shows the table to everyone who asks', async () => {
    await render(<WeekPage {...weekProps().props} />);
    const table = page.getByRole('table', { name: 'Score by day' });
    await expect.element(table).toBeInTheDocument();
    expect(table.element().closest('.ek-unseen')).not.toBeNull();

    await page.getByRole('button', { name: 'Show as a table' }).first().click();

    expect(table.element().closest('.ek-unseen')).toBeNull();
  });

  it('names clients, and says where each is going in words', async () => {
    await render(<WeekPage {...weekProps().props} />);

    const [, dana, other] = await readTable('Client by client');
    expect(dana).toMatch(/^Dana Whitfield \| 7 \| 62 \| 60% \| .*level; scores by week: 62, 62$/);
    expect(other).toMatch(/^Not in your clients \| 3 \| 55/);
  });

  it('tells several people who are not in the book apart, and never shows a hash', async () => {
    const clients = ['h-1', 'h-2', null].map((clientId) => ({
      clientId,
      replies: 1,
      score: 50,
      leadingShare: null,
    }));
    await render(<WeekPage {...weekProps({ week: makeWeek({ clients }) }).props} />);

    const rows = await readTable('Client by client');
    expect(rows.slice(1).map((row) => row.split(' | ')[0])).toEqual([
      'Not in your clients (1)',
      'Not in your clients (2)',
      'No recipient known',
    ]);
    expect(document.body.textContent).not.toContain('h-1');
  });
});

describe('what the week says', () => {
  const says: readonly [name: string, week: Week, before: Week | null, says: string, not: string][] = [
    [
      'this week against last',
      makeWeek(),
      weekBefore,
      '2 more than the week before',
      'No replies the week before',
    ],
    ['a share that rose', makeWeek(), weekBefore, '25 points up on the week before', 'points below'],
    ['nothing before', makeWeek(), null, 'No replies the week before', 'than the week before'],
    ['the habit', makeWeek(), weekBefore, 'The extra sorry', 'No habit stood out'],
    [
      'two replies, no habit',
      makeWeek({ replies: 2 }),
      weekBefore,
      'Too few replies to call',
      'The extra sorry',
    ],
    ['three replies, a habit', makeWeek({ replies: 3 }), weekBefore, 'The extra sorry', 'Too few replies'],
    [
      'a week after a quiet one',
      makeWeek(),
      { ...weekBefore, replies: 2 },
      'Too few replies to compare',
      'points up',
    ],
    ['a quiet week', makeWeek({ replies: 2 }), weekBefore, 'Too few replies to compare', 'points up'],
    ['no habit', makeWeek({ habit: null }), weekBefore, 'No habit stood out', 'The extra sorry'],
    ['the strength', makeWeek(), weekBefore, 'You kept time', 'No lead move stood out'],
    ['the brake', makeWeek(), weekBefore, 'Improved after a breath', 'held nothing back'],
    [
      'a brake that was never needed',
      makeWeek({ brakes: { none: 10, improved: 0, sentAsIs: 0, keptAsDraft: 0 } }),
      weekBefore,
      'held nothing back',
      'Improved after a breath',
    ],
  ];

  it.each(says)('%s', async (_, week, before, text, not) => {
    await render(<WeekPage {...weekProps({ week, before }).props} />);

    await expect.element(page.getByText(text, { exact: false }).first()).toBeVisible();
    expect(page.getByText(not, { exact: false }).elements()).toHaveLength(0);
  });

  it('meets an empty week and an empty history differently, both without charts', async () => {
    const screen = await render(<WeekPage {...weekProps({ week: emptyWeek }).props} />);
    await expect.element(page.getByRole('heading', { name: 'No replies in this week' })).toBeVisible();

    await screen.rerender(<WeekPage {...weekProps({ week: emptyWeek, weeks: [] }).props} />);
    await expect.element(page.getByText('No sent replies yet', { exact: false })).toBeVisible();
    expect(page.getByRole('table').elements()).toHaveLength(0);
  });
});

describe('the kind sentence', () => {
  const quiet = makeWeek({ replies: 2, counts: { hedge: 1 } });
  const worse = { score: 40, leadingShare: 0.1 };
  const oneBadDay = daysOf('2026-11-16', [52, 53, 16, 52, null, null, null]);
  const allDays = daysOf('2026-11-16', [40, 41, 40, 39, null, null, null]);
  const calm = { lead: 1, steady: 7, fight: 0, blame: 0, flee: 2, mixed: 0 };

  it.each([
    ['first', makeWeek(), null, true, /first (week|summary)/],
    ['quiet', quiet, weekBefore, false, /^A quiet week: 2 replies/],
    ['one reply', { ...quiet, replies: 1 }, weekBefore, false, /^A quiet week: one reply/],
    ['better by share', makeWeek(), weekBefore, false, /^You led in 50% of your replies/],
    ['better by score', makeWeek({ leadingShare: 0.25 }), weekBefore, false, /^4 drafts left calmer/],
    [
      'better, nothing improved on the way',
      makeWeek({ leadingShare: 0.25, improved: 0 }),
      weekBefore,
      false,
      /stood better than the week before/,
    ],
    ['one bad day', makeWeek({ ...worse, days: oneBadDay }), weekBefore, false, /2 mails on Wednesday/],
    ['a hot week', makeWeek({ ...worse, days: allDays }), weekBefore, false, /ran hot/],
    [
      'a heavy week without heat',
      makeWeek({ ...worse, days: allDays, stances: calm }),
      weekBefore,
      false,
      /^A heavier week than the last, and/,
    ],
    [
      'much the same',
      makeWeek({ score: 53, leadingShare: 0.26 }),
      weekBefore,
      false,
      /much like|kept your course/,
    ],
    ['nothing the week before', makeWeek(), emptyWeek, false, /kept your course/],
  ] as const)('%s', (_, week, before, isFirst, sentence) => {
    expect(kindSentence(week, before, isFirst)).toMatch(sentence);
  });
});

it.each([
  ['rising', [40, 50, 60], 'up'],
  ['falling', [60, null, 40], 'down'],
  ['level: a point is chance', [50, 51], 'level'],
  ['one week is no trend', [null, 70], 'new'],
  ['none at all', [null], 'new'],
] as const)('trend: %s', (_, scores, trend) => {
  expect(trendOf(scores)).toBe(trend);
});

it('offers every week there is, however many, once the week shown is there to read', async () => {
  const weeks = Array.from({ length: 520 }, (_, ago) => addDays('2026-11-16', -7 * ago));
  await render(<WeekPage {...weekProps({ weeks }).props} />);
  const choices = page.getByRole('combobox', { name: 'Choose a week' });

  await expect.poll(() => choices.element().querySelectorAll('option')).toHaveLength(520);
  await expect.element(choices).toHaveValue('2026-11-16');
});

it('goes to other weeks, exports and prints', async () => {
  const { props, calls } = weekProps();
  await render(<WeekPage {...props} />);

  await page.getByRole('button', { name: 'Previous week' }).click();
  await page.getByRole('button', { name: 'Next week' }).click();
  await page.getByRole('combobox', { name: 'Choose a week' }).selectOptions('2026-11-09');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  await page.getByRole('button', { name: 'Save as JSON' }).click();
  await page.getByRole('button', { name: 'Print' }).click();

  expect(calls).toEqual([
    ['previous'],
    ['next'],
    ['show', '2026-11-09'],
    ['export', 'csv'],
    ['export', 'json'],
    ['print'],
  ]);
});

it('ends at the current week', async () => {
  const { props, calls } = weekProps({ isCurrent: true });
  await render(<WeekPage {...props} />);
  const next = page.getByRole('button', { name: 'Next week' });

  await expect.element(next).toHaveAttribute('aria-disabled', 'true');
  next.element().dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(calls).toEqual([]);
  expect(page.getByRole('button', { name: 'This week' }).elements()).toHaveLength(0);
});
