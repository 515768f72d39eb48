import { jabs } from './jabs';
import { lacking, of, owed, type TemplateBook, topic } from './template';

/** Whole sentences in place of ones that fight. */
export const fight: TemplateBook = {
  attack: [
    ...jabs,
    ...of(undefined, {
      short: ['Which part matters most to you?', 'What would help you most here?'],
      warm: [
        '{I} would like to understand this better; what matters most to you here?',
        '{I} would be glad to look at this with you; would «day» at «time» suit you?',
      ],
      firm: [
        '{I} will go through this with you on «day» and tell you what {I} suggest.',
        'What {I} suggest is «item: the next step», by «day».',
      ],
    }),
    ...of(undefined, { short: 'Shall we look at this together on «day»?' }),
  ],
  command: [
    ...of(topic.pay, {
      short: 'Could you settle {thing|item: the invoice} by «day»?',
      warm: 'Could you settle {thing|item: the invoice} by «day», so that it is off both our desks?',
      firm: 'Please settle {thing|item: the invoice} by «day», so that the work can go on as planned.',
    }),
    ...of(
      /\b(?:stop|don['’]t|do not|no more|never|keep (?:off|out|away)|leave|nobody|refrain|away from|yourself|complain\w*)\b/i,
      {
        short: 'Could we agree on how we handle this from now on?',
        warm: 'It would help us both to agree on how we handle this; could we talk about it on «day»?',
        firm: 'For this to run smoothly, {I} suggest «item: what works better» from now on.',
      },
    ),
    ...of(/\b(?:wait\w*|patien\w*|hurry|chas\w*|ring|ringing|call(?:s|ing)?|phone|telephone)\b/i, {
      short: 'You will hear from {me} by «day», «time».',
      warm: '{I} know you are waiting, so {I} will write to you by «day», «time».',
      firm: 'The next word on this comes from {me}, on «day» by «time».',
    }),
    ...of(/\b(?:decid\w*|choose|pick|yes or|make up|which)\b/i, {
      short: 'Could you tell {me} by «day» which way you would like to go?',
      warm: 'Could you tell {me} by «day» which way you would like to go, so that {I} can plan it for you?',
      firm: 'With your decision by «day», {I} can keep to the plan.',
    }),
    ...of(/\b(?:read|listen|instructions?|manual)\b/i, {
      short: 'Could you have a look at «item: the part that matters» by «day»?',
      warm: '{I} would be glad to show you the part that matters; would «day» at «time» suit you?',
      firm: 'The part that matters here is «item: the part that matters».',
    }),
    ...of(/^(?:(?:please|just|so|and) )*(?:come|be (?:there|here|on time)|attend|meet)\b/i, {
      short: 'Could you be there on «day» at «time»?',
      warm: 'Would «day» at «time» suit you, so that we can go through it together?',
      firm: 'For this {I} suggest «day» at «time»; does that work for you?',
    }),
    ...of(topic.files, {
      short: 'Could you send {thing|item: what you need} by «day»?',
      warm: 'Could you send {thing|item: what you need} by «day», so that {I} can carry on with it?',
      firm: 'Please send {thing|item: what you need} by «day», so that «item: the delivery» keeps its date.',
    }),
    ...of(topic.answer, {
      short: 'Could you confirm {thing|item} by «day»?',
      warm: 'Could you confirm {thing|item} by «day», so that {I} can go ahead?',
      firm: 'Please confirm {thing|item} by «day», so that «item: the delivery» keeps its date.',
    }),
    ...of(undefined, {
      short: [
        'Could we agree on how we do this from now on?',
        'Could you help {me} with «item: what you need» by «day»?',
      ],
      warm: [
        'It would help us both to agree on how we do this; would «day» at «time» suit you for a short call?',
        'It would help {me} to have «item: what you need» by «day»; is that possible?',
      ],
      firm: [
        'For the next step {I} need «item: what you need» by «day», so that «reason: what it protects».',
        'To keep things on course, {I} suggest «item: the next step» by «day».',
      ],
    }),
  ],
  threat: [
    ...of(owed(topic.pay), {
      short:
        'To keep the work going, {I} need {thing|item: the invoice} settled by «day»; here is the link: «link».',
      warm: '{I} would like to settle this with you directly; could you pay {thing|item: the invoice} by «day», or call {me} before then?',
      firm: 'Under the terms we agreed, the next step on «day» is «item: the agreed step»; settling {thing|item: the invoice} before then keeps everything going.',
    }),
    ...of(lacking(topic.files), {
      short: 'To keep «item: the delivery» on course, {I} need {thing|item: what is missing} by «day».',
      warm: '{I} want «item: the delivery» to keep its date; could you send {thing|item: what is missing} by «day»?',
      firm: 'With {thing|item: what is missing} here by «day», «item: the delivery» keeps its date.',
    }),
    ...of(undefined, {
      short: [
        'Could we agree on «item: the next step» by «day»?',
        'Could we talk about this on «day», before anything else happens?',
      ],
      warm: [
        '{I} would like to settle this with you directly; could we talk on «day» at «time»?',
        '{I} want this to go well for us both; could we agree on {thing|item} by «day»?',
      ],
      firm: [
        'So that everything goes on as planned, could we agree on «item: the next step» by «day»?',
        'With «item: what you need» by «day», everything goes ahead as planned.',
      ],
    }),
  ],
  wall: [
    ...of(topic.hours, {
      short: 'You will have {my} answer on «day» by «time».',
      warm: 'Thank you for getting in touch; {I} am back at {my} desk on «day» and will answer by «time».',
      firm: '{My} hours are «hours: workingHours», so you will hear from {me} on «day» by «time».',
    }),
    ...of(topic.price, {
      short: '{I} can do this for «price», ready by «day».',
      warm: '{I} would be glad to take this on; it comes to «price» and can be ready by «day».',
      firm: 'This comes on top of «item: agreedScope»; {I} can add it for «price», or swap it with «item: a task that can wait».',
    }),
    ...of(topic.change, {
      short: '{I} can add it for «price», ready by «day».',
      warm: '{I} would be glad to add it; it takes about «hours», so shall {I} put it in for «price»?',
      firm: 'This comes on top of «item: agreedScope»; {I} can add it for «price», or swap it with «item: a task that can wait». Which suits you?',
    }),
    ...of(undefined, {
      short: [
        'What {I} can do is «item: what is possible», by «day».',
        '{I} can offer «item: what is possible» by «day».',
      ],
      warm: [
        '{I} would like to find a way that suits you; would «item: what is possible» by «day» help?',
        'What {I} can offer you is «item: what is possible»; shall {I} go ahead?',
      ],
      firm: [
        'This sits outside «item: agreedScope»; {I} can add it for «price», or swap it with «item: a task that can wait».',
        'The way to do this is «item: the way forward», and {I} can start on «day».',
      ],
    }),
  ],
};
