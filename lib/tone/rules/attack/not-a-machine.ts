import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“I’m not a mind reader”',
  why: 'The joke has an edge: it says they expect too much of you. Say what you need to know, or by when it can be done.',
  match: words(
    /\b(?:(?:i(?:'m| am)|we(?:'re| are)) not (?:a |an |your )(?:machine|robot|magician|mind[- ]?reader|miracle worker|secretar(?:y|ies)|slave|servant|babysitter|nanny|maid|bank|charity|call cent(?:re|er)|doormat|psychic)s?|(?:i|we) (?:can't|cannot|don't) read (?:your |people's )?minds?|i only have two hands|i(?:'m| am) only one person)\b/i,
  ),
  rewrites: {
    short: swap('I would like to do this well, so tell me what comes first'),
    warm: swap('I’m glad to help, and «item: what you need to know» would make it easy'),
    firm: swap('I can do «item» by «day»'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[I’m not a mind reader]].', 'I would like to do this well, so tell me what comes first.'],
      ['[[We are not your secretaries]].', 'I would like to do this well, so tell me what comes first.'],
      ['[[I can’t read your mind]].', 'I would like to do this well, so tell me what comes first.'],
    ],
    leaves: [
      'I’m not your usual contact, so let me introduce myself.',
      'I’m not a lawyer, but a lawyer is a good idea here.',
    ],
  },
});
