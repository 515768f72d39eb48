/** Said where the sentence asks, and asks too softly. */
export const ASKS =
  /^(?!.*\b(?:hope|i suppose|i guess|isn['’]t it|don['’]t you think|who knows|who am i)\b).*\b(?:you|u|your|we|i)\b.*\?["')]*$/is;
