import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Ways to reach the network, each with what gives it away in source or in a bundle. */
const ways: readonly (readonly [name: string, sign: RegExp])[] = [
  [
    'fetch',
    /(?<![\w$-])fetch\s*(?:\(|\.(?:call|apply|bind)\b)|[=(,:?]\s*(?:\w+\.)?fetch\s*[,;)]|\.fetch\b|\[\s*['"`]fetch/,
  ],
  ['XMLHttpRequest', /\bXMLHttpRequest\b/],
  ['WebSocket', /\bWebSocket(?:Stream)?\b/],
  ['sendBeacon', /\bsendBeacon\b/],
  ['EventSource', /\bEventSource\b/],
  ['WebTransport', /\bWebTransport\b/],
  ['RTCPeerConnection', /\bRTCPeerConnection\b/],
  ['importScripts', /\bimportScripts\b/],
  ['a remote import', /\b(?:import|from)\s*\(?\s*['"`](?:[a-z]+:)?\/\//],
  ['a worker from elsewhere', /\bnew (?:Shared)?Worker\s*\(\s*['"`](?:[a-z]+:)?\/\//],
  ['a remote file', /\b(?:src|srcset|poster|action|ping|data)\s*=\s*\\?['"`](?:https?:)?\/\//],
  [
    'a remote style sheet',
    /<link\b[^>]*\bhref\s*=\s*['"]?(?:https?:)?\/\/|@import\s+(?:url\()?\s*['"]?(?:https?:)?\/\//,
  ],
  ['a remote picture or font', /\burl\(\s*\\?['"]?(?:https?:)?\/\//],
  ['code made of text', /\bnew Function\s*\(|(?<![\w$.])eval\s*\(/],
];

/** What is let through, with the reason. Keep it empty as long as it can be. */
const allowed: readonly { readonly name: string; readonly near: RegExp; readonly because: string }[] = [];

/** The ways to the network a text uses, each with the text around it. */
export function findNetworkUse(text: string): readonly { readonly name: string; readonly near: string }[] {
  return ways.flatMap(([name, sign]) =>
    [...text.matchAll(new RegExp(sign, 'g'))]
      .map(({ index }) => ({ name, near: text.slice(Math.max(0, index - 60), index + 80) }))
      .filter(({ near }) => !allowed.some((one) => one.name === name && one.near.test(near))),
  );
}

/** Every such way in every text file of a folder: `file: way … text around it`. */
export function networkUseIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|css|html|svg|json)$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path).split(sep).join('/');
      return findNetworkUse(readFileSync(path, 'utf8')).map((use) => `${name}: ${use.name} … ${use.near}`);
    });
}

/** Ends a build that could reach the network. */
export function refuseNetwork(folder: string): void {
  const uses = networkUseIn(folder);
  if (uses.length > 0)
    throw new Error(
      `What is shipped must not reach the network:\n${uses.map((use) => `  ${use}`).join('\n')}`,
    );
}
