import type { Voice } from './voice';

/** "The setting was made by a student who was helping us" is "the setting was made on our side": whoever of theirs it was, it was the writer's house. */
export const onOurSide = (text: string, { team }: Voice): string =>
  text.replace(BY_OURS, team || /\b(?:our|us|we)\b/i.test(text) ? ' on our side' : ' on my side');

const BY_OURS =
  /(?<=\b(?:was|were|is|are|been|be|being) (?:\p{L}+ly )?\p{L}+(?: (?:down|up|off|on|out|in|over|away))?) by (?:a|an|one of|our|my|another|some)(?: (?:of )?(?:our|my|the))?(?: \p{L}+){0,2}? (?:students?|interns?|trainees?|apprentices?|temps?|assistants?|juniors?|designers?|colleagues?|developers?|staff|predecessor|helpers?|volunteers?|drivers?|teams?|partners?)(?: (?:who|that) (?:was|were|is|are|had|has) [^,;.]*?)?(?=[,;.]|$| (?:over|in|on|at|last|this|before|after|yesterday|when|and|but|without)\b)/iu;
