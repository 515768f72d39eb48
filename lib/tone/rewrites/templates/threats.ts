import { of, type Template, topic } from './template';

/** What is to be paid, and is not. */
const UNPAID = {
  about:
    /^(?=.*\b(?:invoices?|payments?|balance|bill|money|rent|instalments?|installments?|arrears|unpaid)\b)(?=.*(?:\b(?:not|unless|until|unpaid|overdue|outstanding|owed?|due|late|received|settled?|pay|paid)\b|n't\b))/i,
  topic: /\b(?:invoices?|payments?|balance|bills?|money|rent|instalments?|installments?)\b/i,
};

/** What is to come, and has not. */
const NOT_HERE = {
  about:
    /\b(?:without|missing|no)\b (?:\w+ ){0,3}(?:files?|photos?|texts?|documents?|lists?|forms?|details|paperwork|content)\b|\b(?:files?|photos?|texts?|documents?|lists?|forms?|details|paperwork|content)\b.{0,20}(?:\bnot|n't)\b.{0,20}\b(?:here|there|in|sent|received|reach|arrive|come)\b/i,
  topic: topic.files,
};

/** Whole sentences in place of a threat: what keeps things going, or a talk before it comes to that. */
export const threats: readonly Template[] = [
  ...of(UNPAID, {
    short:
      'To keep the work going, {I} need {thing|item: the invoice} settled by «day»; here is the link: «link».',
    warm: '{I} would like to settle this with you directly; could you pay {thing|item: the invoice} by «day», or call {me} before then?',
  }),
  ...of(NOT_HERE, {
    short: 'To keep «item: the delivery» on course, {I} need {thing|item: what is missing} by «day».',
    warm: '{I} want «item: the delivery» to keep its date; could you send {thing|item: what is missing} by «day»?',
    firm: 'With {thing|item: what is missing} here by «day», «item: the delivery» keeps its date.',
  }),
  ...of(
    /\b(?:(?<!then )again|the next time|next time|one more|once more|another one|any more of|carry on|go on like|keep(?:s|ing)? (?:on|up|\p{L}+ing)|persists?|insists?|repeat(?:ed|s)?)\b/iu,
    {
      short: 'Could we agree on how we handle this from now on?',
      warm: '{I} want us to work well together; could we talk on «day» about how we handle this from now on?',
      firm: 'So that it does not come up again, {I} suggest «item: what works better» from now on.',
    },
  ),
  ...of(
    /\b(?:lawyers?|solicitors?|legal\w*|courts?|sue|regulator|ombudsman|police|authorit(?:y|ies)|works council|union|insurers?|newspapers?|local paper|press|reporting|report (?:it|this|you|the)|board|compliance|dispute|claim)\b/i,
    {
      short: 'Could we talk on «day», so that we can settle this between us?',
      warm: '{I} would much rather settle this with you directly; could we talk on «day» at «time»?',
      firm: '{I} suggest that we settle this between us: «item: your proposal», by «day».',
    },
  ),
  ...of(
    /\b(?:leave|leaving|stop|quit|cancel|terminate|walk|elsewhere|another (?:person|photographer|agency|client|supplier)|someone else|other (?:clients|schools|people)|be here|find another|same terms|waiting list|drop|resign\w*|hand(?:ing)? (?:it|this|you|the \w+) back|renew\w*|exclusivity|delist\w*|across the road|next on the list)\b/i,
    {
      short: 'What would we both need to go on well from here?',
      warm: '{I} would like to go on working with you; could we talk on «day» about what we both need for that?',
      firm: 'To go on well from here, {I} suggest «item: what you need» by «day».',
    },
  ),
  ...of(undefined, {
    short: 'Could we talk about this on «day»?',
    warm: [
      '{I} want this to go well for us both; could we talk on «day» about how we go on?',
      '{I} would like to settle this with you directly; could we talk on «day» at «time»?',
    ],
    firm: 'Could we agree on «item: the next step» by «day»?',
  }),
];
