import type { ProposalStep } from '../../reading';

/** What a sentence does that one mail does once. */
export type Offer =
  | 'cause'
  | 'confirm'
  | 'meets'
  | 'next'
  | 'answer'
  | 'offer'
  | 'fix'
  | 'talk'
  | 'decision'
  | 'sorry'
  | 'promise'
  | 'thanks';

/** Which of them a text does: two sentences that both name the next step read like a form letter. */
export const offersOf = (text: string): readonly Offer[] =>
  OFFERS.flatMap(([offer, sign]) => (sign.test(text) ? [offer] : []));

/** Words that own up. */
export const SORRY =
  /\bsorry\b|\bapologi[sz]e\b|\bforgive\b|\b(?:my|our|many|thousand|full|sincere\w*|deep\w*) apolog(?:y|ies)\b/i;

const OFFERS: readonly (readonly [Offer, RegExp])[] = [
  ['cause', /\bhow it came about\b|\bhere is (?:where (?:it|things) stands?|what happened)\b/i],
  [
    'confirm',
    /\b(?:to confirm|to keep you up to date|for (?:your )?(?:reference|information)|in short|so that (?:you have the background|we both have the same picture)):|\bfrom (?:my|our) side:/i,
  ],
  ['meets', /\bcan see (?:why|how|what|that)\b|\bwant (?:this|it|to get \w+) (?:right|to go well)\b/i],
  [
    'next',
    /«item: (?:the )?(?:next )?step|\bnext step\b|\b(?:hear|answer|news) (?:\w+ ){0,6}?(?:from (?:me|us) )?.{0,40}by «day|\bwrite to you\b|\btell you (?:by|when|how|what)\b|\bfind out how\b|\blook(?:ed|ing)? (?:after|into)\b|\bknow (?:more|what)\b.*«day|\bknow what (?:I|we)\b|\bcome back to you\b|\b(?:get|have) an answer\b|\bpass (?:it|this) (?:on|to)\b|\b(?:have|has) .{1,50} in (?:hand|mind)\b|\bcount on (?:me|us)\b|\bfind out (?:about|where|who)\b|\bin touch\b|\beither way\b|\bwhere it stands\b|\bhow it stands\b/i,
  ],
  [
    'answer',
    /^to answer your question|\bhow it came about\b|\bwhere it stands\b|\bthe short answer\b|«item: your (?:answer|view|advice|choice|suggestion)»|\bclear answer\b|\bconfirm (?:this|it)\b|\bcheck this\b|\b(?:I['’]?m|am|are|re) checking\b/i,
  ],
  [
    'offer',
    /«item: what (?:you offer|you can offer|is possible)»|what you suggest»|«price|«hours|\bmy offer\b|\bour offer\b|\bwhat (?:I|we) can (?:do|offer)\b/i,
  ],
  [
    'fix',
    /«item: the (?:fix|result|correction)»|\bput (?:things )?right\b|\b(?:mine|ours) to (?:fix|put|sort|look)\b/i,
  ],
  [
    'talk',
    /\bcould we (?:talk|agree|find|go|look)\b|\bshall (?:we|I)\b|\bwould «day[^?]* suit\b|\bhow would you like\b|\bsounds to you\b|\bwhat you think\b|\bdoes that (?:work|suit|settle|give)\b|\bthat we talk\b|\bhappy to go through\b|\bwhich next step\b|\bhelp you most\b|\bwhich part matters\b|\bhow does that sound\b|\bshall we go\b/i,
  ],
  [
    'decision',
    /\byour decision on\b|\bwhat you decide\b|\byour view on\b|\blike (?:me|us) to do\b|\blet (?:me|us) know\b|\bconfirm by «day/i,
  ],
  ['promise', /\b(?:i|we|you)(?:['’]ll| will| could| can)\b[^.?]*\bby «day|^by «day[^,]*, (?:i|we|you)\b/i],
  ['sorry', SORRY],
  ['thanks', /^thank you\b/i],
];

/** No ready sentence twice in one mail, nor behind the writer's own words. */
export const isRepeated = (step: ProposalStep, steps: readonly ProposalStep[]): boolean =>
  step.text !== '' && steps.some(({ text }) => lastSentence(text) === lastSentence(step.text));

const lastSentence = (text: string): string =>
  (/(?:^|[.?!;] )([^.?!;]+[.?!]?)$/.exec(text)?.[1] ?? text).toLowerCase();

/** "To keep ..., I need" twice in one mail sounds like a form letter: another way is tried first. */
export const isAlike = (step: ProposalStep, steps: readonly ProposalStep[]): boolean =>
  steps.some(({ text }) => openingOf(text) !== '' && openingOf(text) === openingOf(step.text));

const openingOf = (text: string): string => {
  const [first = '', second = ''] = /^(\p{L}+)\b \S+/iu.exec(text)?.[0].toLowerCase().split(' ') ?? [];
  return /^(?:to|with|could|happy|thank|here|would|that|on|for|about|my|our|i['’]?m|i['’]?d|what)$/.test(
    first,
  )
    ? `${first} ${/^(?:on|for|about|with|to|my|our)$/.test(first) ? '' : second}`
    : '';
};

/** Thanks for the message stand at its head or nowhere. */
export const isMisplaced = ({ text }: ProposalStep): boolean =>
  /^thank you(?:;| for (?:telling|writing|raising|getting)\b)/i.test(text);
