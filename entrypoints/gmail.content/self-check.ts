import { findComposes, findSendButton, kindOf } from './compose-parts';
import type { ComposeParts } from './compose-parts';
import { themeOf } from './marks';
import { findAccount } from './read-account';
import { readDraft } from './read-draft';
import { readSubject } from './read-form';
import { findIncoming } from './read-incoming';
import { readRecipients } from './read-recipients';
import { type Hook, hooks } from './selectors';

/**
 * What the extension can see of this page, as lines a person can read and pass on: which of our selectors match, how
 * often, and what the page's editors are made of. Never a word, a name, an address or an id of the page.
 */
export function checkSelf(page: Document, version: string): string {
  const composes = findComposes(page);
  return [
    `Evenkeel ${version}`,
    `Browser: ${browserOf(navigator.userAgent)}`,
    `Page: ${page.documentElement.lang || 'no language'}, ${page.body ? themeOf(page.body) : 'no body'}`,
    `Marks: ${page.defaultView?.CSS.highlights ? 'can be made' : 'not in this browser'}`,
    `Account: ${findAccount(page, null) ? 'seen' : 'not seen'}`,
    `Drafts seen: ${composes.length}`,
    ...composes.map((parts, at) => `${at + 1}. ${describeCompose(page, parts)}`),
    '',
    'Matches of each hook, first choice first:',
    ...(Object.keys(hooks) as Hook[]).map((hook) => `${hook}: ${countsOf(page, hook)}`),
    '',
    'Editors of the page, each from the outside in:',
    ...[...page.querySelectorAll(editors)].slice(0, mostEditors).map(pathOf),
  ].join('\n');
}

function describeCompose(page: Document, parts: ComposeParts): string {
  const { container, matchedBy, body } = parts;
  const people = container && readRecipients(container);
  const parted = people && [people.to, people.cc, people.bcc, people.unknownField];
  const facts: readonly (readonly [string, string | number | null | undefined])[] = [
    ['kind', kindOf(parts)],
    ['body', matchedBy.body],
    ['container', matchedBy.container],
    ['send', container && findSendButton(container)?.by],
    ['recipients', people?.by],
    ['to+cc+bcc+unknown', parted?.map((list) => list.length).join('+')],
    ['subject', container && readSubject(container) !== null ? 'seen' : null],
    ['incoming', container && findIncoming(container, findAccount(page, container))?.by],
    ['characters', readDraft(body).text.length],
  ];
  return facts.map(([name, value]) => `${name}: ${value ?? 'not found'}`).join('; ');
}

/** `2 / 0 / 1`: how many elements each of a hook's selectors matches; a place for a value stands for any value. */
const countsOf = (page: Document, hook: Hook): string =>
  hooks[hook].map((selector) => page.querySelectorAll(forAnyValue(selector)).length).join(' / ');

const forAnyValue = (selector: string): string => selector.replaceAll(/="\$"/g, '');

const editors = '[contenteditable="true"], textarea';
const mostEditors = 6;
const mostLevels = 14;

/** Tags, roles and class tokens: nothing the page's user wrote. */
function pathOf(editor: Element): string {
  const levels: string[] = [];
  for (let step: Element | null = editor; step && levels.length < mostLevels; step = step.parentElement)
    levels.unshift(nameOf(step));
  return `- ${levels.join(' > ')}`;
}

function nameOf(element: Element): string {
  const role = element.getAttribute('role');
  const classes = [...element.classList].filter((name) => /^[\w-]{1,24}$/.test(name));
  const seen = element.checkVisibility() ? '' : ' (hidden)';
  return `${element.localName}${role && /^[a-z]+$/.test(role) ? `[${role}]` : ''}${classes.map((name) => `.${name}`).join('')}${seen}`;
}

const browserOf = (userAgent: string): string =>
  /(?:Firefox|Edg|Chrome)\/\d+/.exec(userAgent)?.[0].replace('/', ' ') ?? 'another one';
