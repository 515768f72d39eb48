/** What the message being answered wants; the text is tested as it was written. */

/** Advice: which one to take, what to do. */
export const WANTS_ADVICE =
  /\b(?:which (?:one|of|plan|option|would|do|is|should)|what (?:do|would|should) (?:you|we|i) (?:think|suggest|recommend|do|pick|choose)|tell me which|should (?:we|i)\b|(?:would|do|can|could) you (?:recommend|suggest|advise|pick|choose|take|prefer|go for)|your (?:honest )?(?:opinion|view|advice|recommendation|thoughts))\b/i;

/** A view of something that is there. */
export const WANTS_VIEW =
  /^(?!.*\b(?:which|should (?:we|i)|recommend|suggest)\b).*\b(?:what (?:do|did) you (?:think|make) (?:of|about)|(?:your|any) (?:honest |first )?(?:thoughts|opinion|view|impression)s? (?:on|of|about))\b/is;

/** A day. */
export const WANTS_DAY =
  /\b(?:when (?:will|can|do|does|is|are|should|would|could|shall|might)|by when|what (?:day|date|time)|how (?:much longer|long (?:will|until|does|is|till))|any idea when|eta)\b/i;

/** No answer to a question. */
export const ASKS_NOTHING = /^[^?]*$/;

/** An answer. */
export const ASKS_SOMETHING = /\?/;
