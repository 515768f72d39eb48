import { Fragment } from 'react';
import { fillBlanks, partsOf } from './blanks';
import type { Blank, BlankValues } from './blanks';
import { blankName, noteBlankName } from './names';
import './TextWithBlanks.css';

/** A ready text as it will stand in the draft; what is still blank is shown as a field to be filled. */
export function TextWithBlanks({ text, values }: { readonly text: string; readonly values: BlankValues }) {
  const parts = partsOf(fillBlanks(text, values));
  return (
    <>
      {parts.map((part, index) =>
        typeof part === 'string' ? (
          // The parts of one text never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={index}>{part}</Fragment>
        ) : (
          // oxlint-disable-next-line react/no-array-index-key
          <span key={index} className="ek-blank">
            {labelOf(part)}
          </span>
        ),
      )}
    </>
  );
}

/** How a blank is called: its hint, the note it waits for, or its type. */
export const labelOf = (blank: Blank): string =>
  blank.note ? noteBlankName(blank.note) : (blank.hint ?? blankName(blank.type));
