import { stemOf, wordsIn } from '../editing';

/** True for a mended sentence nobody would send: words that lead nowhere, or the writer's smallness or farewell still in it. */
export const isUnsent = (text: string): boolean => {
  const said = stemOf(text);
  if (wordsIn(said) > MOST) return true;
  return [CUT_OFF, ABOUT_ME, PARTS, COMFORTS, EXCUSES].some((sign) => sign.test(said));
};

/** More than this is a story. */
const MOST = 38;

/** "It does look as, and ...": a word that wants another behind it. */
const CUT_OFF =
  /^just say\b|\btell me to (?:shut|stop|go)\b|^sorry (?:i|we) (?:know|realise|understand)\b|^(?:have|get|take|give|ask|tell|call|ring|send|check|try|use|keep|put|make|let) (?:an?|the|her|him|them|it|me|us|your)\b[^?.]*\?|\bI['’]d (?:rather )?(?:that|this|it)\b|\b(?:at|of|for|to|with|from)$|^we (?:think we )?(?:should|must|could) all\b|\b(?:at|of|for|to|with|from) (?:by|on) «|\b(?:of|for|from|with|at|to),|\bfor (?:from|until|by «)|\b(?:always|just)\.?$|\b(?:as|than|the|an|or|if|very|such|be so|because|although|though|whether)(?:[,;.?]|$)|\b(?:and|but|or) (?:and|but|or)\b|\b(\p{L}{3,}) \1\b(?<!\b(?:had|that) \1)|\b(?:do|make|have|take|give|get|put|let|change|want) (?:by|on|for) «|\bfrom now on\b.*\bby «|^By «.*\bfrom now on\b|\b(?:til|till|until) \p{L}+ by «|\b(?:another|some other) time (?:by|on) «|\b(?:always|just|also|then|now|or) (?:by|on) «|\b(?:new year|next \p{L}+) by «|, (?:i['’](?:ve|m|d)|i (?:have|am)|it['’]s|it is|my|there['’]s)\b[^,;]* by «|\b(?:each|every) (?:day|week|month|year|morning|evening) (?:by|on) «|\bbut I think I\b|\bbit but\b|^(?:and|or|that)\b|^(?:I|We) think (?:Might|(?:I|we) (?:think|thought)|(?:I|we)['’]d)\b|\p{L}\.\d/iu;

/** What the writer meant, felt, is or is not, in place of what is. */
const ABOUT_ME =
  /\byour (?:\p{L}+ )?(?:should|must|ought)\b|\bmy (?:laptop|computer|pc|internet|wi-?fi|phone|car|van|daughter|son|kids?|children|little one|husband|wife|mother|mum|mom|dad|father|back|hip|knee|landlord)(?:['’]s| is| was| has| broke| died| got)\b|^i (?:do )?find it\b|^(?:i|we)(?:['’]d| had)? (?:(?:only|just|really|did|half|sort of|always|never|also|honestly) )*(?:thought|wondered|meant|been (?:meaning|hoping|thinking)|was (?:going|hoping|meaning|thinking|afraid)|were (?:going|hoping|meaning|thinking)|felt|feel|sat|lay|slept|cried|stared|dreamt|know (?:that )?(?:i|you)|knew|get that|(?:like|want)(?:ed)? to be liked|missed my calling|should have known)\b|^(?:i|we)(?:['’]d| would)(?:n['’]t| not)? (?:do the same|take it kindly|fully understand|agree with you|be (?:furious|angry|cross|sad|upset|sorry|the last|lying)|have thought|say (?:no|yes|so)|not know|dare)\b|\b(?:i['’]m|i am) (?:(?:just|only|really|a bit|always|so|very|quite|too|becoming|the one handling|not the) )*(?:a burden|conservative|shy|slow|old|tired|behind|hopeless|silly|sentimental|nervous|anxious|the one handling|rambling|repeating myself|getting (?:old|on)|no good|not (?:clever|good|much|the)|such an?|an? (?:terrible|awful|bad|useless|old|lazy|soft))\b|\bi take everything\b|\bi think i should(?:n['’]t| not)? have\b|\bmy (?:eyes|memory|nerves|brain|english|writing|hip|age|own time)\b/iu;

/** Stepping out of it, or seeing the client off. */
const PARTS =
  /\b(?:without (?:me|us)|stay out of|keep out of|confine (?:my|our)sel(?:f|ves)|said my piece|(?:it['’]s|it is|would be|might be) (?:better|best|easier|safer) (?:if|for everyone if) (?:i|we) (?:stop|leave|go|don['’]t|stay away|step)|stop with|done with (?:this|that|it|you|them|the (?:series|thread|list|whole|project))\b|some(?:one|body) (?:with more|stronger|better|else|younger|softer|cleverer|more \w+)|not mention it|leave (?:me|us) out|count me out|let['’]s see how|being a wimp|removed myself|better (?:we|to) (?:leave|look|wait)|leave (?:it|this|that|the [\p{L} ]{3,20}) to you\b|clos(?:e|ing|ed) (?:this|the|your) (?:enquiry|inquiry|case|ticket|file|matter|request|account|complaint)|what i['’]m (?:given|told|asked)|as i['’]m told|pass the baton|i['’]ve gone back to|for good|the end of it)\b/iu;

/** Comfort, and no word on when or how. */
const COMFORTS =
  /^your? (?:\p{L}+ ){0,3}will (?:see|understand|agree|like|appreciate)\b|^(?:i['’]m sure |i think )?(?:it|that|this|things|all|everything)(?:['’]ll| will| should)(?: all)? (?:be|turn out|come out|work out|end up) (?:ok|okay|fine|all right|alright|well|good)\b/iu;

/** Reasons nobody asked for. */
const EXCUSES =
  /\b(?:one does|(?:was|were) (?:up|awake) (?:till|until|all)|no one told me|nobody told me|i['’]m only human|story of my life|what can one do|drives? me|with my own (?:two )?hands|not like (?:me|us)\b|sorry (?:that |if )?you (?:feel|felt|were offended|took)|ran over|driving me|begun to comfort)\b/i;
