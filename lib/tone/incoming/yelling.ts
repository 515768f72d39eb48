import { signal } from './signals';

/** Raised voice. Capitals are counted over the whole message elsewhere; these are the marks. */
export const yelling = [
  signal(0.7, 0.7, /!{2,}|!\?|\?!/),
  signal(0.5, 0.6, /\?{3,}/),
  signal(0.6, 0.5, /!{3,}/),
];

/** Capitals that are names of things, not a voice. */
const ACRONYM =
  /^(?:[A-Z]{2,4}s?|ASAP|HTML|HTTPS?|JSON|IMAP|SMTP|WLAN|GDPR|VPNs?|POTUS|COVID|LLC|GMBH|[A-Z]*\d[A-Z\d]*)$/;
const SHORT_SHOUT = new Set([
  'ALL',
  'NOT',
  'NO',
  'NOW',
  'ANY',
  'YOU',
  'WHY',
  'MY',
  'WE',
  'HOW',
  'YES',
  'STOP',
  'HELP',
  'NEW',
  'ONE',
  'DAY',
  'BAD',
  'OUR',
  'AND',
  'THE',
  'WHAT',
  'WHEN',
  'STILL',
  'NEVER',
  'DONE',
  'LATE',
  'TIME',
  'GET',
  'OFF',
  'EVER',
  'FIX',
  'SO',
  'DO',
  'IS',
  'IT',
  'THIS',
  'PAY',
  'PAID',
  'ZERO',
  'LIED',
  'LIE',
  'OVER',
  'WAIT',
  'HATE',
  'CALL',
  'MAIL',
  'BACK',
]);

/** Words the client shouted. */
export function shoutedWords(plain: string): number {
  const capitals = plain.match(/(?<![\p{L}\d@#])\p{Lu}{2,}(?![\p{L}\d])/gu) ?? [];
  return capitals.filter((word) => SHORT_SHOUT.has(word) || !ACRONYM.test(word)).length;
}
