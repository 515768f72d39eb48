import { describe, expect, it } from 'vitest';
import { ruleList } from '../../lib/tone/rule-list';
import { rules } from '../../lib/tone/rules';
import { listModule } from '../tools/ready-rule-list';

describe('the list of the rules made ready for the build', () => {
  it('is the list itself, quotes and all', async () => {
    const odd = { id: 'odd', code: 'wall', title: '"No", `no` and ’no’', why: 'a \\ and a\nline' } as const;
    const url = `data:text/javascript,${encodeURIComponent(listModule([...ruleList, odd]))}`;
    const built = (await import(/* @vite-ignore */ url)) as { ruleList: typeof ruleList };
    expect(built.ruleList).toEqual([...ruleList, odd]);
  });

  it('names every rule once', () => {
    expect(ruleList.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  });
});
