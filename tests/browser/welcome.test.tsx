import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { FailureBoundary } from '../../components/welcome/FailureBoundary';
import { WelcomePage } from '../../components/welcome/WelcomePage';

const button = (name: string) => page.getByRole('button', { name });
const heading = (name: RegExp) => page.getByRole('heading', { level: 1, name });

it('takes three steps, each announced by focus, then starts practice once', async () => {
  const calls: string[] = [];
  await render(
    <WelcomePage
      onMac={false}
      gmailLink="#gmail"
      onStart={() => calls.push('start')}
      onSkip={() => calls.push('skip')}
    />,
  );

  await expect.element(heading(/what a client may hear/)).toBeVisible();
  expect(button('Back').elements()).toHaveLength(0);
  await button('Next').click();
  await expect.element(heading(/badge/)).toHaveFocus();
  await expect.element(page.getByText('Ctrl+Z', { exact: false })).toBeVisible();
  await button('Next').click();
  await expect.element(heading(/everything stays here/)).toHaveFocus();
  await expect.element(page.getByText('Nothing leaves this computer', { exact: false })).toBeVisible();
  await button('Back').click();
  await expect.element(page.getByText('Step 2 of 3')).toBeVisible();
  await button('Next').click();
  expect(calls).toEqual([]);
  await button('Start practising').click();

  expect(calls).toEqual(['start']);
});

it('names the key of the machine', async () => {
  await render(<WelcomePage onMac gmailLink="#" onStart={() => {}} onSkip={() => {}} />);

  await button('Next').click();

  await expect.element(page.getByText('⌘Z', { exact: false })).toBeVisible();
});

it('can be left for Gmail at any step', async () => {
  const calls: string[] = [];
  await render(
    <WelcomePage onMac={false} gmailLink="#gmail" onStart={() => {}} onSkip={() => calls.push('skip')} />,
  );

  await page.getByRole('link', { name: 'Go to Gmail' }).click();

  expect(calls).toEqual(['skip']);
  expect(location.hash).toBe('#gmail');
});

it('says kind words in place of a page that cannot be drawn', async () => {
  const Broken = (): never => {
    throw new Error('broken for the test');
  };
  await render(
    <FailureBoundary title="popup_failed_title" text="popup_failed_text">
      <Broken />
    </FailureBoundary>,
  );

  await expect.element(page.getByText('Your notes are safe.', { exact: false })).toBeVisible();
});
