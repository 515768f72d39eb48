import { Flag, Handshake, Heart, Lightbulb, Plus } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { noteKinds } from '../../lib/clients';
import type { NoteKind } from '../../lib/clients';
import { t } from '../../lib/words';

const icons: Readonly<Record<NoteKind, ReactNode>> = {
  reminder: <Lightbulb />,
  agreement: <Handshake />,
  landmine: <Flag />,
  like: <Heart />,
};

/** Four ways to add a note. Roomy: with what each is for, while there are none yet. */
export function AddNote({
  roomy,
  onAdd,
  ref,
}: {
  roomy: boolean;
  onAdd: (kind: NoteKind) => void;
  ref?: Ref<HTMLDivElement>;
}) {
  return (
    <div
      ref={ref}
      role="group"
      aria-label={t('popup_add')}
      className={roomy ? 'add-notes roomy' : 'add-notes'}
    >
      {noteKinds.map((kind) => (
        <button key={kind} type="button" data-kind={kind} className="add-note" onClick={() => onAdd(kind)}>
          <span aria-hidden="true">{roomy ? icons[kind] : <Plus />}</span>
          <span>
            {t(`popup_add_${kind}`)}
            {roomy && <small>{t(`popup_about_${kind}`)}</small>}
          </span>
        </button>
      ))}
    </div>
  );
}
