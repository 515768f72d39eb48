import { useStore } from 'zustand';
import { Panel } from '../../../components/coach/Panel';
import type { LockedItem } from '../../../lib/browser/locked-item';
import type { Applied, DismissScope, PauseScope, Report, RewriteChoice } from '../../../lib/browser/messages';
import type { Client } from '../../../lib/clients';
import { createPanelStore } from '../../../lib/stores/create-panel-store';
import type { PanelPhase, PanelSources, View } from '../../../lib/stores/panel';
import { type NegativeCode, codes } from '../../../lib/tone/codes';
import type { Finding, Move, Proposal, Reading, Rewrite } from '../../../lib/tone/reading';
import type { Span } from '../../../lib/tone/span';
import type { Starter } from '../../../lib/tone/starters/starters';

/** What this world's coach hears in a draft, and what it offers instead. */
export interface Heard {
  readonly words: string;
  readonly code: NegativeCode;
  readonly rewrites: readonly Pick<Rewrite, 'tone' | 'kind' | 'text'>[];
}

export interface WorldOptions {
  readonly text: string;
  readonly heard?: readonly Heard[];
  readonly reading?: Partial<Reading>;
  readonly report?: Partial<Report>;
  readonly phase?: PanelPhase;
  readonly client?: Client;
  readonly incoming?: string;
  readonly proposal?: Proposal | null;
  readonly starters?: readonly Starter[];
}

/** A draft, a coach that hears fixed words, and an editor that edits: no browser extension needed. */
export function createWorld(options: WorldOptions) {
  let text = options.text;
  let caret: number | null = null;
  let paused: PauseScope | null = options.report?.paused ?? null;
  let onView: (view: View) => void = () => {};
  const dismissed = new Set<string>();
  const asked: string[] = [];
  const revealed: Span[] = [];
  const before: string[] = [];
  let refuse: Exclude<Applied, { ok: true }>['reason'] | null = null;
  let workerIsDown = false;

  const tell = () => onView(viewOf(options, { text, caret, paused, dismissed }));
  const work = <T,>(name: string, answer: T): Promise<T> => {
    asked.push(name);
    return workerIsDown ? Promise.reject(new Error('no worker')) : Promise.resolve(answer);
  };
  const dismiss = (on: boolean) => (choice: { key: string; scope: DismissScope }) => {
    if (on) dismissed.add(choice.key);
    else dismissed.delete(choice.key);
    const done = work(`${on ? 'dismiss' : 'undismiss'} ${choice.scope}`, { ok: true });
    tell();
    return done;
  };

  const sources: PanelSources = {
    watchView: (onChange) => {
      onView = onChange;
      tell();
    },
    worker: {
      suggest: ({ key }) => work(`suggest ${key}`, rewritesFor(options, text, key)),
      propose: () => work('propose', options.proposal ?? null),
      starters: () => work('starters', options.starters ?? []),
      dismiss: dismiss(true),
      undismiss: dismiss(false),
      pause: ({ scope, on }) => {
        paused = on ? scope : null;
        const done = work(`pause ${scope} ${on}`, { ok: true });
        tell();
        return done;
      },
    },
    editorOf: () => ({
      applyRewrite: async (choice: RewriteChoice): Promise<Applied> => {
        if (refuse) return { ok: false, reason: refuse };
        if (text.slice(choice.start, choice.end) !== choice.expected)
          return { ok: false, reason: 'draft-changed' };
        before.push(text);
        text = text.slice(0, choice.start) + choice.replacement + text.slice(choice.end);
        tell();
        return { ok: true };
      },
      revealSpan: async ({ start, end }) => {
        revealed.push({ start, end });
        return { ok: true };
      },
    }),
    clientBook: clientBookOf(options.client ? [options.client] : []),
  };

  return {
    sources,
    asked,
    revealed,
    text: () => text,
    /** The writer types. */
    type(next: string) {
      text = next;
      tell();
    },
    moveCaret(to: number | null) {
      caret = to;
      tell();
    },
    refuse: (reason: Exclude<Applied, { ok: true }>['reason'] | null) => (refuse = reason),
    worker: { stop: () => (workerIsDown = true), start: () => (workerIsDown = false) },
  };
}

type World = ReturnType<typeof createWorld>;

/** The real panel over the real store in such a world. */
export function panelIn(world: World, onCopy: (text: string) => Promise<boolean> = async () => true) {
  const store = createPanelStore(world.sources, { signal: new AbortController().signal });
  return <Live store={store} onCopy={onCopy} />;
}

function Live(props: {
  store: ReturnType<typeof createPanelStore>;
  onCopy: (text: string) => Promise<boolean>;
}) {
  const panel = useStore(props.store);
  return (
    <main>
      <h1 className="ek-unseen">Evenkeel</h1>
      <Panel
        panel={panel}
        undoKeys="Ctrl+Z"
        ruleLink={({ rule }) => `/options.html#rule-${rule}`}
        onCopy={props.onCopy}
        onPractice={() => {}}
        checkLink="/options.html#check"
      />
    </main>
  );
}

interface Now {
  readonly text: string;
  readonly caret: number | null;
  readonly paused: PauseScope | null;
  readonly dismissed: ReadonlySet<string>;
}

function viewOf(options: WorldOptions, { text, caret, paused, dismissed }: Now): View {
  const phase = options.phase ?? 'ready';
  if (phase !== 'ready') return { phase, report: null, caret: null, tabId: 1 };
  const report: Report = {
    composeId: 'c1',
    tabId: 1,
    revision: 1,
    at: Date.UTC(2026, 10, 20, 9),
    snapshot: {
      composeId: 'c1',
      revision: 1,
      kind: 'inline-reply',
      text,
      subject: null,
      to: [],
      incoming: options.incoming === undefined ? null : { from: null, text: options.incoming },
      me: null,
    },
    client: { id: 'dana', name: 'Dana Whitlock', address: 'dana@example.com' },
    firstScore: null,
    rewritesApplied: 0,
    dismissedHere: [],
    dismissals: 0,
    ...options.report,
    paused,
    reading: paused ? null : readingOf(options, text, dismissed),
  };
  return { phase, report, caret, tabId: 1 };
}

function readingOf(options: WorldOptions, text: string, dismissed: ReadonlySet<string>): Reading {
  const sentences = [...text.matchAll(/[^.?!]+[.?!]*\s*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const findings = (options.heard ?? []).flatMap((heard): Finding[] => {
    const start = text.indexOf(heard.words);
    if (start < 0 || dismissed.has(keyOf(heard))) return [];
    const { title, why, weight } = codes[heard.code];
    const end = start + heard.words.length;
    const sentence = sentences.findIndex((span) => span.start <= start && start < span.end);
    const found = { start, end, code: heard.code, rule: 'a-rule', layer: 'rule', sentence } as const;
    return [{ ...found, weight, title, why, key: keyOf(heard) }];
  });
  return {
    notice: null,
    language: 'en',
    score: findings.length === 0 ? 82 : 31,
    stance: findings.length === 0 ? 'lead' : 'fight',
    needles: { pushing: findings.length, blaming: 0, shrinking: 0, leading: 2.4 },
    words: 40,
    sentences,
    findings: findings.sort((a, b) => a.start - b.start),
    moves: [],
    reminders: [],
    incoming: null,
    nextMove: null,
    ...options.reading,
  };
}

export const keyOf = (heard: Heard): string => `${heard.code} ${heard.words}`;

export const moveOf = (text: string, words: string, code: Move['code']): Move => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  code,
  rule: 'a-move',
  sentence: 0,
  weight: 1,
});

function rewritesFor(options: WorldOptions, text: string, key: string): readonly Rewrite[] {
  const heard = options.heard?.find((one) => keyOf(one) === key);
  const start = heard ? text.indexOf(heard.words) : -1;
  if (!heard || start < 0) return [];
  const end = start + heard.words.length;
  return heard.rewrites.map((rewrite) => ({ ...rewrite, start, end, expected: heard.words }));
}

/** A client book in memory. */
function clientBookOf(clients: readonly Client[]): LockedItem<readonly Client[]> {
  let value = clients;
  const watchers = new Set<(now: readonly Client[], before: readonly Client[]) => void>();
  return {
    key: 'local:clients',
    fallback: clients,
    get: async () => value,
    change: async (to) => {
      const old = value;
      value = to(value);
      for (const watcher of watchers) watcher(value, old);
      return value;
    },
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
