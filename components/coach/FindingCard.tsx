import { useId } from 'react';
import { FamilyMark } from '../base/FamilyMark';
import type { DismissScope } from '../../lib/browser/messages';
import { codes, familyOf } from '../../lib/tone/codes';
import type { ActiveNotes } from '../../lib/tone/context';
import type { Finding, Rewrite } from '../../lib/tone/reading';
import { Disclosure } from '../base/Disclosure';
import { t } from '../../lib/words';
import { DismissMenu } from './DismissMenu';
import { RewriteOption } from './RewriteOption';
import { TryAgain } from './TryAgain';
import { rewritesApart } from './apart';
import { findingName } from './names';
import type { Passage, QuotedPart } from './quoted';
import './FindingCard.css';

export interface FindingCardProps {
  /** The one whose rewrites are shown. */
  readonly finding: Finding;
  /** All that is heard in the sentence, in reading order, that one among them. */
  readonly heard: readonly Finding[];
  /** The sentence with its marks. */
  readonly quote: readonly QuotedPart[];
  /** Where a rewrite will stand. */
  readonly around: (rewrite: Rewrite) => Passage;
  readonly open: boolean;
  /** Of its heading, one below what it stands under. */
  readonly level: 3 | 4;
  readonly rewrites: readonly Rewrite[] | 'asked' | undefined;
  readonly clientName: string | null;
  readonly notes: ActiveNotes;
  readonly today: Date;
  /** The whole draft, for what it says already where a blank is to be filled. */
  readonly draft?: string;
  readonly busy: boolean;
  /** Why the last try did not work, if it was this one. */
  readonly trouble: string | null;
  /** Where the list of rules shows what heard this. */
  readonly ruleLink: string;
  readonly onToggle: () => void;
  readonly onChoose: (finding: Finding) => void;
  readonly onApply: (rewrite: Rewrite, text: string) => void;
  readonly onAskAgain: () => void;
  readonly onCopy: (text: string) => void;
  readonly onDismiss: (scope: DismissScope) => void;
}

/** What the client may hear in one sentence: the words, the reasons, and better ways to say it. */
export function FindingCard(props: FindingCardProps) {
  const { finding, heard, quote, open, onToggle } = props;
  const bodyId = useId();
  const Heading = `h${props.level}` as const;
  return (
    <article
      className="ek-finding"
      data-family={familyOf(finding.code)}
      data-open={open || undefined}
      data-key={finding.key}
    >
      <Heading>
        <button
          type="button"
          className="ek-finding-head"
          aria-expanded={open}
          aria-controls={bodyId}
          onClick={onToggle}
        >
          {[...new Map(heard.map((one) => [findingName(one), one.code]))].map(([name, code]) => (
            <span key={name} className="ek-finding-title" data-family={familyOf(code)}>
              <FamilyMark family={familyOf(code)} />
              {name}
            </span>
          ))}
          <q>
            {quote.map(({ start, text, finding: by }) =>
              by ? (
                <mark key={start} data-family={familyOf(by.code)}>
                  {text}
                </mark>
              ) : (
                text
              ),
            )}
          </q>
        </button>
      </Heading>
      <div id={bodyId} hidden={!open}>
        {open && <Body {...props} />}
      </div>
    </article>
  );
}

/** Where there are several, the chosen one's rewrites are shown. */
function Reasons({ finding, heard, onChoose }: FindingCardProps) {
  if (heard.length === 1) return <p>{finding.why}</p>;
  return (
    <ul className="ek-reasons">
      {heard.map((one) => (
        <li key={one.key} data-family={familyOf(one.code)}>
          <button type="button" aria-pressed={one.key === finding.key} onClick={() => onChoose(one)}>
            <FamilyMark family={familyOf(one.code)} />
            <span>{one.why}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Body(props: FindingCardProps) {
  const {
    finding,
    around,
    rewrites,
    clientName,
    notes,
    today,
    busy,
    trouble,
    ruleLink,
    onApply,
    onAskAgain,
    onCopy,
    onDismiss,
  } = props;
  return (
    <div className="ek-finding-body">
      <Reasons {...props} />
      {Array.isArray(rewrites) && rewrites.length > 0 && (
        <p className="ek-finding-offer">
          <strong>{t('panel_rewrites')}</strong> <span className="ek-soft">{t('panel_rewritesHint')}</span>
        </p>
      )}
      <div className="ek-finding-rewrites" role="group" aria-label={t('panel_rewrites')}>
        {rewrites === undefined && trouble ? (
          <TryAgain trouble={trouble} onAgain={onAskAgain} />
        ) : rewrites === undefined || rewrites === 'asked' ? (
          <p className="ek-waiting">{t('panel_rewritesComing')}</p>
        ) : (
          rewritesApart(rewrites).map((rewrite) => (
            <RewriteOption
              key={`${rewrite.tone} ${rewrite.kind} ${rewrite.text}`}
              rewrite={rewrite}
              around={rewrite.kind === 'whole' ? null : around(rewrite)}
              notes={notes}
              today={today}
              draft={props.draft ?? ''}
              busy={busy}
              onApply={(text) => onApply(rewrite, text)}
              onCopy={onCopy}
            />
          ))
        )}
      </div>
      {rewrites !== 'asked' && rewrites?.length === 0 && (
        <p className="ek-soft">{codes[finding.code].wayForward}</p>
      )}
      {trouble && rewrites !== undefined && (
        <p className="ek-finding-trouble" role="alert">
          {trouble}
        </p>
      )}
      <div className="ek-finding-foot">
        <Disclosure summary={t('panel_whyThis')}>
          <p>{codes[finding.code].wayForward}</p>
          <p className="ek-soft">{t(finding.layer === 'rule' ? 'panel_byRule' : 'panel_byClassifier')}</p>
          <p>
            <a href={ruleLink} target="_blank" rel="noreferrer">
              {t(finding.layer === 'rule' ? 'panel_showRule' : 'panel_showCode')}
            </a>
          </p>
        </Disclosure>
        <DismissMenu layer={finding.layer} clientName={clientName} onDismiss={onDismiss} />
      </div>
    </div>
  );
}
