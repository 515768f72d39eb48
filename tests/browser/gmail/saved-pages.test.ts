import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../entrypoints/gmail.content/saved-page';
import { fragment } from './page';

// Pages of other years, languages and modes, written after what is known of Gmail's markup. Often a page is saved in
// part: without what is around the draft, or without what is beside it.

const body = (text: string, attributes = today) => `<div ${attributes} contenteditable="true">${text}</div>`;
const today =
  'class="Am aiL Al editable LW-avf tS-tW tS-tY" g_editable="true" role="textbox" aria-multiline="true" writingsuggestions="false"';
const of2013 = 'class="Am Al editable LW-avf" g_editable="true" role="textbox" hidefocus="true"';
const people = (name: string, chips: string) =>
  `<tr class="bzf"><td class="eV"><div class="anm" name="${name}"><div class="aUy"><div role="listbox">${chips}<input class="agP aFw" role="combobox"></div></div></div></td></tr>`;
const chip = (address: string, name = '') =>
  `<div role="option" peoplekit-id="XPtOyb" data-hovercard-id="${address}" data-name="${name}"></div>`;
const oldChip = (address: string) =>
  `<div class="vR"><span class="vN bfK a3q" email="${address}"><div class="vT">Somebody</div></span></div>`;
const send = (word: string, keys: string, attributes = 'class="T-I J-J5-Ji aoO v7 T-I-atl L3"') =>
  `<div ${attributes} role="button" data-tooltip="${word} \u202a(${keys})\u202c">${word}</div>`;
const arrow = '<div class="T-I hG" role="button" aria-haspopup="true" aria-label="More">v</div>';

interface Case {
  readonly page: string;
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly unknownField?: readonly string[];
  readonly text: string;
  readonly send?: boolean;
}

const cases: Readonly<Record<string, Case>> = {
  'nothing but an editor of today': { page: body('Hallo <b>Dana</b>'), text: 'Hallo Dana' },
  'nothing but an editor of 2013, with a smiley of those years': {
    page: body('Done <img src="data:," goomoji="360" style="margin:0">', of2013),
    text: 'Done',
  },
  'nothing but an editor that has lost its newest name': {
    page: body('Salut', of2013.replace(' LW-avf', '')),
    text: 'Salut',
  },
  'an editor without its role, in its own cell': {
    page: `<table class="iN"><tbody><tr><td class="Ap"><div class="x9" g_editable="true" contenteditable="true">Ciao</div></td></tr><tr><td>${send('Invia', 'Ctrl-Invio')}</td></tr></tbody></table>`,
    text: 'Ciao',
    send: true,
  },
  'fields, editor and Send side by side, their frame not saved': {
    page: `<table class="GS"><tbody>${people('to', chip('dana@client.example', 'Dana'))}</tbody></table><input name="subjectbox" class="aoT" value="件名">${body('お世話になります')}${arrow}${send('送信', 'Ctrl+Enter')}`,
    to: ['dana@client.example'],
    text: 'お世話になります',
    send: true,
  },
  'recipients and editor, nothing else': {
    page: `<table class="GS"><tbody>${people('to', chip('dana@client.example'))}${people('cc', chip('vik@client.example'))}</tbody></table>${body('Hi')}`,
    to: ['dana@client.example'],
    cc: ['vik@client.example'],
    text: 'Hi',
  },
  'Send known only by its log entry, right to left': {
    page: `<div class="zz">${body('<div dir="rtl">شكرا لك</div>')}${send('إرسال', 'Ctrl-Enter', 'class="q1" jslog="32601; u014N:x"')}</div>`,
    text: 'شكرا لك',
    send: true,
  },
  'Send known only by its blue, Send and archive before it': {
    page: `<div class="zz">${body('Hej')}<div class="T-I Uo T-I-atl" role="button" data-tooltip="Skicka och arkivera">Skicka och arkivera</div>${send('Skicka', 'Ctrl-Retur', 'class="T-I T-I-atl"')}</div>`,
    text: 'Hej',
    send: true,
  },
  'a reply whose recipients are folded, the chips below': {
    page: `<div class="ip adB"><div class="M9"><div class="aoI" role="region" data-compose-id="7"><form class="bAs"><div class="fX" style="display:none"><table class="GS"><tbody>${people('to', `${chip('dana@client.example')}<div role="option">dan…</div>`)}${people('bcc', chip('me@valeoffice.example'))}</tbody></table></div><div class="aoD hl"><div class="oL aDm az9"><span email="dana@client.example" data-hovercard-id="dana@client.example">Dana</span>, <span email="me@valeoffice.example">me</span></div></div></form>${body('Merci')}<div class="dC">${send('Envoyer', 'Ctrl+Entrée')}${arrow}</div></div></div></div><div class="afC RuSUmb" data-hovercard-id="vik@client.example"></div>`,
    to: ['dana@client.example'],
    text: 'Merci',
    send: true,
  },
  'a reply of which only the folded recipients are there': {
    page: `<div class="M9"><div class="aoD hl"><div class="oL aDm az9"><span email="dana@client.example" data-hovercard-id="dana@client.example">Dana</span></div></div>${body('Gracias')}<div class="dC">${send('Enviar', 'Ctrl-Intro')}</div></div>`,
    to: [],
    unknownField: ['dana@client.example'],
    text: 'Gracias',
    send: true,
  },
  'chips of before 2021 without their hidden fields': {
    page: `<table class="aoP"><tbody><tr><td class="I5"><table class="GS"><tbody><tr><td>${oldChip('dana@client.example')}${oldChip('dana@client.example')}<textarea class="vO" name="to"></textarea></td></tr><tr><td>${oldChip('vik@client.example')}<textarea class="vO" name="cc"></textarea></td></tr></tbody></table>${body('Hola', of2013)}${send('Enviar', 'Ctrl-Intro', 'class="T-I J-J5-Ji aoO T-I-atl L3"')}</td></tr></tbody></table>`,
    to: ['dana@client.example'],
    cc: ['vik@client.example'],
    text: 'Hola',
    send: true,
  },
  'addresses of before there were chips': {
    page: `<table class="aoP"><tbody><tr><td class="I5"><textarea class="vO" name="to">"Dana Lee" &lt;dana@client.example&gt;, vik@mail.client.example, half@</textarea>${body('Hoi', of2013)}</td></tr></tbody></table>`,
    to: ['dana@client.example', 'vik@mail.client.example'],
    text: 'Hoi',
  },
  'plain text mode': {
    page: `<div class="M9"><input name="subjectbox" value="x"><td class="Ap"><div class="Ar As" style="display:block"><div class="At"><textarea class="Ak" form="nosend">Dear Dana,\n\nno.\n\nOn 3 May dana@client.example wrote:\n&gt; Yes?</textarea></div></div><div class="Ar Au" style="display:none">${body('old')}</div></td><div class="dC">${send('Send', 'Ctrl-Enter')}</div></div>`,
    text: 'Dear Dana,\n\nno.',
    send: true,
  },
  'confidential mode, its notice with buttons of its own above Send': {
    page: `<div class="M9"><input name="subjectbox" value="x">${body('Please read')}<div class="brc"><span>This message expires</span><div role="button" data-tooltip="Edit">Edit</div><div role="button" aria-label="Turn off confidential mode" data-tooltip="Turn off">x</div></div><table class="IZ"><tbody><tr class="btC"><td class="gU Up"><div class="btA"><div>${send('Send', '⌘Enter', 'class="z1"')}${arrow}</div></div></td></tr></tbody></table></div>`,
    text: 'Please read',
    send: true,
  },
  'minimised, in a window of popups': {
    page: `<div class="dw"><div class="AD"><div role="dialog"><div style="display:none"><div class="M9"><form class="bAs"><table class="GS"><tbody>${people('to', chip('dana@client.example'))}</tbody></table></form>${body('Dag<div>Tot zo</div>')}<div class="dC">${send('Verzenden', 'Ctrl-Enter')}</div></div></div></div></div></div>`,
    to: ['dana@client.example'],
    text: 'Dag\nTot zo',
    send: true,
  },
  'a quote of other years and a signature in the editor': {
    page: body(
      'Thanks.<br clear="all"><div><br></div>-- <br><div class="gmail_signature" data-smartmail="gmail_signature">Jo</div><div class="gmail_extra"><br><div class="gmail_quote">On Mon, Dana wrote:<br><blockquote class="gmail_quote">late</blockquote></div></div>',
      of2013,
    ),
    text: 'Thanks.\n\n--',
  },
};

afterEach(() => document.body.replaceChildren());

describe('a page saved from Gmail', () => {
  it.each(Object.entries(cases))('%s', (_, expected) => {
    document.body.append(fragment(expected.page));
    const { composes } = readPage();
    expect(composes).toHaveLength(1);
    const [compose] = composes;
    expect(compose?.draftText).toBe(expected.text);
    expect(compose?.sendButton).toBe(expected.send ?? false);
    expect(compose?.recipients?.to ?? []).toEqual(expected.to ?? []);
    expect(compose?.recipients?.cc ?? []).toEqual(expected.cc ?? []);
    expect(compose?.recipients?.unknownField).toEqual(expected.unknownField);
  });

  it.each([
    [
      'the editor of a signature in the settings',
      `<div class="Ar Au">${body('Jo', today.replace('LW-avf', 'Xp0HJf-LW-avf'))}</div>`,
    ],
    [
      'basic HTML',
      '<form action="?v=b"><input name="to"><textarea name="body">Hi</textarea><input type="submit" name="nvp_bu_send" value="Send"></form>',
    ],
    [
      'a chat',
      '<div class="T2Ybvb KRoqRc editable" g_editable="true" role="textbox" contenteditable="true">Hi</div>',
    ],
    ['an editor of years ago, whose words are in a frame', '<iframe class="Am Al editable"></iframe>'],
    [
      'a list of mails',
      '<div role="main"><table><tbody><tr class="zA"><td class="xW">x</td></tr></tbody></table></div>',
    ],
  ])('has no draft: %s', (_, page) => {
    document.body.append(fragment(page));
    expect(readPage().composes).toEqual([]);
  });

  it('with a popup and a reply open has both, each with its own', () => {
    const one = (name: string, id: string) =>
      `<div class="M9"><div data-compose-id="${id}" role="region"><table class="GS"><tbody>${people('to', chip(`${name}@client.example`))}</tbody></table>${body(name)}<div class="dC">${send('Send', 'Ctrl-Enter')}</div></div></div>`;
    document.body.append(
      fragment(
        `<div role="main"><div class="ip adB">${one('dana', '1')}</div></div><div class="dw"><div role="dialog">${one('vik', '2')}</div></div>`,
      ),
    );
    expect(readPage().composes).toMatchObject([
      { draftText: 'dana', recipients: { to: ['dana@client.example'] }, sendButton: true },
      { draftText: 'vik', recipients: { to: ['vik@client.example'] }, sendButton: true },
    ]);
  });
});
