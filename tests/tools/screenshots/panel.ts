import type { Page } from 'playwright-core';
import { angerThread } from '../../../lib/samples/anger';
import { composeAt } from '../../e2e/harness/compose';
import { findRealPage } from '../../e2e/harness/real-page';
import { changeSession, keepClients, press, type Studio, untilRead, writeDraft } from './studio';

/** The narrowest a side panel gets in Chromium is 320 or so; most people leave it about this wide. */
const size = { width: 360, height: 640 };

const leading =
  'Hi Dana,\n\nI can see how awkward those six calls were for you. The mix-up is mine. I recommend we send a correction with the November offer, and you get the draft by Friday, 3 pm. From now on I compare the offer with your list before anything goes out. Would you like to honour the old price for the six callers? That keeps the launch on course.\n\nJo';
const german =
  'Hallo Dana, vielen Dank für deine Nachricht. Ich schicke dir die korrigierte Fassung bis Freitag um 15 Uhr und melde mich gleich morgen früh mit einem Vorschlag für die sechs Anrufer.';

/** The real side panel beside the mail, in every state it has. */
export async function takePanel(studio: Studio): Promise<void> {
  const { world, camera, words } = studio;
  await keepClients(studio);
  const reply = { kind: 'reply' } as const;
  await world.load({ open: [reply] });
  await composeAt(world.mail).badge.click();
  const { page, release } = await findRealPage(world.browser, 'sidepanel');
  await page.setViewportSize(size);
  const take = (name: string) => camera.take(page, `panel-${name}`);
  const tab = (name: string) => page.getByRole('tab', { name }).click();

  await page.getByText(words.panel_empty_title).waitFor();
  await take('empty-draft');
  await page.getByText(words.panel_moment_angry_mail, { exact: true }).click();
  await take('starter');

  await writeDraft(studio, 'Hi');
  await page.getByText(words.panel_tooShort_title).waitFor();
  await take('too-short');

  await writeDraft(studio, angerThread.draft);
  await page.getByRole('meter').waitFor();
  await untilOffered(page, studio);
  await take('findings');
  await page
    .locator('.ek-rewrite')
    .filter({ has: page.locator('.ek-blank') })
    .first()
    .locator('.ek-rewrite-button')
    .click();
  await page.locator('.ek-blank-field input').first().waitFor();
  await take('blanks');
  await page.keyboard.type('Friday');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: words.panel_undo, exact: true }).first().waitFor();
  await take('applied');
  await press(page, words.panel_undo);
  await untilRead(world, angerThread.draft);
  await page.locator('.ek-finding-head').nth(1).click();
  await untilOffered(page, studio);
  await press(page, words.panel_dismiss);
  await page.getByRole('menu').waitFor();
  await take('dismiss');
  await page.keyboard.press('Escape');
  await tab(words.panel_tabWhole);
  await page.getByRole('button', { name: words.panel_proposalUse }).waitFor();
  await take('proposal');
  await tab(words.panel_tabStarters);
  await take('starters');

  await changeSession(studio, 'not-read-yet');
  await page.locator('.ek-skeleton').waitFor();
  await take('analysing');
  await changeSession(studio, 'unseen');
  await page.getByText(words.panel_cannotSee_title).waitFor();
  await take('cannot-see');

  await world.load({ open: [reply] });
  await writeDraft(studio, leading);
  await page.getByRole('meter').waitFor();
  await take('all-clear');
  await writeDraft(studio, leading.replace('Friday, 3 pm', '«day», «time»'));
  await page.locator('.ek-open-blanks input').first().waitFor();
  await take('blanks-left');
  await writeDraft(studio, german);
  await page.getByText(words.panel_notEnglish_text).waitFor();
  await take('not-english');
  await press(page, words.panel_more);
  await take('menu');
  await page.getByRole('menuitem', { name: words.panel_pause_client }).click();
  await page.getByText(words.panel_paused_client).waitFor();
  await take('paused');
  await press(page, words.panel_resume);

  await world.load({ open: [{ kind: 'new', text: angerThread.draft }] });
  await page.getByText(words.panel_noClientTitle).waitFor();
  await page.getByRole('meter').waitFor();
  await take('no-client');
  await world.load({ open: [] });
  await page.getByText(words.panel_nothingOpen_title).waitFor();
  await take('nothing-open');
  await release();
}

async function untilOffered(page: Page, { words }: Studio): Promise<void> {
  await page.locator('.ek-finding[data-open] .ek-finding-body').waitFor();
  await page.getByText(words.panel_rewritesComing).waitFor({ state: 'detached' });
}
