import type { Tone } from '../reading';
import { isWarning, type Rule, type Warning } from '../rule';
import { rules } from '../rules';
import { capitalised, type Filled, fillRecipe } from './fill';
import { type Fit, fitOf } from './splice';
import { stemOf } from './editing';
import { asTeam, isNobodysOwn } from './voice';
import type { Candidate, Site } from './site';

/** What the finding's own rule offers. */
export function recipeCandidates({
  finding,
  sentence,
  view,
  voice,
}: Site): readonly (Candidate & { readonly fit: Fit })[] {
  const rule = findWarning(finding.rule);
  if (!rule) return [];
  const at = { start: finding.start - sentence.start, end: finding.end - sentence.start };
  const hits = rule.match.find(sentence, view);
  const hit = hits.find(({ start, end }) => start === at.start && end === at.end);
  // "told you|r colleague": words that were heard within others.
  if (
    !hit ||
    isQuoted(sentence.plain, hit.start) ||
    splitsWord(sentence.plain, hit.start) ||
    splitsWord(sentence.plain, hit.end)
  )
    return [];
  const speaks = voice.team && isNobodysOwn(sentence.text) ? asTeam : same;
  return (Object.entries(rule.rewrites) as [Tone, Warning['rewrites'][Tone]][]).flatMap(([tone, recipe]) => {
    const filled = recipe && fillRecipe(recipe, sentence, hit);
    if (!recipe || !filled) return [];
    const fit = fitOf(recipe, sentence, hit, filled.text);
    if (fit === 'broken') return [];
    // Why it is not to be had goes with the no.
    const tail = /^, (?:because|since|as) [^,;]+$/i.test(stemOf(sentence.text.slice(filled.end)));
    if (rule.code === 'wall' && recipe.kind === 'swap' && tail)
      return [
        {
          maker: 'recipe' as const,
          tone,
          kind: recipe.kind,
          fit,
          ...finished({ ...filled, end: sentence.text.length }, sentence.text, speaks),
        },
      ];
    return [
      { maker: 'recipe' as const, tone, kind: recipe.kind, fit, ...finished(filled, sentence.text, speaks) },
    ];
  });
}

/** "excluded "for technical reasons"": somebody else's words. */
const isQuoted = (text: string, at: number): boolean =>
  (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;

const splitsWord = (text: string, at: number): boolean =>
  /\p{L}/u.test(text.charAt(at - 1)) && /\p{L}/u.test(text.charAt(at));

const same = (text: string): string => text;

/** A recipe's words with the capital and the question mark their place asks for. */
function finished(filled: Filled, sentence: string, speaks: (text: string) => string): Filled {
  const { end, text } = filled;
  const start = REGRETS.test(sentence.slice(0, filled.start)) ? 0 : filled.start;
  const opens = start === 0 || /[.!?] $/.test(sentence.slice(0, start));
  const voiced = speaks(text).replace(/^We\b/, opens ? 'We' : 'we');
  const said = opens ? capitalised(voiced) : voiced;
  const rest = sentence.slice(end);
  const asks = (opens || /[,;] ?$/.test(sentence.slice(0, start)) ? ASKS : ASKS_LATER).test(said);
  if (asks && !/[?.!]$/.test(said) && /^[^,;:?]*$/.test(rest)) {
    return { start, end: sentence.length, text: `${said}${rest.replace(/[.!]+$/, '')}?` };
  }
  // "..., so could we talk?" brings its own mark, and what took the place of a whole sentence ends like one.
  if (said.endsWith('?') && /^[.!]+$/.test(rest)) return { start, end: sentence.length, text: said };
  return rest === '' && /[.!]$/.test(sentence) && !/[.?!]$/.test(said)
    ? { start, end, text: `${said}.` }
    : { start, end, text: said };
}

/** "Unfortunately" before an offer would regret it. */
const REGRETS =
  /^(?:unfortunately|sadly|regrettably|i['’]m afraid(?: that)?|sorry,?(?: but)?|honestly|frankly),? $/i;

const ASKS = /(?:^|, (?:so |and )?)(?:could|would|shall|can|may|does|how about|what if|what would)\b[^,]*$/i;
/** Behind other words "can be settled" asks nothing. */
const ASKS_LATER = /, (?:so |and )?(?:could|would|shall|how about|what if|what would)\b[^,]*$/i;

/** The rule that warns under this id; undefined for findings of the classifier. */
export const findWarning = (id: string): (Rule & Warning) | undefined => warnings.get(id);

const warnings = new Map(rules.filter(isWarning).map((rule) => [rule.id, rule] as const));
