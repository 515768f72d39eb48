import { describe, expect, it } from 'vitest';
import { parted, softened } from '../../../lib/tone/rewrites/order-words';
import { suggestFor, textsOf } from '../rewrites.world';

const firstOf = (sentence: string) => textsOf(suggestFor('command', sentence))[0];

describe('an order without what makes it one more push', () => {
  it.each([
    ['check your files before you write to me about money', 'check your files'],
    ['sign them, then talk to me about teeth', 'sign them'],
    ['get yourself a new photo and send it over', 'get a new photo and send it over'],
    ['use the form like everyone else does', 'use the form'],
    [
      'close the cover, wait an hour, don’t touch the buttons',
      'close the cover, wait an hour and not touch the buttons',
    ],
    ['decide or the slot is gone', 'decide'],
    ['come or lose them', 'come'],
    [
      'read it by noon, I’m not going to send it twice',
      'read it by noon, so that I do not have to send it twice',
    ],
    ['read it by noon, I’m going to send it then', 'read it by noon, I’m going to send it then'],
    ['send pictures, lit properly, of the food', 'send pictures, lit properly, of the food'],
    ['fill in the form properly', 'fill in the form'],
    ['test the ticket and not the alphabet', 'test the ticket'],
    ['have it checked and not touched', 'have it checked and not touched'],
    ['fill in the form or send a scan', 'fill in the form or send a scan'],
    ['check the price before you share it', 'check the price before you share it'],
  ])('%s', (words, soft) => {
    expect(softened(words)).toBe(soft);
  });
});

describe('an act and the statement behind it', () => {
  it.each([
    ['get a tuner, they’re free on the phone', 'get a tuner', ' They’re free on the phone.'],
    ['send it back and the money will be returned', 'send it back', ' Then the money will be returned.'],
    ['tell them it’s theirs', 'tell them it’s theirs', ''],
    ['ask your guests, somebody will have one', 'ask your guests', ' Somebody will have one.'],
    ['reply to this and it starts on Monday', 'reply to this', ' Then it starts on Monday.'],
    ['send the list, and I’ll do the rest', 'send the list, and I’ll do the rest', ''],
    ['buy a rug, hang a curtain, use earplugs', 'buy a rug, hang a curtain and use earplugs', ''],
    [
      'delete it and not explain it and not answer the phone',
      'delete it, not explain it and not answer the phone',
      '',
    ],
    ['pick one, tell me by noon', 'pick one and tell me by noon', ''],
    ['pick the red one, the round one', 'pick the red one, the round one', ''],
    ['open the lid and stop sending it', 'open the lid and not send it', ''],
  ])('%s', (words, act, after) => {
    expect(parted(words)).toEqual({ act, after });
  });
});

describe('a request is asked for by a day only where something is due', () => {
  it.each([
    ['Send me the contract.', 'Could you send me the contract by «day»?'],
    ['Do the stretches twice a day.', 'Could you do the stretches twice a day?'],
    ['Hand in the form at the desk.', 'Could you hand in the form at the desk by «day»?'],
    ['Bring the originals at noon.', 'Could you bring the originals at noon?'],
    ['Check the cables at the back.', 'Could you check the cables at the back?'],
    ['Tell your landlord to wait.', 'Could you ask your landlord to wait?'],
  ])('%s', (sentence, rewrite) => {
    expect(firstOf(sentence)).toBe(rewrite);
  });
});

describe('an order in other words', () => {
  it.each([
    ['If it gets bigger, come in straight away.', /^If it gets bigger, could you come in\?/],
    [
      'You will confirm to me in writing that it is done.',
      /^By «day», could you confirm to me in writing that it is done\?/,
    ],
    [
      'If you change a day you’ve got to tell us, the calendar doesn’t ring us up.',
      /^Could you tell us if you change a day\? The calendar doesn’t ring us up\./,
    ],
    ['Stop riding it.', /^Could you stop riding it for now\?/],
    [
      'Stop messaging me at night because it takes me away from the pictures.',
      /^Could we find another way than messaging me at night\? It takes me away/,
    ],
    ['I’d be grateful if you could raise it before the meeting.', /^Could you raise it before the meeting\?/],
    ['In future you will write to my office.', /^Could you write to my office from now on\?/],
    [
      'In future you will write to my office, which decides.',
      /^Could you write to my office from now on, which decides\?/,
    ],
    ['Please be at home.', /^Could you be at home\?/],
    [
      'I would ask you to refrain from comments of this kind.',
      /^Could we manage without any more comments of this kind\?/,
    ],
    [
      'Don’t request another one until you’ve run it yourself.',
      /^Could I ask you not to request another one until you’ve run it\?/,
    ],
  ])('%s', (sentence, wanted) => {
    expect(firstOf(sentence)?.replaceAll("'", '’')).toMatch(wanted);
  });

  it.each(['You will have known this.', 'You will find it in the folder.', 'Please be patient.'])(
    'not: %s',
    (sentence) => {
      expect(textsOf(suggestFor('command', sentence)).join('\n')).not.toMatch(
        /could you (?:have|find|be)\b/i,
      );
    },
  );
});

describe('is no order', () => {
  it('a note is no act', () => {
    expect(
      textsOf(suggestFor('wall', 'Please note that changes can’t be accepted any more.')).join('\n'),
    ).not.toMatch(/could you note/i);
  });

  it.each([
    'Invoice attached with the amount left open.',
    'Go crying to the council by all means.',
    'Go to the others and see what they deliver.',
  ])('%s', (sentence) => {
    expect(textsOf(suggestFor('command', sentence)).join('\n')).not.toMatch(/Could you (?:invoice|go)/);
  });

  it('but what is told before one stays', () => {
    expect(firstOf('The two pages contradict each other, so please decide which of them to keep.')).toMatch(
      /^The two pages contradict each other\. By «day», could you decide which of them to keep/,
    );
  });
});

describe('what is forbidden is asked to be let be', () => {
  it.each([
    [
      'The insurance will want photos first, so don’t move anything.',
      /^The insurance will want photos first\. Could I ask you not to move anything\?/,
    ],
    ['Don’t ring.', /you[’']ll hear from me by «day»|you will hear from me by «day»/i],
    ['Do not sign it, do not show it to anyone.', /^Could I ask you not to sign it or show it to anyone\?/],
    [
      'Stop taking half of it and running to the store.',
      /^Could I ask you not to take half of it and run to the store\?/,
    ],
    ['Kindly stop telephoning Mrs Orme.', /^Could we find another way than telephoning Mrs Orme\?/],
    ['Don’t come before I call.', /^Could I ask you not to come before I call\?/],
    ['No more photos.', /^Could we manage without any more photos\?/],
    ['Don’t share it with the cleaners.', /^Could I ask you not to share it with the cleaners\?/],
  ])('%s', (sentence, rewrite) => {
    expect(firstOf(sentence)).toMatch(rewrite);
  });

  it.each([
    'Don’t tell me what everyone has.',
    'Don’t expect miracles.',
    'Stop comparing notes with your mate.',
  ])('not: %s', (sentence) => {
    expect(textsOf(suggestFor('command', sentence)).join('\n')).not.toContain('not to');
  });
});

describe('what is demanded is asked for', () => {
  it.each([
    [
      'I want written confirmation by Friday that the room is ours.',
      'Could I have written confirmation by Friday that the room is ours?',
    ],
    ['I expect an explanation.', /explanation/],
    [
      'It has to be back by noon, otherwise we lose the print slot.',
      /^Could it be back by noon\? After that we lose the print slot\./,
    ],
    ['The form must be signed.', /^Could the form be signed\?/],
    ['We request the report without delay.', /^Could we have the report by «day»\?/],
    [
      'What I need is somebody on site or a rollback.',
      'Could I have somebody on site or a rollback by «day»?',
    ],
    ['I want it back in that room by 10 tonight.', /^Could I have it back in that room by 10 tonight\?/],
    ['I would ask that payment be seen to before Wednesday.', /^Could payment be seen to before Wednesday\?/],
    ['Nobody is to open this before Monday.', /^Could we agree that nobody should open this before Monday\?/],
  ])('%s', (sentence, rewrite) => {
    expect(firstOf(sentence)).toMatch(rewrite);
  });

  it('not of an act', () => {
    expect(textsOf(suggestFor('command', 'I want your team to leave.')).join('\n')).not.toContain(
      'have your team',
    );
  });
});

describe('a rule is agreed on, an order or a charge is not', () => {
  it('keeps the rule', () => {
    expect(firstOf('Visitors must sign in at the desk.')).toMatch(/^Visitors must sign in at the desk[;,]/);
  });

  it.each(['Sign or don’t.', 'Your four were read by us without a name.'])('not: %s', (sentence) => {
    expect(textsOf(suggestFor('command', sentence)).join('\n')).not.toContain(sentence.slice(0, -1));
  });
});
