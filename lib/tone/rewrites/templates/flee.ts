import { of, type TemplateBook, topic } from './template';

/** Whole sentences in place of ones that pull away. */
export const flee: TemplateBook = {
  apologise: [
    ...of(/\b(?:late|wait|delay\w*|slow|longer|long)\b/i, {
      short: 'Thank you for your patience.',
      warm: 'Thank you for waiting; you will have it by «day», «time».',
      firm: 'You will have it by «day», «time».',
    }),
    ...of(/\b(?:bother\w*|disturb\w*|question|ask\w*|annoy\w*|again|another|email|length|long)\b/i, {
      short: '{I} have one question about «item».',
      warm: 'Thank you for taking the time for this.',
      firm: 'Could you confirm «item» by «day»?',
    }),
    ...of(undefined, {
      short: ['Thank you for telling {me}.', 'Thank you for raising this.'],
      warm: [
        'Thank you for telling {me}; «item: the fix» will be with you by «day».',
        '{I} can see what this means for you, and «item: the fix» will be with you by «day».',
      ],
      firm: [
        'That one is {mine}, and it will be put right by «day».',
        '{I} will have «item: the fix» done by «day», «time».',
      ],
    }),
  ],
  hedge: [
    ...of(topic.pay, {
      short: 'Could you settle «item: the invoice» by «day»?',
      warm: 'Could you settle «item: the invoice» by «day», so that it is off both our desks?',
      firm: 'Please settle «item: the invoice» by «day».',
    }),
    ...of(/\?["')]*$/, {
      short: 'Could you confirm «item» by «day»?',
      warm: 'Could you tell {me} by «day» what suits you best for «item»?',
      firm: '{I} suggest «item»; does that suit you?',
    }),
    ...of(/\b(?:idea|think|feel|opinion|view|suggest\w*|option|might|maybe|perhaps|possib\w*|probably)\b/i, {
      short: '{My} suggestion is «item».',
      warm: '{I} suggest «item», because «reason: what it does for them»; how does that sound?',
      firm: '{I} recommend «item», because «reason».',
    }),
    ...of(undefined, {
      short: ['Could you confirm «item» by «day»?', '{My} recommendation is «item».'],
      warm: [
        '{I} would like your view on «item»; what do you think?',
        '{I} suggest «item», and {I} would like to hear what you think.',
      ],
      firm: ['{I} recommend «item», because «reason».', '{I} will do «item: the next step» by «day».'],
    }),
  ],
  capitulate: [
    ...of(topic.price, {
      short: 'Happy to help with this; it comes to «price».',
      warm: '{I} would like to make this work for you; it takes about «hours» and comes to «price: rate».',
      firm: '{I} can do this for «price: rate», or swap it with «item: a task that can wait».',
    }),
    ...of(
      /\b(?:useless|hopeless|stupid|terrible|worst|incompetent|failed|idiot|my fault|not good|deserve)\b/i,
      {
        short: 'That one is {mine}, and it will be put right by «day».',
        warm: 'Thank you for telling {me}; «item: the fix» will be with you by «day».',
        firm: '{I} will have «item: the fix» done by «day», and «item: the new check» comes before the next one.',
      },
    ),
    ...of(
      /\b(?:whatever|up to you|you decide|anything|either way|as you (?:like|wish|prefer)|easy|mind)\b/i,
      {
        short: '{I} recommend «item: your choice».',
        warm: '{I} would go with «item: your choice», because «reason»; how does that sound to you?',
        firm: '{I} recommend «item: your choice», and {I} can start on «day».',
      },
    ),
    ...of(undefined, {
      short: [
        'Happy to help with this; it takes about «hours», and {I} can start on «day».',
        'Glad to take this on; {I} can start on «day».',
      ],
      warm: [
        '{I} would like to make this work for you; it takes about «hours», so it can be ready by «day».',
        'Happy to help; {I} can have it ready by «day» for «price: rate».',
      ],
      firm: [
        '{I} can do this for «price: rate», or swap it with «item: a task that can wait».',
        '{I} can do «item» by «day»; anything beyond that comes to «price: rate».',
      ],
    }),
  ],
  withdraw: [
    ...of(/\b(?:someone else|somebody else|another|find|replace\w*|stop|end|terminat\w*|no longer|last)\b/i, {
      short: '{I} would like to put this right with you; could we talk on «day»?',
      warm: '{I} would like this to end well for you either way; could we talk on «day» at «time»?',
      firm: 'If we part ways, {I} will hand over «item: files and access» by «day», so that nothing is lost.',
    }),
    ...of(undefined, {
      short: [
        '{I} have this in hand, and the next step is «item: the step», by «day».',
        'The next step is «item: the step», and you will have it by «day».',
      ],
      warm: [
        'Thank you for telling {me}; {I} will come back to you on this by «day».',
        '{I} would like to find a way that works for us both; could we talk on «day» at «time»?',
      ],
      firm: [
        'Here is what {I} will do next: «item: the next step», by «day».',
        '{I} will write to you by «day» with «item: the next step».',
      ],
    }),
  ],
  vague: [
    ...of(topic.meet, {
      short: 'Could we talk on «day» at «time»?',
      warm: '{I} would like to talk this through with you; does «day» at «time» suit you?',
      firm: '{I} suggest «day» at «time».',
    }),
    ...of(/\b(?:you|your)\b.*\?|\b(?:when you|if you|whenever|let (?:me|us) know)\b/i, {
      short: 'Could you let {me} know by «day»?',
      warm: 'Could you let {me} know by «day», so that {I} can plan the next step?',
      firm: '{I} need your answer by «day», so that «item: the delivery» keeps its date.',
    }),
    ...of(undefined, {
      short: ['You will hear from {me} by «day», «time».', 'You will know by «day», «time».'],
      warm: [
        'You will hear from {me} by «day», «time», with or without news.',
        '{I} will write to you by «day» to say where it stands.',
      ],
      firm: [
        '«owner» takes care of «item», and you will have it by «day», «time».',
        'The next step is «item: the step», and it will be done by «day», «time».',
      ],
    }),
  ],
};
