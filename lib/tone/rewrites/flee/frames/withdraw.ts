import { type Frame, frame } from './frame';

/** Someone does go: what is missing is to whom and when. */
const LEAVES =
  /\b(?:i['’]?m|i am|i['’]ll be|we are|we['’]re) (?:retir\w+|leaving|moving (?:on|to)|off to|standing down|stepping (?:down|back|aside))\b|\bmy last (?:day|week)\b|\b(?:pass(?:es|ed|ing)?|hand(?:ed|ing)?|go(?:es)?|move[sd]?) (?:it |this |that )?(?:over |on )?to (?:someone|somebody|another|a colleague)\b/i;
/** Someone else is to answer. */
const REFERS =
  /\b(?:not (?:really )?the (?:right )?(?:person|one)|(?:with|to) (?:another|the (?:other|relevant|right|appropriate)) (?:team|department|desk|office)|open a new (?:ticket|request|case)|(?:take|refer|address|direct|send|put) (?:it|this|them|any|all|your|further|the)\b.* to (?:the|our|your|my)\b|(?:ask|contact(?:ing)?|try|write to|speak to|call|ring) (?:the|our|your|my|them|someone|somebody|support|hr|legal|billing)\b|help ?(?:line|desk|article|page)|deal with each other|i step out|(?:there is|there['’]s) an? (?:[a-z]+ )?(?:form|article|page|faq|leaflet|brochure|procedure))\b/i;
const PARTS =
  /\b(?:someone else|somebody (?:else|who|softer|better|younger)|anoth?er (?:agency|person|firm|supplier|place|va|one)|elsewhere|other (?:agency|person|people|supplier)|(?:find|look for) (?:a|an|some|your)|replac\w*|terminat\w*|unavailable|conclud\w*|the end of|right (?:person|\w+ for you)|better (?:person|off|served|match|fit)|hand(?:ing)? (?:over|back)|step(?:ping)? (?:back|down|aside)|leave you|good luck|resign\w*|part ways|(?:rather|want to|wish to) (?:stop|end|leave)|leave it there|the (?:right|best) fit|not what you need|(?:any|taking) (?:more )?(?:orders|clients|bookings))\b/i;
/** A word or two that takes note of what was said, and shuts the door. */
const NOTES =
  /^(?:(?:ok(?:ay)?|fine|noted|all (?:right|good)|understood|will do|sure|very well|as (?:you wish|instructed|requested)|right|good (?:pm|morning|afternoon|evening|day)|thanks?|whatever|alright|received|duly noted|i don['’]t mind|no problem)\b.{0,24}|.*\b(?:take|taken|have) (?:due )?note\b.*|.*\bnoted\b.{0,20}|.*\bas (?:instructed|requested)\W*)$/is;
/** Something is refused that a talk can open again. */
const SHUTS =
  /n['’]t\b|\b(?:not|never|no longer|rather not|no point|nothing (?:further|more|else)|no more|muted?|blocked|confine|forget|drop it|leave it|keep (?:quiet|out)|stay out|won['’]t)\b/i;

export const withdraw: readonly Frame[] = [
  frame(
    LEAVES,
    {
      short: ['{I} will hand over {T} to «owner» by «day».'],
      warm: ['{I} will hand over {T} to «owner» by «day», so that nothing is lost for you.'],
      firm: [
        'You will have a full hand-over of {T} by «day», and «owner» answers your questions from then on.',
      ],
    },
    {
      short: ['{I} will hand everything over to «owner» by «day».'],
      warm: ['{I} will hand everything over to «owner» by «day», so that nothing is lost for you.'],
      firm: ['You will have a full hand-over by «day», and «owner» answers your questions from then on.'],
    },
  ),
  frame(
    REFERS,
    {
      short: ['{I} will find out who can help you with {T} and tell you by «day».'],
      warm: ['«owner» can help you with {T}, and {I} will see that you hear by «day», «time».'],
      firm: ['{I} will pass this to «owner», and you will hear about {T} by «day», «time».'],
    },
    {
      short: ['{I} will find out who can help you and tell you by «day».'],
      warm: ['«owner» can help you with this, and {I} will see that you hear by «day», «time».'],
      firm: ['{I} will pass this to «owner», and you will hear by «day», «time».'],
    },
  ),
  frame(
    PARTS,
    {
      short: ['{I} would like to talk {T} through with you; does «day» at «time» suit you?'],
      warm: ['{I} look forward to going on with {T}, and you will hear from {me} by «day».'],
      firm: ['{I} suggest that we talk about {T} on «day», and decide together how to go on.'],
    },
    {
      short: ['{I} would like to carry on with you; could we talk on «day» at «time»?'],
      warm: ['{I} look forward to going on with you, and you will hear from {me} by «day».'],
      firm: [
        'If we part ways, {I} will hand over «item: files and access» by «day», so that nothing is lost.',
      ],
    },
  ),
  frame(
    NOTES,
    {
      short: ['Thank you; the next step on {T} is «item: the step», by «day».'],
      warm: ['Thank you for telling {me}; you will hear from {me} about {T} by «day», «time».'],
      firm: ['{I} have taken this in, and for {T} {I} will do «item: the step» by «day».'],
    },
    {
      short: ['Thank you; the next step is «item: the step», by «day».'],
      warm: ['Thank you for telling {me}; you will hear from {me} by «day», «time».'],
      firm: ['{I} have taken this in, and the next step is «item: the step», by «day».'],
    },
  ),
  frame(
    SHUTS,
    {
      short: ['On {T}, what {I} can do is «item: what is possible», by «day».'],
      warm: ['{I} would like to find a way with {T} that suits us both; could we talk on «day» at «time»?'],
      firm: ['You will hear from {me} about {T} by «day», «time».'],
    },
    {
      short: ['What {I} can do is «item: what is possible», by «day».'],
      warm: ['{I} would like to find a way that suits us both; could we talk on «day» at «time»?'],
      firm: ['The next step is «item: the step», and you will hear from {me} by «day».'],
    },
  ),
  frame(
    undefined,
    {
      short: [
        'The next step on {T} is «item: the step», by «day».',
        'On {T}, {I} will do «item: the step» by «day».',
      ],
      warm: ['You can count on {me} for {T}; you will hear from {me} by «day», «time».'],
      firm: [
        'Here is what {I} will do next on {T}: «item: the step», by «day».',
        'You will hear from {me} about {T} by «day», «time».',
      ],
    },
    {
      short: [
        '{I} have taken this in, and the next step is «item: the step», by «day».',
        'The next step is «item: the step», by «day».',
      ],
      warm: ['You can count on {me}; you will hear from {me} by «day», «time».'],
      firm: ['Here is what {I} will do next: «item: the step», by «day».'],
    },
  ),
];
