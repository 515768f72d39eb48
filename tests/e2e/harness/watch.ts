import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong, or out, in any context of the browser. */
export interface Watch {
  /** Errors nobody caught and lines of `console.error`, each with where it came from. */
  readonly errors: string[];
  /** Requests to anywhere but the extension's own files and the mailbox. */
  readonly requests: string[];
}

/** What was seen besides, to show that it would be. */
export interface FullWatch extends Watch {
  /** Requests for the extension's own files, of its pages and its worker. */
  readonly ownRequests: string[];
}

/** Watches pages, content scripts and the worker from their first line on. */
export async function watchEverything(context: BrowserContext): Promise<FullWatch> {
  const watch: FullWatch = { errors: [], requests: [], ownRequests: [] };
  const noteRequest = (address: string) => {
    const url = new URL(address);
    if (url.protocol === 'chrome-extension:') watch.ownRequests.push(address);
    else if (!isOwn(url)) watch.requests.push(address);
  };
  const listen = (page: Page) => {
    page.on('pageerror', (error) => watch.errors.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') watch.errors.push(`${page.url()}: ${message.text()}`);
    });
  };
  context.pages().forEach(listen);
  context.on('page', listen);
  // Whatever no test serves goes nowhere; what pages and content scripts ask for shows here.
  await context.route(
    (url) => !isOwn(url),
    (route) => route.abort(),
  );
  context.on('request', (request) => noteRequest(request.url()));
  await watchWorkers(context, watch, noteRequest);
  return watch;
}

const mailboxFiles = new Set(['/mailbox/page.js', '/mailbox/page.css']);

const isOwn = (url: URL): boolean =>
  ['chrome-extension:', 'data:', 'blob:', 'about:'].includes(url.protocol) ||
  (url.host === 'mail.google.com' && (url.pathname.startsWith('/mail/') || mailboxFiles.has(url.pathname)));

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
}

interface Told {
  readonly method?: string;
  readonly params?: {
    readonly exceptionDetails?: {
      readonly text: string;
      readonly exception?: { readonly description?: string };
    };
    readonly request?: { readonly url: string };
    readonly type?: string;
    readonly args?: readonly { readonly value?: unknown; readonly description?: string }[];
  };
}

/** Playwright tells neither of the uncaught errors of an extension's worker nor of its requests: its debugging session does. */
async function watchWorkers(
  context: BrowserContext,
  watch: Watch,
  noteRequest: (url: string) => void,
): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser to watch');
  const session = await browser.newBrowserCDPSession();
  const attach = async ({ targetId, type }: TargetInfo) => {
    if (type !== 'service_worker') return;
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
    for (const [id, method] of ['Runtime.enable', 'Network.enable'].entries())
      await session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method }),
      });
  };
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { method, params } = JSON.parse(message) as Told;
    if (method === 'Runtime.exceptionThrown') {
      const { text, exception } = params?.exceptionDetails ?? { text: 'unknown' };
      watch.errors.push(`worker: ${text} ${exception?.description ?? ''}`);
    }
    if (method === 'Network.requestWillBeSent' && params?.request) noteRequest(params.request.url);
    if (method === 'Runtime.consoleAPICalled' && params?.type === 'error') {
      watch.errors.push(
        `worker: ${params.args?.map((arg) => String(arg.value ?? arg.description)).join(' ')}`,
      );
    }
  });
  // A worker that is started again after a kill is a new target. One that is gone already cannot be attached to.
  session.on('Target.targetCreated', ({ targetInfo }) => void attach(targetInfo).catch(() => {}));
  await session.send('Target.setDiscoverTargets', { discover: true });
}
