import { type Edit, stemOf, tidied, uncapitalised, wordsIn } from '../../editing';
import { scanClauses } from '../../../grammar/scan';
import { HURTS } from '../../tails';
import type { FleeCode } from '..';
import { based } from '../based';
import { isResidue } from '../residue';
import { GIVEN, HEADS, OPINION, OWNERLESS, POINTING, SMALL, SOFT } from './edits';
import { doubts, feels, onlyFlees } from './flees';
import { hasVerb, joined, leansBack, type Piece, piecesOf, REASON } from './pieces';

/** How far the small words go: `bare` takes the thinking away, `think` keeps one "I think", `hard` takes what softens, too. */
type Grade = 'bare' | 'think' | 'hard';
const GRADES: readonly Grade[] = ['bare', 'think', 'hard'];

/**
 * The sentence said straight: clauses that only pull back left out, the small words gone from the others, the writer's own words and their order kept. The
 * nearest first; empty where nothing went, or where nothing that stands alone would be left.
 */
export function straightened(text: string, code: FleeCode): readonly string[] {
  const mark = /\?["')]*\s*$/.test(text) ? '?' : '';
  const stem = stemOf(text.trim()).replace(/\?+$/, '');
  const said = [true, false].flatMap((sorry) =>
    code === 'apologise' || !sorry
      ? GRADES.flatMap((grade) => straightOnce(based(stem), grade, code, sorry) ?? [])
      : [],
  );
  const asked =
    mark === ''
      ? said
      : said.map((one) =>
          one
            .replace(SUGGESTED, (_, who: string, modal: string) => `${modal} ${who.toLowerCase()} `)
            .replace(ASKED_IF, '$1could you ')
            .replace(OFFERED, 'I can $1; shall I')
            .replace(/^(?:I|We) think (?=your?\b)/, ''),
        );
  return [...new Set(asked)]
    .filter(
      (one) =>
        one !== stem ||
        (code === 'apologise' && ONE_SORRY_BEHIND.test(one)) ||
        (code === 'hedge' && mark === '' && OPEN.test(one)),
    )
    .map((one) => tidied(`${one}${mark}`));
}

/** True when each of its clauses only pulls back. */
export const saysNothing = (text: string): boolean =>
  piecesOf(stemOf(text.trim())).every((piece) => onlyFlees(plainly(piece.text, 'bare')));

/** `sorry`: one plain "sorry about that" behind what is told may stay. */
function straightOnce(stem: string, grade: Grade, code: FleeCode, sorry: boolean): string | undefined {
  const whole = changed(thoughtFirst(stem), [...(code === 'capitulate' ? GIVEN : []), ...OWNERLESS]);
  const pieces = piecesOf(whole);
  const all = pieces.map(({ link, text }, at) => ({
    link,
    text: plainly(onItsOwn(text, pieces[at - 1]), grade),
  }));
  const kept = all.filter((piece, at) => {
    const isHope = HOPES.test(pieces[at]?.text ?? '') && onlyFlees(pieces[at]?.text ?? '');
    const isSorry = sorry && at > 0 && ONE_SORRY.test(piece.text);
    // "But I'm probably wrong" takes back what was said, and is nothing said with a doubt.
    const takesBack = at > 0 && onlyFlees(pieces[at]?.text ?? '');
    return isSorry || !(isHope || takesBack || goes(piece, all[at - 1], all[at + 1]));
  });
  if (kept.some(({ text }) => isBitter(text, code))) return undefined;
  const said = joined(kept, all);
  return isSound(kept, said, stem) ? said : undefined;
}

/** "Maybe we could find a way?" without its maybe asks in the order of a question. */
const SUGGESTED = /^(we|you) (can|could|should) /i;

/** "So if you could send me yours?" asks for it. */
const ASKED_IF = /(^|, (?:so |and )?)if you (?:could|can|might) (?=[^,]*$)/i;

/** What the writer could do is offered, and not asked leave for. */
const OFFERED = /^I (?:can|could) (.+)$/;
/** Something may be so, and nothing more is heard in it: it stays, to be confirmed. */
const OPEN =
  /^(?!.*\byou\b)(?:.*\b(?:might|may)\b|I (?:don['’]t|do not) think\b|.*\bI (?:think|believe) (?:it|they|that|this|the|he|she|there|your|our|my)\b|I (?:wouldn['’]t|would not)\b|(?:he|she|they|it)(?: has| have| had|['’](?:s|ve|d))? \p{L}+)/iu;
const ONE_SORRY_BEHIND =
  /^.{15,}, (?:sorry|(?:my )?apologies)(?: about (?:that|this|it)| for (?:that|this|it))?$/i;
const ONE_SORRY = /^(?:sorry|(?:my )?apologies)(?: about (?:that|this|it)| for (?:that|this|it))?$/i;

/** Heard before its first word goes. */
const HOPES = /^hopefully\b/i;

/** A feeling in passing may go. */
const ASIDE = 6;
const ABOUT_ME = 10;

/** "Both are here, I believe" is "I think both are here". */
const thoughtFirst = (stem: string): string => {
  const [, said = '', rest = ''] = THOUGHT.exec(stem) ?? [];
  return said === '' || /^I\b/.test(said) || !hasVerb(said) ? stem : `I think ${uncapitalised(said)}${rest}`;
};

const THOUGHT =
  /^([^;,]+),? I(?: (?:believe|think|guess|suppose|imagine|assume|reckon)(?: so)?|(?:['’]d| would) (?:say|think))(?=[,;]|$)(.*)$/i;

const changed = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((now, [find, put]) => now.replace(find, put), text);

/** "It's hard to say, as we're waiting for the parts": the reason stays where what it was given for goes. */
const onItsOwn = (text: string, before: Piece | undefined): string =>
  before !== undefined && onlyFlees(before.text) ? text.replace(REASON, '') : text;

/** Only pulls back, or hung on a clause that does. */
function goes(piece: Piece, before: Piece | undefined, after: Piece | undefined): boolean {
  if (
    onlyFlees(piece.text) ||
    (feels(piece.text) && wordsIn(piece.text) <= (/^(?:I|we)\b/i.test(piece.text) ? ABOUT_ME : ASIDE))
  )
    return true;
  if (!leansBack(piece)) return false;
  return before === undefined ? after === undefined || onlyFlees(after.text) : onlyFlees(before.text);
}

/** Says something, and pulls back in the same breath: it can neither stay nor go. */
const isBitter = (text: string, code: FleeCode): boolean =>
  HURTS.test(
    text.replace(/\b(I|we)(?: (?:may|might|must|could)(?: have)?| have|['’]ve)? overlooked\b/i, '$1 missed'),
  ) ||
  isResidue(code, text) ||
  feels(text);

function plainly(text: string, grade: Grade): string {
  const headed = changed(thoughtFirst(text), [...HEADS, ...SMALL, ...(grade === 'hard' ? SOFT : [])])
    .replace(/\s+/g, ' ')
    .trim();
  const pointed = changed(headed, [POINTING]);
  if (pointed !== headed)
    return grade === 'hard' ? pointed.replace(/^(?:I|We) want to .*? that /, '') : pointed;
  const rest = withoutThought(headed);
  if (rest === headed && !doubts(text)) return headed;
  if (leansBack({ link: '', text: headed })) return headed;
  // A doubt about how things are may not become a fact; a view or an offer loses nothing by being said outright.
  const thinks = (grade === 'think' || !VIEWS.test(rest)) && scanClauses(rest)[0]?.who !== 'nobody-said';
  return thinks &&
    !/^(?:it (?:seems|looks|appears|sounds)|(?:I|we)(?:['’]d| would)? (?:think|say|argue|suggest|recommend))\b/i.test(
      rest,
    )
    ? `${/^(?:we|our)\b/i.test(headed) ? 'We' : 'I'} think ${surely(uncapitalised(rest))}`
    : rest;
}

const VIEWS =
  /\b(?:(?:easier|simpler|cheaper|faster|quicker|safer|nicer|more \p{L}+) (?:to|than|for)|could|would|should|can|shall|will|better|best|prefer|recommend|suggest|rather|may|might)\b|['’](?:d|ll)\b|\?$/iu;

/** The clause without "I suppose"; the clause where none of its own would be left. */
function withoutThought(text: string): string {
  const rest = changed(text, OPINION);
  return hasVerb(rest) && !/^(?:about|of|so|not|it through)\b(?! \p{L}+ \p{L}+ \p{L}+)/iu.test(rest)
    ? rest
    : text;
}

/** Thought and might are one doubt too many: under "I think" it is so. */
const surely = (clause: string): string =>
  clause.replace(
    /^(.*?)\b(?:might|may|could) be\b/i,
    (_, subject: string) => `${subject}${isMany(subject) ? 'are' : 'is'}`,
  );

const isMany = (subject: string): boolean => /^(?:we|you|they|these|those|both|all)\b|[^s]s $/i.test(subject);

/** Enough is left, its first clause stands alone, and no clause starts with what led on to another. */
function isSound([first]: readonly Piece[], said: string, stem: string): boolean {
  if (first === undefined || wordsIn(said) < LEAST) return false;
  if (!hasVerb(first.text) || DANGLES.test(first.text) || OPEN_END.test(said) || HALF.test(said))
    return false;
  return wordsIn(said) * MOST_LOST >= wordsIn(stem);
}

const LEAST = 3;
const MOST_LOST = 4;
const DANGLES =
  /^(?:which|who|because|though|although|than|or|to|of|whether|either|nor|not|even|especially|with|for|that)\b/i;
const OPEN_END =
  /\b(?:the|a|an|to|of|and|or|but|with|for|so|(?<!\b(?:about|for|of|like|than|on|with) )that|is|are|be|i|we)$/i;
/** "I'm, I've": a clause whose words went. */
const HALF = /(?:\b(?:am|is|are|was|were)|['’](?:m|re))(?:,|;|$)/i;
