import { asksPolitely } from '../../guards';
import { defineRule, whole, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: 'A question that is a slap',
  why: 'It looks like a question and nobody can answer it. Your client feels it all the same; say the point, or ask what you want to know.',
  match: words(
    /^(?:(?:so|and|but|or|well|then),? )?(?:do you (?:really |honestly |seriously )(?:think|expect|believe|want me)|do you think (?:that )?(?:i(?:'m| am)? (?:have nothing|made|stupid|your|a|just)|that's how|this is how|money grows)|what (?:am|was|were|are|should|shall) (?:i|we) (?:supposed to|meant to|exactly supposed to) (?:do|say|think|conclude)|how (?:am|was|were|are) (?:i|we) (?:supposed|meant) to (?:know|guess|do|work|read)|how should (?:i|we) (?:have )?know|who do you think|is (?:it|that|this) (?:really )?too much to ask|is that clear|do i make myself clear|what exactly (?:am|was|were|did) |what more do you want)[^?0-9]{0,90}\?+$/i,
  ),
  unless: asksPolitely,
  rewrites: {
    short: whole('what would help you most here?'),
    warm: whole('I’d like to get this right: what matters most to you here?'),
    firm: whole('could you tell me what you need, and by when?'),
  },
  dropIsBest: true,
  examples: {
    catches: [
      ['[[Do you really think the text writes itself?]]', 'What would help you most here?'],
      ['[[How was I supposed to know that?]]', 'What would help you most here?'],
      ['[[Is that too much to ask?]]', 'What would help you most here?'],
    ],
    leaves: ['How should I label the files?', 'Do you think we need a second draft?'],
  },
});
