import { blankTypes } from '../reading';
import { asAgreed } from './agreed';
import { type ActiveNotes, type AgreementField, agreementFields } from '../context';

/** A text whose blanks the client's notes have filled. */
export interface FilledBlanks {
  readonly text: string;
  /** The notes that went in. */
  readonly used: readonly AgreementField[];
}

/** Every blank in one of the known types: «day, time» is two, anything else unknown is an item. */
export const typedBlanks = (text: string): string =>
  text.replace(/«([^»]*)»/g, (blank, inside: string) => {
    if (/^day,? (?:and )?time$/.test(inside)) return '«day», «time»';
    const type = /^\w+/.exec(inside)?.[0] ?? '';
    const known = (blankTypes as readonly string[]).includes(type) && /^\w+(?:: |$)/.test(inside);
    return known ? blank : `«item: ${inside}»`;
  });

/** Fills «type: field» from the client's working agreement; without such a note the blank stays for the writer. */
export function fillBlanks(text: string, { agreement }: ActiveNotes): FilledBlanks {
  const used = new Set<AgreementField>();
  const filled = text.replace(/«\w+: (\w+)»/g, (blank, hint: string) => {
    const field = agreementFields.find((name) => name === hint);
    const said = field && agreement[field];
    const note = field && said ? asAgreed(field, said) : undefined;
    if (!field || !note) return blank;
    used.add(field);
    return note;
  });
  return { text: filled, used: [...used] };
}

const NAMED: Readonly<Record<AgreementField, string>> = {
  workingHours: 'working hours',
  responseTime: 'reply time',
  rate: 'rate',
  agreedScope: 'agreed scope',
};

/** Says which notes were used, or undefined when none was. */
export const remarkOnNotes = (used: readonly AgreementField[]): string | undefined =>
  used.length === 0 ? undefined : `From your notes: ${used.map((field) => NAMED[field]).join(', ')}.`;
