import { addressOf, readdressed } from './address';
import { sorryThat } from './sorry-that';
import { type Candidate, type Site, wholeOf } from './site';
import { isFirst, isLetDown, isOpen } from './standing';
import { speak } from './voice';

/**
 * In place of a boast or an excuse that holds nothing else: a plain sorry for what the client wrote of, else a word that it was heard; and where nothing goes on, what
 * comes next.
 */
export function sorryInstead(site: Site): readonly Candidate[] {
  if (site.finding.code !== 'defend' && site.finding.code !== 'accuse') return [];
  const heard = sorryThat(site) ?? (isLetDown(site) ? HEARD : undefined);
  if (heard === undefined) return [];
  const { sentence, voice } = site;
  const said = (text: string): string => readdressed(addressOf(sentence.text), speak(text, voice));
  return [
    ...(isFirst(site) && heard === HEARD ? [wholeOf(sentence, 'frame', 'warm', said(THANKS))] : []),
    wholeOf(sentence, 'frame', 'short', said(`${heard}.`)),
    ...(isOpen(site)
      ? [wholeOf(sentence, 'frame', 'firm', said(`${heard}; {I} suggest «item: the next step», by «day».`))]
      : []),
  ];
}

const HEARD = '{I} know this is not what you hoped for';
const THANKS = 'Thank you for telling {me} about this.';
