import { type CodeOf, familyOf, type NegativeCode } from '../../codes';
import { tones } from '../../reading';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';
import { framesFor } from './frames';
import { ASKS } from './frames/asks';
import { carried } from './frames/carried';
import { answersElsewhere } from './answers-elsewhere';
import { answersAsk, isHalfAnswer } from './answers-ask';
import { findHeld, type Held } from './held';
import { guessed } from './guessed';
import { keptCandidates } from './kept';
import { keptAsked } from './kept-asked';
import { keptFacts } from './kept-facts';
import { keptGift } from './kept-gift';
import { isSettled } from './next-of';
import { namedWord } from './named-word';
import { notedFrames, suits } from './noted';
import { ownView } from './own-view';
import { plainYes } from './plain-yes';
import { proposed } from './proposed';
import { inStep } from './in-step';
import { adviceCandidates } from '../wanted/advice';
import { wantedCandidates } from '../wanted/candidates';
import { closingCandidates } from './closing';
import { addressed, directCandidates, themedCandidates } from './themes';
import { findTopic } from './topic';
import { unasked } from './unasked';
import { unsaid } from './unsaid';

export { sortRecipes } from './sort-recipes';

/** Codes of sentences that pull back. */
export type FleeCode = CodeOf<'flee'>;

export const isFlee = (code: NegativeCode): code is FleeCode => familyOf(code) === 'flee';

/** Sentences in place of one that pulls back: the writer's own, mended, first; then new ones about the same thing. */
export function fleeCandidates(site: Site, code: FleeCode): readonly Candidate[] {
  const closing = closingCandidates(site);
  if (closing) return closing;
  const gifts = code === 'capitulate' ? keptGift(site) : [];
  const made = [
    ...saidPlainly(site, code),
    ...(code === 'vague' ? adviceCandidates(site) : []),
    ...directCandidates(site, code),
    ...inEveryTone(keptCandidates(site, code)),
    ...(LEAVES_WAITING.has(code) || (code === 'hedge' && answersAsk(site)) ? wantedCandidates(site) : []),
    ...keptFacts(site, code),
    ...themedCandidates(site, code),
    ...framedCandidates(site, code),
    ...keptAsked(site, code),
  ];
  const others = LEAVES_WAITING.has(code) ? namedWord(made, site) : made;
  // Beside a gift a price would take it back.
  return inStep(
    [...gifts, ...others.filter(({ text }) => gifts.length === 0 || !text.includes('«price'))],
    site,
  );
}

/** Of these the client goes without what they asked for; what is asked, given in or regretted has its own answer. */
const LEAVES_WAITING: ReadonlySet<FleeCode> = new Set<FleeCode>(['vague', 'withdraw']);

/** The answer, the consent or the doubt that is in the sentence. */
function saidPlainly(site: Site, code: FleeCode): readonly Candidate[] {
  if (code === 'capitulate') return plainYes(site);
  if (code !== 'hedge') return [];
  // Half an answer is worth less than a whole one with its day.
  const half = isHalfAnswer(site.sentence.plain)
    ? wantedCandidates(site).map((made) => ({ ...made, maker: 'grammar' as const }))
    : [];
  return [
    ...plainYes(site),
    ...proposed(site),
    ...unasked(site),
    ...unsaid(site),
    ...guessed(site),
    ...half,
    ...ownView(site),
  ];
}

/** The writer's own words in another tone are nearer than a ready sentence in the right one. */
const inEveryTone = (kept: readonly Candidate[]): readonly Candidate[] => [
  ...kept,
  ...tones.flatMap((tone) => kept.flatMap((one) => (one.tone === tone ? [] : [{ ...one, tone }]))),
];

function framedCandidates(site: Site, code: FleeCode): readonly Candidate[] {
  // What is done needs no next step.
  if (code !== 'apologise' && isSettled(site.sentence.plain)) return [];
  const held = findHeld(site);
  // What was given away may go into a blank, and is said to have gone; any other fact has to stay.
  const released =
    code === 'capitulate' &&
    !TELLS.test(site.sentence.text) &&
    (held === undefined || held.fact?.kind === 'aside')
      ? framedFor({ topic: findTopic(site), fact: undefined, address: '' }, site, code)
      : [];
  return [...released, ...(held ? framedFor(held, site, code) : [])];
}

/** "I took 8:00 because ...": what was done gives nothing away. */
const TELLS =
  /^(?:(?:and|but|so|well|yes|no),? )*(?:I|we)(?:['’]ve| have)? (?:now |already |just )?(?:taken|done|written|moved|told|took|did|made|sent|had|was|were|put|got|went|chose|kept|booked|asked|told|said)\b/i;

function framedFor(held: Held, site: Site, code: FleeCode): readonly Candidate[] {
  const { sentence, voice } = site;
  const { notes } = site.context;
  const { topic, fact, address } = held;
  const about = fact?.words ?? topic?.text;
  const said = {
    plain: sentence.plain,
    message: code === 'hedge' && answersElsewhere(site) ? '' : site.view.incoming,
  };
  // What only the mail is about is named again where its day or its answer is open, and nowhere else.
  const isOpen = code === 'vague' || (code === 'hedge' && /\?/.test(said.message));
  const named = topic?.from === 'sentence' ? 'here' : topic?.from === 'message' && isOpen ? 'near' : 'no';
  const theirs = topic !== undefined && isTheirs(topic.text, site.view.incoming);
  // A day in what is given in is seldom one to be confirmed: better than no choice.
  const isMereDay = code === 'capitulate' && fact?.kind === 'day';
  // What was asked of the client must be asked still.
  const isAskingYou = code !== 'apologise' && /\byou\b/i.test(sentence.plain) && ASKS.test(sentence.plain);
  return tones.flatMap((tone) =>
    (fact
      ? carried(code, fact)[tone]
      : [
          ...notedFrames(code, tone, named !== 'no', notes),
          ...framesFor(code, said, named, tone, sentence.index),
          ...(named === 'near' ? framesFor(code, said, 'no', tone, sentence.index) : []),
        ]
    )
      .filter((text) => awaits(text, said.message))
      .filter((text) => suits(text, notes) && (theirs || !THANKS.test(text)))
      .filter((text) => !isAskingYou || text.includes('?'))
      .filter((text) => code !== 'capitulate' || !WAITS_ON.test(text))
      .map((text) => {
        const spoken = speak(
          text.replaceAll('{T}', () => about ?? ''),
          voice,
        );
        return wholeOf(
          sentence,
          // What only the mail is about is lent: a sentence that hurts is better left out than replaced by it.
          text.includes('{T}') && (named === 'here' || fact) && !isMereDay ? 'frame' : 'template',
          tone,
          addressed(spoken, address),
        );
      }),
  );
}

/** Word to come on a thing: of what is given in, nobody waits for any. */
const WAITS_ON = /\b(?:answer on|looking after|happens next on) \{T\}/;

/** An answer is only promised to who asked, and a wait only known of who wrote. */
const awaits = (text: string, message: string): boolean =>
  (!/\bhave an answer by\b/.test(text) || message.includes('?')) &&
  (!/\byou are waiting\b/.test(text) || message !== '');

/** True when the client wrote of it. */
const isTheirs = (about: string, message: string): boolean =>
  message.toLowerCase().includes(about.split(' ').at(-1)?.toLowerCase().replace(/s$/, '') ?? '');

/** One thanks for what was told, not for what one tells oneself. */
const THANKS = /^Thank you for (?:telling|writing).*\{T\}/;
