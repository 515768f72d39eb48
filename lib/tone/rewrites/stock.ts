import type { Tone } from '../reading';
import { type Candidate, type Site, wholeOf } from './site';
import type { NegativeCode } from '../codes';
import { thingIn, thingOf, thingRaised } from './thing';
import { templatesFor } from './templates';
import type { Template } from './templates/template';
import { speak } from './voice';

const TONES: readonly Tone[] = ['short', 'warm', 'firm'];

/** Ready sentences of the finding's code: the fallback when nothing closer to the writer's words can be made. */
export function templateCandidates({
  finding,
  sentence,
  voice,
  reading,
  context,
}: Site): readonly Candidate[] {
  if (isClosing(sentence.text)) {
    return TONES.map((tone) => wholeOf(sentence, 'template', tone, CLOSINGS[tone]));
  }
  const asks = ASKS_FOR_IT.has(finding.code);
  const named = thingOf(sentence.text, sentence.plain);
  const own =
    (asks || finding.code === 'attack') &&
    /^(?:my|our) (?!.*(?:call|meeting|session|appointment|invoice|question)s?$)/.test(named ?? '')
      ? undefined
      : named;
  const thing = own ?? thingIn(reading.incoming, context.incoming) ?? thingRaised(context.incoming);
  return TONES.flatMap((tone) =>
    templatesFor(finding.code, tone, sentence.plain, sentence.index).flatMap((template) => {
      const text = withThing(template.text, asks && !isAbout(template, own) ? undefined : own, thing);
      return text === undefined ? [] : [wholeOf(sentence, 'template', tone, speak(text, voice))];
    }),
  );
}

/** What is asked for here is only what the writer named: what the client wants is not what they owe. */
const ASKS_FOR_IT: ReadonlySet<NegativeCode> = new Set<NegativeCode>(['accuse', 'command', 'threat']);

function withThing(template: string, own: string | undefined, thing: string | undefined): string | undefined {
  if (thing === undefined && template.includes('{thing}')) return undefined;
  return template.replace(
    /\{thing(?:\|([^}]*))?\}/g,
    (_, blank?: string) => (blank === undefined ? thing : own) ?? `«${blank}»`,
  );
}

/** "Photos show the cable on the unit": what is asked for by such a template is photos, not the unit. */
const isAbout = ({ topic }: Template, own: string | undefined): boolean =>
  topic === undefined || own === undefined || topic.test(own);

/** "Sorry again," before the name. */
const isClosing = (text: string): boolean => /^[^.?!]{1,50},$/.test(text) && text.split(' ').length < 7;

const CLOSINGS: Readonly<Record<Tone, string>> = {
  short: 'Many thanks,',
  warm: 'With many thanks,',
  firm: 'Kind regards,',
};
