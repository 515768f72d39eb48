import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Switches every test and tour starts Chromium with: no first-run pages, no calls home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium that loads an unpacked extension by a switch: CHROME_PATH first, then what is installed. */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return named;
  return firstInstalled(
    ['chromium', 'chromium-browser'],
    [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...inProgramFolders('Chromium/Application/chrome.exe'),
    ],
  );
}

/** Path of Google Chrome or Microsoft Edge, which take an unpacked extension only by hand or over the debugging pipe. */
export function findBrandedBrowser() {
  return firstInstalled(
    ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
    [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...inProgramFolders('Google/Chrome/Application/chrome.exe'),
      ...inProgramFolders('Microsoft/Edge/Application/msedge.exe'),
    ],
  );
}

/** Path of Firefox, or undefined. */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && existsSync(named)) return named;
  return firstInstalled(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox']);
}

/**
 * @param {readonly string[]} names programs to look for on the PATH, in this order
 * @param {readonly string[]} places full paths to look at after that
 */
function firstInstalled(names, places) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places].find((path) =>
    existsSync(path),
  );
}

/** @param {string} path below one of Windows' folders for programs */
const inProgramFolders = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder ? [join(folder, path)] : [];
  });
