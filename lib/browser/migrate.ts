/** By the version they lead to: each makes a value of the version before into one of its own. */
export type Migrations = Readonly<Record<number, (before: unknown) => unknown>>;

/**
 * A value of an older version, step by step brought to `to`. Undefined when it comes from a later version or when a step
 * does not understand it: nobody here can tell what it means then.
 */
export function migrate(value: unknown, from: number, to: number, migrations: Migrations): unknown {
  if (from > to) return undefined;
  let current = value;
  for (let step = from + 1; step <= to; step += 1) {
    try {
      current = migrations[step]?.(current);
    } catch {
      return undefined;
    }
  }
  return current;
}
