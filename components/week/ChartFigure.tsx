import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { useAfterPaint } from '../base/use-after-paint';
import './Charts.css';

export interface ChartFigureProps {
  readonly title: string;
  readonly text: string;
  /** The picture; every value in it is written beside its mark. It may come late: words and numbers go first. */
  readonly children: ReactNode;
  /** Height of the picture in CSS pixels, kept free until it is drawn. */
  readonly height?: number;
  readonly head: readonly string[];
  /** The same data as the picture; the first cell names the row. */
  readonly rows: readonly (readonly string[])[];
}

/** A chart with its table. The table is always there for screen readers; a button shows it to everyone. */
export function ChartFigure({ title, text, children, height = 220, head, rows }: ChartFigureProps) {
  const [tableShown, setTableShown] = useState(false);
  const isPainted = useAfterPaint();
  const id = useId();
  return (
    <section className="chart" aria-labelledby={id}>
      <header className="chart-header">
        <div>
          <h2 id={id}>{title}</h2>
          <p className="ek-soft">{text}</p>
        </div>
        <Button
          look="quiet"
          size="small"
          aria-pressed={tableShown}
          onClick={() => setTableShown(!tableShown)}
        >
          {t('summary_asTable')}
        </Button>
      </header>
      {!tableShown && (
        <div className="chart-picture" aria-hidden="true" style={{ minBlockSize: height }}>
          {isPainted && children}
        </div>
      )}
      <div className={tableShown ? 'chart-table' : 'ek-unseen'}>
        <table className="week-table">
          <caption className="ek-unseen">{title}</caption>
          <thead>
            <tr>
              {head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...cells]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, column) => (
                  <td key={head[column + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
