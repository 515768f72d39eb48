import { lacking, of, owed, type TemplateBook, topic } from './template';

/** Whole sentences in place of ones that say whose fault it is. */
export const blame: TemplateBook = {
  accuse: [
    ...of(owed(topic.pay), {
      short: 'Could you settle {thing|item: the invoice} by «day»?',
      warm: 'Could you settle {thing|item: the invoice} by «day», so that it is off both our desks?',
      firm: 'To keep the work going, {I} need {thing|item: the invoice} settled by «day»; here is the link: «link».',
    }),
    ...of(topic.wrong, {
      short: 'The next step is to put {thing|item} right, by «day».',
      warm: 'What matters now is that «item» is right; {I} can have it done by «day».',
      firm: 'To keep this from happening again, {I} suggest «item: the check».',
    }),
    ...of(lacking(topic.meet), {
      short: 'Which day suits you for {thing|item: the call}?',
      warm: '{I} would like to talk it through with you; which day suits you?',
      firm: 'Could we fix {thing|item: the call} for «day» at «time»?',
    }),
    ...of(lacking(topic.answer), {
      short: 'Could you let {me} know about {thing|item} by «day»?',
      warm: 'Could you let {me} know about {thing|item} by «day», so that {I} can go ahead?',
      firm: 'To keep «item: the delivery» on course, {I} need your answer on {thing|item: the open point} by «day».',
    }),
    ...of(lacking(topic.files), {
      short: 'Could you send {thing|item: what is missing} by «day»?',
      warm: 'Once {thing|item: what is missing} is here {I} can carry on; could you send it by «day»?',
      firm: '{I} need {thing|item: what is missing} by «day», so that «item: the delivery» keeps its date.',
    }),
    ...of(undefined, {
      short: [
        'Could we agree on «item: the next step» by «day»?',
        'Shall we look at this together on «day»?',
      ],
      warm: [
        'Could we agree on «item: the next step» by «day», so that «reason: what it protects»?',
        '{I} would be glad to look at this with you; would «day» at «time» suit you?',
      ],
      firm: [
        'The next step is «item: the step», and {I} would like to agree on it with you by «day».',
        'For the next step {I} need «item» by «day».',
      ],
    }),
  ],
  deflect: [
    ...of(topic.wrong, {
      short: 'You will hear from {me} by «day» how it will be put right.',
      warm: '{I} know you are counting on {me}, so {I} will look into it and tell you by «day» what happens next.',
      firm: '{I} will have «item: the fix» done by «day».',
    }),
    ...of(undefined, {
      short: [
        'You will hear from {me} by «day» where it stands.',
        '{I} will find out what can be done and tell you by «day».',
      ],
      warm: [
        'You should not have to chase this, so {I} will look into it and write to you by «day».',
        '{I} know you are counting on {me}, so {I} will look into it and tell you by «day» how it stands.',
      ],
      firm: [
        '{I} will have «item: the fix» done by «day».',
        'What {I} will do about it is «item: the fix», by «day».',
      ],
    }),
  ],
  defend: [
    ...of(topic.pay, {
      short: 'Here is where the payment stands: «item: the amount and what it covers».',
      warm: '{I} would like the invoice to be clear to you; which line shall {I} go through first?',
      firm: 'The amount covers «item: what was delivered», and {I} can go through each line with you on «day».',
    }),
    ...of(topic.wrong, {
      short: 'Here is where it stands: «item: the one fact that helps».',
      warm: 'What matters now is that it is right, and you will have it by «day».',
      firm: '{I} will have «item: the fix» ready by «day», «time».',
    }),
    ...of(undefined, {
      short: [
        'Here is where it stands: «item: the one fact that helps».',
        'Shall we look at this together on «day»?',
      ],
      warm: [
        '{I} would like this to work for you from here; shall {I} start with «item: the next step»?',
        '{I} would be glad to look at this with you; would «day» at «time» suit you?',
      ],
      firm: [
        'The next step is «item: the step», and you will have it by «day».',
        '{I} will go through this with you on «day» and tell you what {I} suggest.',
      ],
    }),
  ],
};
