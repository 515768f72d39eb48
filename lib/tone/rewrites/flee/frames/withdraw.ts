import { type Frame, frame } from './frame';

/** Someone does go: what is missing is to whom and when. */
const LEAVES =
  /\b(?:i['’]?m|i am|i['’]ll be|we are|we['’]re) (?:retir\w+|leaving|moving (?:on|to)|off to)\b|\bmy last (?:day|week)\b|\b(?:pass(?:es|ed|ing)?|hand(?:ed|ing)?|go(?:es)?|move[sd]?) (?:it |this |that )?(?:over |on )?to (?:someone|somebody|another|a colleague)\b/i;
const PARTS =
  /\b(?:someone else|somebody else|anoth?er|elsewhere|other (?:agency|person|people|supplier)|find|replac\w*|stop|terminat\w*|no longer|unavailable|conclud\w*|end|closed?|right person|better person|hand(?:ing)? (?:over|back)|step(?:ping)? (?:back|down|aside)|leave you|colleague|good luck)\b/i;

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
    PARTS,
    {
      short: ['{I} would like to carry on with {T} for you; could we talk on «day» at «time»?'],
      warm: ['{I} want things to go well for you with {T}; which next step would help you most?'],
      firm: ['Whatever we decide, you will have «item: files and access» for {T} from {me} by «day».'],
    },
    {
      short: ['{I} would like to put this right with you; could we talk on «day» at «time»?'],
      warm: ['{I} want this to go well for you; which next step would help you most?'],
      firm: [
        'If we part ways, {I} will hand over «item: files and access» by «day», so that nothing is lost.',
      ],
    },
  ),
  frame(
    undefined,
    {
      short: [
        'The next step on {T} is «item: the step», by «day».',
        'On {T}, {I} will do «item: the step» by «day».',
      ],
      warm: [
        '{I} would like to find a way with {T} that suits us both; could we talk on «day» at «time»?',
        'Thank you for writing about {T}; you will hear from {me} by «day», «time».',
      ],
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
      warm: [
        '{I} would like to find a way that suits us both; could we talk on «day» at «time»?',
        'Thank you for telling {me}; you will hear from {me} by «day», «time».',
      ],
      firm: ['Here is what {I} will do next: «item: the step», by «day».'],
    },
  ),
];
