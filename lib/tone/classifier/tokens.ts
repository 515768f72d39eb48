/**
 * The words and marks of one straightened sentence, as the classifier reads them: lower case, contractions cut ("did", "n't"), numbers
 * as one of two sizes, runs of loud marks kept whole.
 */
export function tokensOf(plain: string): readonly string[] {
  const cut = plain
    .toLowerCase()
    .replace(/«([a-z]+)[^»]*»/g, (_, type: string) => STANDS_FOR[type] ?? 'it')
    .replace(
      /\b(do|does|did|is|are|was|were|has|have|had|would|could|should|wo|ca|must|need)n'?t\b/g,
      "$1 n't",
    )
    .replace(/'(s|re|ve|ll|d|m)\b/g, " '$1");
  return cut.match(TOKEN)?.map(numbersBySize) ?? [];
}

/** A blank is heard as what the writer will put there: it stands in no mail the classifier has met. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  day: 'friday',
  time: '10',
  hours: '10',
  price: '$150',
  owner: 'i',
};

const TOKEN = /n't|'(?:s|re|ve|ll|d|m)|\d+(?:[.,:]\d+)*|\p{L}+|[!?]+|\.{2,}|[.,;:()"$£€%«»-]/gu;

/** "3" and "12" count things; "350" and "1,200" measure them. */
const numbersBySize = (token: string): string =>
  /^\d/.test(token) ? (token.length < 3 ? '0' : '000') : token;
