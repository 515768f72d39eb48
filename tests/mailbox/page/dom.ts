import { attributeAsWorn, classesAsWorn, selectorAsWorn } from './disguise';

type Attributes = Readonly<Record<string, string>>;
type Child = Node | string;

/** An element with its attributes and children. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(...attributeAsWorn(name, value));
  element.append(...children);
  return element;
}

/** A div with a class, the commonest thing in Gmail. */
export const div = (className: string, ...children: readonly Child[]): HTMLDivElement =>
  el('div', className === '' ? {} : { class: className }, ...children);

/** Elements one inside the other, from the outside in; the last holds the children. */
export function nest(classNames: readonly string[], ...children: readonly Child[]): HTMLDivElement {
  const innermost = div(classNames.at(-1) ?? '', ...children);
  return classNames.slice(0, -1).reduceRight((inside, name) => div(name, inside), innermost);
}

/** The element of that Gmail name, whatever the page calls it now. */
export const find = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E | null =>
  root.querySelector<E>(selectorAsWorn(selector));

export const findAll = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] => [
  ...root.querySelectorAll<E>(selectorAsWorn(selector)),
];

export const around = (element: Element, selector: string): HTMLElement | null =>
  element.closest<HTMLElement>(selectorAsWorn(selector));

export const setClass = (element: Element, name: string, on: boolean): boolean =>
  element.classList.toggle(classesAsWorn(name), on);

/** The one element that must be there. */
export function get<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E {
  const found = find<E>(root, selector);
  if (!found) throw new Error(`The mailbox has no ${selector}`);
  return found;
}

let lastId = 0;
/** Ids as Gmail gives them: short, meaningless, new each time. */
export const freshId = (): string => `:${(lastId++ + 200).toString(36)}`;

/** Lines as the editor holds them: the first bare, each further one a block, an empty one with a break in it. */
export function linesAsNodes(text: string): Node[] {
  const [first = '', ...rest] = text.split('\n');
  const blocks = rest.map((line) => el('div', {}, line === '' ? el('br') : line));
  return [first === '' ? el('br') : document.createTextNode(first), ...blocks];
}
