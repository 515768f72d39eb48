import { isQuestion, namesATime } from '../../guards';
import { dateFollows } from '../../lead-guards';
import { phrase } from '../../patterns';
import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'vague',
  title: 'Cannot say when',
  why: 'It may be true, and still leaves your client in the dark. You can promise the day on which you will know more.',
  match: words(
    phrase`\b(?:(?:i|we)(?: really| simply| just| honestly|'m| am|'re| are)? (?:can't|cannot|couldn't|can not|don't|do not|not able to|unable to|'d rather not|would rather not|don't want to|wouldn't want to)(?: really| yet| currently| be able to)? (?:say (?:when|how long|yet|exactly|for sure)|tell (?:you )?(?:when|how long)|promise(?! that[,.])(?: (?:anything|you anything|a date|any dates?))?|commit (?:to (?:a|any)[^.?!;,]{0,30}|myself)|give (?:you )?(?:a|an|any) (?:date|day|time|timeline|time frame|estimate|indication|eta)|have (?:a|any) (?:date|timeline|time frame|eta)(?: (?:i|we) can share| yet)?|know when|leave the date open|make predictions|put a (?:number|date) on (?:it|this))|it is not possible to (?:say when|give an? (?:indication|date)[^.?!;,]{0,30}))\b(?: (?:at this (?:point|stage|moment)|yet|right now))?`,
  ),
  unless: [namesATime, isQuestion, dateFollows],
  rewrites: { short: swap('I’ll tell you on «day» where it stands') },
  examples: {
    catches: [
      ['[[I can’t say when]].', 'I’ll tell you on «day» where it stands.'],
      ['[[I don’t have a date I can share]].', 'I’ll tell you on «day» where it stands.'],
      ['[[We can’t promise anything at this stage]].', 'I’ll tell you on «day» where it stands.'],
    ],
    leaves: [
      'I can’t say when it comes, but I’ll call you on Friday.',
      'Can you say when it starts?',
      'I couldn’t promise that, it’s for Meera to decide.',
    ],
  },
});
