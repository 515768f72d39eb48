import { FamilyMark } from '../base/FamilyMark';
import { familyOf } from '../../lib/tone/codes';
import { type NegativeFamily, negativeFamilies } from '../../lib/tone/families';
import type { Finding } from '../../lib/tone/reading';
import { formatNumber } from '../../lib/words';
import type { ReactNode } from 'react';
import { familyName } from './names';
import './Findings.css';

export interface FindingsProps {
  /** In reading order. */
  readonly findings: readonly Finding[];
  readonly render: (finding: Finding) => ReactNode;
}

/** The findings, a group for each family, each group in the order of the draft. */
export function Findings({ findings, render }: FindingsProps) {
  return (
    <>
      {groupsOf(findings).map(({ family, members }) => (
        <section
          key={family}
          className="ek-findings"
          data-family={family}
          aria-labelledby={`ek-group-${family}`}
        >
          <h3 id={`ek-group-${family}`}>
            <FamilyMark family={family} />
            {familyName(family)}
            <span className="ek-soft">{formatNumber(members.length)}</span>
          </h3>
          <ul>
            {members.map((finding) => (
              <li key={finding.key}>{render(finding)}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

interface Group {
  readonly family: NegativeFamily;
  readonly members: readonly Finding[];
}

/** The family heard first comes first. */
function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const members = (family: NegativeFamily) => findings.filter((finding) => familyOf(finding.code) === family);
  const first = (group: Group) => group.members[0]?.start ?? 0;
  return negativeFamilies
    .map((family) => ({ family, members: members(family) }))
    .filter((group) => group.members.length > 0)
    .sort((a, b) => first(a) - first(b));
}

/** The findings in the order the panel shows them. */
export const inShownOrder = (findings: readonly Finding[]): readonly Finding[] =>
  groupsOf(findings).flatMap((group) => group.members);
