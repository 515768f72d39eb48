import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientBook } from '../../../lib/browser/client-book';
import type { Applied, Report, RewriteChoice } from '../../../lib/browser/messages';
import { addClient, addNote } from '../../../lib/clients/changes';
import { createPanelStore } from '../../../lib/stores/create-panel-store';
import type { PanelSources, View } from '../../../lib/stores/panel';
import { coach } from '../../../lib/tone/coach';
import { plainContext } from '../../../lib/tone/context';
import type { Rewrite } from '../../../lib/tone/reading';

let leave: AbortController;
beforeEach(() => {
  fakeBrowser.reset();
  leave = new AbortController();
});
afterEach(() => leave.abort());

const text = 'Hi Anna,\n\nI will send the first file soon. The second file will follow soon, too.\n\nMia';

/** Each reading has a later time than the one before. */
let readings = 0;

function reportOn(draft: string, change: Partial<Report> = {}): Report {
  return {
    composeId: 'c1',
    tabId: 7,
    revision: 1,
    at: (readings += 1),
    snapshot: {
      composeId: 'c1',
      revision: 1,
      kind: 'inline-reply',
      text: draft,
      subject: null,
      to: [{ address: 'anna@client.example', name: 'Anna' }],
      incoming: null,
      me: null,
    },
    client: { id: null, name: 'Anna', address: 'anna@client.example' },
    reading: coach(draft, plainContext()),
    paused: null,
    firstScore: null,
    rewritesApplied: 0,
    dismissedHere: [],
    dismissals: 0,
    ...change,
  };
}

/** A panel over an editor that really holds a text, and a worker that answers from a table. */
function world(answers: { rewrites?: readonly Rewrite[]; refuse?: boolean; showEarly?: boolean } = {}) {
  let see: (view: View) => void = () => {};
  const editor = { text, revealed: [] as [number, number][] };
  const asked: string[] = [];
  const show = (report: Report | null, caret: number | null = null, phase: View['phase'] = 'ready') =>
    see({ phase, report, caret, tabId: 7 });
  const applyRewrite = async ({ start, end, expected, replacement }: RewriteChoice): Promise<Applied> => {
    if (answers.refuse || editor.text.slice(start, end) !== expected)
      return { ok: false, reason: 'draft-changed' };
    editor.text = editor.text.slice(0, start) + replacement + editor.text.slice(end);
    if (answers.showEarly) show(reportOn(editor.text));
    return { ok: true };
  };
  const sources: PanelSources = {
    watchView: (onChange) => {
      see = onChange;
    },
    editorOf: () => ({
      applyRewrite,
      revealSpan: async ({ start, end }) => {
        editor.revealed.push([start, end]);
        return { ok: true };
      },
    }),
    worker: {
      suggest: async ({ key }) => {
        asked.push(key);
        return answers.rewrites ?? [];
      },
      propose: async () => null,
      starters: async () => [],
      dismiss: async () => ({ ok: true }),
      undismiss: async () => ({ ok: true }),
      pause: async () => ({ ok: true }),
    },
    clientBook,
  };
  const store = createPanelStore(sources, { signal: leave.signal });
  return { store, show, editor, asked };
}

const soonAt = (n: number): number => [...text.matchAll(/soon/g)][n]?.index ?? -1;
const swapSoon = (n: number, replacement: string): Rewrite => ({
  tone: 'short',
  kind: 'swap',
  start: soonAt(n),
  end: soonAt(n) + 4,
  expected: 'soon',
  text: replacement,
});

describe('selection', () => {
  it('follows the caret into a finding, stays when the caret leaves, and asks for rewrites', async () => {
    const { store, show, asked } = world();
    show(reportOn(text));
    expect(store.getState().selected).toBeNull();

    show(reportOn(text), soonAt(0) + 1);
    const { selected } = store.getState();
    expect(selected).toBe(store.getState().report?.reading?.findings[0]?.key);
    show(reportOn(text), 0);
    expect(store.getState().selected).toBe(selected);
    expect(asked).toContain(selected);
  });

  it('from the panel reveals the finding in the draft', () => {
    const { store, show, editor } = world();
    show(reportOn(text));
    const finding = store.getState().report?.reading?.findings[0];
    store.getState().select(finding?.key ?? null);
    expect(editor.revealed).toEqual([[finding?.start, finding?.end]]);
  });

  it('is let go when the finding is gone', () => {
    const { store, show } = world();
    show(reportOn(text), soonAt(0) + 1);
    show(reportOn('Hi Anna,\n\nI will send the first file on Friday at noon.\n\nMia'), 0);
    expect(store.getState().selected).toBeNull();
  });

  it('does not outlive its compose', () => {
    const { store, show } = world();
    show(reportOn(text), soonAt(0) + 1);
    show(reportOn(text, { composeId: 'c2' }));
    expect(store.getState()).toMatchObject({ selected: null, rewrites: {}, undoable: [] });
  });
});

describe('applying and taking back', () => {
  it('puts the words in and back again exactly', async () => {
    const { store, show, editor } = world();
    show(reportOn(text));
    await store.getState().apply('key', swapSoon(0, 'by Friday'));
    expect(editor.text).toBe(text.replace('soon', 'by Friday'));

    await store.getState().undo();
    expect(editor.text).toBe(text);
    expect(store.getState().undoable).toEqual([]);
  });

  it('takes back the first after a second before it and typing around it', async () => {
    const { store, show, editor } = world();
    show(reportOn(text));
    await store.getState().apply('two', swapSoon(1, 'on Monday'));
    show(reportOn(editor.text, { revision: 2 }));
    await store.getState().apply('one', swapSoon(0, 'by Friday'));
    show(reportOn(editor.text, { revision: 3 }));
    editor.text = `Hello and ${editor.text}`;
    show(reportOn(editor.text, { revision: 4 }));

    const [two] = store.getState().undoable;
    await store.getState().undo(two?.id);

    expect(editor.text).toBe(`Hello and ${text.replace('soon', 'by Friday')}`);
  });

  it('forgets how to take back what was written over', async () => {
    const { store, show, editor } = world();
    show(reportOn(text));
    await store.getState().apply('key', swapSoon(0, 'by Friday'));
    editor.text = editor.text.replace('by Friday', 'by next week');
    show(reportOn(editor.text, { revision: 3 }));
    expect(store.getState().undoable).toEqual([]);
  });

  it('takes back both, also when the new draft came into view before the editor answered', async () => {
    const { store, show, editor } = world({ showEarly: true });
    show(reportOn(text));
    await store.getState().apply('two', swapSoon(1, 'on Monday'));
    await store.getState().apply('one', swapSoon(0, 'by next Friday'));
    await store.getState().undo(store.getState().undoable[0]?.id);
    await store.getState().undo();
    expect(editor.text).toBe(text);
  });

  it('says why when the editor refuses, and offers nothing to take back', async () => {
    const { store, show, editor } = world({ refuse: true });
    show(reportOn(text));
    await store.getState().apply('key', swapSoon(0, 'by Friday'));
    expect(editor.text).toBe(text);
    expect(store.getState()).toMatchObject({
      trouble: { what: 'key', reason: 'draft-changed' },
      undoable: [],
      applying: [],
    });
  });

  it('uses the words with the blanks filled', async () => {
    const { store, show, editor } = world();
    show(reportOn(text));
    await store.getState().apply('key', swapSoon(0, 'by «day»'), 'by Tuesday');
    expect(editor.text).toContain('file by Tuesday.');
  });

  it('puts a whole proposal in and takes it back step by step', async () => {
    const { store, show, editor } = world();
    show(reportOn(text));
    const steps = [
      { ...swapSoon(0, 'by Friday noon'), finding: 'one' },
      { ...swapSoon(1, 'Mon'), finding: null },
    ];
    store.setState({ proposal: { text: '', steps } });
    await store.getState().applyProposal();
    expect(editor.text).toBe(text.replace('soon', 'by Friday noon').replace('soon', 'Mon'));

    await store.getState().undo();
    await store.getState().undo();
    expect(editor.text).toBe(text);
  });
});

describe('rewrites', () => {
  it('are asked once, kept while the draft stands, asked again when it changes', async () => {
    const { store, show, asked } = world({ rewrites: [swapSoon(0, 'by Friday')] });
    show(reportOn(text));
    const key = store.getState().report?.reading?.findings[0]?.key ?? '';
    await Promise.all([store.getState().askRewrites(key), store.getState().askRewrites(key)]);
    expect(asked).toEqual([key]);
    expect(store.getState().rewrites[key]).toHaveLength(1);

    show(reportOn(`${text}\nPS: thank you for the invoice.`, { revision: 2 }));
    await vi.waitFor(() => expect(asked).toEqual([key, key]));
  });
});

describe('a caret that only moves', () => {
  it('asks nothing again', async () => {
    const { store, show, asked } = world({ rewrites: [swapSoon(0, 'by Friday')] });
    const report = reportOn(text);
    show(report, soonAt(0) + 1);
    await vi.waitFor(() => expect(store.getState().rewrites).not.toEqual({}));
    const before = asked.length;
    // Storage gives a new copy each time it is read.
    for (const caret of [0, soonAt(0) + 2, 3]) show(structuredClone(report), caret);
    expect(asked).toHaveLength(before);
  });
});

describe('dismissing', () => {
  it('remembers the words, to be taken back', async () => {
    const { store, show } = world();
    show(reportOn(text));
    const key = store.getState().report?.reading?.findings[0]?.key ?? '';
    await store.getState().dismiss(key, 'client');
    const [dismissed] = store.getState().dismissed;
    expect(dismissed).toEqual({ key, scope: 'client', words: 'soon' });
    if (dismissed) await store.getState().undismiss(dismissed);
    expect(store.getState().dismissed).toEqual([]);
  });
});

describe('the client', () => {
  it('comes with the first note, and notes are switched', async () => {
    const { store, show } = world();
    show(reportOn(text));
    await vi.waitFor(() => expect(store.getState().client).toBeNull());
    await clientBook.change(
      addClient({ name: 'Anna', address: 'anna@client.example' }, { id: 'anna', at: 1 }),
    );
    const note = { kind: 'like', field: null, text: 'Bullet points', because: null } as const;
    await clientBook.change(addNote('anna', note, { id: 'n1', at: 2 }));
    await vi.waitFor(() => expect(store.getState().client?.notes).toHaveLength(1));

    await store.getState().toggleNote('n1', false);
    await vi.waitFor(() => expect(store.getState().client?.notes[0]?.on).toBe(false));
  });
});

describe('what is in view', () => {
  it.each(['nothing-open', 'cannot-see', 'analysing', 'storage-broken'] as const)('%s', (phase) => {
    const { store, show } = world();
    show(reportOn(text), soonAt(0) + 1);
    show(null, null, phase);
    expect(store.getState()).toMatchObject({ phase, report: null, selected: null, rewrites: {} });
  });
});
