import { storage } from 'wxt/utils/storage';
import { betweenRounds } from './round';
import { sharing } from './sharing';

/**
 * Takes what was shared out of the account, and switches sharing off here first: no browser loses anything of its own.
 * One that shares still puts its own things there again.
 */
export const clearAccount = (): Promise<void> =>
  betweenRounds(async () => {
    await sharing.change((state) => ({ ...sharing.fallback, brokenAt: state.brokenAt }));
    await storage.clear('sync');
  });
