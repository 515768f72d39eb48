/** Typed in a hurry: "dont", "im". */
export const spelled = (text: string): string =>
  text
    .replace(/\b(?:do|did|does|wo|ca|is|are|was|have|has|would|could|should)nt\b/gi, (word) =>
      word.replace(/nt$/, "n't"),
    )
    .replace(/\b(i)(m|ve|d)\b/gi, "$1'$2");
