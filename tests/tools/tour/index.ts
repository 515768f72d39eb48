import { join } from 'node:path';
import { say } from './say';
import { showMailbox } from './show';
import { walk } from './walk';

/** What `npm start` does once everything is built. Resolves to the exit code. */
export async function main(hasDisplay: boolean): Promise<number> {
  const built = join(process.cwd(), '.output', 'chrome-mv3');
  if (hasDisplay) await showMailbox(built);
  else await walk();
  say(howToLoad(built));
  return 0;
}

const howToLoad = (folder: string): string => `
To use it in your own browser:
  Chrome, Edge, Chromium: open chrome://extensions, switch on "Developer mode", choose "Load unpacked" and pick
    ${folder}
  Firefox: npm run build:firefox, open about:debugging#/runtime/this-firefox, choose "Load Temporary Add-on" and pick
    ${folder.replace('chrome-mv3', 'firefox-mv3')}/manifest.json
Then open a reply in Gmail.`;
