import { afterEach, describe, expect, it } from 'vitest';
import { findAccount } from '../../../entrypoints/gmail.content/read-account';
import { fragment } from './page';

const container = (from: string) => {
  document.body.append(
    fragment(`<div class="M9"><form><input type="hidden" name="from" value="${from}"></form></div>`),
  );
  return document.querySelector<HTMLElement>('.M9');
};
const banner = (label: string) =>
  document.body.append(fragment(`<div role="banner"><a aria-label="${label}" href="#"></a></div>`));

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
});

describe('whose mailbox it is', () => {
  it.each([
    ['in English', 'Inbox (3) - jo@hartley.example - Gmail', 'jo@hartley.example'],
    ['at a company', 'Posteingang – Jo@Hartley.example – Hartley Mail', 'jo@hartley.example'],
    [
      'under a subject with an address',
      'Re: ask dana@client.example - jo@hartley.example - Gmail',
      'jo@hartley.example',
    ],
    [
      'of somebody who lets one write for them',
      'Inbox - office@hartley.example - Gmail',
      'office@hartley.example',
    ],
    ['when the title says nothing', 'Gmail', null],
  ])('by the title, %s', (_, title, account) => {
    document.title = title;
    expect(findAccount(document, null)).toBe(account);
  });

  it.each([
    'Google Account: Jo Hartley\n(jo@hartley.example)',
    'Compte Google : Jo Hartley (jo@hartley.example)',
    'حساب Google: Jo ‎(jo@hartley.example)‎',
  ])('by the button of the account, whatever its language: %s', (label) => {
    document.title = 'Gmail';
    banner(label);
    expect(findAccount(document, null)).toBe('jo@hartley.example');
  });

  it('is the sender chosen in the draft, where there are several', () => {
    document.title = 'Inbox - jo@hartley.example - Gmail';
    banner('Google Account: Jo (jo@hartley.example)');
    expect(findAccount(document, container('Jo at work &lt;jo@studio.example&gt;'))).toBe(
      'jo@studio.example',
    );
  });

  it.each(['', 'undefined', 'null'])('is the account where the draft names none: “%s”', (from) => {
    document.title = 'Inbox - jo@hartley.example - Gmail';
    expect(findAccount(document, container(from))).toBe('jo@hartley.example');
  });
});
