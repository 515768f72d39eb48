import { lacking, of, type TemplateBook, THING, topic } from './template';

/** Whole sentences in place of ones that say whose fault it is. */
export const blame: TemplateBook = {
  accuse: [
    ...of(lacking(topic.pay), {
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
    ...of(topic.change, {
      short: 'Could we settle {thing|item: the final version} by «day»?',
      warm: 'Could we agree on «item: the changes» before {I} go on, so that the next version is the one you want?',
      firm: '{I} suggest one list of changes by «day», so that the next version is the final one.',
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
    ...of(THING, {
      short: 'Could we agree on the next step for {thing} by «day»?',
      warm: 'Could we look at {thing} together by «day», so that «reason: what it protects»?',
      firm: 'For {thing}, {I} suggest «item: the next step» by «day».',
    }),
    ...of(undefined, {
      short: ['What {I} need next is «item», by «day».', 'Could we agree on «item: the next step» by «day»?'],
      warm: [
        'Could we agree on «item: the next step» by «day», so that «reason: what it protects»?',
        '{I} would like to get this moving with you; could you help {me} with {thing|item} by «day»?',
      ],
      firm: [
        'For the next step {I} need «item» by «day».',
        'To keep things on course, {I} suggest «item: the next step» by «day».',
      ],
    }),
  ],
  deflect: [
    ...of(topic.wrong, {
      short: 'This one is {mine} to put right, and it will be done by «day».',
      warm: 'You rely on {me} for this, so {I} will put it right by «day» and tell you when it is done.',
      firm: '{I} will have it put right by «day», and from now on «item: the new check» comes first.',
    }),
    ...of(THING, {
      short: '{I} will look after {thing} and see that all is put right by «day».',
      warm: 'You rely on {me} for {thing}, so {I} will see to it and write to you by «day».',
      firm: '{I} will see {thing} put right by «day», and from now on «item: the new check» comes first.',
    }),
    ...of(undefined, {
      short: [
        'This one is {mine} to look after, and you will have it by «day».',
        'It is {mine} to fix, and it will be done by «day».',
      ],
      warm: [
        'You rely on {me} for this, so {I} will see to it and tell you by «day» how it stands.',
        '{I} will look after this for you and write by «day» to say how it stands.',
      ],
      firm: [
        '{I} will see that «item: the fix» is done by «day», and from now on «item: the new check» comes first.',
        'From now on {I} will check «item: the weak spot» before anything goes out.',
      ],
    }),
  ],
};
