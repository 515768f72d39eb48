import { Braces, Printer, Table2 } from 'lucide-react';
import { t } from '../../lib/words';
import { Button } from '../base/Button';

/** The week as a file or on paper. */
export function ExportButtons({
  onExport,
  onPrint,
}: {
  onExport: (format: 'csv' | 'json') => void;
  onPrint: () => void;
}) {
  return (
    <section className="week-export" aria-labelledby="export-title">
      <h2 id="export-title" className="ek-unseen">
        {t('summary_export')}
      </h2>
      <Button icon={<Printer />} onClick={onPrint}>
        {t('summary_print')}
      </Button>
      <Button icon={<Table2 />} onClick={() => onExport('csv')}>
        {t('summary_exportCsv')}
      </Button>
      <Button icon={<Braces />} onClick={() => onExport('json')}>
        {t('summary_exportJson')}
      </Button>
    </section>
  );
}
