import { irregular } from '../grammar/irregular';
import { findVerb } from '../grammar/verbs';

/** "approve" is "approved", "take" is "taken"; a form of the writer's that will do is kept: "cancelled". */
export const participleOf = (lemma: string, written = ''): string => {
  if (written !== lemma && findVerb(written)?.forms.includes('participle')) return written.toLowerCase();
  const [past, participle = past] = irregular[lemma] ?? [];
  if (participle) return participle;
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma.replace(/(?<=[^aeiou])y$/, 'i');
  return findVerb(`${stem}ed`) ? `${stem}ed` : `${stem}${stem.at(-1)}ed`;
};

/** "ask" is "asked", "send" is "sent", "give" is "gave". */
export const pastOf = (lemma: string): string => irregular[lemma]?.[0] ?? participleOf(lemma);

export const isPlural = (thing: string): boolean => {
  // "40 of 2071"; a bare figure may be a name.
  if (/^\d+ of /.test(thing)) return true;
  const head = thing.split(/ (?:of|for|from|about|to) /)[0] ?? thing;
  if (
    /^(?:they|them|these|those|we|you|two|three|four|five|six|seven|eight|nine|ten|both|all|[2-9]|\d{2,})$/i.test(
      head,
    )
  )
    return true;
  return /(?:[^s]s|people|data)$/i.test(head) && !/(?:us|news|access|this|is)$/i.test(head);
};

/** The form of "be" a passive of `thing` takes. */
export const be = (thing: string, perfect: boolean, had: boolean): string => {
  if (had) return 'had been';
  if (perfect) return isPlural(thing) ? 'have been' : 'has been';
  return isPlural(thing) ? 'were' : 'was';
};
