import { clickMark } from '../../e2e/harness/compose';
import type { OwnPage } from '../../e2e/harness/world';
import { keepClients, press, type Studio } from './studio';

const desktop = { width: 1100, height: 800 };
const phone = { width: 320, height: 640 };

/** Practice, options and welcome, wide and at the narrowest. */
export async function takePages(studio: Studio): Promise<void> {
  const { world, camera, words } = studio;
  await keepClients(studio);
  const open = async (name: OwnPage, size = desktop) => {
    const page = await world.openPage(name);
    await page.setViewportSize(size);
    await page.locator('main').first().waitFor();
    return page;
  };

  for (const [suffix, size] of [
    ['', desktop],
    ['-narrow', phone],
  ] as const) {
    const practice = await open('practice', size);
    await practice.getByRole('meter').waitFor();
    await camera.take(practice, `practice${suffix}`);
    await practice.locator('.ek-editor').evaluate((editor) => {
      editor.scrollIntoView({ block: 'end' });
    });
    await clickMark(practice, 'soon');
    await practice.getByRole('dialog').getByRole('button', { name: words.panel_close }).waitFor();
    await practice.getByText(words.panel_rewritesComing).first().waitFor({ state: 'detached' });
    await camera.take(practice, `practice-card${suffix}`);
    await practice.keyboard.press('Escape');
    await practice.getByText(words.practice_own, { exact: true }).click();
    await practice.getByText(words.practice_local).waitFor();
    await camera.take(practice, `practice-own${suffix}`);
    await practice.close();

    const options = await open('options', size);
    await options.getByRole('switch').first().waitFor();
    await camera.take(options, `options${suffix}`);
    await press(options, words.options_erase);
    await options.getByRole('dialog').waitFor();
    await camera.take(options, `options-erase${suffix}`, options.getByRole('dialog'));
    await options.close();

    const welcome = await open('welcome', size);
    for (const step of [1, 2, 3]) {
      await camera.take(welcome, `welcome-${step}${suffix}`);
      if (step < 3) await press(welcome, words.welcome_next);
    }
    await welcome.close();
  }
}
