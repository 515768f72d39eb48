type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** An element with attributes and children; text goes in as text and never as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** A button that only a hand can press, by mouse, key or what stands in for them: clicks made by a script do nothing. */
export function pressable(
  attributes: Attributes,
  act: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = el('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return button;
}

/** A place of our own in Gmail's page: its styles stay outside, ours inside. */
export function shadowHost(tag: 'div' | 'span', styles: readonly string[], { delegatesFocus = false } = {}) {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'open', delegatesFocus });
  root.append(...styles.map((css) => el('style', {}, css)));
  return { host, root };
}
