import type { Report } from '../../lib/browser/messages';
import type { ActiveNotes } from '../../lib/tone/context';
import type { Finding } from '../../lib/tone/reading';
import { FindingCard } from './FindingCard';
import type { HeardSentence } from './heard';
import type { PanelProps } from './Panel';
import { passageOf, quotedParts } from './quoted';
import { troubleText } from './trouble';

/** Which finding stands open, and how that changes. */
export interface OpenFinding {
  readonly key: string | null;
  readonly choose: (finding: Finding) => void;
  readonly close: () => void;
}

export interface SentenceCardProps extends PanelProps {
  readonly report: Report;
  readonly sentence: HeardSentence;
  readonly notes: ActiveNotes;
  readonly open: OpenFinding;
  readonly level: 3 | 4;
}

/** What is heard in one sentence, wired to the panel's state. */
export function SentenceCard(props: SentenceCardProps) {
  const { panel, report, onCopy, sentence, notes, open } = props;
  const { trouble } = panel;
  const chosen = sentence.findings.find(({ key }) => key === open.key);
  const finding = chosen ?? sentence.first;
  return (
    <FindingCard
      finding={finding}
      heard={sentence.findings}
      quote={quotedParts(report, sentence.findings)}
      around={(rewrite) => passageOf(report, rewrite, finding.sentence)}
      open={chosen !== undefined}
      level={props.level}
      rewrites={panel.rewrites[finding.key]}
      clientName={report.client?.name ?? null}
      notes={notes}
      today={new Date(report.at)}
      draft={report.snapshot.text}
      busy={panel.applying.length > 0}
      trouble={trouble?.what === finding.key ? troubleText(trouble.reason) : null}
      ruleLink={props.ruleLink(finding)}
      onToggle={() => (chosen ? open.close() : open.choose(finding))}
      onChoose={open.choose}
      onApply={(rewrite, text) => void panel.apply(finding.key, rewrite, text)}
      onAskAgain={() => void panel.askRewrites(finding.key)}
      onCopy={onCopy}
      onDismiss={(scope) => void panel.dismiss(finding.key, scope)}
    />
  );
}
