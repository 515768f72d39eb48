import type { Candidate, Site } from '../site';
import { speak } from '../voice';
import { findWanted } from '../wanted';

/** "You will hear from me by Friday" where the client waits for something that can be named: it is named. */
export function namedWord(candidates: readonly Candidate[], site: Site): readonly Candidate[] {
  if (!candidates.some(({ text }) => WORD.test(text))) return candidates;
  const wanted = findWanted(site);
  if (wanted === undefined || wanted.kind === 'deed') return candidates;
  const { kind, words } = wanted;
  const said = speak(
    kind === 'thing'
      ? `You will have ${words} by «day»`
      : kind === 'news'
        ? `You will have news on ${words} by «day»`
        : `{I} will tell you by «day» ${words}`,
    site.voice,
  );
  const small = /^I\b/.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1);
  return candidates.map((candidate) => ({
    ...candidate,
    text: candidate.text.replace(
      WORD,
      (_, link: string) => link + (link === '' || link === '. ' ? said : small),
    ),
  }));
}

/** A word to come that says nothing of what. */
const WORD =
  /(^|, and |; |\. )(?:[Yy]ou(?:['’]ll| will) hear from (?:me|us)|(?:I|[Ww]e)(?:['’]ll| will) write to you) by «day»(?:, «time»)?(?: to say (?:where it stands|what comes next))?(?=\.?$)/u;
