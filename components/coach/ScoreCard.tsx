import { Card } from '../base/Card';
import type { Report } from '../../lib/browser/messages';
import type { Reading } from '../../lib/tone/reading';
import type { Span } from '../../lib/tone/span';
import { t } from '../../lib/words';
import { MovesRow } from './MovesRow';
import { Needles } from './Needles';
import { ScoreDial } from './ScoreDial';
import './ScoreCard.css';

export interface ScoreCardProps {
  readonly report: Report;
  readonly reading: Reading;
  readonly onReveal: (span: Span) => void;
}

/** Where the draft stands: score, needles, and the lead moves in it. Nothing where there is no score. */
export function ScoreCard({ report, reading, onReveal }: ScoreCardProps) {
  if (reading.score === null || reading.stance === null) return null;
  return (
    <Card className="ek-panel-card ek-score" aria-label={t('panel_where')}>
      <div className="ek-score-top">
        <ScoreDial score={reading.score} stance={reading.stance} firstScore={report.firstScore} />
        <Needles values={reading.needles} />
      </div>
      <MovesRow moves={reading.moves} text={report.snapshot.text} onReveal={onReveal} />
    </Card>
  );
}
