import { applyRewrite } from '../../../entrypoints/gmail.content/apply-rewrite';
import { createMarks } from '../../../entrypoints/gmail.content/marks';
import { isPlainText } from '../../../entrypoints/gmail.content/plain-mode';
import { rangesOf, readDraft } from '../../../entrypoints/gmail.content/read-draft';
import { isWithinOneBlock } from '../../../lib/tone/draft';
import type { Span } from '../../../lib/tone/span';

// What is tried on many drafts, in whichever browser this runs.

/** A draft, two numbers that choose words in it, and what to put there. */
export interface Trial {
  /** HTML, or what stands in a field. */
  readonly draft: string;
  readonly from: number;
  readonly count: number;
  readonly put: string;
}

export interface MarkTally {
  readonly checked: number;
  /** What was to be marked and what was, where they differ. */
  readonly wrong: readonly string[];
}

/** Marks some words of each draft and reads the mark back from the browser, until `enough` are checked. */
export async function tryMarks(trials: readonly Trial[], enough: number): Promise<MarkTally> {
  const marks = createMarks(document);
  const wrong: string[] = [];
  let checked = 0;
  for (const [index, trial] of trials.entries()) {
    if (checked === enough) break;
    await turnOfOthers(index);
    const body = show(trial.draft);
    const draft = readDraft(body);
    const span = wordsIn(draft.text, trial);
    if (!span) continue;
    marks.put('trial', [{ key: 'trial', style: 'fight', ranges: rangesOf(draft, span) }], 'light');
    const ranges = [...(CSS.highlights.get('evenkeel-fight') ?? [])].filter(
      (range) => range instanceof Range,
    );
    const wanted = withLetters(draft.text.slice(span.start, span.end), isWithinOneBlock(draft, span));
    const held = withLetters(ranges.map(lettersIn).join(''), isWithinOneBlock(draft, span));
    if (held !== wanted || body.innerHTML !== show(trial.draft).innerHTML) wrong.push(`${wanted} | ${held}`);
    checked += 1;
  }
  marks.dispose();
  return { checked, wrong };
}

export interface EditTally {
  readonly done: number;
  /** Of those done, how many took two steps to undo. */
  readonly twoSteps: number;
  /** Refused for reaching over two blocks or over something foreign. */
  readonly across: number;
  /** Refused for another reason. */
  readonly refused: readonly string[];
  /** Not what was asked for, not undone, or changed in spite of a refusal. */
  readonly wrong: readonly string[];
}

/** Applies an edit to each draft and undoes it as Ctrl+Z does, until `enough` are done. */
export const tryEdits = (trials: readonly Trial[], enough: number): Promise<EditTally> =>
  tryEditsIn({ show, contents: ({ innerHTML }) => innerHTML }, trials, enough);

/** The same in the field of plain text mode. */
export const tryPlainEdits = (trials: readonly Trial[], enough: number): Promise<EditTally> =>
  tryEditsIn(
    { show: showField, contents: (field) => (isPlainText(field) ? field.value : '') },
    trials,
    enough,
  );

interface Editor {
  show(draft: string): HTMLElement;
  /** All of it, to the byte. */
  contents(body: HTMLElement): string;
}

async function tryEditsIn(
  { show: open, contents }: Editor,
  trials: readonly Trial[],
  enough: number,
): Promise<EditTally> {
  let [done, twoSteps, across] = [0, 0, 0];
  const refused: string[] = [];
  const wrong: string[] = [];
  for (const [index, { draft: source, put, ...choice }] of trials.entries()) {
    if (done === enough) break;
    await turnOfOthers(index);
    const body = open(source);
    const before = contents(body);
    const draft = readDraft(body);
    const span = wordsIn(draft.text, choice);
    if (!span) continue;
    const expected = draft.text.slice(span.start, span.end);
    const applied = applyRewrite(body, { ...span, expected, replacement: put });
    const wanted = applied.ok
      ? draft.text.slice(0, span.start) + put + draft.text.slice(span.end)
      : draft.text;
    if (loose(readDraft(body).text) !== loose(wanted)) wrong.push(`“${expected}” to “${put}”: ${before}`);
    if (applied.ok) {
      const steps = undoUntil(() => contents(body) === before);
      done += 1;
      if (steps > 1) twoSteps += 1;
    } else if (isWithinOneBlock(draft, span)) refused.push(`“${expected}” to “${put}”: ${before}`);
    else across += 1;
    if (contents(body) !== before) wrong.push(`not undone, “${expected}” to “${put}”: ${before}`);
  }
  return { done, twoSteps, across, refused, wrong };
}

/** Other tests run in the same process and wait for their turn. */
async function turnOfOthers(index: number): Promise<void> {
  if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
}

function show(html: string): HTMLElement {
  const body = document.createElement('div');
  body.contentEditable = 'true';
  body.append(new Range().createContextualFragment(html));
  document.body.replaceChildren(body);
  return body;
}

function showField(value: string): HTMLElement {
  const field = document.createElement('textarea');
  field.value = value;
  document.body.replaceChildren(field);
  return field;
}

/** Some words in a row. */
function wordsIn(text: string, { from, count }: Pick<Trial, 'from' | 'count'>): Span | undefined {
  const words = [...text.matchAll(/[^\s]+/g)];
  const first = words[from % words.length];
  const last = words[Math.min(words.length - 1, (from % words.length) + (count % 5))];
  return first && last && { start: first.index, end: last.index + last[0].length };
}

function lettersIn(range: Range): string {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const image of holder.querySelectorAll('img')) image.replaceWith(image.alt);
  for (const line of holder.querySelectorAll('br')) line.replaceWith('\n');
  return holder.textContent;
}

/** Between two blocks the page has no letter, the text a line break; within one, blanks count, though not how many. */
const withLetters = (text: string, isOneBlock: boolean): string =>
  text.replaceAll(/[\s\u00a0]+/g, isOneBlock ? ' ' : '');

/** Undoes until the draft is as it was; gives up after three steps. Returns how many it took. */
function undoUntil(isBack: () => boolean): number {
  let steps = 0;
  while (steps < 3 && !isBack()) {
    document.execCommand('undo');
    steps += 1;
  }
  return steps;
}

/** Spaces where words were taken out are the editor's own business; so are empty lines left behind. */
const loose = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,!?;:])/g, '')
    .trim();
