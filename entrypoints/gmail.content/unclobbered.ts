// A form answers to the names of its fields before it answers for itself: with a field called "childNodes" in it, that is
// what `form.childNodes` is. Mails may hold such forms. Asked through the prototype, every element answers for itself.

export const childNodesOf = (element: Element): Iterable<Node> =>
  Reflect.get(Node.prototype, 'childNodes', element) as NodeListOf<Node>;

export const childrenOf = (element: Element): Iterable<Element> =>
  Reflect.get(Element.prototype, 'children', element) as HTMLCollection;

export const parentOf = (node: Node): HTMLElement | null =>
  Reflect.get(Node.prototype, 'parentElement', node) as HTMLElement | null;

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export const findIn = (root: ParentNode, selector: string): HTMLElement | null =>
  isElement(root)
    ? Element.prototype.querySelector.call<Element, [string], HTMLElement | null>(root, selector)
    : root.querySelector<HTMLElement>(selector);

export const findAllIn = (root: ParentNode, selector: string): Iterable<HTMLElement> =>
  isElement(root)
    ? (Element.prototype.querySelectorAll.call(root, selector) as NodeListOf<HTMLElement>)
    : root.querySelectorAll<HTMLElement>(selector);

const isElement = (root: ParentNode): root is Element => root instanceof Element;

export const closestTo = (element: Element, selector: string): HTMLElement | null =>
  Element.prototype.closest.call<Element, [string], HTMLElement | null>(element, selector);

export const holds = (node: Node, other: Node | null): boolean => Node.prototype.contains.call(node, other);
