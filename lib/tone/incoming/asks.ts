import type { Sentence } from '../sentences';

/**
 * The sentences of a message that want something: real questions and requests. A run of questions about one thing counts once;
 * rhetorical ones ("Are you kidding?") and bare reports are none.
 */
export function findAsks(sentences: readonly Sentence[]): readonly Sentence[] {
  const asks: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.role !== 'body' || !isAsk(sentence.plain)) continue;
    const last = asks.at(-1);
    if (last && last.index === sentence.index - 1 && goesOn(sentence.plain)) continue;
    asks.push(sentence);
  }
  return asks;
}

function isAsk(plain: string): boolean {
  if (RHETORICAL.test(plain)) return false;
  return isQuestion(plain) || REQUEST.test(plain);
}

const isQuestion = (plain: string): boolean => /\?["')\]]*$/.test(plain) || QUESTION_WITHOUT_MARK.test(plain);

const QUESTION_WITHOUT_MARK =
  /^(?:(?:so|and|but|also|ok|hi|hey|hello)[, ]+)?(?:can|could|would|will|do|does|did|is|are|how|what|when|where|which|who|why|any (?:idea|news|update|chance))\b[^.!]{8,}$/i;

const REQUEST =
  /\b(?:(?:can|could|would|will) (?:you|u|someone|somebody|anyone|we|i)\b(?! believe| imagine)|please\b(?! (?:note|be (?:aware|reminded|advised|informed)|find|accept)\b)|pls|plz|let me know|tell me|send (?:me|us|it|over)|call me|get back to me|advise|i(?:'d| would) (?:like|love|prefer|appreciate) (?:you|it|to|if|a|an|the|some|your)|i (?:need|want) (?:you|to know|to (?:speak|talk|cancel|change|get|have|add|see)|an? (?:answer|explanation|refund|plan|call|copy|invoice|replacement)|help|answers|my money)|need (?:some )?help|help me|(?:make|be) sure|fix (?:it|this|that)|help!)/i;

/** Asks nothing: a charge, disbelief, a turn of phrase. */
const RHETORICAL =
  /\b(?:are you (?:kidding|serious|joking|blind|mad|crazy|out of)|what(?:'s| is) the (?:point|use)\b|are you (?:listening|even)|is this (?:a joke|some kind|really|how you|what)|can(?:'t| not|not) you see|do you (?:even|really|think (?!we\b|it\b|i\b|that we\b|you (?:can|could|might)\b|this (?:is|will|would|could)\b|there\b|[a-z]+ (?:is|are|will|would|should)\b)|people|guys|actually|not|know how|realise|realize|expect|seriously)|(?:isn't|wasn't|aren't|haven't|doesn't|don't|didn't|won't) (?:it|that|this|i|we|they|he|she|you)\?|who does that|how hard (?:is|can)|what (?:is|are) (?:wrong with|the point|you thinking|you people)|what (?:kind|sort) of|how dare|how (?:is (?:this|that) (?:even )?(?:possible|acceptable|legal)|can (?:you|anyone|a company|this be))|why (?:am i|do i|should i|would i|are we|bother|even|on earth|is it (?:so|always|that))|since when|what more|what the)\b|\b(?:really|seriously|hello|you know|huh)\?$/i;

/** Adds to the ask before it rather than asking something new. */
const goesOn = (plain: string): boolean =>
  plain.length < 45 ||
  /^(?:or|and|if|is (?:it|that)|any idea|i mean|because|e\.g|for example)\b/i.test(plain);
