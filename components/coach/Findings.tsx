import type { ReactNode } from 'react';
import { formatNumber } from '../../lib/words';
import { FamilyMark } from '../base/FamilyMark';
import type { HeardFamily, HeardSentence } from './heard';
import { familyName } from './names';
import './Findings.css';

export interface FindingsProps {
  readonly heard: readonly HeardFamily[];
  readonly render: (sentence: HeardSentence) => ReactNode;
}

/** The sentences with findings, a group for each family, each group in the order of the draft. */
export function Findings({ heard, render }: FindingsProps) {
  return (
    <>
      {heard.map(({ family, sentences }) => (
        <section
          key={family}
          className="ek-findings"
          data-family={family}
          aria-labelledby={`ek-group-${family}`}
        >
          <h3 id={`ek-group-${family}`}>
            <FamilyMark family={family} />
            {familyName(family)}
            <span className="ek-soft">{formatNumber(sentences.length)}</span>
          </h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence.first.key}>{render(sentence)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
