import type { LeadCode } from '../codes';
import { familyOf } from '../codes';
import {
  endsOpen,
  givesSomething,
  isAnswered,
  isCalm,
  isHostile,
  isOften,
  isUnderWay,
  leavesOpen,
  type Mail,
  says,
  takesUp,
  tells,
  wantsSomething,
  weighs,
} from './next-signs';
import { APOLOGISES } from './sorry-that';

interface Need {
  readonly code: LeadCode;
  readonly when: (mail: Mail) => boolean;
  readonly why: string;
  /** `{I}`, `{me}`, `{my}` are the writer or the team. */
  readonly text: (mail: Mail) => string;
}

/** In order of strength: the first that this mail lacks is the one to add. */
export const NEEDS: readonly Need[] = [
  {
    code: 'acknowledge',
    when: (mail) => weighs(mail) && !takesUp(mail),
    why: 'Something weighs on them. One line on what this means for them, and the rest is easier to hear.',
    text: (mail) => {
      const wrong = mail.findWrong();
      // Said once is enough.
      if (wrong !== undefined && !APOLOGISES.test(mail.said)) return `{I} am sorry that ${wrong}.`;
      return mail.thingOr(
        (thing) =>
          `{I} can see why you are concerned about ${thing}, and {I} want to get this right for you.`,
        `{I} can see ${whatWeighs(mail)}, and {I} want to get it right for you.`,
      );
    },
  },
  {
    code: 'date',
    when: (mail) => leavesOpen(mail, 'when') && !says(mail, 'done'),
    why: 'They asked when. A day and time you can keep answers it, and saves them the next mail.',
    text: ({ thingOr }) =>
      thingOr(
        (thing) => `You will have an answer on ${thing} by «day», «time».`,
        'You will hear from {me} by «day», «time».',
      ),
  },
  {
    code: 'recommend',
    when: (mail) => leavesOpen(mail, 'advice') && !says(mail, 'advice'),
    why: 'They ask for your view. Tell them what you would do in their place, and why.',
    text: () => '{I} recommend «item: your choice», because «reason: why it serves them».',
  },
  {
    code: 'recommend',
    when: (mail) => tells(mail, 'price') && mail.findings.length > 0 && !says(mail, 'offer'),
    why: 'They ask about the price. Say what they can have for less, and your price stays whole.',
    text: () => 'For «price: their budget» {I} can do «item: the part that matters most».',
  },
  {
    code: 'plan',
    when: (mail) => leavesOpen(mail, 'price'),
    why: 'They asked what it costs. One sum and what it covers, and they can decide.',
    text: () => 'It comes to «price», and that covers «item: what is included».',
  },
  {
    code: 'plan',
    when: (mail) => leavesOpen(mail, 'cause') && !says(mail, 'cause'),
    why: 'They asked how it came about. One plain line on the cause, and they can stop wondering.',
    text: () => 'Here is how it came about: «reason: the cause in one line».',
  },
  {
    code: 'plan',
    when: (mail) => leavesOpen(mail, 'fact') && !isCalm(mail),
    why: 'They asked something the reply does not answer yet. Answer it, and say what comes next.',
    text: ({ thingOr }) =>
      `To answer your question${thingOr((thing) => ` about ${thing}`, '')}: «item: your answer».`,
  },
  {
    code: 'plan',
    when: (mail) => tells(mail, 'problem') && !isUnderWay(mail) && !isCalm(mail),
    why: 'They wrote about a problem. Say the next step and when they have it, so that nobody has to ask.',
    text: () => 'The next step is «item: the step», and you will hear from {me} by «day».',
  },
  {
    code: 'date',
    when: (mail) => mail.made.has('plan') && says(mail, 'ahead') && !says(mail, 'day') && !isCalm(mail),
    why: 'You say what happens, not yet when. One day and time you are sure to keep completes it.',
    text: ({ thingOr }) =>
      `You will hear from {me}${thingOr((thing) => ` about ${thing}`, '')} by «day», «time».`,
  },
  {
    code: 'invite',
    when: (mail) => !endsOpen(mail) && isHostile(mail) && !isAnswered(mail) && !says(mail, 'done'),
    why: 'The reply holds its ground. One open question hands them a way forward with you.',
    text: ({ findings, words }) =>
      findings.some(({ code }) => familyOf(code) === 'blame')
        ? turnedBy(words, [
            'Shall we go through it together on «day»?',
            'Would it help to go through this together on «day»?',
          ])
        : turnedBy(words, [
            'Would a short call on «day» help, so that we can settle it together?',
            'Could we talk it through on «day», so that we find a way that suits us both?',
          ]),
  },
  {
    code: 'date',
    when: (mail) => !endsOpen(mail) && !says(mail, 'day') && !says(mail, 'done') && isOften(mail),
    why: 'The reply leaves open what comes next. One day you are sure to keep gives them something to hold on to.',
    text: () => 'You will hear from {me} by «day», «time».',
  },
  {
    code: 'invite',
    when: (mail) => mail.made.size === 0 && isCurt(mail) && wantsSomething(mail) && !givesSomething(mail),
    why: 'The reply closes the matter. One open question keeps the door open.',
    text: () => 'What would help you most from here?',
  },
];

/** What the message is about in few words: a wait, money, something that is not as it should be. */
const whatWeighs = ({ message }: Mail): string =>
  WEIGHS.find(([said]) => said.test(message))?.[1] ?? 'why this matters to you';

const WEIGHS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:still (?:waiting|no|not)|waited|waiting|no (?:reply|answer)|chas(?:ed|ing)|on hold|weeks? (?:now|late|already)|months? (?:now|late|already))\b/i,
    'that you have waited for this',
  ],
  [/\b(?:charged|refund|overcharged|double|paid for|paying for|deposit)\b/i, 'why you want this cleared up'],
  [
    /\b(?:wrong|broken|not working|doesn['’]t work|didn['’]t work|crash\w*|missing|dead|crack\w*|leak\w*|scratch\w*|faulty|stale|cold)\b/i,
    'that this is not what you expected',
  ],
];

/** Two mails in a row need not end in the same words. */
const turnedBy = (words: number, texts: readonly [string, string]): string => texts[words % 2 === 0 ? 0 : 1];

/** A few lines that leave nothing to say; fewer words are a line in passing, more have told something. */
const isCurt = ({ words }: Mail): boolean => words >= 8 && words <= 35;
