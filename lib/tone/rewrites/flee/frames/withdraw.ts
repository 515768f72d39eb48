import { type Frame, frame } from './frame';

/** Someone does go: what is missing is to whom and when. */
const LEAVES =
  /\b(?:i['’]?m|i am|i['’]ll be|we are|we['’]re) (?:retir\w+|leaving|moving (?:on|to)|off to|standing down|stepping (?:down|back|aside))\b|\bmy last (?:day|week)\b|\b(?:pass(?:es|ed|ing)?|hand(?:ed|ing)?|go(?:es)?|move[sd]?) (?:it |this |that )?(?:over |on )?to (?:someone|somebody|another|a colleague)\b/i;
/** Someone else is to answer. */
const REFERS =
  /\b(?:not (?:really )?the (?:right )?(?:person|one)|(?:with|to) (?:another|the (?:other|relevant|right|appropriate)) (?:team|department|desk|office)|open a new (?:ticket|request|case)|(?:take|refer|address|direct|send|put) (?:it|this|them|any|all|your|further|the)\b.* to (?:the|our|your|my)\b|(?:ask|contact(?:ing)?|try|write to|speak to|call|ring) (?:the|our|your|my|them|someone|somebody|support|hr|legal|billing)\b|help ?(?:line|desk|article|page)|deal with each other|i step out|(?:there is|there['’]s) an? (?:[a-z]+ )?(?:form|article|page|faq|leaflet|brochure|procedure))\b/i;
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
      warm: ['What {I} can offer on {T} is «item: what is possible», by «day».'],
      firm: ['You will hear from {me} about {T} by «day», «time».'],
    },
    {
      short: ['What {I} can do is «item: what is possible», by «day».'],
      warm: ['What {I} can offer instead is «item: what is possible», by «day».'],
      firm: ['The next step is «item: the step», by «day».'],
    },
  ),
  frame(
    undefined,
    {
      short: [
        'The next step on {T} is «item: the step», by «day».',
        'On {T}, {I} will do «item: the step» by «day».',
      ],
      warm: ['{I} am looking after {T}, and you will hear from {me} by «day», «time».'],
      firm: ['Here is what {I} will do next on {T}: «item: the step», by «day».'],
    },
    {
      short: ['The next step is «item: the step», by «day».'],
      warm: ['{I} am looking after this, and you will hear from {me} by «day», «time».'],
      firm: ['Here is what {I} will do next: «item: the step», by «day».'],
    },
  ),
];
