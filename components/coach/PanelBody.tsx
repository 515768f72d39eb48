import { useEffect, useState } from 'react';
import { Badge } from '../base/Badge';
import { Tabs } from '../base/Tabs';
import type { Report } from '../../lib/browser/messages';
import { activeNotes } from '../../lib/clients';
import { countFlagged } from '../../lib/tone/flagged';
import type { Reading } from '../../lib/tone/reading';
import { formatNumber, t } from '../../lib/words';
import { DraftView } from './DraftView';
import { OpenBlanks } from './OpenBlanks';
import type { PanelProps } from './Panel';
import { ProposalView } from './ProposalView';
import { NoScore } from './Quiet';
import { Starters } from './Starters';
import { troubleText } from './trouble';

export interface BodyProps extends PanelProps {
  readonly report: Report;
  readonly reading: Reading;
}

type View = 'draft' | 'whole' | 'starters';

/** The three things one can do with a reply: mend its sentences, take the whole, or start from another. */
export function Body(props: BodyProps) {
  const { reading } = props;
  const [view, setView] = useState<View>('draft');
  if (reading.notice !== null) {
    return (
      <>
        <NoScore notice={reading.notice} language={reading.language} />
        {reading.notice !== 'not-english' && <StartersView {...props} />}
      </>
    );
  }
  const count = countFlagged(reading.findings);
  const tabs = [
    {
      value: 'draft',
      label: (
        <>
          {t('panel_tabDraft')}
          {count > 0 && <Badge>{formatNumber(count)}</Badge>}
        </>
      ),
      content: <DraftView {...props} />,
    },
    { value: 'whole', label: t('panel_tabWhole'), content: <WholeView {...props} /> },
    { value: 'starters', label: t('panel_tabStarters'), content: <StartersView {...props} /> },
  ] as const;
  const { readTo } = props.report;
  return (
    <>
      {readTo != null && <p className="ek-soft">{t('panel_longDraft', formatNumber(readTo))}</p>}
      <Tabs label={t('panel_views')} tabs={tabs} value={view} onChange={setView} />
    </>
  );
}

function WholeView({ panel, report, onCopy }: BodyProps) {
  const { proposal, askProposal, trouble, applying } = panel;
  const failed = trouble?.what === 'proposal';
  useEffect(() => {
    // What failed is asked again by the writer, not by us in a circle.
    if (proposal === null && !failed) void askProposal();
  }, [proposal, askProposal, failed]);
  return (
    <>
      <ProposalView
        text={report.snapshot.text}
        proposal={proposal}
        busy={applying.length > 0}
        trouble={failed ? troubleText(trouble.reason) : null}
        onAskAgain={() => void askProposal()}
        onApplyAll={() => void panel.applyProposal()}
        onApplyStep={(step) => void panel.applyStep(step)}
        onCopy={onCopy}
      />
      {proposal === 'none' && <OpenBlanks panel={panel} report={report} open />}
    </>
  );
}

function StartersView({ panel, report, onCopy }: BodyProps) {
  const { starters, askStarters } = panel;
  useEffect(() => {
    if (starters === null) void askStarters();
  }, [starters, askStarters]);
  const nothingYet = report.snapshot.text.trim() === '';
  const use = (text: string) =>
    void panel.apply('starter', { start: 0, end: 0, expected: '', text, tone: 'warm', kind: 'whole' });
  return (
    <Starters
      starters={starters}
      notes={activeNotes(panel.client ?? undefined)}
      today={new Date(report.at)}
      onCopy={onCopy}
      onUse={nothingYet ? use : null}
    />
  );
}
