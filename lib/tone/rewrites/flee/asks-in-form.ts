/** A question by its form; the mark behind anything else belonged to an "if that's all right?" */
export const asksInForm = (text: string): boolean => ASKS.test(text);

const ASKS =
  /^(?:(?:and|so|or|then|but),? )?(?:could|can|would|will|have|has|do|does|did|are|is|was|were|shall|should|may|might|what|which|when|where|how|why|who|whether|any)\b|, (?:or|isn['’]t|right|don['’]t|would|could|can|shall|is|are|do|does) /i;
