/** Words of a draft in quotation marks, at most `longest` UTF-16 units of them. */
export const quoted = (text: string, longest: number): string => `“${shortened(text, longest)}”`;

/** Cut where it takes too much room, never through a letter of two units. */
export const shortened = (text: string, longest: number): string =>
  text.length > longest
    ? `${text
        .slice(0, longest)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;

/** Some findings are called by an example, as “You never” is. Beside the words of the draft it would say them twice. */
export const isCalledByExample = (title: string): boolean => title.startsWith('“');
