import words from '../../../lib/words/en';
import { openCard, settled } from './coaching';
import type { World } from '../../e2e/harness/world';

/** What the writer fills in where a rewrite leaves a blank: by its hint, or else by its type. */
const answers: Readonly<Record<string, string>> = {
  day: 'Friday',
  time: '3 pm',
  item: 'the corrected newsletter',
  'item: the one fact that helps': 'the corrected newsletter is ready for your check',
  'item: the next step': 'a last look at the offer together',
  price: '$45',
  hours: 'two hours',
  owner: 'I',
  reason: 'it is right before the weekend',
  link: 'the shared folder',
};

/** Takes a rewrite for each finding until none is left, the warm one as they are angry, and fills its blanks. Returns how many were taken. */
export async function improve(world: World): Promise<number> {
  const { mail } = world;
  let taken = 0;
  const refused = new Set<string>();
  while (taken < 12) {
    const [report] = await world.reports();
    const finding = report?.reading?.findings.find(({ key }) => !refused.has(key));
    if (!report || !finding) return taken;
    const card = await openCard(mail, report.snapshot.text.slice(finding.start, finding.end));
    const offered = card.locator('button.rewrite');
    const warm = offered.filter({ has: mail.getByText(words.card_tone_warm, { exact: true }) });
    const rewrite = (await warm.count()) > 0 ? warm : offered.first();
    if ((await rewrite.count()) === 0) {
      refused.add(finding.key);
      await mail.keyboard.press('Escape');
      continue;
    }
    await rewrite.click();
    taken += 1;
    await fillBlanks(world);
    await settled(world);
  }
  return taken;
}

/** Types an answer over each blank, as the writer does. */
async function fillBlanks({ mail }: World): Promise<void> {
  for (;;) {
    const blank = await mail.evaluate(() => {
      const editor = document.querySelector('.M9 [g_editable="true"]');
      if (!editor) return null;
      const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const found = /«([^«»]*)»/.exec(node.textContent ?? '');
        if (!found) continue;
        const range = document.createRange();
        range.setStart(node, found.index);
        range.setEnd(node, found.index + found[0].length);
        getSelection()?.removeAllRanges();
        getSelection()?.addRange(range);
        const before = (node.textContent ?? '').slice(0, found.index).trim();
        return { key: found[1] ?? '', opensSentence: before === '' || /[.!?]$/.test(before) };
      }
      return null;
    });
    if (blank === null) return;
    await mail.locator('.M9 [g_editable="true"]').first().focus();
    // A blank may say more than its type: «item: the fix».
    const [kind = ''] = blank.key.split(':');
    const answer = answers[blank.key] ?? answers[kind] ?? 'Friday';
    await mail.keyboard.type(
      blank.opensSentence ? answer.charAt(0).toUpperCase() + answer.slice(1) : answer,
      {
        delay: 8,
      },
    );
  }
}
