import type { Stance } from '../../lib/tone/reading';
import { formatNumber, t } from '../../lib/words';
import { stanceName } from '../../lib/words/stance-name';
import { stanceFamily } from './names';
import './ScoreDial.css';

export interface ScoreDialProps {
  /** 0 to 100 */
  readonly score: number;
  readonly stance: Stance;
  /** Score of the first version, to show the way made since; null when there is none. */
  readonly firstScore: number | null;
}

/** A half circle from burning the bridge to leading the client, with the number and the word for it. */
export function ScoreDial({ score, stance, firstScore }: ScoreDialProps) {
  const rounded = Math.round(score);
  const word = stanceName(stance, score);
  return (
    <div className="ek-dial" data-family={stanceFamily(stance)}>
      <div
        role="meter"
        aria-label={t('panel_score')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={rounded}
        aria-valuetext={t('panel_scoreText', rounded, word)}
      >
        <svg viewBox="0 0 100 56" aria-hidden="true" focusable="false">
          <path className="ek-dial-track" d={arc} pathLength={100} />
          <path
            className="ek-dial-value"
            d={arc}
            pathLength={100}
            strokeDasharray={`${Math.max(rounded, 0.5)} 200`}
          />
          <path className="ek-dial-middle" d="M50 5V1" />
        </svg>
        <p className="ek-dial-number" aria-hidden="true">
          {formatNumber(rounded)}
        </p>
        <p className="ek-dial-word" aria-hidden="true">
          {word}
        </p>
      </div>
      <Progress from={firstScore} to={rounded} />
    </div>
  );
}

const arc = 'M8 51 A42 42 0 0 1 92 51';

/** Said only when the draft got better: nobody needs to be told of a step back. */
function Progress({ from, to }: { from: number | null; to: number }) {
  const gained = from === null ? 0 : to - Math.round(from);
  if (gained < 1) return null;
  return <p className="ek-dial-progress">{t('panel_gained', formatNumber(gained))}</p>;
}
