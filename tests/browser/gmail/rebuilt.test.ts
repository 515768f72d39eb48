import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { readPage } from '../../../entrypoints/gmail.content/saved-page';
import { openMailbox } from './mailbox';

// Gmail puts boxes around its boxes, takes some away and calls others otherwise. What holds a draft together is several
// things at once, so no three such changes may hide it.

const cells = /^(?:TABLE|TBODY|TR|TD)$/;
const changes = {
  'a box around': (element: Element) => {
    if (/^(?:TBODY|TR|TD)$/.test(element.tagName)) return;
    const box = document.createElement('div');
    element.replaceWith(box);
    box.append(element);
  },
  'a box less': (element: Element) => {
    if (!cells.test(element.tagName)) element.replaceWith(...element.childNodes);
  },
  'a neighbour before': (element: Element) => {
    if (!cells.test(element.tagName)) element.before(document.createElement('span'));
  },
  'other classes': (element: Element) => element.setAttribute('class', 'q7'),
  'no attributes': (element: Element) => {
    for (const name of element.getAttributeNames())
      if (!/^(?:class|style|type)$/.test(name)) element.removeAttribute(name);
  },
};

afterEach(() => document.body.replaceChildren());

/** Whatever the editor, Send or a recipient stands in. */
function around(root: Element): readonly Element[] {
  const found = new Set<Element>();
  for (const part of root.querySelectorAll('[contenteditable="true"], .aoO, [role="option"]')) {
    for (let step = part.parentElement; step && step !== document.body; step = step.parentElement)
      found.add(step);
  }
  return [...found];
}

const essence = () =>
  readPage().composes.map(({ draftText, sendButton, recipients }) => ({
    draftText,
    sendButton,
    people: [...new Set(Object.values(recipients ?? {}).flat())].toSorted(),
  }));

it.each([
  ['an inline reply', { kind: 'reply', text: 'You never said.' }, ['dana@whitlockinteriors.example']],
  [
    'a popup',
    {
      kind: 'new',
      text: 'You never said.',
      to: [
        { name: 'Kit', address: 'kit@client.example' },
        { name: '', address: 'vik@client.example' },
      ],
    },
    ['kit@client.example', 'vik@client.example'],
  ],
] as const)('reads %s though three things around it are built otherwise', (_, open, people) => {
  const change = fc.tuple(fc.nat(), fc.constantFrom(...Object.values(changes)));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (made) => {
      openMailbox({ open: [open] });
      for (const [at, make] of made) {
        const all = around(document.body);
        const chosen = all[at % all.length];
        if (chosen) make(chosen);
      }
      expect(essence()).toEqual([{ draftText: 'You never said.', sendButton: true, people: [...people] }]);
    }),
    { numRuns: 150, seed: 3 },
  );
});
