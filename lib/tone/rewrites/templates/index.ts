import type { NegativeCode } from '../../codes';
import type { Tone } from '../../reading';
import { blame } from './blame';
import { fight } from './fight';
import { flee } from './flee';
import type { Template, TemplateBook } from './template';

/** Every code's whole-sentence templates. */
export const templates: TemplateBook = { ...fight, ...blame, ...flee };

/** The texts for a sentence in one tone: those about its topic first, the general ones turned by `turn` so that two sentences of a draft differ. */
export function textsFor(code: NegativeCode, tone: Tone, plain: string, turn: number): readonly string[] {
  const fitting = (templates[code] ?? []).filter((template) => template.tone === tone);
  const general = fitting.filter(({ about }) => about === undefined);
  const special = fitting.filter(({ about }) => about?.test(plain));
  return [...special, ...rotated(general, turn)].map(({ text }) => text);
}

function rotated(items: readonly Template[], turn: number): readonly Template[] {
  const by = items.length === 0 ? 0 : turn % items.length;
  return [...items.slice(by), ...items.slice(0, by)];
}
