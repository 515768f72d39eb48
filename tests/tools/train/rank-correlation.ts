/** Spearman's rank correlation, -1 to 1; ties share their mean rank. 0 when one side never varies. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  return pearson(ranksOf(a), ranksOf(b));
}

function ranksOf(values: readonly number[]): readonly number[] {
  const order = [...values.keys()].toSorted((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at]!] = (from + to - 1) / 2;
    from = to;
  }
  return ranks;
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middleA, middleB] = [mean(a), mean(b)];
  let both = 0;
  let spreadA = 0;
  let spreadB = 0;
  for (const [at, value] of a.entries()) {
    both += (value - middleA) * (b[at]! - middleB);
    spreadA += (value - middleA) ** 2;
    spreadB += (b[at]! - middleB) ** 2;
  }
  return both / Math.sqrt(spreadA * spreadB) || 0;
}
