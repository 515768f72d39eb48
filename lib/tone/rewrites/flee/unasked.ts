import { stemOf } from '../editing';
import { findVerb } from '../../grammar/verbs';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { spelled } from './spelled';

/**
 * What was left unasked so as not to disturb: "I didn't want to push him while he's busy" is "I'll ask him and tell you by «day» what he says"; where it was the
 * client, they are asked now.
 */
export function unasked({ sentence, voice }: Site): readonly Candidate[] {
  const stem = spelled(stemOf(sentence.text)).replace(/\?+$/, '');
  const said = SHY.exec(stem)?.groups ?? {};
  const verb = said['verb'] ?? said['verb2'] ?? '';
  const whom = said['whom'] ?? said['whom2'] ?? '';
  const lemma = findVerb(verb)?.lemma ?? verb.toLowerCase();
  if (ASKS_NOW.test(stem) || verb === '' || !CONTACTS.has(lemma) || /\bshould(?:['’]ve| have)\b/i.test(stem))
    return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  // Nobody but the reader is left to be asked.
  if (/^(?:you|u)?$/i.test(whom.trim()) && !THEY.test(stem.slice(0, stem.indexOf(verb))))
    return [
      made('short', '{I} should have asked you sooner.'),
      made('warm', '{I} should have asked you sooner; could you tell {me} by «day»?'),
      made('firm', 'Could you tell {me} by «day» how you would like it done?'),
    ];
  const person = PERSON.exec(whom)?.[1] ?? NAMED.exec(stem)?.[0] ?? '«owner»';
  if (/^(?:it|this|that)$/i.test(person)) return [];
  const says = /^her$/i.test(person) ? 'she says' : /^him$/i.test(person) ? 'he says' : 'they say';
  return [
    made('short', `{I} will ask ${person} and tell you by «day» what ${says}.`),
    made('warm', `{I} will ask ${person} now, and you will hear by «day», «time» what ${says}.`),
    made('firm', `{I} will ask ${person} by «day», and you will have the answer the same day.`),
  ];
}

/** A wish not to, and the asking that was left undone. */
const SHY =
  /\b(?:I|we)(?: (?:was|am|felt|feel|got|were)|['’]m)(?: \p{L}+){0,4} (?:shy|afraid|scared|nervous|awkward|embarrassed) (?:to |about )?(?<verb2>\p{L}+)(?<whom2>(?: (?:him|her|them|you|u))?)\b|\b(?:I|we)(?:['’]m| am|['’]d| would| do| did| was)?(?: (?:always|just|also|really|quite|rather|sort of))*(?: (?:didn['’]t|did not|don['’]t|do not|wouldn['’]t|would not|hesitate|hesitated|reluctant|not|never|hardly))+(?: (?:really|quite|just|particularly))*(?: (?:like|want|wish|dare|care|liked|wanted|dared)|(?<=hesitated?|reluctant))(?: to)? (?<verb>\p{L}+)(?<whom>(?: (?:him|her|them|you|u|the \p{L}+(?: \p{L}+)?|my \p{L}+|our \p{L}+|it))?)\b/iu;
/** Shy or not, it is asked here. */
const ASKS_NOW = /\bif you (?:could|can|would|might)\b|\b(?:could|would|can) you\b/i;
const THEY = /\b(?:he|she|they|the \p{Ll}+|someone|somebody|manager|office)\b/iu;
const NAMED =
  /\b(?:the|my|our) (?:\p{L}+ )?(?:manager|boss|supervisor|director|office|owner|supplier|landlord|printer|builder|engineer|team|venue|editor|author|accountant|lawyer|doctor|driver)\b/iu;
const PERSON = /(him|her|them|it|(?:the|my|our) \p{L}+(?: \p{L}+)??)(?=$| )/iu;

/** Ways to get at somebody, mostly unwelcome ones. */
const CONTACTS = new Set(
  'ask follow ring call phone push press chase nag pester bother disturb trouble hassle rush hurry pressure'.split(
    ' ',
  ),
);
