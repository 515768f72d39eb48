import { useState } from 'react';
import { Button } from '../base/Button';
import { Disclosure } from '../base/Disclosure';
import type { Report } from '../../lib/browser/messages';
import { activeNotes } from '../../lib/clients';
import { t, tCount } from '../../lib/words';
import { BlankField, knownValues } from './BlankFields';
import { inPlace, type OpenBlank, openBlanksOf } from './blanks';
import type { PanelProps } from './Panel';
import { passageOf } from './quoted';
import { suggestionsFor } from './suggestions';
import './OpenBlanks.css';

export interface OpenBlanksProps extends Pick<PanelProps, 'panel'> {
  readonly report: Report;
  readonly open: boolean;
}

/** The blanks that came into the draft unfilled, with a field for each: nobody should send a mail with one. Nothing without any. */
export function OpenBlanks({ panel, report, open }: OpenBlanksProps) {
  const { text } = report.snapshot;
  const [values, setValues] = useState<Readonly<Record<number, string>>>({});
  const blanks = openBlanksOf(text);
  if (blanks.length === 0) return null;
  const notes = activeNotes(panel.client ?? undefined);
  const busy = panel.applying.length > 0;
  const valueOf = ({ expected, blank }: OpenBlank, nth: number) =>
    (values[nth] ?? knownValues(expected, notes)[blank.key] ?? '').trim();
  const fill = async (form: HTMLFormElement) => {
    const filled = blanks
      .map((one, nth) => ({ ...one, value: valueOf(one, nth) }))
      .filter(({ value }) => value !== '');
    setValues({});
    // The field that was typed into may be gone in a moment; the first of those left is where it goes on.
    if (filled.length < blanks.length) form.querySelector('input')?.focus();
    // The last one first: what is put in moves none that is still to come.
    for (const { start, end, expected, value } of filled.toReversed()) {
      const words = inPlace(value, text.slice(0, start));
      await panel.apply('blank', { start, end, expected, text: words, tone: 'short', kind: 'swap' });
    }
  };
  return (
    <div className="ek-open-blanks">
      <Disclosure level={3} summary={tCount('panel_openBlanks', blanks.length)} openAtFirst={open}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void fill(event.currentTarget);
          }}
        >
          {blanks.map((one, nth) => (
            <BlankField
              // The nth stays the nth while words around it change.
              // oxlint-disable-next-line react/no-array-index-key
              key={nth}
              blank={one.blank}
              after={wordsBefore(report, one)}
              value={values[nth] ?? valueOf(one, nth)}
              onChange={(value) => setValues({ ...values, [nth]: value })}
              suggestions={suggestionsFor(one.blank.type, new Date(report.at), notes, text)}
              autoFocus={false}
            />
          ))}
          <Button type="submit" look="primary" size="small" aria-disabled={busy || undefined}>
            {t('panel_fill')}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}

/** The words of its sentence that lead up to it; another blank among them is left out. */
function wordsBefore(report: Report, { start, end }: OpenBlank): string {
  const sentences = report.reading?.sentences ?? [];
  const within = sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  return passageOf(report, { start, end }, within)
    .before.replace(/«[^»]*»/g, '…')
    .trim();
}
