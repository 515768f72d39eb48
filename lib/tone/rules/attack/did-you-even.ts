import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“Did you even read it?”',
  why: '“Even” answers the question before it is asked. Your client hears the answer; point to the line that helps.',
  match: words(
    /\b(?:did|have|do|has|can|could|would|are|is) (?:you|your (?:team|office)|anyone(?: (?:there|at your office))?|anybody(?: there)?|they) (?:even|actually|ever actually|really|honestly|at least) (?<verb>read|look(?:ed)? at|look|check(?:ed)?|open(?:ed)?|test(?:ed)?|try|tried|think|thought|listen|know|watch|watched|see|seen|reading|listening|looking|paying attention|trying)\b[^?0-9]{0,90}\?+/i,
  ),
  rewrites: {
    short: swap('shall we go through it together?'),
    warm: swap('would it help if we went through it together?'),
    firm: swap('which part can I make clearer?'),
  },
  examples: {
    catches: [
      ['[[Did you even read my email?]]', 'Shall we go through it together?'],
      ['[[Have you actually looked at the proof?]]', 'Shall we go through it together?'],
      ['[[Did anyone there even check the list?]]', 'Shall we go through it together?'],
    ],
    leaves: ['Did you read my email?', 'Did you see the game?'],
  },
});
