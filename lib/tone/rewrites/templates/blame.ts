import { about } from './blame-topics';
import { lacking, of, owed, type TemplateBook, topic } from './template';

/** Whole sentences in place of ones that say whose fault it is, or whose it is not. */
export const blame: TemplateBook = {
  accuse: [
    ...of(owed(topic.pay), {
      short: 'Could you settle {thing|item: the invoice} by «day»?',
      warm: 'Could you settle {thing|item: the invoice} by «day», so that it is off both our desks?',
      firm: 'To keep the work going, {I} need {thing|item: the invoice} settled by «day»; here is the link: «link».',
    }),
    ...of(about.secondVoice, {
      short: 'Who should {I} take the final word from?',
      warm: 'So that you get what you want the first time, could we agree on one person {I} take the final word from?',
    }),
    ...of(about.untold, {
      short: 'Next time, could you let {me} know beforehand?',
      warm: 'When {I} hear early, {I} can plan well for you; could we agree on that for next time?',
      firm: 'For next time {I} suggest that {I} hear of it by «day», so that everything is ready for you.',
    }),
    ...of(about.changed, {
      short: 'Could we settle on one version of {thing|item: the work} by «day»?',
      warm: 'So that you get exactly what you want, could we settle on one version of {thing|item: the work} by «day»?',
    }),
    ...of(topic.wrong, {
      short: 'The next step is to put {thing|item} right, by «day».',
      warm: 'What matters now is that «item» is right; {I} can have it done by «day».',
    }),
    ...of(lacking(topic.meet), {
      short: 'Which day suits you for {thing|item: the call}?',
      warm: '{I} would like to talk it through with you; which day suits you?',
    }),
    ...of(about.unanswered, {
      short: 'Could you let {me} know about {thing|item: the open point} by «day»?',
      warm: 'Could you let {me} know about {thing|item: the open point} by «day», so that {I} can go ahead?',
    }),
    ...of(about.missing, {
      short: 'Could you send {thing|item: what is missing} by «day»?',
      warm: 'Once {thing|item: what is missing} is here {I} can carry on; could you send it by «day»?',
      firm: '{I} need {thing|item: what is missing} by «day», so that «item: the delivery» keeps its date.',
    }),
    ...of(about.late, {
      short: 'Could we fix a day for «item: the next step» that suits us both?',
      warm: '{I} would like you to have it in good time; could we fix a day for «item: the next step»?',
    }),
    ...of(undefined, {
      short: ['What {I} suggest is «item: the next step», by «day».'],
      warm: [
        'Could we agree on «item: the next step» by «day»?',
        '{I} want this to go well for us both; could we talk on «day» about how we go on?',
      ],
      firm: ['The next step is «item: the step», by «day».'],
    }),
  ],
  deflect: of(undefined, { firm: 'What {I} will do about it is «item: the fix», by «day».' }),
  defend: [
    ...of(undefined, {
      short: 'What {I} suggest is «item: the next step», by «day».',
      firm: 'Here is where it stands: «item: the one fact that helps».',
    }),
  ],
};
