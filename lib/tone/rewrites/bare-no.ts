import { isOfferedElsewhere } from './offered';
import { stemOf } from './editing';
import { type Candidate, type Site, wholeOf } from './site';
import { speak } from './voice';
import { deedAsked } from './wanted/deed';
import { thingAsked } from './wanted/thing';

/** "No." to what the client asked stays a no, kindly, names what it is said to, and leads to what is possible; where the mail does so, it only says so. */
export function bareNoCandidates(site: Site): readonly Candidate[] {
  const { sentence, voice, view } = site;
  if (!NO.test(stemOf(sentence.text))) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  const refused = refusedOf(site);
  if (refused === undefined && WANTS_TO_KNOW.test(view.incoming) && !REQUESTS.test(view.incoming))
    return [
      made('short', 'No, because «reason: why not».'),
      made('warm', 'No; if you would like to talk it through, just call {me} on «day».'),
      made('firm', 'No, and the reason is «reason: why not».'),
    ];
  if (isOfferedElsewhere(site))
    return [
      made(
        'short',
        refused === undefined ? 'No, not this time.' : `${refused}, and {I} am sorry about that.`,
      ),
      made('warm', '{I} would have liked to say yes to this.'),
      made('firm', 'No, not as things stand.'),
    ];
  return [
    ...(refused === undefined
      ? []
      : [
          made('short', `${refused}; what {I} can do is «item: what is possible».`),
          made(
            'warm',
            `{I} would have liked to, but ${refused}; what {I} can do is «item: what is possible».`,
          ),
          made('firm', `${refused}; instead {I} can do «item: what is possible» by «day».`),
        ]),
    made('short', 'Not this time, but what {I} can do is «item: what is possible».'),
    made('warm', '{I} would have liked to say yes to this; what {I} can do is «item: what is possible».'),
    made('firm', 'Not in this case; instead {I} can do «item: what is possible» by «day».'),
  ];
}

/** "Can you retouch all 120?" is refused as "it is not possible to retouch all 120": "I can't" would be a promise of the coach's own. */
function refusedOf({ reading, view, voice }: Site): string | undefined {
  for (const { start, end } of reading.incoming?.asks ?? []) {
    const ask = view.incoming.slice(start, end);
    const deed = deedAsked(ask, voice);
    if (deed !== undefined) return `it is not possible to ${deed}`;
    const thing = thingAsked(ask, voice);
    if (thing !== undefined) return `it is not possible to give you ${thing}`;
  }
  return undefined;
}

/** A question that only wants an answer. */
const WANTS_TO_KNOW =
  /(?:^|[.!?,] )(?:so |and |but )?(?:is|are|was|were|do|does|did|has|have|any|you)\b[^.!?]*\?/i;
const REQUESTS =
  /\b(?:can|could|would|will|may|might|shall) (?:you|i|we|it|the|u)\b|\b(?:i|we)(?:['’]d| would)? (?:like|want|need)\b|\b(?:please|pls|like to|send|give|waive|possible)\b/i;

const NO =
  /^(?:(?:so|sorry|and|but),? )?(?:no|nope|no way|(?:absolutely|certainly|definitely) not|the answer is (?:still )?no|not possible|impossible|denied|declined|rejected)$/i;
