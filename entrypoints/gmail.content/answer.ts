import { browser } from 'wxt/browser';
import { onMessage, type Protocol } from '../../lib/browser/messages';
import { acceptInTab, type TabMessage } from '../../lib/browser/schemas/tab-messages';

type Reply<Name extends TabMessage> = ReturnType<Protocol[Name]>;

/** Answers a message of our own pages and worker; anybody else's, and one of another shape, gets the `refusal`. Gives the way to stop. */
export function answer<Name extends TabMessage>(
  name: Name,
  handle: (data: Parameters<Protocol[Name]>[0]) => Reply<Name> | Promise<Reply<Name>>,
  refusal: Reply<Name>,
): () => void {
  return onMessage(name, ({ data, sender }) => {
    const accepted = acceptInTab(name, data, sender, browser.runtime.id);
    return (accepted ? handle(accepted.data) : refusal) as never;
  });
}
