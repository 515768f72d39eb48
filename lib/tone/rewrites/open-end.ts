/** Cut off in the middle of a thought: "a kitchen table on", "there's a sign that says". */
export const OPEN_END =
  /\b(?:on|in|at|of|with|to|from|by|under|about|the|an?|and|or|but|that|than|as|so|says?|said|is|was|are|were|has|have|who|whom|which|whose|because|if|when|while)$/i;
