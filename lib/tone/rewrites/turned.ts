/** The texts in their order, begun at another place: two sentences of one draft that got the same text would read like a form. */
export const turned = (texts: readonly string[], by: number): readonly string[] => [
  ...texts.slice(by % texts.length),
  ...texts.slice(0, by % texts.length),
];
