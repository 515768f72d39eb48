import type { ComposeId } from '../../lib/browser/messages';
import { sendMessage } from '../../lib/browser/messages';
import type { Settings } from '../../lib/browser/settings';

/** Asks one tab (null: the practice page) to read again. Nobody there any more is no fault. */
export async function readAgain(tabId: number | null, composeId: ComposeId | null): Promise<void> {
  const asked =
    tabId === null ? sendMessage('readAgain', { composeId }) : sendMessage('readAgain', { composeId }, tabId);
  await asked.catch(() => {});
}

/** True when a change of settings changes what the coach says, or whether it may ask for a breath. */
export const changesReadings = (now: Settings, before: Settings): boolean =>
  (
    ['coaching', 'sensitivity', 'brake', 'codesOff', 'rulesOff', 'wordingsIgnored', 'notClients'] as const
  ).some((name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]));
