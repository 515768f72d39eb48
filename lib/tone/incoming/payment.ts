import { signal } from './signals';

/** Money that does not come: excuses, silence, disputes over what was invoiced. */
export const payment = [
  signal(
    0.6,
    1,
    /\b(?:won't (?:be )?pay(?:ing)?|will not (?:be )?pay(?:ing)?|not (?:going to )?pay(?:ing)?|refuse to pay|can(?:'t|not) pay|unable to pay|don't (?:expect|intend|want) to pay|hold(?:ing)? (?:back )?(?:the )?(?:payment|invoice)|withhold(?:ing)?|not (?:be )?settling)\b/i,
  ),
  signal(
    0.4,
    1,
    /\b(?:pay(?:ing|ment)?|settle|transfer|invoice)\b.{0,50}\b(?:next (?:month|week|quarter|year)|later|in two (?:bits|parts|instal\w+)|in instal\w+|when (?:we|our|i|the client|things|cash)|end of (?:the )?(?:month|quarter|year)|soon|another (?:week|month)|be late|delayed|wait|once (?:we|our|i|the))\b/i,
  ),
  signal(
    0.3,
    1,
    /\b(?:cash ?flow|cash is|budget is (?:gone|tight|frozen)|money is tight|short of (?:cash|money)|accounts (?:department|payable|team|says?|has|have|is|are)|our accountant|the bank (?:has|is|says|needs))\b/i,
  ),
  signal(
    0.5,
    1,
    /\b(?:(?:this|the|your|last|latest|that|av) (?:invoice|bill|fee|charge)s?|invoiced|billed|charged|overcharged|double charged|hours on the invoice)\b.{0,60}\b(?:wrong|too (?:high|much)|more than|above|higher|twice|for \d|instead|not (?:agreed|what|right|correct|pay)|explain|dispute|reduce|lower|seems?|steep|never|didn't|don't|unexpected|surpris\w+|extra)\b/i,
  ),
  signal(
    0.3,
    0.8,
    /\b(?:reduce|lower|knock|take|get) (?:the |this |some |something )?(?:\w+ )?(?:off )?(?:the )?(?:invoice|bill|fee|price)\b|\b(?:didn't|haven't|don't) (?:get|got|receive|received|see) (?:the|your|an?) invoice\b|\bwhat (?:is|are) (?:this|these) (?:invoice|charge|hours)/i,
  ),
];
