import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { angerThread } from '../../../lib/samples/anger';
import { composeAt, textOf, type } from '../../e2e/harness/compose';
import { historyRows } from '../../e2e/harness/history';
import { openWorld, type World } from '../../e2e/harness/world';
import { improve } from './improve';
import { photographer, type Photographer } from './pictures';
import { printCoaching, readCoaching, settled } from './coaching';
import { keepNote } from './notes';
import { say } from './say';

/**
 * The tour for machines without a display: in real Chromium, with the built extension, a reply is typed as a person would,
 * coached, improved by the rewrites it is offered, sent, and found again in the week. Pictures on the way.
 */
export async function walk(): Promise<void> {
  const folder = join(process.cwd(), '.output', 'tour');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pictures = photographer(folder);
  const world = await openWorld(
    { view: angerThread.id, open: [{ kind: 'reply' }], undoMs: 5000 },
    { viewport: { width: 1360, height: 1000 } },
  );
  try {
    await writeAndCoach(world, pictures);
    await sendAndSum(world, pictures);
    await pictures.dark(world);
    if (world.errors.length > 0)
      throw new Error(`Something went wrong on the way:\n${world.errors.join('\n')}`);
    if (world.requests.length > 0) throw new Error(`The extension asked for ${world.requests.join(', ')}`);
  } finally {
    await world.close();
  }
  say(
    `Pictures, light and dark:\n${pictures.taken.map((path) => `  ${relative(process.cwd(), path)}`).join('\n')}`,
  );
}

async function writeAndCoach(world: World, pictures: Photographer): Promise<void> {
  const compose = composeAt(world.mail);
  say(`A sample client, ${angerThread.client.name}, has written:\n`);
  say(indent(angerThread.messages.at(-1)?.text ?? ''));
  say('\nThe reply, typed as it comes:\n');
  say(indent(angerThread.draft));
  await type(compose, angerThread.draft);
  await settled(world);
  const coaching = await readCoaching(world);
  say('\nWhat the coach says:\n');
  printCoaching(coaching);
  await pictures.mail(world, coaching);
  await pictures.panel(world);
  await keepNote(world, "I honestly don't know", 'Dana hears it as giving up.');
  await pictures.popup(world);
}

async function sendAndSum(world: World, pictures: Photographer): Promise<void> {
  const applied = await improve(world);
  const compose = composeAt(world.mail);
  await settled(world);
  const [report] = await world.reports();
  say(
    `\nAfter ${applied} rewrites were taken, one click each: score ${report?.reading?.score ?? 'none'} of 100.\n`,
  );
  say(indent(await textOf(compose)));
  await compose.send.click();
  await world.mail.locator('#link_undo').waitFor();
  const giveUpAt = Date.now() + 15_000;
  while ((await historyRows(world)).length === 0) {
    if (Date.now() > giveUpAt) throw new Error('The reply was sent, but history has no row of it');
    await world.mail.waitForTimeout(200);
  }
  say('\nSent. The weekly summary has it now, as numbers only.\n');
  await pictures.summary(world);
}

const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
