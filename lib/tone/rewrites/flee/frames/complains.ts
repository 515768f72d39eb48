/** The message being answered tells of something that went wrong. */
export const COMPLAINS =
  /.*\b(?:wrong|mistakes?|errors?|broken|broke|not working|(?:does|did|do|is|are|was|were|has|have|had)n['’]t|missing|late|problem|issue|typos?|complain\w*|fail\w*|crash\w*|double|disappoint\w*|unacceptable|never|still (?:no|not|waiting)|again|lost|ruin\w*|hate|poor|damaged?|overr[au]n|only \d+|dead|off|where (?:is|are)|nobody|no (?:call|reply|answer|one)|refund|stress\w*|embarrass\w*|offensive)\b/is;
