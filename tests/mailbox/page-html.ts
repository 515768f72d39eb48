import type { MailboxOptions } from './options';

/** The mailbox's document: its options as data, its script and its looks as files of their own. */
export function mailboxPage(options: MailboxOptions): string {
  // "<" would end the script element early when a mail mentions </script>.
  const data = JSON.stringify(options).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <meta name="color-scheme" content="${options.theme}">
    <title>Mail</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/mailbox/page.css">
    <script type="application/json" id="mailbox-options">${data}</script>
    <script type="module" src="/mailbox/page.js"></script>
  </head>
  <body></body>
</html>
`;
}
