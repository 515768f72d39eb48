import { storage } from 'wxt/utils/storage';

/** A stored value that could not be understood, kept for the writer instead of being dropped. */
export interface Aside {
  readonly key: `local:aside:${string}`;
  /** Of the item it stood in, such as `settings`. */
  readonly name: string;
  /** ms since the epoch */
  readonly at: number;
  readonly value: unknown;
}

/** How the keys of all of them begin. */
export const asidePrefix = 'local:aside:';

/** Keeps a broken value under a name of its own. */
export async function setAside(name: string, value: unknown): Promise<void> {
  const taken = await findAsides();
  let at = Date.now();
  while (taken.some((one) => one.name === name && one.at === at)) at += 1;
  await storage.setItem(`${asidePrefix}${name}:${at}`, value);
}

/** Everything set aside, oldest first. Not empty: tell the writer. */
export async function findAsides(): Promise<readonly Aside[]> {
  const all = await storage.snapshot('local');
  return Object.entries(all)
    .flatMap(([key, value]) => {
      const [, name, at] = /^aside:(.+):(\d+)$/.exec(key) ?? [];
      return name && at ? [{ key: `local:${key}` as const, name, at: Number(at), value } as Aside] : [];
    })
    .sort((a, b) => a.at - b.at);
}

/** The writer has seen it and wants it gone. */
export const dropAside = (aside: Aside): Promise<void> => storage.removeItem(aside.key);
