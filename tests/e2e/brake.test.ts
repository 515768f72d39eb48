import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mailboxAddress } from '../mailbox/serve';
import { brakeCard, untilHot } from './harness/brake';
import { composeAt, textOf } from './harness/compose';
import { historyRows } from './harness/history';
import { expectNothingWrong } from './harness/nothing-wrong';
import { openWorld, type World } from './harness/world';

/** Fights, blames and threatens: hot by any measure. */
const hot =
  'You never read my emails. This is your fault. Pay the invoice today or I will stop all work. You are being ridiculous.';

describe('the brake', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ open: [{ kind: 'reply', text: hot }] });
  });
  beforeEach(async () => {
    await world.mail.goto(mailboxAddress);
    await untilHot(world.mail);
  });
  afterEach(() => expectNothingWrong(world));
  afterAll(() => world.close());

  it('asks for a breath over a hot reply, and nothing goes meanwhile', async () => {
    await composeAt(world.mail).send.click();
    await brakeCard(world.mail).waitFor();
    expect(await world.sent()).toEqual([]);
    expect(await textOf(composeAt(world.mail))).toContain('never');
    expect(await historyRows(world)).toEqual([]);
  });
});
