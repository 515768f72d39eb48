import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { clientBook } from '../../lib/browser/client-book';
import type { History } from '../../lib/browser/history';
import { listRules } from '../../lib/browser/line';
import { findStoredItems } from '../../lib/browser/stored-items';
import type { StoredItem } from '../../lib/browser/stored-items';
import { type Sharing, sharing } from '../../lib/browser/sync/sharing';
import type { Client } from '../../lib/clients';
import type { ListedRule } from '../../lib/tone/rule-list';

type Tell = (error: unknown) => void;

/** The client book, as it is now. */
export function useClients(onTrouble: Tell): readonly Client[] {
  const [clients, setClients] = useState<readonly Client[]>([]);
  useEffect(() => {
    clientBook.get().then(setClients, onTrouble);
    return clientBook.watch(setClients);
  }, [onTrouble]);
  return clients;
}

/** Whether settings and notes are shared; null until it is known. */
export function useSharing(onTrouble: Tell): Sharing | null {
  const [now, setNow] = useState<Sharing | null>(null);
  useEffect(() => {
    sharing.get().then(setNow, onTrouble);
    return sharing.watch(setNow);
  }, [onTrouble]);
  return now;
}

/** Every rule of the coach; none until the worker has told them. */
export function useRules(onTrouble: Tell): readonly ListedRule[] {
  const [rules, setRules] = useState<readonly ListedRule[]>([]);
  useEffect(() => {
    listRules().then(setRules, onTrouble);
  }, [onTrouble]);
  return rules;
}

/** What is stored, looked at when the page opens, when it is come back to, when the account changes, and when asked. */
export function useItems(history: History, onTrouble: Tell): [readonly StoredItem[], () => void] {
  const [items, setItems] = useState<readonly StoredItem[]>([]);
  const look = useCallback(() => {
    findStoredItems(history).then(setItems, onTrouble);
  }, [history, onTrouble]);
  useEffect(() => {
    look();
    const onChanged = (_: unknown, area: string) => {
      if (area === 'sync') look();
    };
    addEventListener('focus', look);
    browser.storage.onChanged.addListener(onChanged);
    return () => {
      removeEventListener('focus', look);
      browser.storage.onChanged.removeListener(onChanged);
    };
  }, [look]);
  return [items, look];
}

/** The shortcuts the browser keeps for us, by what they do. */
export function useShortcuts(onTrouble: Tell): readonly { name: string; keys: string }[] {
  const [shortcuts, setShortcuts] = useState<readonly { name: string; keys: string }[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.commands
        .getAll()
        .then(
          (commands) =>
            setShortcuts(
              commands.flatMap(({ description, shortcut }) =>
                description ? [{ name: description, keys: shortcut ?? '' }] : [],
              ),
            ),
          onTrouble,
        );
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, [onTrouble]);
  return shortcuts;
}

/** What the address leads to, without its `#`; null: nowhere in particular. */
export function useHash(): string | null {
  const [hash, setHash] = useState(hashOfAddress);
  useEffect(() => {
    const look = () => setHash(hashOfAddress());
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return hash;
}

const hashOfAddress = (): string | null => location.hash.slice(1) || null;
