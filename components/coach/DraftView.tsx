import { type RefObject, useEffect, useRef, useState } from 'react';
import { activeNotes } from '../../lib/clients';
import { Findings } from './Findings';
import { type HeardFamily, heardByFamily } from './heard';
import { openBlanksOf } from './blanks';
import { addition, placeForSentence } from './insertion';
import { NextMoveCard } from './NextMoveCard';
import { OpenBlanks } from './OpenBlanks';
import type { BodyProps } from './PanelBody';
import { AllClear } from './Quiet';
import { type OpenFinding, SentenceCard } from './SentenceCard';
import { useKeptFocus } from './use-kept-focus';

/** The findings of the draft, one open at a time, and the strongest addition. */
export function DraftView(props: BodyProps) {
  const { panel, report, reading, onCopy } = props;
  const today = new Date(report.at);
  const notes = activeNotes(panel.client ?? undefined);
  const heard = heardByFamily(reading.findings);
  const open = useOpenFinding(props, heard);
  const place = useRef<HTMLDivElement>(null);
  useFollow(place, panel.selected);
  useKeptFocus(place, '.ek-finding-head');
  const at = placeForSentence(report.snapshot.text, reading.sentences, panel.caret);
  const add = (sentence: string) => {
    if (at !== null) void panel.apply('next', addition(report.snapshot.text, at, sentence));
  };
  const next = reading.nextMove && (
    <NextMoveCard
      key={reading.nextMove.text}
      next={reading.nextMove}
      notes={notes}
      today={today}
      draft={report.snapshot.text}
      onAdd={at === null ? null : add}
      onCopy={onCopy}
    />
  );
  const isClear = reading.findings.length === 0;
  const hasBlanks = openBlanksOf(report.snapshot.text).length > 0;
  return (
    <div className="ek-panel-list" ref={place} tabIndex={-1}>
      <OpenBlanks key={String(isClear)} panel={panel} report={report} open={isClear} />
      {isClear ? (
        !hasBlanks && <AllClear leads={reading.stance === 'lead'} />
      ) : (
        <Findings
          heard={heard}
          render={(sentence) => (
            <SentenceCard {...props} sentence={sentence} notes={notes} open={open} level={4} />
          )}
        />
      )}
      {next}
    </div>
  );
}

/**
 * Which finding stands open: the chosen one, else the first, so that a way forward is in sight without a click. What
 * the writer closed stays closed.
 */
function useOpenFinding({ panel, reading }: BodyProps, heard: readonly HeardFamily[]): OpenFinding {
  const [closed, setClosed] = useState(false);
  const { selected, rewrites, askRewrites, trouble } = panel;
  const chosen = reading.findings.find((finding) => finding.key === selected);
  const openKey = chosen?.key ?? (closed ? null : (heard[0]?.sentences[0]?.first.key ?? null));
  // What failed is asked again by the writer, not by us in a circle.
  const asked = openKey === null || rewrites[openKey] !== undefined || trouble?.what === openKey;
  useEffect(() => {
    if (openKey !== null && !asked) void askRewrites(openKey);
  }, [openKey, asked, askRewrites]);
  const select = (key: string | null) => {
    setClosed(key === null);
    panel.select(key);
  };
  return { key: openKey, choose: ({ key }) => select(key), close: () => select(null) };
}

/** Brings the chosen finding into view when the caret of the draft moved to it. */
function useFollow(place: RefObject<HTMLElement | null>, key: string | null) {
  useEffect(() => {
    if (key === null) return;
    const card = place.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    card?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  }, [place, key]);
}
