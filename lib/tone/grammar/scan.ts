import { type Clause, readClause } from './clause';
import { BE, DETERMINERS, MODALS } from './closed';
import { findSubject } from './subject';
import { type Token, tokensOf } from './tokens';
import { findVerb } from './verbs';

/** Cuts a straightened sentence into clauses and reads each. Offsets count from the sentence's start. */
export function scanClauses(plain: string): readonly Clause[] {
  const tokens = tokensOf(plain.slice(0, LONGEST));
  const asks = /\?["')\]]*$/.test(plain);
  const groups: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    if (index > 0 && startsClause(tokens, index)) groups.push([]);
    groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.some(({ isWord }) => isWord)).map((group) => readClause(group, asks));
}

/** Longer sentences are read up to here. */
const LONGEST = 600;

const JOINS = new Set('and but so because or while although though since as which'.split(' '));

/** A clause starts at a joining word with a subject and a verb behind it, or after a comma with the same. */
function startsClause(tokens: readonly Token[], index: number): boolean {
  const { word } = tokens[index] as Token;
  const before = tokens[index - 1] as Token;
  if (/^[;:]$/.test(before.word) || before.word === '-') return true;
  if (JOINS.has(word) && before.word !== ',') return hasSubjectAndVerb(tokens, index + 1);
  if (before.word === ',' && isOrder(tokens, word === 'so' || word === 'and' ? index + 1 : index))
    return true;
  return (
    before.word === ',' && hasSubjectAndVerb(tokens, JOINS.has(word) || word === 'if' ? index + 1 : index)
  );
}

/** ", check your folder", ", so please send it": an order behind what was told. */
function isOrder(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.word === 'please' ? from + 1 : from;
  const next = tokens[at + 1]?.word ?? '';
  return (
    findVerb(tokens[at]?.word ?? '')?.forms.includes('base') === true &&
    (DETERMINERS.has(next) || /^(?:me|us|it|them)$/.test(next))
  );
}

function hasSubjectAndVerb(tokens: readonly Token[], from: number): boolean {
  const subject = findSubject(tokens, from);
  if (subject.who === 'nobody-said') return false;
  const next = tokens[subject.after]?.word ?? '';
  return (
    BE.has(next) ||
    MODALS.has(next) ||
    findVerb(next) !== undefined ||
    /^(?:do|does|did|has|have|had|never|always|not|just|still|only|also|really)$/.test(next)
  );
}
