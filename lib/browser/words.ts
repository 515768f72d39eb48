import { browser } from 'wxt/browser';
import type { WordKey } from '../words';

/** The browser's own messages, as `setWords` wants them: every entry point starts with `setWords(browserWords)`. */
export const browserWords = (key: WordKey, substitutions: string[] = []): string =>
  (browser.i18n.getMessage as (key: string, substitutions: string[]) => string)(key, substitutions);
