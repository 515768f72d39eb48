import { Compass, Copy, CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '../base/Badge';
import { Button } from '../base/Button';
import { Disclosure } from '../base/Disclosure';
import { IconButton } from '../base/IconButton';
import type { ActiveNotes } from '../../lib/tone/context';
import type { Starter } from '../../lib/tone/starters/starters';
import { t } from '../../lib/words';
import { BlankFields, knownValues } from './BlankFields';
import { type BlankValues, blanksOf, fillBlanks } from './blanks';
import { momentName, moveShort, styleName } from './names';
import { quoted } from './quoted';
import { TextWithBlanks } from './TextWithBlanks';
import './Starters.css';

export interface StartersProps {
  /** Null: on their way. */
  readonly starters: readonly Starter[] | null;
  readonly notes: ActiveNotes;
  readonly today: Date;
  readonly onCopy: (text: string) => void;
  /** Puts a starter into an empty draft; null while there is something in it. */
  readonly onUse: ((text: string) => void) | null;
}

/** Texts to start from in hard moments. */
export function Starters(props: StartersProps) {
  const { starters } = props;
  if (starters === null) return <p className="ek-waiting">{t('panel_startersComing')}</p>;
  if (starters.length === 0) return <p className="ek-soft">{t('panel_startersNone')}</p>;
  const fitting = starters.filter(({ fits }) => fits);
  return (
    <section className="ek-starters" aria-label={t('panel_starters')}>
      <p className="ek-soft">{t(props.onUse ? 'panel_startersIntro' : 'panel_startersCopy')}</p>
      {fitting.length > 0 && (
        <p className="ek-starters-part">
          <Compass aria-hidden="true" />
          {t('panel_startersFit')}
        </p>
      )}
      <Moments {...props} starters={fitting} />
      {fitting.length > 0 && <p className="ek-starters-part ek-soft">{t('panel_startersOther')}</p>}
      <Moments {...props} starters={starters.filter(({ fits }) => !fits)} />
    </section>
  );
}

function Moments({ starters, ...rest }: StartersProps & { starters: readonly Starter[] }) {
  return momentsOf(starters).map(({ moment, members }) => (
    <Disclosure key={moment} level={3} summary={momentName(moment)}>
      <ul>
        {members.map((starter) => (
          <li key={`${starter.style} ${starter.text}`}>
            <OneStarter {...rest} starter={starter} />
          </li>
        ))}
      </ul>
    </Disclosure>
  ));
}

/** Moment by moment, in the order they came. */
function momentsOf(starters: readonly Starter[]) {
  return [...new Set(starters.map((starter) => starter.moment))].map((moment) => ({
    moment,
    members: starters.filter((starter) => starter.moment === moment),
  }));
}

function OneStarter(props: Omit<StartersProps, 'starters'> & { starter: Starter }) {
  const { starter, notes, today, onCopy, onUse } = props;
  const [values, setValues] = useState<BlankValues>(() => knownValues(starter.text, notes));
  const [filling, setFilling] = useState(false);
  const text = fillBlanks(starter.text, values);
  return (
    <div className="ek-starter">
      <div className="ek-starter-style">
        <p>
          <strong>{styleName(starter.style)}</strong>
          {starter.hint && <span className="ek-soft"> {starter.hint}</span>}
        </p>
        {onUse && <IconButton icon={<Copy />} label={t('panel_copy')} onClick={() => onCopy(text)} />}
      </div>
      <p className="ek-starter-text">
        <TextWithBlanks text={starter.text} values={values} />
      </p>
      <p className="ek-starter-moves">
        <span className="ek-unseen">{t('panel_starterMoves')} </span>
        {starter.moves.map((move) => (
          <Badge key={move} family="lead">
            {moveShort(move)}
          </Badge>
        ))}
      </p>
      {starter.used.length > 0 && (
        <p className="ek-starter-used ek-soft">
          {t('panel_starterUsed', starter.used.map((note) => quoted(note, 60)).join(' · '))}
        </p>
      )}
      {filling && (
        <BlankFields text={starter.text} values={values} onChange={setValues} today={today} notes={notes} />
      )}
      <div className="ek-next-actions">
        {onUse ? (
          <Button size="small" look="primary" icon={<CornerDownLeft />} onClick={() => onUse(text)}>
            {t('panel_starterUse')}
          </Button>
        ) : (
          <Button size="small" icon={<Copy />} onClick={() => onCopy(text)}>
            {t('panel_copy')}
          </Button>
        )}
        {blanksOf(starter.text).length > 0 && !filling && (
          <Button size="small" onClick={() => setFilling(true)}>
            {t('panel_fill')}
          </Button>
        )}
      </div>
    </div>
  );
}
