import { thirdApology } from '../../patterns';
import { defineRule, inDraft, whole } from '../../rule';

export default defineRule({
  code: 'apologise',
  title: 'The third sorry in one mail',
  why: 'After the second apology your client starts to wonder how bad it really is. Keep the first, and spend this line on the fix.',
  match: inDraft(thirdApology),
  rewrites: { short: whole('The next step is «item: the fix», by «day».') },
  dropIsBest: true,
  examples: {
    catches: [
      [
        'I’m sorry about the date. Sorry about the price too. [[Sorry for the wait.]]',
        'I’m sorry about the date. Sorry about the price too. The next step is «item: the fix», by «day».',
      ],
      [
        'Sorry for the late reply. I apologise for the wrong file. [[My apologies for the extra work.]]',
        'Sorry for the late reply. I apologise for the wrong file. The next step is «item: the fix», by «day».',
      ],
      [
        'Apologies for the delay. We are sorry the room was cold. [[We are sorry about the noise too.]]',
        'Apologies for the delay. We are sorry the room was cold. The next step is «item: the fix», by «day».',
      ],
    ],
    leaves: [
      'I’m sorry about the date. Sorry about the price too.',
      'Sorry for the wait. The file is attached. Thank you.',
    ],
  },
});
