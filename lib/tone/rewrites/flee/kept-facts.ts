import { stemOf, tidied, wordsIn } from '../editing';
import { factsOf } from '../facts';
import { tellsFact } from '../plain-fact';
import { type Candidate, type Site, wholeOf } from '../site';
import { HURTS } from '../tails';
import { speak } from '../voice';
import type { FleeCode } from '.';
import { withNext } from './next-of';
import { isResidue } from './residue';
import { feels, onlyFlees } from './straight/flees';
import { hasVerb, joined, leansBack, piecesOf } from './straight/pieces';
import { tellsOfWork } from './tells-of-work';
import { isUnsent } from './unsent';

/** "Oh I'm mortified, Tom must have yours, I'm so sorry": where no new sentence can carry the facts, the clauses that hold them stay, with a step behind them. */
export function keptFacts(site: Site, code: FleeCode): readonly Candidate[] {
  const { sentence, view, voice } = site;
  const all = piecesOf(stemOf(sentence.text)).map(({ link, text }) => ({
    link,
    text: text.replace(OPENINGS, ''),
  }));
  const told = all.filter(({ text }) => factsOf(text, view.text).length > 0);
  if (!told.every(({ text }) => tellsFact(text, view.text) && tellsOfWork(text, site))) return [];
  // What is left out says nothing of the work.
  if (!all.every((piece) => told.includes(piece) || mayGo(piece.text))) return [];
  const [first] = told;
  if (first === undefined || leansBack(first) || !hasVerb(first.text)) return [];
  const said = tidied(joined(told, all));
  if (/[?!…]/.test(said) || wordsIn(said) > MOST || told.some(({ text }) => isBitter(text, code))) return [];
  if (isUnsent(said)) return [];
  const made = (tone: Candidate['tone'], move: string) =>
    wholeOf(sentence, 'grammar', tone, speak(withNext(said, move), voice));
  if (code === 'apologise')
    return [
      made('short', ', and {I} will put this right by «day».'),
      made('warm', '; {I} will write to you by «day» to say what comes next.'),
      made('firm', '; the next step is «item: the step», by «day».'),
    ];
  return [
    made('short', ''),
    made('warm', '; {I} will write to you by «day» to say what comes next.'),
    made('firm', '; the next step is «item: the step», by «day».'),
  ];
}

const OPENINGS =
  /^(?:(?:oh|ah|well|yes|no|so|and|but|sorry|i know|i'm afraid),? )+(?=(?:i|we|he|she|they|it|the|our|my|\p{Lu})\b)/iu;
const mayGo = (text: string): boolean =>
  feels(text) ||
  onlyFlees(text) ||
  HURTS.test(text) ||
  // "and the send button did nothing" gives nothing in.
  (GIVES_IN.test(text) && /\b(?:i|we|you|it|me|us)\b/i.test(text)) ||
  wordsIn(text) < LEAST;

const LEAST = 3;
const MOST = 30;

const isBitter = (text: string, code: FleeCode): boolean =>
  feels(text) || onlyFlees(text) || HURTS.test(text) || isResidue(code, text) || GIVES_IN.test(text);

/** A gift, a farewell or a want of the writer's in the very clause. */
const GIVES_IN =
  /\b(?:free|nothing|no charge|without|swallow|mean to|may|did|take|hunch|pay|whatever|as you|never|not|just|maybe|perhaps|might|could|would|should|suppose|back|no (?:invoice|bill)|myself|pension|standing down|money|sorry|somebody|someone else|no one|nobody|if|gone|leave|stop)\b|n['’]t\b/i;
