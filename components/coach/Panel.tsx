import { useDeferredValue, useState } from 'react';
import { Card } from '../base/Card';
import { LiveRegion } from '../base/LiveRegion';
import type { PanelActions, PanelState } from '../../lib/stores/panel';
import type { Report } from '../../lib/browser/messages';
import type { Finding } from '../../lib/tone/reading';
import { t } from '../../lib/words';
import { Body } from './PanelBody';
import { ClientNotes, NoNotes, Reminders } from './ClientNotes';
import { type Copied, Notices } from './Notices';
import { PanelHeader } from './PanelHeader';
import { NoReport, Paused } from './Quiet';
import { ScoreCard } from './ScoreCard';
import { Weather } from './Weather';
import { useNews } from './use-news';
import './Panel.css';

export interface PanelProps {
  readonly panel: PanelState & PanelActions;
  /** How undo is typed on this machine, "Ctrl+Z". */
  readonly undoKeys: string;
  /** Where the list of rules shows what heard a finding. */
  readonly ruleLink: (finding: Finding) => string;
  /** True when the text reached the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Null where one already is there. */
  readonly onPractice: (() => void) | null;
  /** Where one can look what is seen of Gmail; null where there is no Gmail. */
  readonly checkLink: string | null;
}

/** The coach beside the draft: what they wrote, where the reply stands, and what would lead. */
export function Panel(props: PanelProps) {
  const { panel, onPractice, checkLink } = props;
  const { phase, report } = panel;
  const news = useNews(report);
  const [copied, setCopied] = useState<Copied | null>(null);
  const copy = async (text: string) => {
    const ok = await props.onCopy(text);
    setCopied({ ok });
    return ok;
  };
  return (
    <div className="ek-panel">
      <LiveRegion message={news} />
      {phase !== 'ready' || report === null ? (
        <NoReport
          phase={phase === 'ready' ? 'analysing' : phase}
          onPractice={onPractice}
          checkLink={checkLink}
        />
      ) : (
        <Coached {...props} onCopy={copy} report={report} />
      )}
      <Notices panel={panel} undoKeys={props.undoKeys} copied={copied} />
    </div>
  );
}

function Coached(props: PanelProps & { report: Report }) {
  const { panel, report, onPractice } = props;
  const { reading, paused, client, snapshot } = report;
  // The score is what one looks for first: it is painted before the sentences below it are made.
  const isScoreDrawn = useDeferredValue(true, false);
  return (
    <>
      <PanelHeader
        client={client}
        onPause={(scope) => void panel.pause(scope, true)}
        onPractice={onPractice}
      />
      <Reminders report={report} />
      {panel.client && <ClientNotes client={panel.client} onToggle={panel.toggleNote} />}
      {reading?.incoming && snapshot.incoming && (
        <Card className="ek-panel-card" aria-label={t('panel_weather')}>
          <Weather weather={reading.incoming} message={snapshot.incoming.text} />
        </Card>
      )}
      {paused !== null && <Paused scope={paused} onResume={() => void panel.pause(paused, false)} />}
      {paused === null && reading === null && (
        <NoReport phase="analysing" onPractice={null} checkLink={null} />
      )}
      {reading && (
        <>
          <ScoreCard report={report} reading={reading} onReveal={panel.reveal} />
          {isScoreDrawn && <Body {...props} report={report} reading={reading} />}
        </>
      )}
      {!panel.client && <NoNotes report={report} />}
    </>
  );
}
