import { storage } from 'wxt/utils/storage';
import type { Client } from '../clients';
import { lockedItem } from './locked-item';

/** Every client the writer keeps, with notes. */
export const clientBook = lockedItem(
  storage.defineItem<readonly Client[]>('local:clients', { fallback: [], version: 1 }),
);
