import type { Rewrite } from '../reading';
import type { Site } from './site';

/**
 * Tells of rewrites of a site whether a lead-in or a tail that is not the writer's own stands in the mail already, put there by a rewrite taken before: "I understand why
 * you ask" before two answers is said to nobody.
 */
export function echoing({
  sentence,
  view,
}: Pick<Site, 'sentence' | 'view'>): (rewrite: Pick<Rewrite, 'text'>) => boolean {
  const own = straight(sentence.text);
  const others = straight(`${view.text.slice(0, sentence.start)} ${view.text.slice(sentence.end)}`);
  return ({ text }) => partsOf(text).some((part) => !own.includes(part) && others.includes(part));
}

const partsOf = (text: string): readonly string[] =>
  straight(text)
    .split(/«[^»]*»|[;.?!](?:\s|$)|(?<=:)\s/)
    .map((part) => part.trim())
    .filter((part) => part.endsWith(':') || part.split(' ').length >= FEWEST);

/** Fewer words may well stand twice. */
const FEWEST = 3;

const straight = (text: string): string => text.replace(/[’‘]/g, "'").toLowerCase();
