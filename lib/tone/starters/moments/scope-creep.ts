import type { MomentStarters } from '../starters';

/** A request goes beyond what you agreed, however small or friendly it looks. */
export const scopeCreep: MomentStarters = {
  moment: 'scope-creep',
  useWhen: 'A request goes beyond what you agreed, however small or friendly it looks.',
  leaveOut: '"that\'s not in our contract", "only this once", a sigh, and a yes without a day or a price.',
  variants: [
    {
      style: 'short',
      hint: null,
      moves: ['acknowledge', 'recommend', 'date', 'invite', 'vision'],
      paragraphs: [
        'I can see how «item: the extra» would help with «reason: their goal». It comes on top of «item: agreedScope», so I can add it for «price» by «day», or do it in place of «item: a task that can wait». Which suits you?',
      ],
    },
    {
      style: 'fuller',
      hint: null,
      moves: ['acknowledge', 'recommend', 'plan', 'date', 'invite', 'vision'],
      paragraphs: [
        'Thank you for thinking of me for «item: the extra». I can see what it would do for «reason: their goal».',
        'Our agreement covers «item: agreedScope», and this adds about «hours». There are two good ways to do it:',
        '1. On top, at «price: rate», ready by «day: day if added».',
        '2. In place of «item: a task that can wait», ready by «day: day if swapped».',
        "I'd choose «item: option 1 or 2», because «reason: why it serves them». Which one shall I put in the plan?",
      ],
    },
    {
      style: 'chat',
      hint: null,
      moves: ['recommend', 'date', 'invite'],
      paragraphs: [
        "Glad to take on «item: the extra». It's about «hours», so either «price» on top or in place of «item: a task that can wait». I can start «day». Which do you prefer?",
      ],
    },
  ],
};
