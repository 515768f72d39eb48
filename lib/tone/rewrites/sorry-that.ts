import { findComplaint } from './complaints';
import { keptShare } from './faithful';
import type { Site } from './site';
import { speak } from './voice';

/**
 * "I'm sorry that your parcel still hasn't come": one plain sorry for what the client wrote of, in the writer's voice, without its stop. Undefined where no clause of the
 * message says it plainly, the mail is sorry already or names it, or what is said to be the writer's is not owned: only a sorry may own it.
 */
export function sorryThat(site: Site): string | undefined {
  const { finding, sentence, view, voice } = site;
  const complaint = findComplaint(view.incoming, voice);
  if (complaint === undefined) return undefined;
  const isOwned =
    finding.code === 'apologise' || (finding.code === 'defend' && !DONE_BY_US.test(complaint.clause));
  if (complaint.isOurs && !isOwned) return undefined;
  const others = view.sentences.filter(({ index, role }) => role === 'body' && index !== sentence.index);
  const isNamed = others.some(({ plain }) => (keptShare(complaint.clause, plain) ?? 0) >= NAMED);
  return isSorryAlready(site) || isNamed ? undefined : speak(`{I} am sorry that ${complaint.clause}`, voice);
}

/** "I sent you the wrong one" is denied by a defence; "the crown I fitted has come loose" is not. */
const DONE_BY_US = /^(?:I|we|my|our)\b|\bafter (?:I|we|my|our)\b/;

/** The mail says sorry elsewhere; beside another sorry the one further on is too many. */
export const isSorryAlready = ({ finding, sentence, view }: Site): boolean =>
  view.sentences.some(
    ({ index, role, plain }) =>
      role === 'body' &&
      (finding.code === 'apologise' ? index < sentence.index : index !== sentence.index) &&
      APOLOGISES.test(plain),
  );

/** Words of an apology. */
export const APOLOGISES = /\b(?:sorry|apolog\w+|forgive|regret(?:s|ted)?|embarrassed|mortified)\b/i;

/** From this share of its words on another sentence speaks of the same. */
const NAMED = 0.6;
