import { isView } from '../flee/next-of';
import { type Candidate, type Site, wholeOf } from '../site';
import { speak } from '../voice';

/** The client asks what the writer thinks or would do, and the mail does not say: the view takes the place of what evades it. */
export function adviceCandidates({ finding, sentence, view, voice, reading }: Site): readonly Candidate[] {
  if (!WANTS_VIEW.test(view.incoming) || isView(sentence.plain)) return [];
  const others = view.sentences.filter(({ index, role }) => role === 'body' && index !== sentence.index);
  // One recommendation is enough, and it stands where the view is first evaded.
  const isFirst = !reading.findings.some(
    ({ code, sentence: at }) => at < finding.sentence && /^(?:vague|hedge|deflect)$/.test(code),
  );
  if (!isFirst) return [];
  if (others.some(({ plain }) => /«item: your (?:choice|advice|view)»/.test(plain) || SAYS.test(plain)))
    return [];
  return TEXTS.map(([tone, text]) => wholeOf(sentence, 'frame', tone, speak(text, voice)));
}

const WANTS_VIEW =
  /\bwhat (?:(?:shall|can) (?:i|we) do|do you advise|would you (?:do|pick|choose|change|recommend|suggest)|do you (?:think|say|recommend|suggest|make of)|should (?:i|we) (?:do|choose|pick|take))\b|\bwhich (?:one|of|would you|should (?:i|we)|do you)\b|\byour (?:honest |own |expert |professional )?(?:opinion|view|advice|take|recommendation|thoughts)\b|\bany (?:thoughts|advice)\b|\bdo you think (?:i|we) should\b|(?:^|[.?!,;:] |\b(?:and|or|so) )should (?:i|we)\b[^.?!]*\?/i;

/** The writer's view, said without bowing. */
const SAYS =
  /\b(?:i|we)(?:['’]d| would)? (?:recommend|suggest|advise|go (?:with|for))\b|\bmy (?:advice|recommendation|view) (?:is|would)\b/i;

const TEXTS = [
  ['short', '{I} recommend «item: your choice», because «reason: why it serves them».'],
  [
    'warm',
    '{I} would go with «item: your choice», because «reason: why it serves them»; how does that sound?',
  ],
  ['firm', '{My} advice is «item: your advice», and {I} can go through it with you on «day».'],
] as const;
