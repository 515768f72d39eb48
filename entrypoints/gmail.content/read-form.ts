import { findHook } from './selectors';

/**
 * A hidden value of a compose's form, without its leading "#". Gmail writes the words "undefined" and "null" there
 * when it has none.
 */
export function readFormValue(container: ParentNode, name: string): string | null {
  const input = container.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  const value = input?.value.trim().replace(/^#/, '') ?? '';
  return value === '' || value === 'undefined' || value === 'null' ? null : value;
}

/** The subject as it stands; null when there is no such field. An inline reply has one that measures nothing. */
export function readSubject(container: ParentNode): string | null {
  const field = findHook('subject', container)?.element;
  return field instanceof HTMLInputElement ? field.value : null;
}
