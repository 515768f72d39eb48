import { openRealPopup } from '../../e2e/harness/real-page';
import type { World } from '../../e2e/harness/world';

/** Writes a phrase to avoid with this client into the popup, by keyboard. */
export async function keepNote(world: World, phrase: string, because: string): Promise<void> {
  await world.mail.bringToFront();
  const { page, release } = await openRealPopup(world.browser);
  await page.getByRole('button', { name: 'Phrase to avoid' }).click();
  await page.getByRole('textbox', { name: 'Phrase' }).fill(phrase);
  await page.getByRole('textbox', { name: 'Why' }).fill(because);
  await page.keyboard.press('Enter');
  await page.getByRole('switch', { name: phrase }).waitFor();
  await page.evaluate(() => setTimeout(() => window.close(), 50));
  await release();
  await world.mail.waitForTimeout(300);
}
