import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type CoachService, createCoachService } from '../../../entrypoints/background/coach-service';
import type { From, Sources } from '../../../entrypoints/background/sources';
import { clientBook } from '../../../lib/browser/client-book';
import { hashAddress } from '../../../lib/browser/hash-address';
import { type History, openHistory } from '../../../lib/browser/history';
import type { ComposeId, DraftSnapshot } from '../../../lib/browser/messages';
import { settings } from '../../../lib/browser/settings';
import { coach } from '../../../lib/tone/coach';
import { propose } from '../../../lib/tone/rewrites/propose';
import { suggest } from '../../../lib/tone/rewrites/suggest';
import { listRules } from '../../../lib/tone/rule-list';
import { startersFor } from '../../../lib/tone/starters/fill';

/** Storage, database and tabs of one browser; workers come and go upon it. */
export interface World {
  /** Starts a worker. One more on the same world is the worker after a kill. */
  start(): CoachService;
  readonly history: History;
  /** What tabs were asked to read again. */
  readonly asked: [tabId: number | null, composeId: ComposeId | null][];
  readonly clock: { now: number };
}

export const zone = 'Europe/Berlin';

export function newWorld(): World {
  fakeBrowser.reset();
  const history = openHistory(`evenkeel-${crypto.randomUUID()}`, () => zone);
  const asked: World['asked'] = [];
  const clock = { now: Date.parse('2026-11-18T10:00:00Z') };
  let ids = 0;
  const sources: Sources = {
    core: { coach, suggest, propose, startersFor, listRules },
    clientBook,
    settings,
    history,
    hashAddress,
    readAgain: async (tabId, composeId) => void asked.push([tabId, composeId]),
    planSweep: async () => {},
    now: () => clock.now,
    newId: () => `id-${(ids += 1)}`,
  };
  return { start: () => createCoachService(sources), history, asked, clock };
}

export const fromGmail: From = { tabId: 7, page: 'gmail' };
export const fromPanel: From = { tabId: null, page: 'own' };

/** A draft that plainly fights, with enough words for a score. */
export const harsh =
  'Hi Anna,\n\nAs I already told you twice, the files were never sent to us. You need to send them immediately. I will get to the rest soon.\n\nBest,\nMia';

export function snapshot(change: Partial<DraftSnapshot> = {}): DraftSnapshot {
  return {
    composeId: 'c1',
    revision: 1,
    kind: 'inline-reply',
    text: harsh,
    subject: 'Files',
    to: [{ address: 'anna@client.example', name: 'Anna Client' }],
    incoming: { from: { address: 'anna@client.example', name: 'Anna Client' }, text: 'Where are my files?' },
    me: 'mia@va.example',
    ...change,
  };
}
