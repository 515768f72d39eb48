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
      firm: 'From now on {I} suggest one contact for «item: these decisions», so that nothing gets crossed.',
    }),
    ...of(about.untold, {
      short: 'Next time, could you let {me} know beforehand?',
      warm: 'When {I} hear early, {I} can plan well for you; could we agree on that for next time?',
      firm: 'For next time {I} suggest that {I} hear of it by «day», so that everything is ready for you.',
    }),
    ...of(about.changed, {
      short: 'Could we settle on one version of {thing|item: the work} by «day»?',
      warm: 'So that you get exactly what you want, could we settle on one version of {thing|item: the work} by «day»?',
      firm: 'Once we have settled on one version of {thing|item: the work}, you will have it by «day».',
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
    ...of(about.unanswered, {
      short: 'Could you let {me} know about {thing|item: the open point} by «day»?',
      warm: 'Could you let {me} know about {thing|item: the open point} by «day», so that {I} can go ahead?',
      firm: 'To keep «item: the delivery» on course, {I} need your answer on {thing|item: the open point} by «day».',
    }),
    ...of(about.missing, {
      short: 'Could you send {thing|item: what is missing} by «day»?',
      warm: 'Once {thing|item: what is missing} is here {I} can carry on; could you send it by «day»?',
      firm: '{I} need {thing|item: what is missing} by «day», so that «item: the delivery» keeps its date.',
    }),
    ...of(about.late, {
      short: 'Could we fix a day for «item: the next step» that suits us both?',
      warm: '{I} would like you to have it in good time; could we fix a day for «item: the next step»?',
      firm: 'To keep the date, {I} suggest that we settle «item: the next step» by «day».',
    }),
    ...of(undefined, {
      short: [
        'Could we agree on «item: the next step» by «day»?',
        'Shall we look at this together on «day»?',
      ],
      warm: [
        '{I} would like to sort this out with you; could we talk it through on «day»?',
        '{I} would be glad to look at this with you; would «day» at «time» suit you?',
      ],
      firm: [
        'The next step is «item: the step», and {I} would like to agree on it with you by «day».',
        'From here {I} suggest «item: the next step», by «day».',
      ],
    }),
  ],
  deflect: [
    ...of(about.someoneElse, {
      short: '{I} will ask them for you and tell you by «day» what they say.',
      warm: 'You should not have to chase anyone for this, so {I} will ask them and write to you by «day».',
      firm: '{I} will take it up with «owner» and have an answer for you by «day».',
    }),
    ...of(about.machine, {
      short: '{I} will look into {thing|item: the system} and tell you by «day» what {I} find.',
      warm: 'You should be able to rely on this, so {I} will look into it and write to you by «day».',
      firm: 'It will be put right by «day», and from then on «item: the new check».',
    }),
    ...of(topic.wrong, {
      short: 'You will hear from {me} by «day» how it will be put right.',
      warm: '{I} know you are counting on {me}, so {I} will look into it and tell you by «day» what happens next.',
      firm: 'It will be put right by «day», and from then on «item: the new check».',
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
    ...of(about.terms, {
      short: 'Shall we go through {thing|item: the agreement} together on «day»?',
      warm: '{I} can go through {thing|item: the agreement} with you point by point; would «day» suit you?',
      firm: '{I} can go through {thing|item: the agreement} with you on «day», point by point.',
    }),
    ...of(about.tested, {
      short: 'Could you tell {me} what you see, so that {I} can check exactly that?',
      warm: '{I} would like it to work for you, too; could you tell {me} what you see?',
      firm: '{I} will check «item: what they see» and tell you by «day» what {I} find.',
    }),
    ...of(topic.wrong, {
      short: 'Here is where it stands: «item: the one fact that helps».',
      warm: 'What matters now is that it is right, and you will have it by «day».',
      firm: '{I} will have «item: the fix» ready by «day», «time».',
    }),
    ...of(undefined, {
      short: [
        'Here is where it stands: «item: the one fact that helps».',
        'What you need to know about this is «item: the one fact that helps».',
      ],
      warm: [
        '{I} would be glad to look at this with you; would «day» at «time» suit you?',
        'If anything is still open, {I} will gladly go through it with you on «day».',
      ],
      firm: [
        'The next step is «item: the step», and you will have it by «day».',
        '{I} will go through this with you on «day» and tell you what {I} suggest.',
      ],
    }),
  ],
};
