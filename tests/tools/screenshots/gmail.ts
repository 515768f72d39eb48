import { angerThread } from '../../../lib/samples/anger';
import { brakeCard, hotDraft, untilHot } from '../../e2e/harness/brake';
import { cardOf, composeAt } from '../../e2e/harness/compose';
import { openCard } from '../tour/coaching';
import { type Studio, keepClients, untilRead } from './studio';

/** What the extension shows inside the mail: marks, badge, card and brake. Gmail's own theme decides their colours. */
export async function takeGmail(studio: Studio): Promise<void> {
  const { world, camera } = studio;
  const { mail } = world;
  await keepClients(studio);
  for (const theme of ['light', 'dark'] as const) {
    await world.load({ theme, open: [{ kind: 'reply', text: angerThread.draft }] });
    await untilRead(world, angerThread.draft);
    await composeAt(mail).badge.waitFor();
    await mail.locator('[role=main]').evaluate((main) => main.scrollTo(0, main.scrollHeight));
    const reading = (await world.reports())[0]?.reading;
    const first = reading?.findings[0];
    if (!first) throw new Error('Nothing was heard in the sample draft');
    await openCard(mail, angerThread.draft.slice(first.start, first.end));
    await cardOf(mail).waitFor();
    await camera.take(mail, `card-in-${theme}-mail`);
    await mail.keyboard.press('Escape');

    await world.load({ theme, open: [{ kind: 'reply', text: hotDraft }] });
    await untilHot(mail);
    await composeAt(mail).send.click();
    await brakeCard(mail).waitFor();
    await camera.take(mail, `brake-in-${theme}-mail`);
    await mail.keyboard.press('Escape');
  }
}
