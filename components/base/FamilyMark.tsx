import type { Family } from '../../lib/tone/families';
import './FamilyMark.css';

const paths: Readonly<Record<Family, string>> = {
  fight: 'M1 5 q2.5 -5 5 0 t5 0 t5 0 t5 0',
  blame: 'M1 4 h20',
  flee: 'M2 4 h19',
  lead: 'M5 4.5 l4 4 l8 -8',
};

/** The line a family is drawn with in the draft: wavy, dashed, dotted, a tick. Tells families apart without colour. */
export function FamilyMark({ family }: { family: Family }) {
  return (
    <svg
      className="ek-family-mark"
      data-family={family}
      viewBox="0 -1 22 11"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[family]} />
    </svg>
  );
}
