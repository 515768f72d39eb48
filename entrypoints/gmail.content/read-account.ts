import { readFormValue } from './read-form';
import { findHook } from './selectors';

const addresses = /[^\s<>()[\]"',;:]+@[^\s<>()[\]"',;:]+\.[^\s<>()[\]"',;:]+/g;

/**
 * The address written from: the sender chosen in this draft, else the account's. The page's title ends in the
 * account and the product's name; a subject before it may hold an address too, so the last one counts.
 */
export function findAccount(page: Document, container: ParentNode | null): string | null {
  const chosen = container && readFormValue(container, 'from');
  const label = findHook('account', page)?.element.getAttribute('aria-label') ?? '';
  for (const place of [chosen ?? '', page.title, label]) {
    const address = place.match(addresses)?.at(-1);
    if (address) return address.toLowerCase();
  }
  return null;
}
