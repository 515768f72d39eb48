/** A passage short enough to be quoted in a list: one line of words, its middle left out when it is long. */
export function quoted(words: string, limit = 160): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const head = line.slice(0, Math.ceil(limit * 0.65)).replace(/\s+\S*$/, '');
  const tail = line.slice(-Math.floor(limit * 0.3)).replace(/^\S*\s+/, '');
  return `${head} … ${tail}`;
}
