import { toLower, toPlain } from '../../normalise';
import type { Candidate, Site } from '../site';
import type { FleeCode } from '.';
import { COMPLAINS } from './frames/complains';
import { keptOffer } from './kept-offer';
import { keptPromise } from './kept-promise';
import { keptRequest } from './kept-request';
import { stated } from './stated';
import { straightened } from './straight';

/** The sentence said straight, whatever code it was heard under: as a promise, an offer, a question, a view, or as it stands with what comes next. */
export const keptStraight = (site: Site, code: FleeCode): readonly Candidate[] => [
  ...(code !== 'vague' && MINE.test(site.sentence.text) ? keptPromise(site) : []),
  ...straightened(site.sentence.text, code)
    // What makes up for a fault is given, and not sold.
    .filter((said) => !(said.includes('«price»') && COMPLAINS.test(site.view.incoming)))
    .flatMap((said) => shaped(said, site, code)),
];

function shaped(said: string, site: Site, code: FleeCode): readonly Candidate[] {
  const { length } = site.sentence.text;
  const plain = toPlain(said);
  const sentence = { ...site.sentence, text: said, plain, lower: toLower(plain) };
  const straight = { ...site, sentence };
  const isOffer = code === 'capitulate' || /«price/.test(said);
  const made = [
    ...(isOffer ? keptOffer(straight) : []),
    ...(PROMISES.test(said) ? keptPromise(straight) : []),
    ...keptRequest(straight),
  ];
  return (made.length > 0 ? made : stated(said, straight, code)).map((candidate) => ({
    ...candidate,
    end: length,
  }));
}

/** Something is to be done; what could be so is a view. */
const PROMISES =
  /\b(?:will|shall|going to)\b|['’]ll\b|^(?:I|we)(?:['’]m| am|['’]re| are)? (?:still )?(?:hop|aim|try|plan|intend)|^let me\b/i;

/** What the writer will do, or tries and hopes to. */
const MINE =
  /^(?:(?:and|so|but|then|ok|okay|sure|yes),? )*(?:I|we)(?:['’]ll| will|['’]m going to| are going to|['’]re going to|(?:['’]m| am|['’]re| are)? (?:still )?(?:hop|aim|try|plan|intend)\w*)\b/i;
