import { userEvent } from 'vitest/browser';
import type { Ask } from '../../../entrypoints/gmail.content/ask';
import { coachGmail } from '../../../entrypoints/gmail.content/coach-gmail';
import type { HoldReason } from '../../../lib/brake';
import type { CoachReply, DraftSnapshot, Protocol } from '../../../lib/browser/messages';
import type { Finding, Reading, Rewrite } from '../../../lib/tone/reading';

/** What was said to the worker, in order. */
export interface Said {
  readonly message: keyof Protocol;
  readonly data: unknown;
}

type WorkerSettings = {
  hasPanel?: boolean;
  /** False: the worker is gone and nobody answers. */
  answers?: boolean;
  /** A draft is answered only after this. */
  reads?: Promise<void>;
  paused?: boolean;
  language?: 'en' | 'fr';
  /** What it says of Send. */
  hold?: HoldReason;
  /** The extension is gone, and this copy of the script does not know yet. */
  isOrphaned?: boolean;
};

/**
 * The content script with a worker that knows one rule: "never" is blame, and "by «day»" is better. It answers as the
 * real one does, from the draft it was sent.
 */
export function startCoach(settings: WorkerSettings = {}) {
  const life = new AbortController();
  const said: Said[] = [];
  const drafts = new Map<string, DraftSnapshot>();
  const dismissed = new Set<string>();
  const replies: Partial<{ [K in keyof Protocol]: (data: never) => unknown }> = {
    coachDraft: (snapshot: DraftSnapshot): CoachReply => {
      drafts.set(snapshot.composeId, snapshot);
      return {
        ok: true,
        revision: snapshot.revision,
        reading: settings.paused ? null : readingOf(snapshot, settings, dismissed),
        paused: settings.paused ? 'everywhere' : null,
        hold: settings.hold,
      };
    },
    suggest: ({ composeId, key }: { composeId: string; key: string }): readonly Rewrite[] => {
      const finding = findingsOf(drafts.get(composeId)?.text ?? '').find((one) => one.key === key);
      if (!finding) return [];
      const { start, end } = finding;
      const rewrite = { start, end, expected: 'never', kind: 'swap' as const };
      return [
        { ...rewrite, tone: 'warm', text: 'not yet' },
        { ...rewrite, tone: 'firm', text: 'by «day»' },
        { ...rewrite, tone: 'short', kind: 'drop', text: '' },
      ];
    },
    dismiss: ({ key }: { key: string }) => {
      dismissed.add(key);
      return { ok: true };
    },
    openPanel: () => ({ opened: true }),
    draftSent: () => ({ ok: true }),
    sendWithdrawn: () => ({ ok: true }),
  };
  const ask = (async (message: keyof Protocol, data: unknown) => {
    said.push({ message, data: structuredClone(data) });
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (message === 'coachDraft') await settings.reads;
    return settings.answers === false ? undefined : replies[message]?.(data as never);
  }) as Ask;
  const isOrphaned = () => settings.isOrphaned ?? false;
  const coach = coachGmail({ ask, hasPanel: settings.hasPanel ?? true, isOrphaned }, { signal: life.signal });
  return {
    coach,
    said,
    settings,
    stop: () => life.abort(),
    saidOf: <K extends keyof Protocol>(message: K) =>
      said.filter((one) => one.message === message).map(({ data }) => data as Parameters<Protocol[K]>[0]),
  };
}

const findingsOf = (text: string): Finding[] =>
  [...text.matchAll(/never/g)].map(({ index }, at) => ({
    start: index,
    end: index + 5,
    code: 'accuse',
    rule: 'never',
    layer: 'rule',
    sentence: 0,
    weight: 1,
    title: 'Puts it on them',
    why: 'Your client may hear that it is their fault.',
    key: `never:${at}`,
  }));

function readingOf(
  { text }: DraftSnapshot,
  { language = 'en' }: WorkerSettings,
  dismissed: ReadonlySet<string>,
): Reading {
  const notice = language === 'fr' ? 'not-english' : text.trim() === '' ? 'empty' : null;
  const findings = notice ? [] : findingsOf(text).filter(({ key }) => !dismissed.has(key));
  return {
    notice,
    language: notice === 'not-english' ? 'fr' : null,
    score: notice ? null : findings.length > 0 ? 31.4 : 78,
    stance: notice ? null : findings.length > 0 ? 'blame' : 'lead',
    needles: { pushing: 0, blaming: findings.length, shrinking: 0, leading: 0 },
    words: text.split(/\s+/).length,
    sentences: [],
    findings,
    moves: [],
    reminders: [...text.matchAll(/asap/g)].map(({ index }) => ({
      start: index,
      end: index + 4,
      note: 'This word costs you with Vik.',
    })),
    incoming: null,
    nextMove: null,
  };
}

/** The words a family is marked on, as the browser holds them. */
export const marked = (name: string): string[] =>
  [...(CSS.highlights.get(`evenkeel-${name}`) ?? [])].map((range) => String(range));

export const badge = (root: ParentNode = document): HTMLElement | null =>
  root.querySelector<HTMLElement>('[data-evenkeel="badge"]');
export const badgeText = (root: ParentNode = document): string =>
  badge(root)?.shadowRoot?.querySelector('button')?.textContent ?? '';
export const card = (): HTMLElement | null =>
  document
    .querySelector('[data-evenkeel="card"]')
    ?.shadowRoot?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
/** Clicks as a hand does: what a script clicks is not taken for the writer's wish. */
export async function press(button: Element | null | undefined): Promise<void> {
  if (!button) throw new Error('There is nothing to press');
  await userEvent.click(button);
}
export const rewriteButtons = (): HTMLElement[] => [
  ...(card()?.querySelectorAll<HTMLElement>('.rewrite') ?? []),
];
