import type { Renaming } from '../options';

/**
 * Gmail renames its class tokens and drops attributes, for some people and overnight. The page is built under the names
 * it has always had and looked up by them; only what ends up in the document bears the others.
 */
let renaming: Renaming = { classes: [], attributes: [] };

export function wearNames(worn: Renaming): void {
  renaming = worn;
}

/** A class attribute as this page writes it. */
export const classesAsWorn = (className: string): string =>
  className
    .split(' ')
    .map((token) => (renaming.classes.includes(token) ? worn(token) : token))
    .join(' ');

/** An attribute as this page writes it: by another name when it was dropped, with another value when that was renamed. */
export function attributeAsWorn(name: string, value: string): readonly [string, string] {
  if (name === 'class') return [name, classesAsWorn(value)];
  if (renaming.attributes.includes(name)) return [`data-${worn(name)}`, value];
  return renaming.attributes.includes(`${name}=${value}`) ? [name, worn(value)] : [name, value];
}

/** A selector in Gmail's names that finds what this page calls otherwise; a style sheet is read by it as well. */
export const selectorAsWorn = (selector: string): string =>
  selector
    .replaceAll(/\.([a-zA-Z][\w-]*)/g, (_, token: string) => `.${classesAsWorn(token)}`)
    .replaceAll(/\[([\w-]+)(?:="?([^"\]]*)"?)?\]/g, (whole, name: string, value?: string) => {
      const [wornName, wornValue] = attributeAsWorn(name, value ?? '');
      if (value === undefined) return `[${wornName}]`;
      return whole.replace(name, wornName).replace(value, () => wornValue);
    });

const worn = (name: string): string => `${name}-x1f`;
