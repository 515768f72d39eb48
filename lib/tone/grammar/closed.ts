const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const BE: ReadonlySet<string> = set('am is are was were be been being');
export const MODALS = set('will would shall should can could may might must cannot');
export const AUXILIARIES = set('do does did have has had get got to going used');
/** Adverbs that stand between subject and verb. */
export const SKIPPED = set(
  'just only still yet already really simply actually even also finally clearly obviously probably apparently again ever once kindly completely totally definitely certainly perhaps maybe possibly honestly then first both all either now often usually constantly repeatedly regularly usually hardly barely conveniently suddenly',
);
export const CONDITIONS = set('if unless should when once until till provided whether');
export const DETERMINERS = set(
  'the a an your my our his her their its this that these those any some every each all no both another',
);
export const PRONOUNS = set(
  'i you we they he she it me us them him her who whom which what that whoever someone somebody anyone anybody everyone everybody nobody myself yourself',
);
/** Words a noun phrase may carry on with: "the list of names", "the photos from the workshop". */
export const INNER = set('of for from about');
/** Words that end a noun phrase. */
export const ENDS = set(
  'by on until before after since in at to with within yet again today tomorrow yesterday tonight last next when where while because so but or as without despite if that which who than though although too either instead early late sooner earlier later twice thrice properly correctly beforehand anymore directly through over up off out back down away',
);
/** Verbs that say no before "to": "failed to send". */
export const REFUSALS = set('failed fail forgot forgotten refused refuse neglected omitted declined');
