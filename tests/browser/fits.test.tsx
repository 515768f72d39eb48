import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../components/base/page.css';
import { Popup } from '../../components/notes/Popup';
import { PracticePage } from '../../components/practice/PracticePage';
import { OptionsPage } from '../../components/settings/OptionsPage';
import { WeekPage } from '../../components/week/WeekPage';
import { WelcomePage } from '../../components/welcome/WelcomePage';
import { angerThread } from '../../lib/samples/anger';
import { sampleThreads } from '../../lib/samples/threads';
import { coach } from '../../lib/tone/coach';
import { plainContext } from '../../lib/tone/context';
import { propose } from '../../lib/tone/rewrites/propose';
import { startersFor } from '../../lib/tone/starters/fill';
import { setWords } from '../../lib/words';
import german from '../../lib/words/de';
import english from '../../lib/words/en';
import { createWorld, panelIn } from './coach/world';
import { optionsProps } from './options-state';
import { dana, makeClient, popupProps } from './popup-state';
import { emptyWeek, makeWeek, weekProps } from './summary-week';

const speak = (words: typeof english | typeof german) =>
  setWords((key, places = []) =>
    words[key].replace(/\$(\d)/g, (_, at: string) => places[Number(at) - 1] ?? ''),
  );

const nothing = () => {};
const longName = 'Landschaftsarchitekturbüro Kaltenbrunner-Schwarzenberger';
const longClient = makeClient('kb', longName, {
  addresses: ['geschaeftsfuehrung@landschaftsarchitektur-kaltenbrunner.example'],
  notes: dana.notes,
});
const week = makeWeek({
  clients: [
    { clientId: 'kb', replies: 1234, score: 100, leadingShare: 1 },
    { clientId: 'h-1', replies: 3, score: 55, leadingShare: null },
  ],
});
const message = angerThread.messages.at(-1)?.text ?? '';
const context = plainContext(message);
const reading = coach(angerThread.draft, context);
const panel = () =>
  panelIn(
    createWorld({
      text: angerThread.draft,
      incoming: message,
      reading,
      proposal: propose(angerThread.draft, reading, context),
      starters: startersFor(context, message),
      report: { client: { id: 'kb', name: longName, address: null } },
    }),
  );
const openBlanks =
  'You will have the page by «day», «time». Could «owner: who checks it» look at it by «day»?';
const practice = (own: boolean) => (
  <PracticePage
    samples={sampleThreads}
    sample={own ? null : angerThread}
    own={{ name: longName, address: longClient.addresses[0] ?? '', subject: 'Invoice', text: message }}
    importTrouble={null}
    silent={false}
    editorRef={null}
    onSample={nothing}
    onOwn={nothing}
    onImport={nothing}
    onDraft={nothing}
    panel={null}
    card={null}
    onPick={nothing}
    onCloseCard={nothing}
  />
);
const popup = (state: Parameters<typeof popupProps>[0]) => <Popup {...popupProps(state).props} />;

const clientPage = () =>
  popup({ client: longClient, showsRecipient: false, found: [longClient, dana], clientCount: 2 });

/** Each surface, and what is clicked to get to the state meant: keys of words, or what stands there in any language. */
const surfaces: readonly [name: string, show: () => ReactNode, clicks?: readonly string[]][] = [
  ['panel with findings', panel],
  ['panel, dismissing', panel, ['panel_dismiss']],
  ['panel, the whole reply', panel, ['panel_tabWhole']],
  ['panel, a starter', panel, ['panel_tabStarters', 'panel_moment_angry_mail', 'panel_fill']],
  ['panel, blanks left', () => panelIn(createWorld({ text: openBlanks }))],
  ['panel, blind', () => panelIn(createWorld({ text: '', phase: 'cannot-see' }))],
  ['panel, nothing open', () => panelIn(createWorld({ text: '', phase: 'nothing-open' }))],
  [
    'popup, a client',
    () =>
      popup({ client: longClient, recipient: { ...longClient, address: longClient.addresses[0] ?? null } }),
  ],
  ['popup, a new note', () => popup({}), ['popup_add_landmine']],
  ['popup, nothing open', () => popup({ report: null, recipient: null, client: null })],
  ['popup, clients', () => popup({ found: [longClient, dana], clientCount: 2 }), ['popup_tab_clients']],
  ['popup, no clients', () => popup({ found: [], clientCount: 0 }), ['popup_tab_clients']],
  ['popup, nobody found', () => popup({ found: [], search: longName }), ['popup_tab_clients']],
  ['popup, a client of the book', clientPage, ['popup_tab_clients', longName]],
  ['popup, a client changed', clientPage, ['popup_tab_clients', longName, 'popup_edit']],
  ['popup, two clients made one', clientPage, ['popup_tab_clients', longName, 'popup_merge_open']],
  ['week', () => <WeekPage {...weekProps({ week, clientNames: { kb: longName } }).props} />],
  ['week as tables', () => <WeekPage {...weekProps({ week }).props} />, ['summary_asTable']],
  ['week, empty', () => <WeekPage {...weekProps({ week: emptyWeek }).props} />],
  ['week, quiet', () => <WeekPage {...weekProps({ week: makeWeek({ replies: 2 }) }).props} />],
  ['no week yet', () => <WeekPage {...weekProps({ week: emptyWeek, weeks: [] }).props} />],
  ['options', () => <OptionsPage {...optionsProps().props} />],
  ['options, before all is erased', () => <OptionsPage {...optionsProps().props} />, ['options_erase']],
  ['practice on a sample', () => practice(false)],
  ['practice on an own mail', () => practice(true)],
  ['welcome 1', welcome],
  ['welcome 2', welcome, ['welcome_next']],
  ['welcome 3', welcome, ['welcome_next', 'welcome_next']],
];

function welcome() {
  return <WelcomePage onMac={false} gmailLink="#" onStart={nothing} onSkip={nothing} />;
}

beforeEach(() => speak(english));
afterEach(() => {
  document.documentElement.removeAttribute('data-scheme');
  speak(english);
});

describe.each(surfaces)('%s', (name, show, clicks = []) => {
  const open = async (words: typeof english | typeof german) => {
    speak(words);
    await render(name.startsWith('popup') || name.startsWith('panel') ? show() : <div>{show()}</div>);
    for (const key of clicks) {
      const named = page.getByText(key in words ? words[key as keyof typeof words] : key, { exact: true });
      await named.first().click();
    }
    // Half faded in, nothing has its contrast yet.
    await expect
      .poll(() => document.getAnimations().filter(({ playState }) => playState === 'running'))
      .toEqual([]);
    if (name === 'week')
      await expect.poll(() => document.querySelectorAll('.chart-picture > svg')).toHaveLength(3);
  };

  it.each([
    ['English', 320, english],
    ['German', 320, german],
    // A window of 1280 px at 200 %.
    ['German', 640, german],
  ] as const)('in %s fits %i px, with nothing cut', async (_, width, words) => {
    await page.viewport(width, 800);
    await open(words);

    expect(whatIsCut(width)).toEqual([]);
  });

  it.each(['light', 'dark'])('has no fault in %s', async (scheme) => {
    // Axe knows a backdrop by five points of the window: no button of a menu, which is left open in it, may stand at one.
    await page.viewport(900, 960);
    document.documentElement.dataset['scheme'] = scheme;
    await open(english);

    expect(await faults()).toEqual([]);
  });
});

it.each([english, german])('the panel fits a side panel of 360 px at 200 %%', async (words) => {
  await page.viewport(180, 600);
  speak(words);
  await render(panel());
  await expect.element(page.getByRole('meter')).toBeInTheDocument();

  expect(whatIsCut(180)).toEqual([]);
});

it('a planted overflow is seen', async () => {
  await page.viewport(320, 600);
  await render(
    <>
      <p style={{ inlineSize: 400 }}>too wide</p>
      <p style={{ inlineSize: 100, overflow: 'hidden', whiteSpace: 'nowrap' }}>words that go on and on</p>
    </>,
  );

  expect(whatIsCut(320)).toEqual(['wider than the window: too wide', 'cut off: words that go on and on']);
});

/** What sticks out of the window, and words that their own box hides; what is only for screen readers aside. */
function whatIsCut(width: number): readonly string[] {
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('.ek-unseen, [hidden], svg, select, thead') || element.childElementCount > 0)
      return [];
    const { left, right, width: own } = element.getBoundingClientRect();
    if (own === 0) return [];
    const words = (element.textContent ?? '').slice(0, 40) || element.outerHTML.slice(0, 80);
    if (right > width + 0.5 || left < -0.5) return [`wider than the window: ${words}`];
    const hides =
      getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return hides && !(element instanceof HTMLInputElement) ? [`cut off: ${words}`] : [];
  });
}

async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    // The page around a component has no title and no language of its own, and a part of a page no main heading.
    rules: { 'document-title': { enabled: false }, 'html-has-lang': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}
