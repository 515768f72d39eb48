import type { Locator, Page } from 'playwright-core';
import type { Reading } from '../../../lib/tone/reading';
import { cardOf, clickMark } from '../../e2e/harness/compose';
import words from '../../../lib/words/en';
import type { World } from '../../e2e/harness/world';
import { say } from './say';

/** One finding as the card in the mail shows it. */
export interface ShownFinding {
  /** The draft's words between the marks. */
  readonly quote: string;
  readonly title: string;
  readonly why: string;
  readonly rewrites: readonly string[];
}

export interface Coaching {
  readonly reading: Reading;
  readonly shown: readonly ShownFinding[];
}

/** Waits until the coach has read what stands in the editor now. */
export async function settled({ mail, reports }: World): Promise<void> {
  let last = '';
  for (let quiet = 0; quiet < 4; ) {
    await mail.waitForTimeout(250);
    const now = JSON.stringify((await reports()).map(({ revision, reading }) => [revision, reading?.score]));
    quiet = now === last && now !== '[]' ? quiet + 1 : 0;
    last = now;
  }
}

/** Opens the card of each finding as a writer would, by clicking the marked words, and reads what stands on it. */
export async function readCoaching(world: World): Promise<Coaching> {
  const [report] = await world.reports();
  const reading = report?.reading;
  if (!report || !reading) throw new Error('The draft was not read');
  const shown: ShownFinding[] = [];
  for (const { start, end, title } of reading.findings) {
    const quote = report.snapshot.text.slice(start, end);
    const card = await openCard(world.mail, quote);
    shown.push({ quote, title, ...(await readCard(card)) });
    await world.mail.keyboard.press('Escape');
  }
  return { reading, shown };
}

/** The card of these marked words, with its rewrites. Throws when they are not marked on the page. */
export async function openCard(mail: Page, marked: string): Promise<Locator> {
  const card = cardOf(mail);
  await clickMark(mail, marked);
  await card.waitFor();
  // The rewrites come a moment after the card.
  await card.getByText(words.card_thinking, { exact: true }).waitFor({ state: 'detached' });
  return card;
}

async function readCard(card: Locator): Promise<Pick<ShownFinding, 'why' | 'rewrites'>> {
  const rewrites = await card.locator('button.rewrite').evaluateAll((buttons) =>
    buttons.map((button) => {
      const label = button.querySelector('small')?.textContent ?? '';
      const dropped = button.querySelector('s') !== null;
      const parts = [...button.childNodes].filter((node) => node.nodeName !== 'SMALL');
      return dropped ? label : `${label}: ${parts.map((node) => node.textContent).join('')}`;
    }),
  );
  const textOf = async (selector: string) => (await card.locator(selector).textContent())?.trim() ?? '';
  return { why: await textOf('#why'), rewrites };
}

export function printCoaching({ reading, shown }: Coaching): void {
  const { score, stance, needles, incoming, nextMove } = reading;
  say(`  Score ${score} of 100, stance: ${stance}`);
  say(
    `  pushing ${needles.pushing.toFixed(1)}, blaming ${needles.blaming.toFixed(1)}, shrinking ${needles.shrinking.toFixed(1)}, leading ${needles.leading.toFixed(1)} (0 to 10)`,
  );
  if (incoming) {
    const answered = incoming.asks.filter((ask) => ask.answered).length;
    say(
      `  Their message: heat ${incoming.heat} of 3 (${incoming.behaviours.join(', ') || 'calm'}), ${answered} of ${incoming.asks.length} asks answered`,
    );
  }
  shown.forEach(({ quote, title, why, rewrites }, index) => {
    say(`\n  ${index + 1}. “${quote}”\n     ${title}. ${why}`);
    for (const rewrite of rewrites) say(`     -> ${rewrite}`);
  });
  if (nextMove) say(`\n  What would help most (${nextMove.code}): ${nextMove.why}\n     -> ${nextMove.text}`);
}
