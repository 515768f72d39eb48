import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { formatNumber, t } from '../../lib/words';
import { Button } from '../base/Button';
import { Dialog } from '../base/Dialog';

/** Erases everything, after saying what that is. */
export function EraseEverything({
  clients,
  replies,
  onErase,
}: {
  clients: number;
  replies: number;
  onErase: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <div className="data-action">
      <Button look="danger" icon={<Trash2 />} onClick={() => setAsking(true)}>
        {t('options_erase')}
      </Button>
      <p className="ek-soft">{t('options_erase_help')}</p>
      <Dialog
        open={asking}
        onClose={close}
        title={t('options_erase_title')}
        description={t('options_erase_text', formatNumber(clients), formatNumber(replies))}
        closeLabel={t('options_data_close')}
        actions={
          <>
            <Button onClick={close}>{t('options_erase_cancel')}</Button>
            <Button
              look="danger"
              onClick={() => {
                close();
                onErase();
              }}
            >
              {t('options_erase_do')}
            </Button>
          </>
        }
      />
    </div>
  );
}
