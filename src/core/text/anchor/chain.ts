/** A sentence with the positions at which it may begin. */
export interface Option {
  /** Its place in the index. */
  readonly at: number;
  readonly length: number;
  readonly starts: readonly number[];
}

/** A sentence at a position, with the best run that ends with it. */
interface Link {
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly characters: number;
  readonly before: Link | undefined;
}

/**
 * The longest run of sentences that stand one after another in both texts, by the place in the index: the position of
 * each. Of runs of as many sentences the one with more characters, then the one that ends first. Takes n log n.
 */
export function longestRun(options: readonly Option[]): ReadonlyMap<number, number> {
  const ends = [
    ...new Set(options.flatMap(({ starts, length }) => starts.map((start) => start + length))),
  ].sort((a, b) => a - b);
  // A tree of sums, of greatest links instead of sums: `best[i]` covers as many ends as the last bit of i says.
  const best = new Array<Link | undefined>(ends.length + 1).fill(undefined);
  const upTo = (position: number) => {
    let found: Link | undefined;
    for (let at = countUpTo(ends, position); at > 0; at -= at & -at) found = better(found, best[at]);
    return found;
  };
  const add = (link: Link) => {
    for (let at = countUpTo(ends, link.end); at < best.length; at += at & -at)
      best[at] = better(best[at], link);
  };
  for (const { at, length, starts } of options) {
    const links = starts.map((start): Link => {
      const before = upTo(start);
      const [count, characters] = [(before?.count ?? 0) + 1, (before?.characters ?? 0) + length];
      return { at, start, end: start + length, count, characters, before };
    });
    // All at once, so that none follows another of the same sentence.
    links.forEach(add);
  }
  const run = new Map<number, number>();
  for (let link = upTo(Number.POSITIVE_INFINITY); link; link = link.before) run.set(link.at, link.start);
  return run;
}

function better(a: Link | undefined, b: Link | undefined): Link | undefined {
  if (!a || !b) return a ?? b;
  return (b.count - a.count || b.characters - a.characters || a.end - b.end) > 0 ? b : a;
}

function countUpTo(list: readonly number[], most: number): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
