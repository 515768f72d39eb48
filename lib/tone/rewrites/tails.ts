import type { Tone } from '../reading';

/** What turns a plain refusal into one that leads, put behind the writer's own words. */
export const tails: Readonly<Record<Tone, string>> = {
  short: 'what {I} can do is «item: what is possible».',
  warm: '{I} would be glad to offer «item: what is possible» instead; would that help?',
  firm: 'as a way forward {I} suggest «item: what is possible», by «day».',
};

/** Words no tail can mend: mockery, insult, raised voice, bitterness. */
export const HURTS =
  /!{2,}|\?{2,}|\b(?:careful|overlooked|ridiculous|stupid|idiot\w*|lazy|careless|incompeten\w*|useless|hopeless|pathetic|absurd|nonsense|joke|typical|rude|unprofessional|disrespect\w*|insult\w*|waste|wasting|bother(?:ed)?|seriously|honestly|obviously|clearly|surely|whatever|apparently|clueless|lies?|lying|liar|fault|blame|ashamed|disgust\w*|sick of|fed up|had enough|how dare|at least(?! (?:\d|an? |one|two|three|four|five|six|ten|the ))|of all people|someone's husband|nobody could|can't even|don't even|not my (?:job|problem)|your (?:fault|problem|mess)|mess(?:ed)?|(?:you|he|she|they|i|we) (?:ha(?:ve|s|d) )?failed|failed (?:to|you|us|me)|refused|ignored|did not do (?:his|her|their) job)\b/i;
