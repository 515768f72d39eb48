import { edit, edited, stemOf, tidied } from '../../editing';

/** The promise without trying and hoping; undefined for a question. */
export function meantIn(text: string): string | undefined {
  if (/\?["')]*$/.test(text)) return undefined;
  const whole = stemOf(text);
  return stemOf(edited(whole, MEANT) ?? whole).replace(/(?<=\p{Ll} )(?:The|Your|Our|This|That)\b/u, (word) =>
    word.toLowerCase(),
  );
}

/** Without its open end; undefined when it has none. A short promise may be left: "Plates'll come". */
export function withoutEnd(text: string): string | undefined {
  const after = OPEN_ENDS.reduce((now, [find, put]) => now.replace(find, put), text);
  return after === text ? undefined : stemOf(tidied(after));
}

/** How one says that one will, without saying it. */
const MEANT = [
  // "The desk I'll get around to": in the order of any other promise.
  edit(
    /^((?:the|your|our|this|that) [^,;]{2,40}?) ((?:I|we)(?:'ll| will) [^,;]{2,40}?) (to|at|into|on|through)(?= (?:one of these|at some|some|soon|shortly|eventually|when|as soon|later|in)\b|$)/,
    '$2 $3 $1',
  ),
  edit(/\b(?:might|may|could)(?: (?:perhaps|also|well))? (?=(?:follow|arrive|come|land|turn up)\b)/, 'will '),
  edit(/\b(?:might|may|could) be able to\b/, 'can'),
  // That one reaches him nobody can promise; that one calls, one can.
  edit(
    /\b(I|we)(?:'ll| will) try (?:and |to )(?:reach|get hold of|get through to|catch) (?=(?:him|her|them|\p{Lu}|the|my|our)\b)/u,
    "$1'll call ",
  ),
  // "at some point when I'm over your way and have a look": what follows the open end stays.
  edit(
    / (?:at some (?:point|stage|time)|sometime|soon|shortly)(?: (?:when|once|if) [^,;]*?)?(?= and (?:have|take|do|see to|fix|check|look|send|let you|sort|bring|tell|make)\b)/,
  ),
  edit(
    / (?:no doubt|surely|presumably|of course|certainly|hopefully|right away|straight away|immediately|as well)(?= |$)/,
  ),
  // What else is on the desk is no reason of the client's.
  edit(
    /^(?:and |but |so )?(?:I|we)(?:'ve| have|'m| am|'re| are) [^,;]{4,50}?,? but (?=(?:I|we)(?:'ll| will)\b)/,
  ),
  edit(/^I'm (?:hopeful|confident|sure|certain)(?: that)? /),
  edit(
    /\b(I|we)(?:'ll| will) (?:try(?! (?:him|her|them|the|a|an|my|our|another|again|harder|it|this|that)\b)(?: (?:my|our) (?:best|hardest|very best))?|attempt|do (?:my|our) (?:very )?best)(?: and| to)? /,
    "$1'll ",
  ),
  edit(
    /^(?:and |but |so )?(?:once|when(?:ever)?|as soon as|if and when) [^,;]{3,50}?,? (?=(?:I|we|you)(?:'ll| will)\b)/,
  ),
  edit(/^(?:right,? |ok(?:ay)?,? |well,? |so,? |anyway,? )?let me (?=\w)/, "I'll "),
  edit(/^(?:right,? |ok(?:ay)?,? |well,? |so,? )?let's (?=(?!see\b)\w)/, "We'll "),
  edit(
    /^(?:failing (?:this|that),? )?(I|we)(?:'d| would)? (?:still )?(?:hope|aim|try|like|intend|plan) to (?:be able to )?/,
    "$1'll ",
  ),
  edit(
    /^(I|we)(?:'m| am|'re| are) (?:still )?(?:hoping|aiming|trying|planning|intending|looking) to (?:be able to )?/,
    "$1'll ",
  ),
  edit(
    /\b(?:should|ought to|'d hope it would) (?=(?:be|have|get|arrive|come|reach|go|follow|land)\b)/,
    'will ',
  ),
  edit(
    /^(I|we) (?:might|may|could|can|should)(?: (?:perhaps|maybe|possibly|probably|also|still))? (?=\w)/,
    '$1 can ',
  ),
  edit(
    /^((?:the |our |my |your )?[\w-]+(?: [\w-]+)?) (?:might|may|could)(?: (?:perhaps|maybe|possibly|probably|also|still))? (?=(?:be (?:ready|sent|done|finished|delivered|fixed|there|here|available|with you)|arrive|come|start|go|send|deliver|call|ring|write|look|help|take|have a|do)\b)/,
    '$1 can ',
  ),
  edit(/(^|\band |\bbut )(?:someone|somebody)(?: \w+)? (?:ought to|should) /, '$1«owner» will '),
  edit(/(^|\band |\bbut )(?:someone|somebody)(?: \w+)? (?=(?:will|can|is going)\b)/, '$1«owner» '),
  edit(/\b(will|'ll) try (?:and|to) (?=\w)/, '$1 '),
  edit(/^will (?=[a-z]+ )/, "I'll "),
];

/** Ends that name no time. */
const OPEN_ENDS = [
  edit(/,? and (?:then )?(?:we'll |I'll )?see$/),
  edit(/,? sooner or later$/),
  edit(/,? and (?:just |then )?hope (?:for the best|it works(?: out)?|that .*)$/),
  edit(
    /,? (?:as|at the) (?:soon|quick|quickly|fast|early|earliest)(?: as)? (?:(?:humanly )?possible|convenience|opportunity|(?:we|i) can)(?= |$)/,
  ),
  edit(
    /,? (?:should there be [^,;]*|in (?:line|accordance) with (?:our|the) [^,;]*(?:calendar|schedule|process|procedures?|timelines?|workflow))$/,
  ),
  edit(/,? (?:some other|another) (?:time|day|week)$/),
  edit(/,? any (?:time|day|minute|moment)(?: (?:now|from now|soon))?$/),
  edit(
    /,? (?:afterwards?|after|later|then|again later|(?:further |somewhere )?(?:down|along) the (?:line|road|track|way)|one (?:day|weekend|evening|afternoon|morning)|one of these \w+)$/,
  ),
  edit(
    /,? (?:in dribs and drabs )?(?:as|when(?:ever)?) (?:(?:far|soon|quickly|fast) as )?(?:the |my |our |your )?[\w-]+ (?:allows?|permits?)$/,
  ),
  edit(
    /,? (?:when(?:ever)?|once|as soon as|as and when|depending on|subject to|until|till|after|as far as|as best) (?!the \w+ of \d).*$/,
  ),
  edit(/,? and then (?:presumably |maybe |perhaps |probably )?another$/),
  edit(/,? (?:I|we) (?:should think|would think|imagine|gather|believe|expect|hope|guess|suppose|reckon)$/),
  edit(
    /,? (?:the (?:minute|moment|second|instant)|as a matter of (?:some )?urgency|over the (?:coming|next) \w+|in the sense that|when the|without (?:any )?(?:further )?delay|(?:going|moving) forward|as a priority)\b.*$/,
  ),
  edit(
    /,? (?:and |but )?(?:fingers crossed|god willing|hopefully|touch wood|inshallah|all being well|with (?:any )?luck|if all goes well|if i can|if possible|i hope|i promise|i think|i expect|knock on wood|bear with (?:me|us))\b.*$/,
  ),
  edit(
    /,? (?:and |then )?(?:(?:we|i)(?:'ll| will) |let's |let us )?(?:see (?:what|how|where|if|who|whether)|take it from there|go from there|wait and see|keep you posted|play it by ear)\b.*$/,
  ),
  edit(
    /,? (?:(?:just )?as (?:and when|soon as|quickly as|fast as)|once|when(?:ever)?|until|till) (?:I|I'm|I've|we|we're|we've|he|he's|she|she's|they|they're|it|it's|things|there's|there|you|the|my|our|time|possible|other|others|these|those|that|everyone|everybody|somebody|someone|life|work)\b.*$/,
  ),
  edit(
    /,? (?:(?:fairly|very|pretty|quite|reasonably|really|relatively|nice and) )?(?:soon(?:est|ish|-ish)?|shortly|eventually|sometime|some ?day|one day|later(?: on)?|in (?:due|good|its own) (?:time|course)|in turn|in time|in the (?:fullness of time|near future|coming (?:days|weeks)|next (?:few (?:hours|days|weeks)|day or two|little while|bit)|meantime)|before (?:too |very )?long|down the line|at (?:the next|a suitable|our next|my next|the first|the earliest|our earliest|my earliest) (?:opportunity|possible \w+|moment|occasion|convenience)|at some (?:point|stage|time)|after a while|for (?:some time|now|the time being)|as time allows|as and when|in a (?:bit|while|little while)|over time|one of these days|asap|at (?:your|their) convenience|as a matter of priority|one way or another|somehow)\b(?:,? (?:soon|then|i hope|i think|promise))*(?:[,;-].*)?$/,
  ),
];
