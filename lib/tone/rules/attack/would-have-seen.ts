import { defineRule, swap, words } from '../../rule';

export default defineRule({
  code: 'attack',
  title: '“As you would have seen”',
  why: 'The half-sentence says that they did not look, and your client may hear only that half. The fact in front of it is enough on its own.',
  match: words(
    /, ?(?:which|as) (?:you|anyone|anybody|they) (?:would|could|might|will) have (?:seen|noticed|known|read|realised|realized|found)(?: (?:if|had) (?:you|anyone|they|anybody)[^.,;?!0-9]{3,50})?|,? \bif (?:anyone|anybody|someone|somebody|you) (?:had|'d) (?:only |ever |just |even |actually )?(?:bothered|cared|looked|read|checked|scrolled)(?: [^.,;?!0-9]{0,40})?(?=[.!]|$)/i,
  ),
  rewrites: {
    short: swap(', and I’m glad to send it again'),
    warm: swap(', and I’m happy to walk you through it'),
    firm: swap(', so please have a look'),
  },
  examples: {
    catches: [
      [
        'The price is on page 2[[, as you would have seen if you had read it]].',
        'The price is on page 2, and I’m glad to send it again.',
      ],
      [
        'The file has been in the folder since Monday[[, if anyone had looked]].',
        'The file has been in the folder since Monday, and I’m glad to send it again.',
      ],
      [
        'The office is closed today[[, which you would have known]].',
        'The office is closed today, and I’m glad to send it again.',
      ],
    ],
    leaves: ['The price is on page 2.', 'I’d have seen it if I had looked.'],
  },
});
