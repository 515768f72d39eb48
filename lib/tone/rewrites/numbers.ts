const SMALL =
  'zero . two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '. . twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const BIG: Readonly<Record<string, string>> = {
  hundred: '100',
  thousand: '1000',
  million: '1000000',
  dozen: '12',
  twice: '2',
};

/** The figure a number word stands for. "One" is undefined: it is a pronoun more often than a number. */
export function numberOfWord(word: string): string | undefined {
  const [first = '', second] = word.split('-');
  const small = SMALL.indexOf(first);
  if (second === undefined) {
    if (small >= 0) return String(small);
    const ten = TENS.indexOf(first);
    return ten > 1 ? String(ten * 10) : BIG[word];
  }
  const ten = TENS.indexOf(first);
  const unit = second === 'one' ? 1 : SMALL.indexOf(second);
  return ten > 1 && unit > 0 && unit < 10 ? String(ten * 10 + unit) : undefined;
}
