import { type Code, isLead } from '../../../lib/tone/codes';
import { overlaps } from '../../../lib/tone/span';
import type { Answer } from './evaluation';

const EACH = 5;

/** Ten sentences the coach got wrong, spread over the writers, always the same ones for the same answers. */
export function errorsOf(answers: readonly Answer[]): string {
  const errors = answers.flatMap(errorsIn);
  const alarms = spread(errors.filter(({ truth }) => truth.length === 0));
  const misses = spread(errors.filter(({ said }) => said.length === 0));
  const line = ({ writer, text, truth, said }: Wrong) =>
    `- ${writer}: "${text}" Coders: ${truth.join(', ') || 'nothing'}. Coach: ${said.join(', ') || 'nothing'}.`;
  return `## What still goes wrong: ten examples\n\n${[...alarms, ...misses].map(line).join('\n')}`;
}

interface Wrong {
  readonly writer: string;
  readonly text: string;
  readonly truth: readonly Code[];
  readonly said: readonly Code[];
}

function errorsIn({ draft, said }: Answer): readonly Wrong[] {
  return draft.units.flatMap((unit) => {
    const truth = unit.codes.filter((code) => !isLead(code));
    const heard = [...new Set(said.findings.filter((span) => overlaps(span, unit)).map(({ code }) => code))];
    if (truth.length > 0 === heard.length > 0) return [];
    return [{ writer: draft.writer, text: unit.text.replaceAll('\n', ' '), truth, said: heard }];
  });
}

/** Items at even distances. */
const spread = (errors: readonly Wrong[]): readonly Wrong[] =>
  Array.from({ length: Math.min(EACH, errors.length) }, (_, at) => at).flatMap(
    (at) => errors[Math.floor(((at + 0.5) * errors.length) / EACH)] ?? [],
  );
