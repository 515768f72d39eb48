import type { History } from '../../lib/browser/history';
import type { LockedItem } from '../../lib/browser/locked-item';
import type { ComposeId } from '../../lib/browser/messages';
import type { Settings } from '../../lib/browser/settings';
import type { Client } from '../../lib/clients';
import type { CoachContext } from '../../lib/tone/context';
import type { Finding, Proposal, Reading, Rewrite } from '../../lib/tone/reading';
import type { ListedRule } from '../../lib/tone/rule-list';
import type { Starter } from '../../lib/tone/starters/starters';

/** The pure coach, as the worker uses it. */
export interface Core {
  coach(draft: string, context: CoachContext): Reading;
  suggest(finding: Finding, draft: string, reading: Reading, context: CoachContext): readonly Rewrite[];
  propose(draft: string, reading: Reading, context: CoachContext): Proposal | null;
  startersFor(context: CoachContext, incoming: string | null): readonly Starter[];
  listRules(): readonly ListedRule[];
}

/**
 * Everything the worker's logic needs from outside. All that must outlive the worker is in there: what the logic itself
 * remembers between two messages, such as the pages left meanwhile, means nothing to a worker started anew.
 */
export interface Sources {
  readonly core: Core;
  readonly clientBook: LockedItem<readonly Client[]>;
  readonly settings: LockedItem<Settings>;
  readonly history: Pick<History, 'add' | 'remove' | 'clientIds' | 'reassign'>;
  /** A history id for someone who is not in the client book: the address cannot be read from it. */
  hashAddress(address: string): Promise<string>;
  /** Asks a tab (null: the practice page) to read one draft again, or all of them. Never rejects. */
  readAgain(tabId: number | null, composeId: ComposeId | null): Promise<void>;
  /** Closed composes wait to be forgotten: look again in a while. */
  planSweep(): Promise<void>;
  now(): number;
  newId(): string;
}

/** Where a message came from. */
export interface From {
  /** Tab of the page that sent it; null from a page without a tab, such as the side panel. */
  readonly tabId: number | null;
  readonly page: 'gmail' | 'own';
}
