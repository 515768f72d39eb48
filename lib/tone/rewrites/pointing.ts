import { findVerb } from '../grammar/verbs';
import { AS_ASKED } from './said-of-them';

/**
 * True when words kept from the writer still say whose doing it was, in ways a clause scan does not see: a clause that hangs on another ("because you
 * changed it"), the doer behind a passive ("by you"), a nameless somebody, or who it was not ("it wasn't me").
 */
export const pointsAtSomeone = (text: string): boolean =>
  FINGERS.test(text) || hangingPast(text.replace(/[’‘]/g, "'").replace(AS_ASKED, ''));

const FINGERS = new RegExp(
  [
    String.raw`\bby you\b`,
    String.raw`\bby your (?:own )?(?:[\p{L}-]+ )?(?:team|office|department|staff|people|side|colleagues?|company|firm|secretary|assistant|manager|boss|wife|husband|son|daughter|agency|accountant|lawyers?)\b`,
    String.raw`\byour good sel(?:f|ves)\b`,
    String.raw`\byour own (?:\p{Lu}|people|team|staff|side)`,
    String.raw`\b(?:at|on) your (?:own )?(?:end|side)\b`,
    String.raw`\b(?:it|that|this)(?:['’]s| is| was) (?:you|your [\p{L} -]{2,24}) (?:who|that|which)\b`,
    String.raw`\b(?:it|that|this) (?:wasn['’]t|was not|isn['’]t|is not) (?:me|us|our|my)\b`,
    String.raw`\b(?:somebody|someone)\b(?! (?:will|can|is|to|comes|calls|rings|from our|in our|who can|who will)\b)`,
    String.raw`\byou (?:don['’]t|do not|didn['’]t|did not|never|won['’]t|wouldn['’]t|couldn['’]t|haven['’]t|hadn['’]t|refused?|failed?|lost|broke|missed|forgot|ruined|deleted|dropped|skipped|ignored|overlooked|wasted|spoiled|spoilt)\b`,
    String.raw`\bwhoever\b`,
    String.raw`(?<!\b(?:when|while|if|that|what|which|as|where|how|since|the day|the time) )\byou were\b(?! (?:right|kind|welcome)\b)`,
    String.raw`\byour (?:own )?(?:side|team|office|people|staff|colleagues?|company) (?:do(?:es)?|did|has|have|was|were|is|are)(?: not|n['’]t)\b`,
    String.raw`\byou(?: all)? (?:have|had|need|needed|ought) to\b`,
    String.raw`\b(?:i|we)(?:['’]d|['’]ve| had| have| did)? (?:already |also |only |just |then )?(?:asked|told|warned|reminded|begged|advised|urged|said to|ask|tell|warn|remind) you\b`,
    String.raw`\b(?:at no point|not once|never once|no response|one-sided|of your own)\b`,
    String.raw`\byou (?:might|may|will|would|should|could) (?:also |well |perhaps )?(?:remember|recall|recollect|find that|notice|know)\b`,
    String.raw`\b(?:which|who) (?:you|your \p{L}+) (?:never|did not|didn['’]t|chose|ignored|refused)\b`,
    String.raw`\b(?:could['’]ve|should['’]ve|might['’]ve|ought to have|could have|should have|might have|would (?:also|then|even|still) have|would have (?:been|gone|had|come))\b`,
  ].join('|'),
  'iu',
);

/** "when you told him", "because you changed it": what someone did is the point of the sentence, though it hangs on another. */
function hangingPast(text: string): boolean {
  return [...text.matchAll(HANGING)].some(([, first = '', second = '']) =>
    [first, second].some((word) => {
      const forms = findVerb(word)?.forms;
      return forms?.includes('past') === true && !forms.includes('base');
    }),
  );
}

const HANGING =
  /\b(?:when|because|since|after|until|till|as|although|though|while|and|but|so) (?:you|your \p{L}+)(?:'d|'ve| had| have| then| also| only| simply| \p{L}+ly)? (\p{L}+)(?: (\p{L}+))?/giu;
