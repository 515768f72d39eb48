import type { Trouble } from '../../lib/stores/panel';
import { type WordKey, t } from '../../lib/words';

/** Why it did not work, and what to do. Message names cannot hold a hyphen. */
export const troubleText = (reason: Trouble): string =>
  t(`panel_trouble_${reason.replaceAll('-', '_')}` as WordKey);
