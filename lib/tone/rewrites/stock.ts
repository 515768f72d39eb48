import { tones } from '../reading';
import { addressOf, readdressed } from './address';
import { closingCandidates } from './flee/closing';
import { nounPhrases } from './flee/noun-phrase';
import { isAside } from './flee/phrase-role';
import { type Candidate, type Site, wholeOf } from './site';
import { templatesFor } from './templates';
import { speak } from './voice';

/** Ready sentences of the finding's code: the fallback when nothing closer to the writer's words can be made. */
export function templateCandidates(site: Site): readonly Candidate[] {
  const { finding, sentence, voice } = site;
  return (
    closingCandidates(site) ??
    tones.flatMap((tone) =>
      templatesFor(finding.code, tone, sentence.plain, sentence.index).map((template) =>
        wholeOf(
          sentence,
          'template',
          tone,
          readdressed(addressOf(sentence.text), speak(template.text.replace(SLOT, '«$1»'), voice)),
        ),
      ),
    )
  );
}

/** Ready sentences about a thing the writer named, as "the March invoice": what the client wants is not what they owe. */
export function namingCandidates({ finding, sentence, voice }: Site): readonly Candidate[] {
  // What should have come came in the end, and is not asked for; what is told of a thing is no promise to look into it.
  if (finding.code === 'deflect' || finding.code === 'defend' || LOOKS_BACK.test(sentence.plain)) return [];
  return tones.flatMap((tone) =>
    templatesFor(finding.code, tone, sentence.plain, sentence.index).flatMap((template) => {
      const thing = SLOT.test(template.text) ? named(template.topic, sentence) : undefined;
      if (thing === undefined) return [];
      return [
        wholeOf(
          sentence,
          'frame',
          tone,
          speak(
            template.text.replace(SLOT, () => thing),
            voice,
          ),
        ),
      ];
    }),
  );
}

const LOOKS_BACK = /\b(?:if (?:you|your \w+)(?: had|'d)|had (?:you|your))\b/i;

/** What is named, or else left blank: `{thing|item: the invoice}`. */
const SLOT = /\{thing\|([^}]*)\}/;

/** "Photos show the cable on the unit": what is asked for by such a template is photos, not the unit. */
function named(topic: RegExp | undefined, { text, plain }: Site['sentence']): string | undefined {
  const found =
    topic &&
    nounPhrases(plain).find(
      (phrase) =>
        /^(?:the|your)$/.test(phrase.determiner) && topic.test(phrase.head) && !isAside(phrase, plain),
    );
  return found && text.slice(found.start, found.end).replace(/^(?:The|Your)\b/, (word) => word.toLowerCase());
}
