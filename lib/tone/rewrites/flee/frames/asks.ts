/** Said where the sentence asks, and asks too softly. */
export const ASKS =
  /^(?=.*(?:\b(?:can|could|would|will|shall|should|may|might|do|does|did|is|are|was|were|have|has|had)(?:n['’]t)? (?:you|we|i|it|that|this|the|your|my|our|he|she|they|there)\b|\b(?:what|which|when|where|who|how)\b|^(?:any|ok|okay|maybe|or|and)\b))(?!.*\b(?:hope|i suppose|i guess|isn['’]t it|don['’]t you think|who knows|who am i)\b).*\b(?:you|u|your|we|i)\b.*\?["')]*$/is;
