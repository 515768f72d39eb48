import type { SampleThread } from '../../lib/samples/thread';
import { t } from '../../lib/words';
import './SamplePicker.css';

export interface SamplePickerProps {
  readonly samples: readonly SampleThread[];
  /** Null: the writer's own mail. */
  readonly chosen: SampleThread | null;
  readonly onChoose: (sample: SampleThread | null) => void;
}

/** Six hard mails to practise on, or one's own. */
export function SamplePicker({ samples, chosen, onChoose }: SamplePickerProps) {
  return (
    <fieldset className="ek-samples">
      <legend>{t('practice_choose')}</legend>
      <div>
        {samples.map((sample) => (
          <Choice
            key={sample.id}
            checked={sample.id === chosen?.id}
            title={t(`panel_behaviour_${sample.behaviour}`)}
            detail={sample.client.name}
            onChoose={() => onChoose(sample)}
          />
        ))}
        <Choice
          checked={chosen === null}
          title={t('practice_own')}
          detail={t('practice_ownDetail')}
          onChoose={() => onChoose(null)}
        />
      </div>
    </fieldset>
  );
}

function Choice(props: { checked: boolean; title: string; detail: string; onChoose: () => void }) {
  const { checked, title, detail, onChoose } = props;
  return (
    <label className="ek-sample">
      <input type="radio" name="ek-sample" className="ek-unseen" checked={checked} onChange={onChoose} />
      <strong>{title}</strong>
      <span>{detail}</span>
    </label>
  );
}
