import { X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { activeNotes } from '../../lib/clients';
import { t } from '../../lib/words';
import { IconButton } from '../base/IconButton';
import { heardByFamily } from './heard';
import { findingName } from './names';
import type { PanelProps } from './Panel';
import { SentenceCard } from './SentenceCard';
import './CardAtWords.css';

/** A finding and where its words stand, in CSS pixels from the corner of the editor. */
export interface WordsPlace {
  readonly key: string;
  readonly editor: HTMLElement;
  /** Beneath their last line. */
  readonly below: number;
  readonly left: number;
}

export interface CardAtWordsProps extends PanelProps {
  readonly place: WordsPlace;
  readonly onClose: () => void;
}

/** The card of a sentence beneath its words, where the editor stands on the page itself. Nothing once they are mended. */
export function CardAtWords(props: CardAtWordsProps) {
  const { panel, place, onClose } = props;
  const { report, selected, rewrites, askRewrites } = panel;
  const sentence = heardByFamily(report?.reading?.findings ?? [])
    .flatMap(({ sentences }) => sentences)
    .find(({ findings }) => findings.some(({ key }) => key === place.key));
  const chosen = sentence?.findings.find(({ key }) => key === selected)?.key ?? place.key;
  const isAsked = !sentence || rewrites[chosen] !== undefined;
  useEffect(() => {
    if (!isAsked) void askRewrites(chosen);
  }, [isAsked, chosen, askRewrites]);
  if (!report || !sentence) return null;
  return (
    <AtWords key={place.key} place={place} name={findingName(sentence.first)}>
      <SentenceCard
        {...props}
        report={report}
        sentence={sentence}
        level={3}
        notes={activeNotes(panel.client ?? undefined)}
        open={{ key: chosen, choose: ({ key }) => panel.select(key), close: onClose }}
      />
      <IconButton icon={<X />} label={t('panel_close')} onClick={onClose} />
    </AtWords>
  );
}

function AtWords({ place, name, children }: { place: WordsPlace; name: string; children: ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  const { editor, below, left } = place;
  // Not given back: newer browsers return a promise here, which is no way to clean up.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  // Whoever was in it when it goes writes on.
  useLayoutEffect(() => {
    const shown = card.current;
    return () => {
      if (shown?.contains(shown.ownerDocument.activeElement)) editor.focus({ preventScroll: true });
    };
  }, [editor]);
  return (
    <div
      ref={card}
      className="ek-words-card"
      role="dialog"
      aria-label={name}
      style={{ insetBlockStart: below, '--ek-words-left': `${left}px` } as CSSProperties}
    >
      {children}
    </div>
  );
}
