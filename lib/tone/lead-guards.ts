import { tester } from './machine-code';
import { isQuestion, namesATime, nextOf } from './guards';
import type { Guard } from './rule';

/** The NOT clauses of the flee codes and of the lead moves: when a soft word is fine, and when a move is none. */

const has = (pattern: RegExp): Guard => {
  const isIn = tester(pattern);
  return (sentence) => isIn(sentence.plain);
};

const isPastVerbIn = tester(
  /\b(?:was|were|wasn't|weren't|had|hadn't|did|didn't|last|yesterday|ago|since|previously|thanks|thank you|sorry|went|came|sent|got|took|made|told|wrote|left|gave|saw|met|spoke|rang|began|fell|show(?:s|ed)|said|missed)\b|\b(?:i|we|you|he|she|they|it|which|who|that|there|nobody|[a-z]{4,14}s?) (?:also |only |already |then |just |never |even )?(?:asked|arrived|called|failed|happened|stopped|closed|stayed|raised|received|changed|started|ordered|signed|agreed|requested|confirmed|reported|delivered|uploaded|updated|posted|tagged|logged|booked|paid|found|put|thought|knew|ran|kept|mentioned|noticed|explained|promised|worked|finished|renewed|dropped|launched|expired|invoiced|chased|emailed|replied|answered|moved|used|opened)\b/i,
);
const isModalIn = tester(
  /\b(?:will|won't|'ll|shall|can|could|going to|would|'d|let's|please|need|needs|must|should|i'm|we're|i am|we are|is|are|be)\b/i,
);

/** The words around the hit, in its own clause, tell of something that is over. */
export const tellsThePast: Guard = ({ plain }, _, hit) => {
  const before = plain.slice(0, hit.start).split(/[;:.]/).at(-1) ?? '';
  const after = plain.slice(hit.end).split(/[;:,.?!]| (?:and|but|so) /)[0] ?? '';
  if (/^ (?:was|were|had|went|did|came|said)\b/i.test(after)) return true;
  const clause = before.split(/,| (?:and|but|so) /).at(-1) ?? '';
  if (
    /\b(?:(?:i|we)(?:'ve| have)|has been|have been|have had|haven't|hasn't)\b/i.test(clause) &&
    !/\bfor\b|\bby\b/i.test(clause + plain.slice(hit.start, hit.end)) &&
    /\b(?:today|this (?:morning|week|month))\b/i.test(plain.slice(hit.start, hit.end))
  )
    return true;
  return isPastVerbIn(clause) ? !isModalIn(clause) : isPastVerbIn(before) && !isModalIn(before);
};

const isStepIn = tester(
  /\b(?:will|won't|can|could|shall|would|going to|please|needs?|must|should|may|let (?:me|us)|tell (?:me|us)|goes|go|comes|come|starts?|begins?|arrives?|leaves?|follows?|opens|ends|gets?|works|ready|free|due|available|works|plan(?:ned|s)?|scheduled|booked|held|reserved|back|expects?|expected|deadline|if|how about|send|ring|call|meet|by|before|until|till|instead)\b|\?["')]*$|'(?:ll|d|m|re)\b|\b(?:i am|we are|let's)\b/i,
);

/** Nothing in the sentence looks ahead: a time stands there, but nobody can act on it. */
export const namesNoStep: Guard = ({ plain }) => !isStepIn(plain);

/** A question or remark with a sting: "even", "seriously", "on earth", "so hard". */
export const isSharp: Guard = has(
  /\b(?:even|seriously|on earth|so hard|ever|actually (?:read|look|listen)|planet|hell|ridiculous|stop|bother|ashamed|supposed to|about it\b|honestly|really (?:so|that)|again)\b|\?[?!]|!!|\bor (?:else|not)\b|\bread it first\b/i,
);

/** The hit is advice given earlier: "as I suggested". */
export const isReportedAdvice: Guard = ({ plain }, _, hit) =>
  /\b(?:as|what|that|which)\s*$/i.test(plain.slice(0, hit.start)) ||
  /^(?:ed\b|, twice)/i.test(plain.slice(hit.end)) ||
  /\byou (?:read|check|calm)\b/i.test(plain);

/** "If I had known": a road not taken. */
export const isUnreal: Guard = has(
  /\b(?:if (?:i|we|you)(?: had|'d| were)|had (?:i|we|you)|would have|'d have|wouldn't be)\b/i,
);

/** Free work or stepping aside: what looks like an offer gives something up. */
export const givesUp: Guard = has(
  /\b(?:for free|for nothing|no charge|free of charge|at my (?:own )?(?:cost|expense)|out of my own|someone else|somebody else|another (?:agency|company|accountant|designer|supplier|firm|recruiter|person|provider)|elsewhere|understand (?:it )?if|i(?:'d| would|'ll| will) (?:completely |fully |totally |quite )?understand|never want|off the account|whatever|don't (?:need|have) to pay|won't charge|not charge)\b/i,
);

/** A question that charges: "why didn't", "how could you", "every", "yourself", a refusal or a fault in it. */
export const isCharge: Guard = has(
  /\b(?:why|how (?:could|can|come|am|do you expect|is it)|didn't|don't you|haven't|wouldn't|isn't it|aren't|never|always|every|yourself|fault|blame|wrong|expect|free work|for nothing|not need me|close the|skip|find someone|leave it|supposed|honest|joke|joking|serious|lawyer|do you want from)\b/i,
);

/** "soon", "when I get a chance", "as soon as", "see what I can do": no time to count on. */
export const leavesTimeOpen: Guard = ({ plain }) =>
  /\b(?:soon|shortly|whenever|at some point|some ?time|one day|(?:when|once|as soon as) (?:i|we|it|there|they|the|i've|we've|things|that)\b|when (?:i|we) (?:get|can|have|find)|in due course|if i can|if i get|(?:get|got) (?:to|round to) it|try to|try and|maybe|perhaps|hopefully|see (?:what|if) (?:i|we)|as and when|later|in (?:the )?future|somehow|the moment|keep you (?:posted|updated|in the loop)|circle back|look into|be in touch|something|another day)\b/i.test(
    plain,
  ) &&
  !/\b(?:the same day|within|\d{1,2}(?:[:.]\d{2}|st|nd|rd|th| ?[ap]m)|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i.test(
    plain,
  );

/** A consequence is hanging over the reader: not a plan but pressure. */
export const isOrElse: Guard = has(
  /\b(?:otherwise|or else|forced to|no choice|legal|lawyer|solicitor(?:s)? will|court|collections?|small claims|suspend(?:ed)?|stop (?:all )?work|terminate|cancel your|take (?:this|it) further|escalate|until (?:you|i'm paid|payment|the invoice)|if (?:i|we) (?:don't|haven't|do not)|not (?:paid|received|settled)|without (?:notice|payment|further)|penalt|late fee|interest will|on stop|withhold|review of my own|publicly|in public|won't be|i shall|we shall|consequences?)\b/i,
);

/** Proof for a quarrel: "I've asked you three times". */
export const argues: Guard = has(
  /\b(?:you (?:three|two|four|several|many)? ?times|twice|three times|several times|again and again|already (?:asked|told|explained)|every (?:time|single)|up with|you (?:to )?(?:stop|read)|asked you)\b/i,
);

/** The sentence names no time at all. */
export const isWithoutTime: Guard = (sentence) =>
  !/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|now|this (?:morning|afternoon|evening|week)|next week|\d{1,2}(?:st|nd|rd|th)|\d{1,2}[:.]\d{2}|(?:by|at|from|until|before|around) (?:\d{1,2}|noon|nine|ten|eight|two|three|four|five|six|seven)|\d{1,2} ?(?:am|pm)|noon|midday|within|in (?:\d+|an?|one|two|three|four|five) (?:minutes?|hours?|(?:working )?days?|weeks?)|same day|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october)\b/i.test(
    sentence.plain,
  );

/** "From now on you ...", "you should": the routine is laid on the reader. */
export const aimsAtYou: Guard = has(
  /\b(?:now on,? (?:you|please|all|any)|you (?:should|must|need to|have to|will have to|had better|never|always|failed|didn't|did not)|your (?:late|delay|fault|failure)|because of you|blame|cost me|costs? \d)\b/i,
);

/** Thanks or praise that mocks: "thanks for nothing", "great job, as always". */
export const isMock: Guard = has(
  /\b(?:for nothing|as always|as usual|once again|of course you|so much for|just what i needed|how nice|must be nice|your (?:wisdom|majesty)|for your (?:lecture|opinion)|any (?:delay|inconvenience)|very generous|delightful|charming|reminding me|telling me how|that you always|bless)\b|!!|\bsure\b/i,
);

/** "but", "however", "as I said": the nod only prepares a blow. */
export const isArguing: Guard = has(
  /\b(?:but|however|though|nevertheless|as (?:i|we) (?:said|told|explained|wrote)|that said|still,|you (?:said|told|signed|agreed|were told|never)|in fact|for the record|nobody)\b/i,
);

/** The writer runs themselves down or is sorry without end. */
export const grovels: Guard = has(
  /\b(?:so,? (?:so |very )?sorry|terribly|dreadfully|deeply|extremely sorry|ever so|hopeless|useless|idiot|stupid|terrible|awful|ashamed|embarrass|mortified|sick|forgive|feel (?:bad|awful|terrible|sick|dreadful)|hate myself|disgrace|sorry[, ]+sorry|again|too sorry|understand if you|no excuse|can't believe i|everything)\b|!!/i,
);

/** "not our mistake", "if this is my fault": the fault is turned away or only put as a case. */
export const deniesIt: Guard = has(
  /\b(?:(?:not|isn't|wasn't|never|hardly|no longer) (?:(?:on )?(?:my|our|me|us)\b|ours)|if (?:this|that|it|i|we)\b|as if|nor (?:is|was)|neither|rather than (?:my|our))\b/i,
);

/** "Fine on our side": nothing is owned. */
export const notOurs: Guard = has(
  /\b(?:not(?:hing)?|no (?:problem|issue|fault|error|change)s?|fine|works|working|ok|okay|correct|in order|everything|all good|normal)\b/i,
);

/** "if not", "you don't have to reply", hours given away: kindness that shrinks. */
export const isFleeing: Guard = has(
  /\b(?:if not|if you (?:can't|don't)|either way|about the (?:hours|money|invoice|bill|cost)|pay (?:me|us)|at all,? (?:i'll|we'll|happy)|happy to|whatsoever|though)\b/i,
);

/** "so you have no excuse", "so you know": nothing is gained by the reader. */
export const isDull: Guard = has(
  /\bso (?:that )?(?:you (?:have no|don't (?:complain|come|blame))|they (?:say|said))|\bexcuse\b/i,
);

/** "so sorry to hear", "sorry for your loss": sympathy, not an apology. */
export const isSympathy: Guard = has(
  /\bsorry (?:to (?:hear|learn|read)|for your (?:loss|trouble)|(?:about|that) your|you(?:'ve| have| had)(?: had)? to)\b/i,
);

/** A standard note: "if you have already paid, please ignore this reminder". */
export const isAutomatic: Guard = has(
  /\b(?:already (?:paid|sent|replied|done|answered)|reminder|automated|automatic|crossed with|in which case)\b/i,
);

/** The writer is turning something down, not shrinking: "I don't want to push the launch back". */
export const isPushed: Guard = has(/\bpush (?:the|it|this|that|back)\b/i);

/** A question that names a day: the request is clear already. */
export const isQuestionWithDay: Guard = (sentence, draft, hit) =>
  isQuestion(sentence, draft, hit) && namesATime(sentence, draft, hit);

/** Goodwill with a size: a courier, a replacement, the same day's fix. */
export const isSmallGesture: Guard = has(
  /\b(?:replace(?:ment)?|same day|exchange|collect|swap|postage|delivery|courier|correct(?:ion)?s?|cancel|error|mistake|our fault|my fault|warranty|guarantee|first (?:session|call|month|hour)|reseed|test|sample|fix|wrong|refund|back)\b/i,
);

/** How the trade works for everybody: "you don't pay until it works". */
export const isTermsOfTrade: Guard = has(
  /\b(?:until|unless|twice|vat|deposit is|no later|before|by law|everyone|anyone|interest|for (?:classes|days|cancelled|the (?:test|visit|call[ -]?out|trial|first)))\b/i,
);

/** The words after the hit name a time. */
export const namesATimeAfter: Guard = (sentence, draft, hit) =>
  namesATime({ ...sentence, plain: sentence.plain.slice(hit.end) }, draft, hit);

/** Somebody else as a second pair of hands, not instead of the writer. */
export const isBackup: Guard = has(
  /\b(?:as (?:a )?(?:backup|back-up)|also|in case|while i|when i'm|if i'm|holiday|second opinion)\b/i,
);

/** "step back and look at the whole": a look, not an exit. */
export const isStepBackToLook: Guard = has(
  /\b(?:and look|to look|at the (?:whole|bigger|big) picture|the big picture|hand(?:ed)? over)\b/i,
);

/** Advice stands beside the choice: "I'd take the blue one, but". */
export const givesAdvice: Guard = has(
  /\b(?:i'd|i would|i recommend|i suggest|my advice|i think|we recommend|best|better|either|or)\b/i,
);

/** "I'll get back to you when you have sent": the reader holds the next step. */
export const saysWhenReply: Guard = has(/\b(?:once|when|after|as soon as) you\b|\bby return\b/i);

/** The reader is asked to do it then: "when it is ready, press". */
export const isRequestForThem: Guard = has(
  /^(?:when|once|as soon as)\b[^,]{3,40}, (?:please |just )?(?:press|click|call|send|let|tell|take|you)\b/i,
);

/** A long time spoken of as such: holidays, leave, seasons. */
export const isHoliday: Guard = has(/\b(?:holidays?|on leave|maternity|season|forecast|weather)\b/i);

/** The next sentence names the time this one leaves open. */
export const dateFollows: Guard = (sentence, draft, hit) => {
  const next = nextOf(sentence, draft);
  return next !== undefined && namesATime(next, draft, hit);
};

/** A test with a measure: "try it for two weeks and compare". */
export const isTestPlan: Guard = has(/\b(?:try|test|trial|compare|then (?:see|decide|look)|measure)\b/i);

/** The door is open at any time: an offer, not a request. */
export const isStandingOffer: Guard = has(
  /\b(?:put anything|feel free|you (?:can|may) (?:call|ring|book|use|log|join|come|change|cancel|download)|(?:welcome|happy|free) to|gives you|ask (?:me )?whenever|it's there)\b/i,
);

/** Nothing but a name follows: the good wishes of a sign-off. */
export const endsTheLetter: Guard = (sentence, draft) =>
  draft.sentences.slice(sentence.index + 1).every((other) => other.role !== 'body') &&
  sentence.plain.endsWith(',');

/** A gift of one small thing: nothing says "all", "again", "next months" or "new". */
export const isOneSmallThing: Guard = (sentence) =>
  !/\b(?:all|whole|again|redo|scratch|next|second|third|another|more|months?|year|weekend|album|everything|both|six|every)\b/i.test(
    sentence.plain,
  );

/** "If it caused you trouble, write to me and we'll see": an open door, not a delay. */
export const isConditionalOffer: Guard = has(/^if (?:you|it|there|anything)\b/i);

/** "will be late", "will not": a forecast or a refusal, not a step. */
export const isNoPromise: Guard = has(
  /\b(?:won't|will not|will have to|will (?:cost|depend|take longer|be too late|never|need to)|weather|forecast)\b/i,
);
