import { div, el, freshId } from './dom';
import type { World } from './world';

/** Send and its neighbours. Built anew whenever Gmail feels like it. */
export function toolbar(world: World, inline: boolean): HTMLElement {
  return el(
    'table',
    { class: 'IZ', role: 'group', id: freshId() },
    el('tbody', {}, toolbarRow(world, inline)),
  );
}

export function toolbarRow(world: World, inline: boolean): HTMLElement {
  return el(
    'tr',
    { class: 'btC' },
    el(
      'td',
      { class: 'gU Up' },
      div('J-J5-Ji btA', div('dC', ...archiveButton(world, inline), sendButton(world), moreButton(world))),
    ),
    el('td', { class: 'oc gU' }, div('', iconButton('J-Z-I J-J5-Ji', world.words.formatting, 'A'))),
    el('td', { class: 'a8X gU' }, div('bAK', iconButton('wG J-Z-I', world.words.attach, '＋'))),
    el(
      'td',
      { class: 'gU az5' },
      div('oG J-J5-Ji', iconButton('oh J-Z-I J-J5-Ji T-I-ax7', world.words.discard, '')),
    ),
  );
}

/** Its class is all that tells it from Send, before which it stands. */
const archiveButton = (world: World, inline: boolean): readonly HTMLElement[] =>
  inline && world.options.sendAndArchive
    ? [
        el(
          'div',
          { id: freshId(), class: 'T-I J-J5-Ji Uo v7 T-I-atl L3', role: 'button', tabindex: '1' },
          world.words.sendAndArchive,
        ),
      ]
    : [];

function sendButton(world: World): HTMLElement {
  // Gmail wraps the shortcut in marks of direction.
  const label = `${world.words.send} ‪(${world.words.sendKey})‬`;
  return el(
    'div',
    {
      id: freshId(),
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'data-tooltip': label,
      'aria-label': label,
      'data-tooltip-delay': '800',
      jslog: '32601; u014N:cOuCgd,Kr2w4b,xr6bB',
      style: 'user-select: none;',
    },
    world.words.send,
  );
}

const moreButton = (world: World): HTMLElement =>
  el(
    'div',
    {
      id: freshId(),
      class: 'T-I J-J5-Ji hG T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-label': world.words.moreSend,
      'aria-expanded': 'false',
      'aria-haspopup': 'true',
      style: 'user-select: none;',
    },
    div('G-asx', '▾'),
  );

const iconButton = (className: string, label: string, sign: string): HTMLElement =>
  el(
    'div',
    { class: className, role: 'button', tabindex: '1', 'aria-label': label, 'data-tooltip': label },
    sign,
  );
