import { Download, Trash2 } from 'lucide-react';
import { t } from '../../lib/words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';
import type { KeptItem } from './DataSection';

/** What is shown of an item that is kept. */
export interface Viewed {
  readonly name: KeptItem['name'];
  readonly text: string;
  /** Characters shown, when there are more. */
  readonly cutAfter: number | null;
}

/** An item as it is stored. What was set aside is in no export: it is saved, and thrown away, from here. */
export function ViewItem({
  viewed,
  onClose,
  onSaveAside,
  onDropAside,
}: {
  viewed: Viewed | null;
  onClose: () => void;
  onSaveAside: () => void;
  onDropAside: () => void;
}) {
  const drop = () => {
    onDropAside();
    onClose();
  };
  const actions = (
    <>
      <Button icon={<Download />} onClick={onSaveAside}>
        {t('options_aside_save')}
      </Button>
      <Button look="danger" icon={<Trash2 />} onClick={drop}>
        {t('options_aside_drop')}
      </Button>
    </>
  );
  return (
    <Dialog
      open={viewed !== null}
      onClose={onClose}
      title={viewed ? t(`options_data_${viewed.name}`) : ''}
      description={viewed?.cutAfter == null ? undefined : cutNote(viewed.name, viewed.cutAfter)}
      closeLabel={t('options_data_close')}
      actions={viewed?.name === 'aside' && actions}
    >
      <pre className="data-view" tabIndex={0}>
        {viewed?.text}
      </pre>
    </Dialog>
  );
}

const exported: ReadonlySet<KeptItem['name']> = new Set(['settings', 'clients', 'history', 'salt']);

const cutNote = (name: KeptItem['name'], cutAfter: number): string =>
  exported.has(name) ? t('options_data_viewCut', cutAfter) : t('options_data_viewCut_alone', cutAfter);
