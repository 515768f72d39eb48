import { isReported } from '../../guards';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'command',
  title: '“Calm down”',
  why: 'Nobody has ever calmed down because they were told to. Show that you heard what worries them, and say what happens next.',
  match: words(
    /\b(?:please,? |just |kindly )?(?:(?:(?<!\b(?:things|matters|it|they|everything|waters) )calm down|calm yourself|relax|chill(?: out)?|get a grip|pull yourself together|take a (?:deep breath|chill pill)|settle down|lighten up|take it easy)(?=[.,!]|$| (?:and|please|a bit)\b)|don't (?:panic|overreact|be (?:so )?(?:upset|angry|dramatic|silly|difficult|ridiculous|like that|hysterical)|get (?:so )?(?:upset|angry|worked up|hysterical|emotional)|take it so|yell|shout)|there(?:'s| is) no (?:need|reason) to (?:be (?:so )?(?:upset|rude|angry|aggressive|dramatic)|get (?:so )?(?:upset|angry|worked up)|shout|yell|panic|raise)|(?:watch|mind|lower|change) your (?:tone|language|voice|attitude))\b/i,
  ),
  unless: isReported,
  dropIsBest: true,
  rewrites: {
    short: whole('I can see that this matters to you.'),
    warm: whole('I can see that this is hard, and you will hear from me by «day, time».'),
    firm: whole('here is what happens next: «item» by «day».'),
  },
  examples: {
    catches: [
      ['[[Calm down]].', 'I can see that this matters to you.'],
      ['[[There is no need to get upset]].', 'I can see that this matters to you.'],
      ['[[Please watch your tone]].', 'I can see that this matters to you.'],
    ],
    leaves: [
      'Things will calm down here by May.',
      'Let us meet once things calm down.',
      'I’d relax if the printer called.',
    ],
  },
});
