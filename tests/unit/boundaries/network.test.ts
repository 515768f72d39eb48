import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findNetworkUse, networkUseIn, refuseNetwork } from '../../tools/no-network';

describe('the eye for the network', () => {
  it.each([
    ['fetch', "await fetch('https://x.example')"],
    ['fetch', 'n=t(e);fetch(e.href,n)'],
    ['fetch', 'const go = globalThis.fetch;'],
    ['fetch', 'use(fetch);'],
    ['fetch', "self['fetch'](url)"],
    ['fetch', 'fetch.call(self, url)'],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['WebSocket', 'new WebSocket(url)'],
    ['sendBeacon', 'navigator.sendBeacon(url)'],
    ['EventSource', 'new EventSource(url)'],
    ['WebTransport', 'new WebTransport(url)'],
    ['RTCPeerConnection', 'new RTCPeerConnection()'],
    ['importScripts', 'importScripts(url)'],
    ['a remote import', "await import('https://x.example/a.js')"],
    ['a remote import', "import a from '//x.example/a.js'"],
    ['a worker from elsewhere', "new Worker('https://x.example/w.js')"],
    ['a remote file', '<script src="https://x.example/a.js"></script>'],
    ['a remote file', '<img src="//x.example/pixel.gif">'],
    ['a remote style sheet', '<link rel="stylesheet" href="https://x.example/a.css">'],
    ['a remote style sheet', "@import 'https://x.example/a.css'"],
    ['a remote picture or font', 'background: url(https://x.example/a.png)'],
    ['code made of text', "new Function('return 1')"],
    ['code made of text', 'eval(code)'],
  ])('sees %s in: %s', (name, code) => {
    expect(findNetworkUse(code).map((use) => use.name)).toContain(name);
  });

  it.each([
    'prefetch(rows)',
    "t('fetched')",
    "import a from './a.js'",
    "const url = 'https://mail.google.com/'",
    'background: url(data:image/png;base64,AA==)',
    '<a href="https://x.example/">a link the reader may click</a>',
    '<script type="module" src="/chunks/options.js"></script>',
    'node.setAttribute("xmlns", "http://www.w3.org/2000/svg")',
    'medieval(tale)',
  ])('lets be: %s', (code) => {
    expect(findNetworkUse(code)).toEqual([]);
  });
});

describe('what we write', () => {
  it.each(['entrypoints', 'components', 'lib'].filter((folder) => existsSync(folder)))(
    '%s knows no way to the network',
    (folder) => {
      // The command line and the drafts it is trained on are not shipped.
      expect(networkUseIn(folder).filter((use) => !/^(?:cli|tone\/classifier\/corpus)\//.test(use))).toEqual(
        [],
      );
    },
  );
});

describe('a build', () => {
  it('ends with an error when one file of it could', () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-build-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'background.js'), 'console.log(1)');
    expect(() => refuseNetwork(folder)).not.toThrow();
    writeFileSync(join(folder, 'page.js'), 'navigator.sendBeacon("/x")');
    expect(() => refuseNetwork(folder)).toThrow(/page\.js: sendBeacon/);
  });
});
