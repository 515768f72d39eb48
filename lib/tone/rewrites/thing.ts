import { toPlain } from '../normalise';
import type { Weather } from '../reading';
import { AUXILIARIES, BE, DETERMINERS, ENDS, INNER, MODALS, PRONOUNS, SKIPPED } from '../grammar/closed';
import { findObject } from '../grammar/object';
import { tokensOf } from '../grammar/tokens';
import { findVerb } from '../grammar/verbs';

/**
 * What a sentence is about, in the writer's words: its first noun phrase whose head is a thing of client work ("the logo files", "your invoice for March").
 * Undefined when there is none, or when its edges are unsure.
 */
export function thingOf(text: string, plain: string): string | undefined {
  const tokens = tokensOf(plain);
  for (const [index, token] of tokens.entries()) {
    if (
      !DETERMINERS.has(token.word) ||
      /^(?:a|an|some|every|no|any|all|this|that|these|those|another|each|both|his|her|their|its)$/.test(
        token.word,
      )
    )
      continue;
    const end = headOf(tokens.slice(index + 1).map(({ word }) => word));
    if (end === undefined) continue;
    // "let your tenant call him": the head is a verb there.
    const next = tokens[index + 2 + end]?.word ?? '';
    if (next === '"' || PRONOUNS.has(next) || DETERMINERS.has(next) || isNounToo(next)) continue;
    const found = findObject(tokens.slice(index, index + 2 + end));
    const last = tokens[index + 1 + end];
    if (!found || !last || found.span.end !== last.end || NO_THING.test(text.slice(token.start, last.end)))
      continue;
    return lowered(text.slice(token.start, last.end));
  }
  return undefined;
}

/** "the tax agent" is about no tax. */
const isNounToo = (next: string): boolean =>
  /^\p{L}[\p{L}-]+$/u.test(next) &&
  !ENDS.has(next) &&
  !INNER.has(next) &&
  !BE.has(next) &&
  !MODALS.has(next) &&
  !AUXILIARIES.has(next) &&
  !SKIPPED.has(next) &&
  !/^(?:and|not|to|never|always|has|is|unless|whether|while|into|onto|under|between|against|during|along|around|here|there)$|ly$|ed$/.test(
    next,
  ) &&
  findVerb(next) === undefined;

/** "It's not my job" is about no job. */
const NO_THING = /^(?:my|our|your|the) (?:job|work|time|side|hours|service|support|number)$/i;

/** What the client asks about, seen from the writer's side: their "my order" is "your order". Undefined when no ask names a thing. */
export function thingIn(weather: Weather | null, incoming: string | null): string | undefined {
  const asks = weather?.asks ?? [];
  for (const ask of [...asks.filter(({ answered }) => !answered), ...asks]) {
    const words = incoming?.slice(ask.start, ask.end) ?? '';
    const thing = thingOf(words, toPlain(words));
    if (thing && !/[\r\n]/.test(thing)) return turned(thing);
  }
  return undefined;
}

/** The first thing the client's message names, as {@link thingIn} turns it: what they care about, where nothing is asked. */
export function thingRaised(incoming: string | null): string | undefined {
  for (const words of (incoming ?? '').split(/(?<=[.!?])\s+|\n+/)) {
    const thing = thingOf(words, toPlain(words));
    if (thing) return turned(thing);
  }
  return undefined;
}

const turned = (thing: string): string =>
  /^(?:my|our) /.test(thing) ? thing.replace(/^(?:my|our)/, 'your') : thing.replace(/^your /, 'the ');

/** Index of the head noun among the words after the article: the last work noun within three words. */
function headOf(words: readonly string[]): number | undefined {
  let head: number | undefined;
  for (let index = 0; index < Math.min(3, words.length); index += 1) {
    const word = words[index] ?? '';
    if (WORK_NOUNS.has(word) || WORK_NOUNS.has(word.replace(/s$/, ''))) head = index;
    else if (!/^\p{L}[\p{L}-]+$/u.test(word) || head !== undefined) break;
  }
  return head;
}

const lowered = (words: string): string =>
  words.replace(/^(?:The|Your|My|Our)\b/, (article) => article.toLowerCase());

const WORK_NOUNS = new Set(
  (
    'invoice payment deposit balance bill fee price rate quote estimate budget discount contract agreement proposal offer order purchase refund ' +
    'file folder photo image picture logo text copy content article post blog newsletter caption script slide deck presentation document draft version brief outline ' +
    'report summary spreadsheet sheet list form template questionnaire survey receipt statement figure number record ledger return payroll timesheet account ' +
    'website site page homepage shop store link button header footer menu banner layout design font colour color brochure flyer poster label packaging catalogue catalog ' +
    'email mail message newsletter reply answer question request query ticket call meeting session workshop webinar appointment interview booking reservation flight hotel venue event launch campaign ad advert ' +
    'deadline schedule calendar plan timeline project task job work delivery shipment parcel package stock sample proof print prints edit edits change revision round correction feedback approval sign-off confirmation ' +
    'password access login data database server domain hosting backup system app software plugin code test release update bug error mistake fix migration ' +
    'translation transcript recording video audio podcast episode song track film subtitle subtitles interview manuscript chapter book ' +
    'candidate vacancy shortlist reference application permit licence license certificate insurance policy claim audit tax filing appeal case hearing ' +
    'kitchen bathroom roof floor wall boiler window door carpet garden fence lease rent tenancy repair inspection quote ' +
    'strategy research analysis review results numbers keywords ranking rankings leads list contacts subscribers followers comments reviews board dashboard logistics itinerary guest guests menu catering flowers cake dress measurements fitting ' +
    'process procedure scope handover notice period hours support service ' +
    'setting term condition clause rule warranty guarantee cover card refund seat ticket room table machine device screen printer car vehicle part meter reading bag luggage delivery key lock alarm ' +
    'drawing model survey inspection measurement sample colour size label chart map route app feature tool template folder drive archive minutes agenda speech talk training course lesson class exam grade certificate ' +
    'treatment prescription medication dose appointment referral diagnosis application file record statement letter form passport visa ' +
    'property flat apartment house building unit stairs lift heating pipe tap bill deposit rent lease market figures forecast valuation loan mortgage transfer account statement ' +
    'tender specification standard norm test wording paragraph sentence title cover illustration index font typeface file name address list number date time slot'
  ).split(' '),
);
