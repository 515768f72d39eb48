import { lacking, topic } from './template';

/** What a sentence of blame, excuse or defence speaks of, as far as it says what would lead on from it. */
export const about = {
  /** Somebody beside the client who said, wanted or changed something, too. */
  secondVoice:
    /\byour (?:own )?(?:team|office|side|people|staff|colleagues?|assistants?|secretary|managers?|directors?|boss|partner|wife|husband|brother|sister|son|daughter|mother|father|cousin|nephew|agency|accountant|lawyers?|marketing|board|developer|architect|engineer|reception)\b.{0,40}\b(?:said|says|told|tells|asked|wanted|wants|agreed|approved|decided|chose|changed|changes|ordered|insisted|signed|confirmed|gave|sent|instead|opposite)\b/i,
  /** The writer heard of it late, or from others. */
  untold:
    /\b(?:without (?:\w+ ){0,2}(?:telling|asking|informing|letting|a word|notice|warning)|(?:found out|learned|learnt|heard|read about) .{0,60}\b(?:from|through|by|in|on|when|only)\b|(?:nobody|no one|never|not|n['’]t) (?:\w+ ){0,3}(?:told|tell|informed|inform|mention(?:ed)?|warned?|said anything|let (?:me|us) know)\b.{0,12}\b(?:me|us|anyone|anybody|of|about|that)\b|(?:first (?:i|we)['’]?(?:ve)? (?:have )?heard)|no(?:t a)? (?:word|warning|notice)\b|behind (?:my|our) back)/i,
  /** It was asked for one way and then another. */
  changed:
    /\b(?:chang(?:ed|es|ing) (?:\w+ ){0,4}(?:twice|again|three times|four times|every|since|mind)|(?:versions?|drafts?|rounds?) (?:\d|two|three|four|five|six)|(?:two|three|four|five|six|seven|eight|\d+) (?:\w+ )?(?:versions|rounds|revisions|drafts)|back and forth|first .{3,60} then .{3,60}\b(?:again|back|now)\b|change of mind|changed (?:your|her|his|their) minds?)\b/i,
  /** It came late, or the time was short. */
  late: /\b(?:late|later|last[- ]minute|deadline|delay(?:s|ed)?|too short|on time|in time|at the last|weeks? ago|days? before|overdue|short notice|the night before)\b/i,
  /** It was to come from the client, and did not. */
  missing: {
    about:
      /\b(?:missing|outstanding|still (?:no|need|waiting)|(?<!without )waiting for|no sign of)\b|\b(?:not|never|no one|nobody)\b.{0,25}\b(?:sen[dt]|g[ai]ve|given|provided?|upload(?:ed)?|shared?|attach(?:ed)?|deliver(?:ed)?|hand(?:ed)? (?:over|in)|return(?:ed)?|completed?|fill(?:ed)?|received?|got|arrived?|came|come)\b|n't (?:\w+ )?(?:sen[dt]|give|given|provided?|upload(?:ed)?|shared?|attach(?:ed)?|return(?:ed)?|completed?|fill(?:ed)?|received?|got|arrived?|come)\b/i,
    topic: topic.files,
  },
  /** Their answer is waited for; that somebody else gave none is no question to them. */
  unanswered: {
    about: new RegExp(
      `^(?=.*\\b(?:you|your|wait\\w*|still|yet|outstanding)\\b)${lacking(topic.answer).about.source.slice(1)}`,
      'i',
    ),
    topic: topic.answer,
  },
  /** A third who is said to have done it, or to decide it. */
  someoneElse:
    /\b(?:the|our|my|a) (?:[\w-]+ )?(?:supplier|courier|carrier|bank|printers?|council|provider|department|team|agency|airline|venue|landlord|builder|contractor|subcontractor|manufacturer|vendor|driver|office|company|insurer|lawyers?|solicitor|agent|developer|lab|warehouse|hotel|organi[sz]ers?|publisher|accountant|authority|ministry|bureau|surveyor|engineer|electrician|plumber|photographer|grower|wholesaler|factory|post office|hospital|clinic|practice|desk|committee|colleagues?|head office|management)\b(?!['’]s)/i,
  /** Too much to do, or too little time: the writer's own weather. */
  busy: /\b(?:new (?:here|to)|(?:was|were|is|are) new|ran over|typhoon|heat|degrees|wind|rain\w*|flood\w*|drought|driest|wettest|power cut|no light|internet|wi-?fi|illness|unwell|flu|hospital|funeral|school run|exams?|family matter|bereave\w*|passed away|surgery|maternity|paternity|busy|backlog|queue|short[- ]staffed|understaffed|volumes?|demand|snowed under|swamped|overrun|stretched|hectic|peak|holidays?|season|strike|weather|storm|snow|traffic|sick|ill|off this week|on leave|one of those|capacity)\b/i,
} as const;
