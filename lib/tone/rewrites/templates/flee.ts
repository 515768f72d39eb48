import { of, type TemplateBook, THING, topic } from './template';

/** An offer, not only giving in. */
const OFFERS =
  /\b(?:happy|glad) to\b|\b(?:i|we)(?:'ll| will| can| could) (?:also |still |just |gladly )?(?:do|add|include|redo|fix|make|help|take|write|send|change|start|work|stay|put|give|come|cover|squeeze|pop)\b|\bno problem\b|\bof course\b/i;

/** Whole sentences in place of ones that pull away. */
export const flee: TemplateBook = {
  apologise: [
    ...of(/\b(?:late|wait|delay\w*|slow|longer|long)\b/i, {
      short: 'Thank you for your patience.',
      warm: 'Thank you for waiting; you will have it by «day», «time».',
      firm: 'You will have it by «day», «time».',
    }),
    ...of(/\b(?:bother|disturb|annoy|question|interrupt)\w*/i, {
      short: '{I} have one question about {thing|item}.',
      warm: 'Thank you for taking the time for this.',
    }),
    ...of(THING, {
      short: 'Thank you for telling {me} about {thing}.',
      warm: 'Thank you for telling {me} about {thing}; «item: the fix» will be with you by «day».',
      firm: '{I} will have {thing} put right by «day», «time».',
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
      short: 'Could you settle {thing|item: the invoice} by «day»?',
      warm: 'Could you settle {thing|item: the invoice} by «day», so that it is off both our desks?',
      firm: 'Please settle {thing|item: the invoice} by «day».',
    }),
    ...of(/\?["')]*$/, {
      short: 'Could you confirm {thing|item} by «day»?',
      warm: 'Could you tell {me} by «day» what suits you best for «item»?',
      firm: '{I} suggest «item»; does that suit you?',
    }),
    ...of(/\b(?:idea|think|feel|opinion|view|suggest\w*|option|might|maybe|perhaps|possib\w*|probably)\b/i, {
      short: '{My} suggestion is «item».',
      warm: '{I} suggest «item», because «reason: what it does for them»; how does that sound?',
      firm: '{I} recommend «item», because «reason».',
    }),
    ...of(THING, {
      short: '{My} suggestion for {thing} is «item».',
      warm: 'For {thing} {I} suggest «item», because «reason: what it does for them»; how does that sound?',
      firm: 'For {thing} {I} recommend «item», because «reason».',
    }),
    ...of(undefined, {
      short: ['Could you confirm {thing|item} by «day»?', '{My} recommendation is «item».'],
      warm: [
        '{I} would like your view on {thing|item}; what do you think?',
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
    ...of(OFFERS, {
      short: [
        'Happy to help with {thing}; it takes about «hours», and {I} can start on «day».',
        'Happy to help with this; it takes about «hours», and {I} can start on «day».',
      ],
      warm: [
        '{I} would like to make this work for you; {I} can do {thing} by «day» for «price: rate».',
        'Happy to help; {I} can have it ready by «day» for «price: rate».',
      ],
      firm: [
        '{I} can take care of {thing} for «price: rate», or swap it with «item: a task that can wait».',
        '{I} can do this for «price: rate», or swap it with «item: a task that can wait».',
      ],
    }),
    ...of(THING, {
      short: 'On {thing}, {I} recommend «item: your choice».',
      warm: 'You can count on {me} for {thing}; the next step is «item: the step», by «day».',
      firm: 'On {thing}, {I} recommend «item: your choice», because «reason».',
    }),
    ...of(undefined, {
      short: [
        '{I} have this in hand; the next step is «item: the step», by «day».',
        '{I} recommend «item: your choice».',
      ],
      warm: [
        'You can count on {me} for this, and you will have «item» by «day».',
        '{I} would like to make this work for us both; could we agree on «item» by «day»?',
      ],
      firm: [
        '{I} recommend «item: your choice», because «reason».',
        'The next step is «item: the step», and {I} can start on «day».',
      ],
    }),
  ],
  withdraw: [
    ...of(/\b(?:someone else|somebody else|another|find|replace\w*|stop|end|terminat\w*|no longer|last)\b/i, {
      short: '{I} would like to put this right with you; could we talk on «day»?',
      warm: '{I} would like this to end well for you either way; could we talk on «day» at «time»?',
      firm: 'If we part ways, {I} will hand over «item: files and access» by «day», so that nothing is lost.',
    }),
    ...of(THING, {
      short: 'On {thing}, the next step is «item: the step», by «day».',
      warm: '{I} would like to find a way with {thing} that works for us both; could we talk on «day» at «time»?',
      firm: 'On {thing}, {I} will write to you by «day» with «item: the next step».',
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
    ...of(THING, {
      short: 'On {thing}, you will hear from {me} by «day», «time».',
      warm: '{I} will write to you about {thing} by «day», with or without news.',
      firm: 'The next step for {thing} is «item: the step», by «day», «time».',
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
