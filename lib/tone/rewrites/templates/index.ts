import type { NegativeCode } from '../../codes';
import type { Tone } from '../../reading';
import { blame } from './blame';
import { fight } from './fight';
import type { Template, TemplateBook } from './template';

/** Whole-sentence templates of fight and blame; flight has frames of its own. */
export const templates: TemplateBook = { ...fight, ...blame };

/** The templates for a sentence in one tone: those about its topic first, the general ones turned by `turn` so that two sentences of a draft differ. */
export function templatesFor(
  code: NegativeCode,
  tone: Tone,
  plain: string,
  turn: number,
): readonly Template[] {
  const fitting = (templates[code] ?? []).filter((template) => template.tone === tone);
  const general = fitting.filter(({ about }) => about === undefined);
  const special = fitting.filter(({ about }) => about?.test(plain));
  return [...special, ...rotated(general, turn)];
}

function rotated(items: readonly Template[], turn: number): readonly Template[] {
  const by = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(by), ...items.slice(0, by)];
}
