import { factsOf } from './facts';
import type { Site } from './site';

/**
 * Somebody beside the two whom the writer can ask: "the hotel" in "The description comes from the hotel", else one the client writes of. Undefined where they are the
 * client's own people, for those the client asks.
 */
export function whomToAsk({ sentence, view }: Site): string | undefined {
  const own = THIRD.exec(sentence.plain)?.[0];
  if (own !== undefined) return own.charAt(0).toLowerCase() + own.slice(1);
  const theirs = ACTS.exec(view.incoming)?.groups?.['who'];
  if (theirs === undefined || factsOf(theirs).length > 0) return undefined;
  return theirs.charAt(0).toLowerCase() + theirs.slice(1);
}

/** Firms and offices that serve both sides, and those who work for them. */
const ROLES =
  '(?:sales|commercial|finance|engineering|technical|product|payments?|legal|billing|accounts|pricing|head) (?:team|department|office)|(?:payment|insurance|software|telephone|phone|energy|power|water|rental|leasing) (?:company|provider)|suppliers?|courier|carrier|bank|printers?|council|hosting (?:company|provider|firm)|server company|provider|agency|airline|airport|venue|landlord|builders?|contractors?|subcontractors?|manufacturer|vendor|driver|insurers?|insurance company|estate agent|developers?|lab|warehouse|hotel|organi[sz]ers?|publisher|authority|ministry|tax office|surveyor|engineer|electrician|plumber|roofer|wholesaler|factory|post office|hospital|clinic|embassy|consulate|registry|depot|head office|caterers?|mill|foundry|framer|seller|studio|station|municipality|customs|freight forwarder|shipping (?:company|line)|(?:marquee|delivery|removal|cleaning|security|scaffolding|print|catering|transport) (?:firm|company)';

const THIRD = new RegExp(
  `\\b(?:the|our) (?:${ROLES})\\b(?!['’]s?\\b|-| (?:${ROLES}|\\p{Ll}+s?(?<=side|error|fault|fee|charge|statement|account|letter|form|lorry|room)))`,
  'iu',
);

/** They do something in the client's words: "The bank wants another payslip". */
const ACTS = new RegExp(
  `(?:^|[.?!,] |\\b(?:and|but|so|that|is|are|does|do|did|has|have|will) )(?<who>the (?:\\p{Ll}+ )?(?:${ROLES}))(?= (?:\\p{Ll}+ )?(?:wants?|says?|said|asks?|asked|told|needs?|refus\\p{Ll}+|insists?|claims?|thinks?|has|have|had|is|are|was|were|will|won['’]t|can['’]t|doesn['’]t|don['’]t|didn['’]t|promised|charged|sent|never|still|insured|requires?)\\b)`,
  'iu',
);
