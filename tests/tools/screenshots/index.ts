import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { openWorld } from '../../e2e/harness/world';
import { cameraFor } from './camera';
import type { Studio } from './studio';
import de from '../../../lib/words/de';
import en from '../../../lib/words/en';
import { takeGmail } from './gmail';
import { takePages } from './pages';
import { takePanel } from './panel';
import { takePopup } from './popup';
import { takeSummary } from './summary';

/** In the order they are taken: the later ones need a history, which the first do not want. */
const surfaces: Readonly<Record<string, (studio: Studio) => Promise<void>>> = {
  panel: takePanel,
  popup: takePopup,
  gmail: takeGmail,
  pages: takePages,
  summary: takeSummary,
};

/** `npm run screenshots`: English in the folder itself, another language in a folder of its own. */
export async function main(args: readonly string[]): Promise<number> {
  const valueOf = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const only = valueOf('--only');
  const language = valueOf('--language') === 'de' ? 'de' : 'en';
  const folder = join(process.cwd(), '.output', 'screenshots', language === 'de' ? 'de' : '');
  if (!only && language === 'en') rmSync(folder, { recursive: true, force: true });
  const camera = cameraFor(folder);
  const german = language === 'de' ? germanBuild() : null;
  if (german) process.env.EVENKEEL_BUILD = german;
  for (const [name, take] of Object.entries(surfaces)) {
    if (only && only !== name) continue;
    process.stderr.write(`${name} ...\n`);
    // Each in a browser of its own: what one leaves behind is in no other's picture.
    const world = await openWorld();
    const studio: Studio = { world, camera, words: language === 'de' ? de : en };
    await take(studio).finally(() => world.close());
  }
  if (german) rmSync(german, { recursive: true, force: true });
  process.stdout.write(`${camera.taken.length} pictures in ${relative(process.cwd(), folder)}\n`);
  return 0;
}

/** A copy of the build that speaks German to whatever browser: many a Chromium comes without its German half. */
function germanBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenkeel-de-'));
  const built = process.env.EVENKEEL_BUILD ?? join(process.cwd(), '.output', 'chrome-mv3');
  cpSync(built, folder, { recursive: true });
  cpSync(join(folder, '_locales', 'de'), join(folder, '_locales', 'en'), { recursive: true });
  return folder;
}
