import { RotateCcw } from 'lucide-react';
import { Button } from '../base/Button';
import { t } from '../../lib/words';

/** No answer came: says so, and asks again when told to. */
export function TryAgain({ trouble, onAgain }: { readonly trouble: string; readonly onAgain: () => void }) {
  return (
    <div className="ek-try-again">
      <p role="alert">{trouble}</p>
      <Button size="small" icon={<RotateCcw />} onClick={onAgain}>
        {t('panel_broken_again')}
      </Button>
    </div>
  );
}
