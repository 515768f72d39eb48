import {
  Compass,
  CalendarClock,
  Ear,
  Hand,
  Lightbulb,
  ListChecks,
  type LucideIcon,
  MessageCircleQuestionMark,
} from 'lucide-react';
import { useState } from 'react';
import { type LeadCode, codes, leadCodes } from '../../lib/tone/codes';
import type { Move } from '../../lib/tone/reading';
import { type Span, slice } from '../../lib/tone/span';
import { t, tCount } from '../../lib/words';
import { moveShort, moveTitle } from './names';
import './MovesRow.css';

export interface MovesRowProps {
  readonly moves: readonly Move[];
  /** The draft the moves point into. */
  readonly text: string;
  readonly onReveal: (span: Span) => void;
}

/** The seven lead moves: lit by the sentence that earns them. Choosing one shows that sentence, or what it would take. */
export function MovesRow({ moves, text, onReveal }: MovesRowProps) {
  const [chosen, setChosen] = useState<LeadCode | null>(null);
  const found = (code: LeadCode) => moves.find((move) => move.code === code);
  const lit = leadCodes.filter(found).length;
  const choose = (code: LeadCode) => {
    const move = found(code);
    setChosen(code === chosen ? null : code);
    if (move && code !== chosen) onReveal(move);
  };
  return (
    <section className="ek-moves" aria-labelledby="ek-moves-title">
      <header>
        <h2 id="ek-moves-title">{t('panel_moves')}</h2>
        <span className="ek-soft">{tCount('panel_movesLit', lit)}</span>
      </header>
      <ul>
        {leadCodes.map((code) => (
          <li key={code}>
            <MoveTick
              code={code}
              lit={found(code) !== undefined}
              chosen={code === chosen}
              onChoose={() => choose(code)}
            />
          </li>
        ))}
      </ul>
      <div role="status">{chosen && <Explained code={chosen} move={found(chosen)} text={text} />}</div>
    </section>
  );
}

const icons: Readonly<Record<LeadCode, LucideIcon>> = {
  acknowledge: Ear,
  own: Hand,
  recommend: Lightbulb,
  plan: ListChecks,
  date: CalendarClock,
  invite: MessageCircleQuestionMark,
  vision: Compass,
};

function MoveTick(props: { code: LeadCode; lit: boolean; chosen: boolean; onChoose: () => void }) {
  const { code, lit, chosen, onChoose } = props;
  const Icon = icons[code];
  const state = t(lit ? 'panel_moveFound' : 'panel_moveMissing');
  return (
    <button
      type="button"
      className="ek-move"
      data-lit={lit || undefined}
      aria-pressed={chosen}
      aria-label={`${moveShort(code)}: ${moveTitle(code)}, ${state}`}
      title={moveTitle(code)}
      onClick={onChoose}
    >
      <span className="ek-move-icon">
        <Icon aria-hidden="true" />
      </span>
      {moveShort(code)}
    </button>
  );
}

function Explained({ code, move, text }: { code: LeadCode; move: Move | undefined; text: string }) {
  return (
    <div className="ek-move-words" data-lit={move ? true : undefined}>
      <strong>{moveTitle(code)}</strong>
      {move && <q>{slice(text, move)}</q>}
      <p>{move ? codes[code].why : codes[code].wayForward}</p>
    </div>
  );
}
