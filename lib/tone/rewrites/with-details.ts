/**
 * A topic with what else has to be said of it: "212 photos" are the 212 photos, "page 4" is page 4 of the form, a day is what happened on it or is planned for
 * it. What fits nowhere stands in brackets.
 */
export function withDetails(
  topic: string,
  details: readonly string[],
  text: string,
  looksBack: boolean,
): string {
  const head = topic.split(' ').at(-1) ?? '';
  const counted = details.find((detail) => /^\d/.test(detail) && detail.endsWith(` ${head}`));
  const named =
    counted && /^(?:the|your|my|our|\{my\}) \S+$/.test(topic) ? topic.replace(/\S+$/, () => counted) : topic;
  const rest = named === topic ? details : details.filter((detail) => detail !== counted);
  const [only] = rest;
  if (only === undefined) return named;
  const said =
    rest.length === 1 ? (asWritten(named, only, text) ?? joined(named, only, text, looksBack)) : undefined;
  return said ?? `${named} (${rest.join(', ')})`;
}

/** "The contract of 4 May": the words stand together already. */
function asWritten(topic: string, detail: string, text: string): string | undefined {
  const head = topic.split(' ').at(-1) ?? '';
  const link = ['of', 'from', 'dated', 'for'].find((word) => text.includes(`${head} ${word} ${detail}`));
  return link && `${topic} ${link} ${detail}`;
}

function joined(topic: string, detail: string, text: string, looksBack: boolean): string | undefined {
  // "The forecast is no promise, as page 2 of the proposal says": page 2 is not the forecast's.
  if (PART.test(detail))
    return OF_ANOTHER.test(text.slice(text.indexOf(detail) + detail.length))
      ? undefined
      : `${detail} of ${topic}`;
  if (/^[£$€\d][\d.,]*(?: ?%| (?:euros?|pounds?|dollars?))?$|^[£$€]/i.test(detail))
    return `${topic} and the ${detail}`;
  const [, before = '', day = ''] = DAY.exec(detail) ?? [];
  if (day === '') return undefined;
  const isNear = /^(?:today|tonight|tomorrow|yesterday)/i.test(day);
  const lower = isNear ? day.charAt(0).toLowerCase() + day.slice(1) : day;
  if (!looksBack || /^(?:by|before|until|till)/i.test(before)) return `${topic} and the plan for ${lower}`;
  const link = isNear ? '' : MONTH.test(day) ? 'in ' : 'on ';
  return `${topic} and what happened ${link}${lower}`;
}

const OF_ANOTHER = /^ (?:of|in) (?:the|your|my|our)\b/i;
const PART =
  /^(?:page|pages|section|clause|chapter|slide|line|paragraph|point|question|step|item|version|appendix|article|module|image|part) \d+$/i;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const DAY =
  /^((?:on|by|in|until|till|before|since|at|from) )?((?:the )?(?:\d{1,2}(?:st|nd|rd|th)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december))(?: (?:at|of|morning|afternoon|evening)\b.*)?)$/i;
