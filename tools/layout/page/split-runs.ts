/**
 * Cuts a list into at most `count` runs, in order, so that the costliest run costs the least; of equal ways the one with the
 * fewest runs, earlier runs being the longer ones.
 */
export function splitRuns<T>(
  items: readonly T[],
  count: number,
  cost: (run: readonly T[]) => number,
): readonly (readonly T[])[] {
  const costs = new Map<number, number>();
  const costOf = (from: number, to: number) => {
    const key = from * (items.length + 1) + to;
    const known = costs.get(key) ?? cost(items.slice(from, to));
    costs.set(key, known);
    return known;
  };
  const limits = new Set<number>();
  for (let from = 0; from < items.length; from += 1)
    for (let to = from + 1; to <= items.length; to += 1) limits.add(costOf(from, to));
  for (const limit of [...limits].sort((a, b) => a - b)) {
    const runs = runsWithin(items, limit, costOf);
    if (runs !== undefined && runs.length <= count) return runs;
  }
  return [];
}

/** Each run as long as the limit allows; undefined where one item is too much. */
function runsWithin<T>(
  items: readonly T[],
  limit: number,
  costOf: (from: number, to: number) => number,
): readonly (readonly T[])[] | undefined {
  const runs: (readonly T[])[] = [];
  for (let from = 0; from < items.length; ) {
    if (costOf(from, from + 1) > limit) return undefined;
    let to = from + 1;
    while (to < items.length && costOf(from, to + 1) <= limit) to += 1;
    runs.push(items.slice(from, to));
    from = to;
  }
  return runs;
}
