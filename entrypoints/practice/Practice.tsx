import { useCallback, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { CardAtWords, type WordsPlace } from '../../components/coach/CardAtWords';
import { Panel } from '../../components/coach/Panel';
import type { OwnMail } from '../../components/practice/OwnMessage';
import { PracticePage } from '../../components/practice/PracticePage';
import { copyText, undoKeys } from '../../lib/browser/desk';
import { ruleLink } from '../../lib/browser/pages';
import { readMailFile } from '../../lib/editor/mail-file';
import { caretInPlainText, rangeInPlainText, readPlainText } from '../../lib/editor/plain-text';
import type { SampleThread } from '../../lib/samples/thread';
import { sampleThreads } from '../../lib/samples/threads';
import { findingAt } from '../../lib/stores/finding-at';
import type { PanelStore, View } from '../../lib/stores/panel';
import { t } from '../../lib/words';
import type { PracticeMail, PracticeSession } from './session';

export interface PracticeProps {
  readonly session: PracticeSession;
  readonly store: PanelStore;
  /** Fires `change` with true when the coach does not answer. */
  readonly silence: EventTarget;
}

const nothingOwn: OwnMail = { name: '', address: '', subject: '', text: '' };

/** The practice page, wired to its session and store. */
export function Practice({ session, store, silence }: PracticeProps) {
  const panel = useStore(store);
  const [sample, setSample] = useState<SampleThread | null>(sampleThreads[0] ?? null);
  const [own, setOwn] = useState(nothingOwn);
  const [importTrouble, setImportTrouble] = useState<string | null>(null);
  const editorRef = useEditor(session, sample);
  const coach = {
    panel,
    undoKeys: undoKeys(),
    ruleLink,
    onCopy: copyText,
    onPractice: null,
    checkLink: null,
  };
  const [place, setPlace] = useState<WordsPlace | null>(null);
  const closeCard = useCallback(() => setPlace(null), []);
  const choose = (next: SampleThread | null) => {
    setSample(next);
    closeCard();
    setImportTrouble(null);
    session.begin(next ? mailOfSample(next) : mailOfOwn(own), next?.draft ?? '');
  };
  const change = (next: OwnMail) => {
    setOwn(next);
    session.answer(mailOfOwn(next));
  };
  const open = async (file: File) => {
    const mail = await readMailFile(file);
    setImportTrouble(mail ? null : t('practice_importFailed'));
    if (mail) change({ ...mail.from, subject: mail.subject, text: mail.text });
  };
  return (
    <PracticePage
      samples={sampleThreads}
      sample={sample}
      own={own}
      importTrouble={importTrouble}
      silent={useSilence(silence)}
      editorRef={editorRef}
      onSample={choose}
      onOwn={change}
      onImport={(file) => void open(file)}
      onDraft={(text) => session.begin(sample ? mailOfSample(sample) : mailOfOwn(own), text)}
      panel={<Panel {...coach} />}
      card={place && <CardAtWords {...coach} place={place} onClose={closeCard} />}
      onPick={(editor) => setPlace(placeAtCaret(editor, panel))}
      onCloseCard={closeCard}
    />
  );
}

/** Where the marked words stand that the caret is in; null when it is in none, or they are of an older draft. */
function placeAtCaret(editor: HTMLElement, view: View): WordsPlace | null {
  const draft = readPlainText(editor);
  if (draft.text !== view.report?.snapshot.text) return null;
  const finding = findingAt({ ...view, caret: caretInPlainText(editor, draft) });
  const box = finding && rangeInPlainText(draft, finding)?.getBoundingClientRect();
  const corner = editor.getBoundingClientRect();
  return box
    ? { key: finding.key, editor, below: box.bottom - corner.top, left: box.left - corner.left }
    : null;
}

/** Hands the editor to the session once, with the first sample in it. */
function useEditor(session: PracticeSession, first: SampleThread | null) {
  const begun = useRef(false);
  return useCallback(
    (element: HTMLDivElement | null) => {
      if (!element) return undefined;
      const life = new AbortController();
      session.attach(element, { signal: life.signal });
      if (!begun.current && first) session.begin(mailOfSample(first), first.draft);
      begun.current = true;
      return () => life.abort();
    },
    // The first sample only counts once; attaching again must not throw the draft away.
    // oxlint-disable-next-line react/exhaustive-deps
    [session],
  );
}

function useSilence(silence: EventTarget): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    const hear = (event: Event) => setSilent(event instanceof CustomEvent && event.detail === true);
    silence.addEventListener('change', hear, { signal: life.signal });
    return () => life.abort();
  }, [silence]);
  return silent;
}

const mailOfSample = (sample: SampleThread): PracticeMail => ({
  client: sample.client,
  subject: sample.subject,
  text: sample.messages.at(-1)?.text ?? null,
});

const mailOfOwn = (own: OwnMail): PracticeMail => ({
  client: own.address.includes('@') ? { name: own.name || null, address: own.address } : null,
  subject: own.subject || null,
  text: own.text.trim() === '' ? null : own.text,
});
