import { removeLeftMarks } from './marks';

/**
 * An update ends the copy of this script that runs in an open page; Firefox does so at once and without a word to it, and
 * gives the page a new copy. What the old one has put there would stand beside what the new one makes.
 */
export function removeLeftovers(page: Document): void {
  for (const host of page.querySelectorAll('[data-evenkeel]')) host.remove();
  removeLeftMarks(page);
}
