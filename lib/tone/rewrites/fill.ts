import { findVerb } from '../grammar/verbs';
import type { Hit, Recipe } from '../rule';
import { slice } from '../span';

/** A sentence as a recipe needs it. */
interface Source {
  readonly text: string;
}

/** A replacement inside a sentence; offsets count from the sentence's start. */
export interface Filled {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Fills a recipe: `{name}` becomes the words of that group, verbatim; «blanks» stay. The result starts with a capital where it starts the sentence.
 * Returns undefined when the recipe asks for a group the hit does not have: never guess.
 */
export function fillRecipe(recipe: Recipe, sentence: Source, hit: Hit): Filled | undefined {
  const span = recipe.kind === 'whole' ? { start: 0, end: sentence.text.length } : hit;
  let missing = false;
  const text = recipe.template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const group = hit.groups[name];
    if (!group) missing = true;
    return group ? midSentence(slice(sentence.text, group), group.start) : '';
  });
  if (missing) return undefined;
  const opens = /^\W*$/.test(sentence.text.slice(0, span.start));
  return { ...span, text: opens ? capitalised(text) : text };
}

/** Words that open a sentence carry a capital they lose inside one. */
const midSentence = (words: string, at: number): string =>
  at === 0 && (LOSES_CAPITAL.test(words) || opensWithVerb(words))
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;

/** "Send it", "Sending it", but not "Bill Jones" or "Grant's file". */
const opensWithVerb = (words: string): boolean => {
  const [, head = '', next = ''] = /^(\p{Lu}\p{Ll}+)(?: (\S))?/u.exec(words) ?? [];
  const forms = findVerb(head)?.forms;
  return (forms?.includes('base') === true || forms?.includes('ing') === true) && !/\p{Lu}/u.test(next);
};

const LOSES_CAPITAL =
  /^(?:The|A|An|Your|This|That|These|Those|My|Our|It|We|You|They|He|She|All|Any|Some|There|To|For|In|On|At|With|When|If|And|But|So|No|Not|Just|Then|Now|Maybe|Perhaps|Please|Someone|Somebody|Everyone|Everything|Nobody|What|When|Where|Which|Who|How|Here|Only|Both|Each|Most|As|From|Of|About|By|Until|Before|After)\b/;

export const capitalised = (text: string): string =>
  text.replace(/^(["'(«]*)(\p{Ll})/u, (_, opening: string, letter: string) =>
    opening.includes('«') ? opening + letter : opening + letter.toUpperCase(),
  );
