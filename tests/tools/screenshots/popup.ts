import { openRealPopup } from '../../e2e/harness/real-page';
import { keepClients, press, type Studio } from './studio';

/** Without a display its window does not grow with what is in it: the picture does, and its foot with it. */
const footAtItsPlace = 'footer { position: static !important }';

/** The real popup over the mail, and as a page where there is no mail. */
export async function takePopup(studio: Studio): Promise<void> {
  const { world, camera, words } = studio;
  const away = await world.openPage('popup');
  await away.setViewportSize({ width: 384, height: 560 });
  await away.getByText(words.popup_notInGmail_title).waitFor();
  await camera.take(away, 'popup-empty');
  await away.getByRole('tab', { name: words.popup_tab_clients }).click();
  await camera.take(away, 'popup-no-clients');
  await away.close();

  await world.load({ open: [{ kind: 'reply' }] });
  await world.mail.bringToFront();
  const stranger = await openRealPopup(world.browser);
  await stranger.page.getByText(words.popup_newClient).waitFor();
  await stranger.page.addStyleTag({ content: footAtItsPlace });
  await camera.take(stranger.page, 'popup-new-client');
  await stranger.page.evaluate(() => setTimeout(() => window.close(), 50));
  await stranger.release();

  await keepClients(studio);
  await world.mail.bringToFront();
  const { page, release } = await openRealPopup(world.browser);
  await page.getByRole('switch').first().waitFor();
  await page.addStyleTag({ content: footAtItsPlace });
  // It grows with its first picture, which is half of the old size and half of the new.
  await page.screenshot({ fullPage: true });
  const take = (name: string) => camera.take(page, `popup-${name}`);
  await take('client');
  await press(page, words.popup_add_landmine);
  await take('note-new');
  await press(page, words.popup_cancel);
  await page
    .getByRole('button', { name: words.popup_editNote.split('$1')[0] ?? '' })
    .nth(1)
    .click();
  await take('note-edit');
  await press(page, words.popup_cancel);
  await page.getByRole('tab', { name: words.popup_tab_clients }).click();
  await take('clients');
  await page.getByRole('searchbox').fill('zz');
  await take('search-nothing');
  await page.getByRole('searchbox').fill('da');
  await take('search');
  await page.getByRole('button', { name: /Dana/ }).first().click();
  await take('client-page');
  await press(page, words.popup_edit);
  await take('client-edit');
  await press(page, words.popup_cancel);
  await press(page, words.popup_merge_open);
  await take('client-merge');
  await page.evaluate(() => setTimeout(() => window.close(), 50));
  await release();
}
