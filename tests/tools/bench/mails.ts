import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shuffled } from './random';

/** Mails that have not been read before. */
export interface MailPile {
  /** A mail of about so many words, of drafts that are in no other mail. Throws when the corpus is used up. */
  take(words: number): string;
}

/** What is used of a draft of the corpus. */
interface Draft {
  readonly draft: string;
  readonly units: readonly { readonly end: number }[];
}

/** Makes mails of whole sentences from the drafts of the project's own corpus, each draft used once: the coach remembers sentences. */
export function mailsFromCorpus(random: () => number): MailPile {
  const folder = join(process.cwd(), 'lib', 'tone', 'classifier', 'corpus', 'drafts');
  const drafts = shuffled(
    readdirSync(folder)
      .toSorted()
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Draft),
    random,
  );
  let used = 0;
  return {
    take(words) {
      const parts: string[] = [];
      for (let missing = words; missing > 0; ) {
        const draft = drafts[used];
        if (!draft) throw new Error(`The corpus holds no further mail of ${words} words`);
        used += 1;
        const part = beginningOf(draft, missing);
        parts.push(part);
        missing -= wordsIn(part);
      }
      return parts.join('\n\n');
    },
  };
}

/** The draft up to the end of the sentence with the last word wanted. */
function beginningOf({ draft, units }: Draft, words: number): string {
  const end = units.find((unit) => wordsIn(draft.slice(0, unit.end)) >= words)?.end;
  return draft.slice(0, end);
}

export const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;
