/** What makes a remark of a statement: comparisons, other people, effort and standing, what might have been, and pictures. */
export const SNIDE = new RegExp(
  [
    String.raw`["“”…?!]`,
    // Others, and the reader as one of them.
    String.raw`\b(?:people|clients|customers|others|most|everyone|everybody|anyone|anybody|somebody|someone|nobody|no one|whoever|one (?:must|can|does|learns|would|might|wonders|begins)|oneself|husband|wife|mother|mum|son|daughter|child(?:ren)?|year[- ]olds?|kids?|nephew|cousin|gentleman|lady|god|lord)\b`,
    // What might have been, and what one would.
    String.raw`\b(?:would|should|might|ought|wish|had (?:you|i|we|it|they|he|she|the)|i'd|we'd|you'd|supposed)\b`,
    // Comparison, and pictures drawn with it.
    String.raw`\b(?:as if|as though|as (?:the|an?)|like (?:an?|the|any|every)|such|than|better|worse|best|worst|nicer|cheaper|rather|quite|almost|nearly as|in that (?:it|he|she|they|you|we|the)|sort of|kind of|a bit|half as|fond)\b`,
    // Effort, standing, and how often it was so.
    String.raw`\b(?:years i|i've been doing|doing this|degree|experience|career|favou?r|myself|by hand|spent|did|never|always|ever|once again|yet again|still|even|only|merely|all(?! over again)|every|whole|own|mine|first time|last time)\b`,
    // The reader, but for what they can have or will get.
    String.raw`(?<!\b(?:send|give|tell|show|get|bring|let|for|to|with|reach|write|help|ring|call) )\byou\b(?! (?:can|will|may|have (?:until|access)|need)\b|'ll\b)|\b(?:yourself|yourselves|yours)\b`,
    // Ways of speaking that wink.
    String.raw`\b(?:no doubt|of course|as it were|can't tell you|more or less|usually|half|one's|disappointing|difficulty|in the hope|having (?:learnt|learned|read|seen)|by the look|in this business|as in|wrong|guess|mystery|secret|peace|impeccabl\w*|faultless\w*|flawless\w*|exemplary|throughout|naturally|apparently|presumably|evidently|admittedly|regrettably|frankly|alas|thing about|good|lovely|nice|charming|brave|courage|art|poetry|novel|miracle|opinion|taste|world|life|story|trouble|pretty|(?:happy|glad|pleased)(?! to\b)|delighted|afraid|shame|hope|love|hate|feel|felt|think|thought|believe|know|knew|believe|too)\b`,
    // "X is a Y" of anything but "it" paints a picture.
    String.raw`^(?!it\b|that\b|this\b|there\b)[^,]+ (?:is|are|was|were) (?:an?|the) (?!\p{L}+ed\b)`,
  ].join('|'),
  'iu',
);
