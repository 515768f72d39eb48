import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../base/Button';
import type { Proposal, ProposalStep } from '../../lib/tone/reading';
import { t, tCount } from '../../lib/words';
import { countBlanks } from './blanks';
import { type Change, changesBetween, changesOfDraft } from './changes';
import { TextWithBlanks } from './TextWithBlanks';
import { TryAgain } from './TryAgain';
import './ProposalView.css';

export interface ProposalViewProps {
  /** The draft as it stands. */
  readonly text: string;
  readonly proposal: Proposal | 'asked' | 'none' | null;
  readonly busy: boolean;
  readonly trouble: string | null;
  readonly onAskAgain: () => void;
  readonly onApplyAll: () => void;
  readonly onApplyStep: (step: ProposalStep) => void;
  readonly onCopy: (text: string) => void;
}

/** The whole reply as it could read, word for word against the draft; taken at once or a step at a time. */
export function ProposalView(props: ProposalViewProps) {
  const { text, proposal, busy, trouble, onAskAgain, onApplyAll, onApplyStep, onCopy } = props;
  const [byStep, setByStep] = useState(false);
  if (proposal === null && trouble) return <TryAgain trouble={trouble} onAgain={onAskAgain} />;
  if (proposal === null || proposal === 'asked')
    return <p className="ek-waiting">{t('panel_proposalComing')}</p>;
  if (proposal === 'none') return <p className="ek-soft">{t('panel_proposalNone')}</p>;
  const blanks = countBlanks(proposal.text);
  return (
    <section className="ek-proposal" aria-label={t('panel_proposal')}>
      <p className="ek-soft">{tCount('panel_proposalSteps', proposal.steps.length)}</p>
      {blanks > 0 && <p className="ek-soft">{tCount('panel_blanksLeft', blanks)}</p>}
      {trouble && (
        <p className="ek-finding-trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="ek-proposal-actions">
        <Button look="primary" aria-disabled={busy || undefined} onClick={() => busy || onApplyAll()}>
          {t('panel_proposalUse')}
        </Button>
        <Button look="secondary" aria-pressed={byStep} onClick={() => setByStep(!byStep)}>
          {t(byStep ? 'panel_proposalWhole' : 'panel_proposalByStep')}
        </Button>
        <Button look="quiet" icon={<Copy />} onClick={() => onCopy(proposal.text)}>
          {t('panel_copy')}
        </Button>
      </div>
      {byStep ? (
        <ol className="ek-proposal-steps">
          {proposal.steps.map((step) => (
            <li key={`${step.start} ${step.text}`}>
              <Changes changes={changesBetween(step.expected, step.text)} />
              <Button
                size="small"
                aria-disabled={busy || undefined}
                onClick={() => busy || onApplyStep(step)}
              >
                {t('panel_stepUse')}
              </Button>
            </li>
          ))}
        </ol>
      ) : (
        <Changes changes={changesOfDraft(text, proposal.steps)} />
      )}
    </section>
  );
}

/** Removed words struck through, new words underlined: told by line and by role, not by colour alone. */
function Changes({ changes }: { changes: readonly Change[] }) {
  return (
    <div className="ek-changes">
      {changes.map(({ kind, text }, index) => {
        const Part = parts[kind];
        const words = kind === 'new' ? <TextWithBlanks text={text} values={none} /> : text;
        // The parts of one comparison never change places.
        // oxlint-disable-next-line react/no-array-index-key
        return <Part key={index}>{words}</Part>;
      })}
    </div>
  );
}

const parts = { kept: 'span', gone: 'del', new: 'ins' } as const;
const none = {};
