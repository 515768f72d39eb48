import fc from 'fast-check';
import { isWarning } from '../../lib/tone/rule';
import { rules } from '../../lib/tone/rules';
import { sampleThreads } from '../../lib/samples/threads';

/** Sentences every rule is known to hear or to leave: what rules and rewrites take apart, put together at random. */
const sentences: readonly string[] = rules.flatMap((rule) => {
  const catches = isWarning(rule) ? rule.examples.catches.map(([marked]) => marked) : rule.examples.catches;
  return [...catches.map((marked) => marked.replaceAll(/\[\[|\]\]/g, '')), ...rule.examples.leaves];
});

/** What trips programs that read text: odd characters, directions that turn the reading round, halves of characters. */
const oddities: readonly string[] = [
  '\0 \uFEFF \u00AD \u200B \u200D \u2028 \u00A0 \u202E \u202C \u2066 \u2069 \u200F \uD83D \uDE00 😀 👩‍💻 é e\u0301 İ ß ﬁ',
  '</script> <b> &amp; {{x}} ${x} $1 $& %s \\ [[ ]] « «day» » __proto__ constructor toString',
  '" “ ’ \' ( ) ... … ?! !!! . , ; : — - ``` `code`',
  'https://x.example/a?b=c mia@va.example $1,200.50 14:30 3pm 25% Friday 3rd',
]
  .flatMap((words) => words.split(' '))
  .concat(['\t', '\r\n', '\n', '\n\n', '   ', '* ', '1. ', '> ', '>> ', '-- ', '3 pm', 'May 3rd'])
  .concat(['On Mon, Anna wrote:', 'Sent from my phone', 'Hi Anna,', 'Best,\nMia']);

const sentence = fc.constantFrom(...sentences);
const word = sentence.map((text) => text.split(' ')).chain((words) => fc.constantFrom(...words));
const oddity = fc.constantFrom(...oddities);

/** A sentence with something cut out, doubled or put in. */
const bent = fc
  .tuple(sentence, fc.nat(), fc.nat(12), fc.oneof(oddity, word, fc.constant('')))
  .map(([text, at, cut, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + cut);
  });

const changedCase = fc
  .tuple(sentence, fc.boolean())
  .map(([text, up]) => (up ? text.toUpperCase() : text.toLowerCase()));

const glue = fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '', ', ', ' - ', '. ');

/** Anything a person, a program or an attacker could leave in a draft. */
export const draft: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .array(fc.tuple(fc.oneof(sentence, bent, changedCase, word, oddity), glue), {
        minLength: 1,
        maxLength: 7,
      })
      .map((parts) => parts.map(([text, between]) => text + between).join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 120 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(oddity, word), fc.integer({ min: 2, max: 60 }))
      .map(([text, times]) => text.repeat(times)),
  },
);

/** A message to answer, or none. */
export const incoming: fc.Arbitrary<string | null> = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...sampleThreads.flatMap(({ messages }) => messages.at(-1)?.text ?? [])),
  draft,
);
