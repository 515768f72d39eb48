import { asQuestion, edit, edited, stemOf, wordsIn } from '../editing';
import { type Candidate, type Site, wholeOf } from '../site';
import { tones } from '../../reading';
import { trims } from '../trims';
import { speak } from '../voice';
import { isView, nextOf, withNext } from './next-of';
import { asksInForm } from './asks-in-form';
import { based } from './based';
import { doubts, feels, onlyFlees } from './straight/flees';
import { piecesOf } from './straight/pieces';
import { tellsOfWork } from './tells-of-work';

/** The writer's view, offer or question without the words that make it small. */
export const keptView = (site: Site): readonly Candidate[] => [
  ...keptFrom(site.sentence.text, site),
  ...(LEAD_CLAUSE.exec(site.sentence.text)?.slice(1, 2) ?? []).flatMap((clause) =>
    keptFrom(`${clause}${site.sentence.text.trimEnd().endsWith('?') ? '?' : '.'}`, site),
  ),
];

/** What is said before it is taken back. */
const LEAD_CLAUSE =
  /^(.{15,}?),? (?:though|but|although|only|so|or|not that|and (?=(?:I|we|it)\b)|- )\b ?.+$/is;

function keptFrom(said: string, site: Site): readonly Candidate[] {
  const { sentence, voice, view } = site;
  const cut = edited(said, [...SMALL, ...(trims.hedge ?? []), ...AFTER]);
  // A clause that stands before what takes it back may already be plain.
  const taken = cut ?? (said === sentence.text ? undefined : said);
  const straight = taken === undefined ? undefined : based(taken);
  if (
    straight === undefined ||
    wordsIn(straight) <
      Math.max(4, wordsIn(said) / (straight.endsWith('?') ? 4 : said === sentence.text ? 3 : 2)) ||
    UNSURE.test(straight) ||
    piecesOf(stemOf(straight)).some(({ text }) => feels(text) || onlyFlees(text)) ||
    (straight.endsWith('?') && !asksInForm(straight)) ||
    FRAGMENT.test(straight)
  )
    return [];
  if (/^hopefully\b/i.test(said) && onlyFlees(said)) return [];
  // A doubt about how things are may not become a fact: said straight it stays an "I think".
  if (doubts(said) && !doubts(straight) && ![ASKED, OFFERED, ADVISES].some((sign) => sign.test(straight)))
    return [];
  // What the writer will do is a promise, and read as one.
  if (/^(?:I|we)(?:['’]ll| will) /i.test(straight)) return [];
  if (cut === undefined && ![ASKED, OFFERED, ADVISES].some((sign) => sign.test(straight))) return [];
  const made = (tone: Candidate['tone'], text: string) =>
    wholeOf(sentence, 'grammar', tone, speak(text, voice));
  // "I wonder whether ...?" asks nothing once it is a view.
  return versionsOf(
    /^my view is/i.test(straight) ? straight.replace(/\?+$/, '.') : straight,
    made,
    view.incoming,
    (text) => tellsOfWork(text, site),
  );
}

/** A question, an offer, a view or a plain statement, each with what makes it lead. */
export function versionsOf(
  view: string,
  made: (tone: Candidate['tone'], text: string) => Candidate,
  message: string,
  tells: (text: string) => boolean = () => true,
): readonly Candidate[] {
  const straight = (edited(view, SOME_TIME) ?? view).replace(/ if that suits you(?=[.?!]|$)/, '');
  if (ASKED.test(straight)) return asked(asQuestion(straight), made);
  if (OFFERED.test(straight)) {
    const offer = stemOf(straight).replace(/\?+$/, '');
    // Behind a case put or a list, a day would belong to its last words.
    const day =
      /«day»|\bby \w+day\b|\b(?:today|tomorrow|tonight)\b|,|\b(?:if|but|because|though|although|so|when|once)\b/i.test(
        offer,
      )
        ? ''
        : ' by «day»';
    return [
      made('short', `${offer}${day}.`),
      made('warm', `${offer}${day}; does that suit you?`),
      made('firm', `${offer.replace(OFFERED, '$1 will')}${day}.`),
    ];
  }
  if (ADVISES.test(straight)) {
    return [
      made('short', straight),
      made('warm', `${stemOf(straight)}; how does that sound to you?`),
      made('firm', `${stemOf(straight)}, because «reason: why it serves them».`),
    ];
  }
  if (!isView(straight) && !tells(straight)) return [];
  const next = nextOf('hedge', straight, message);
  return tones.flatMap((tone) => next[tone].map((move) => made(tone, withNext(straight, move))));
}

function asked(
  question: string,
  made: (tone: Candidate['tone'], text: string) => Candidate,
): readonly Candidate[] {
  const stem = stemOf(question).replace(/\?$/, '');
  // Behind a case put a day would belong to the case.
  if (/^(?:could|can|would) you\b/i.test(stem) && !/«day»|\bby \w|, |\b(?:if|when|once)\b/i.test(stem)) {
    return [
      made('short', question),
      made('warm', `${stem} by «day», so that {I} can plan the next step?`),
      made('firm', `${stem} by «day»?`),
    ];
  }
  return [
    made('short', question),
    made('warm', `${question} Your answer by «day» would help {me} plan the next step.`),
  ];
}

const SMALL = [
  edit(/ (?:perhaps|maybe|possibly),? (?:perhaps|maybe|possibly) (?=\w)/g, ' '),
  edit(/,? in case (?:I|we)(?:'ve|'m| have| am| got| made)\b[^;?]*/),
  edit(
    /^(?:I don't suppose|(?:is there )?any chance)(?: that)? you(?:'d| would| could| might)?(?: possibly)?(?: be able to)? (?=\w)/,
    'could you ',
  ),
  edit(
    /^(?:maybe |perhaps )?if (?:it's|that's) (?:ok|okay|all right|alright|fine|possible)(?: (?:with|for) you)?,?(?: and only if you have (?:the )?time,?)? you can (?=[^?]*\?$)/,
    'could you ',
  ),
  edit(/,? (?:I|we) (?:guess|suppose|think|imagine|reckon|fear|dare say)(?=,|[.?!]|$),?/),
  edit(
    /^if (?:it|that)(?:'s| is| would be) (?:important|useful|helpful|of (?:any )?use|any (?:use|help))(?: to (?:you|somebody|anybody|anyone|someone))?,? (?=I\b)/,
  ),
  edit(
    /,? (?:but )?(?:only )?if (?:that|it|this)(?:'s| is| isn't| wouldn't be| would not be) (?:not |no |at all )?(?:a |an |any )?(?:dreadful |terrible |great |big |awful )?(?:overstepping|too \w+|a? ?bother|trouble|disturb\w+|asking too much|imposition|nuisance|problem)(?: (?:for|to) (?:you|her|him|them))?,?/,
  ),
  edit(/,? if you(?:'re| are) not too \w+(?=[,.?!]|$)/),
  edit(
    /^I(?:'d| would| did| do)? (?:gently |just |only )?wonder(?:ed)?,?(?: and [^,]+,)? (?:whether|if) (?=(?:the|your|our|that|this|it|there)\b)/,
    'My view is that ',
  ),
  edit(
    /,? (?:but )?only if (?:you|it) (?:feel like it|want(?: to)?|like|have (?:the )?time|suits(?: you)?|really)(?:,|(?=[.?!]))/,
  ),
  edit(/\b(could|can|would) you,? (?:(?:maybe|perhaps|possibly|please),? )+/, '$1 you '),
  edit(
    /^(?:(?:maybe|perhaps) )?you (?:could|might|may)(?: (?:maybe|perhaps|possibly|always|also))?(?: (?:want|like|wish) to)? (?=(?:start|try|look|ask|take|send|use|go|do|make|add|move|change|put|keep|wait|check|choose|pick|call|write|add|consider|leave|talk)\b)/,
    'I suggest you ',
  ),
  edit(/^(?:(?:um|er|well|so|anyway|honestly|but|and),? )+(?=\w)(?!(?:is|was|are|were)\b)/),
  edit(
    /\bwould it be (?:at all )?(?:ok|okay|all right|alright|fine|possible|a problem|too much)(?: with you)? if (I|we) /,
    'shall $1 ',
  ),
  edit(
    /\bwould you mind(?: (?:terribly|awfully|at all|very much|horribly))? if (?:we|I) (did|sent|moved|made|used|put|left|took|had|kept|changed|spoke|met|started|waited|added|called)\b/,
    'shall we $1',
  ),
  edit(
    /\bif (?:you|u) (?:possibly )?(?:have|get|find) (?:a (?:sec|second|moment|minute|mo)|the time|time|a chance)\b,?/,
  ),
  edit(
    /,? (?:not that (?:I|we|it)|for what it's worth|for my two cents|in my (?:humble|limited|modest) (?:opinion|view|experience)|if I'm (?:allowed|honest)|or so I (?:think|hope)|or something(?: like that)?|if (?:that's|it's) any (?:use|help)(?: to (?:you|anybody|anyone))?|if you (?:think|feel) (?:there (?:might|may) be any point in it|it's worth it)|but (?:who am i|what do i know|I'm only|I'm just|I'm probably|you know best|it's up to you|it's your call|that's just|don't quote me|don't take my word|it's only)).*$/,
  ),
  edit(
    /,? (?:but )?(?:please )?(?:take (?:this|it|that) with a (?:big |large )?(?:pinch|grain) of salt|do correct me if I'm wrong|correct me if I'm wrong|I (?:might|may|could) (?:well )?(?:be (?:wrong|mistaken|misreading|missing)|have (?:it|this|read it|got it) wrong).*|I could be (?:wrong|misreading).*)$/,
  ),
  edit(
    /^(?:I'm|I am|we're|we are) (?:only |just |no |not (?:a|an|the) |probably not |hardly )[^,.;]{2,50}, (?:so|but) /,
  ),
  edit(/^(?:it's|it is|this is|this might be|it may be) (?:only |just |probably |maybe )[^,.;]{2,40}, but /),
  edit(
    /^(?:I|we)(?: do| did)? (?:just |only |half |kind of |sort of )?(?:wonder|wondered|think|thought|feel|felt|suppose|guess|fancy|imagine|reckon|believe|suspect)(?:,? and it may just be me,?)?(?: that)? (?=(?:you|we|it|the|this|that|there|they|your|our|my|I)\b)/,
  ),
  edit(
    /\b(I|we) (?:could|might|may) (?:perhaps |maybe |possibly |conceivably |probably |potentially |just |also |always |at a pinch )*(?=(?:do|try|make|send|look|check|add|write|move|change|ask|bring|offer|put|use|call|start|show|set)\b)/,
    '$1 can ',
  ),
  edit(/\b(?:could|might|may) (?:perhaps|maybe|possibly|conceivably|potentially) /, 'could '),
  edit(/,? (?:perhaps|maybe|possibly|probably|potentially|conceivably|arguably)(?=[,.?!]|$)/),
  edit(
    /\b(?:perhaps|maybe|possibly|probably|potentially|conceivably|arguably|presumably|hopefully|somewhat|slightly|sort of|kind of|kinda|sorta|a (?:tiny |little |wee )?bit(?! of)|a tad|a touch|if anything|as it were|so to say) (?=\w)/,
  ),
  edit(
    /\b(?:just|only|merely|simply) (?=(?:a|an|the|to|wanted|want|checking|asking|wondering|thinking|thought)\b)/,
  ),
];

const SOME_TIME = [
  edit(/ (?:at some (?:point|stage|time)|some ?time|one of these days|one day)(?=[,.?!]|$)/),
];

const AFTER = [...SOME_TIME];

const UNSURE =
  /^(?:only|in some sense|i['’]m|i am|i was|i['’]d a|hope)\b|\b(?:maybe|perhaps|possibly|probably|might|may|sort of|kind of|suppose|guess|wonder|not (?:\w+ )?sure|unsure|hopefully|no idea|don['’]t know|couldn['’]t say|wouldn['’]t|sorry|silly|stupid|afraid|expert|hopeless|useless|worst|last person|who am i|if you like|either way|or not|hesitat\w*|shy|brave|rough|clunky|not that|hope it|hope that|didn['’]t (?:like to|find)|if one|the last to|pinch of salt|gun|though i\b|though i['’]m|better than my|i['’]m sure|could not say|so far as|cleverer|than (?:me|I)\b|for me to say|i wish|ever so kind|be nice|hang on|out of the question|fond|letdown|no good|catastroph\w*|nothing|nobody|ignore|scary|overstep\w*|reluctant|judge|disturb\w*|bother\w*|swear|depends|conceivabl\w*|I think|reckon|feeling|I get that|love to|like to give|my part|slow|wrong|not quite|like to see|terribly|overthinking|made a|the one|hang on|least|one never|should have|at some point|seem(?:s|ed)?|something|somehow)\b/i;
const FRAGMENT =
  /^(?:which|who|that|because|while|where|than|or|if|when|as|not|whether|though|to|of)\b|\b(?:the|a|an|to|of|and|or|but|with|for|is|are)[.?!]*$/i;
const ASKED =
  /^(?:could|can|would|will|have|do|does|are|is|shall|should|what|which|when|where|how|may) |\?["')]*$/i;
const OFFERED = /^(I|we) (?:can|could)\b(?!['’]t| not|not| have\b)/i;
const ADVISES =
  /\b(?:I|we)(?:['’]d| would) (?!\w+(?<!e)ed\b|grown|been|had|gone|seen|known|taken|got|like|love|be|have|not|offer|imagine|think|say|agree|guess|expect|ask)|\b(?:recommend|suggest|my view|my advice|propose|should(?! have)|better)\b/i;
