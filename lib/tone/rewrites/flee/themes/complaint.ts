import { findVerb } from '../../../grammar/verbs';
import { NOUNS } from '../nouns';

/**
 * What the client says went wrong, in their own words seen from the writer's side, to stand behind "I am sorry that": "The minutes aren't in our folder"
 * is "the minutes aren't in your folder". Undefined where no sentence of theirs says it plainly.
 */
export function complaintIn(message: string, team: boolean): string | undefined {
  const sentences = message.split(/(?<=[.?!])\s+|\n+/).slice(0, MOST_SENTENCES);
  for (const [at, sentence] of sentences.entries()) {
    const [clause = ''] = told(sentence.replace(OPENINGS, ''))
      .replace(/[.!\s]+$/, '')
      .split(NEXT_THOUGHT);
    const words = clause.split(' ').length;
    if (words < LEAST || words > MOST || NOT_PLAIN.test(clause) || SHOUTS.test(clause)) continue;
    // Only at the head of the message is it sure what "it" is.
    if (at > 0 && /^(?:it|they|this|that|these|those|one|both|all)\b/i.test(clause)) continue;
    if (!FAULT.test(clause)) continue;
    const turned = turnedClause(clause, team);
    if (turned !== undefined) return turned;
  }
  return undefined;
}

/** "Why was the list not sent?" says that it was not. */
const told = (sentence: string): string =>
  sentence.replace(
    /^why (was|is|were|are|has|have|did|does)(?:n['’]t| not)? ((?:the|my|our|your|this) (?:\p{L}+ ){0,2}?\p{L}+) not (.+)\?$|^why (wasn['’]t|isn['’]t|weren['’]t|aren['’]t|hasn['’]t|haven['’]t) ((?:the|my|our|your) (?:\p{L}+ )?\p{L}+) (\p{L}+(?:ed|en|nt|de|ne|ut|ept)\b.*)\?$/iu,
    (_, was?: string, what?: string, rest?: string, wasnt?: string, thing?: string, behind?: string) =>
      was === undefined
        ? `${thing} ${wasnt?.toLowerCase()} ${behind}`
        : `${what} ${was.toLowerCase()} not ${rest}`,
  );

const NEXT_THOUGHT = /, (?=(?:the|my|our|i|we|it|and|but|so|that|this|can|could|please|what|who|when)\b)/i;
const MOST_SENTENCES = 4;
const LEAST = 3;
const MOST = 12;

const OPENINGS =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: \p{L}+)?[,!] ?|(?:sorry|just|noticed(?: that)?|i noticed(?: that)?|we noticed(?: that)?|um|so|and|but|well|listen|look|oh|btw|ok|also|unfortunately|i(?:['’]m| am) afraid)[, ]+)+/iu;
/** Asked, told by others, felt, wished, or more than one thought. */
const NOT_PLAIN =
  /[?,;:()"“”«»%£$€…/]|\.\.| [-–—] |\b(?:says?|said|told|tells?|thinks?|thought|think|feels?|felt|hear|heard|want\w*|need\w*|please|would|could|can|may|might|should|hope\w*|love\w*|like[ds]?|thanks?|thank|if|when|because|so|but|that|which|who|why|how|what|disappoint\w*|unhappy|upset|angry|furious|livid|sad|ashamed|impressed|annoy\w*|acceptable|unacceptable|disgrace\w*|joke|idiot\w*|stupid|useless|ridiculous|shame|lie[ds]?|liar\w*|kill\w*|die[ds]?|dead|hell|god|damn\w*|wtf|bloody|fuck\w*|shit\w*|crap|hate[ds]?|demand|lawyer|refund|you people|and(?! not)|agreed|approved|planted|quiet|nothing wrong|know(?:s)?|never a|(?:day|morning|afternoon|week|time) off|wife|grand\p{L}+|hurry|rush|worries|doubt|idea)\b|^th(?:is|at)(?:['’]s| is) /iu;
const SHOUTS = /\b\p{Lu}{4,}\b|!!/u;
const FAULT =
  /n['’]t\b|\b(?:not|no|never|nobody|nothing|none|wrong|broken?|missing|late(?! (?:husband|wife|father|mother|mum|dad|uncle|aunt|brother|sister|partner|grand\p{L}+))|down|again|still|empty|cold|off|too|twice|double|failed|fails?|crash\w*|leak\w*|cracked|damaged|torn|lost|short|without|mistakes?|errors?|typos?|waited|missed|waiting|overdue|blank|gone|out|stopped|instead)\b/iu;

/** What a plain clause opens with; a name, or a word that may be one, is not turned. */
const OPENS =
  /^(?:the|my|our|your|this|that|these|those|half|some|one|two|three|four|five|six|ten|both|all|none|nobody|no one|nothing|everything|it|they|there|i|we|you)\b/i;

/** Things that go without an article. */
const BARE =
  /^(?:(?:e-?mail|internet|wi-?fi|heating|payroll|access|sound|music|delivery|parking|check-?out|power|water|electricity|reception|breakfast|traffic|sales|staff|toilets?|guests|customers|patients|members|people|parents) (?:is|are|was|were|has|have|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t)|(?:half|most|two|three|both|\d+) of the)\b/i;

function turnedClause(clause: string, team: boolean): string | undefined {
  const [head = ''] = clause.split(' ');
  const opens =
    OPENS.test(clause) ||
    NOUNS.has(head.toLowerCase()) ||
    NOUNS.has(head.toLowerCase().replace(/s$/, '')) ||
    BARE.test(clause);
  if (!opens || (/^(?:i|we|you)\b/i.test(clause) && !tellsOfPast(clause))) return undefined;
  if (/\b(?:i|we|you)(?:['’]|\b)/i.test(clause.slice(head.length + 1))) return undefined;
  const lower = clause.charAt(0).toLowerCase() + clause.slice(1);
  return lower
    .replace(/^there['’]s\b/, 'there is')
    .replace(
      /\b(?:i|we|you|my|our|your|me|us|mine|ours|myself|ourselves)\b/gi,
      (word) => TURNED(team)[word.toLowerCase()] ?? word,
    )
    .replace(/^(you|we) was\b/, '$1 were')
    .replace(/^I were\b/, 'I was')
    .replace(/^(you|we) wasn/, '$1 weren')
    .replace(/^I weren/, 'I wasn')
    .replace(/ $/, '');
}

const TURNED = (team: boolean): Readonly<Record<string, string>> => ({
  i: 'you',
  we: 'you',
  you: team ? 'we' : 'I',
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
  your: team ? 'our' : 'my',
});

/** "We waited an hour", "you sent the wrong one", "you didn't come": what was, of either side. */
const tellsOfPast = (clause: string): boolean => {
  if (/^(?:i|we|you)(?:['’]ve| have) (?!to\b|an?\b|the\b|no\b|got\b)/i.test(clause)) return true;
  const [, word = ''] =
    /^(?:i|we|you) (?:never |again |only |then )?(\p{L}+(?:n['’]t)?)/iu.exec(clause) ?? [];
  if (/^(?:was|were|had|did)(?:n['’]t)?$/i.test(word)) return true;
  const forms = findVerb(word.toLowerCase())?.forms ?? [];
  return forms.includes('past') && !forms.includes('base');
};
