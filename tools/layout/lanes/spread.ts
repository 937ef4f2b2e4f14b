/** One of several things above each other. */
export interface Spreadable {
  /** Where its middle would best stand. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Middles for things above each other in the given order: at least `gap` apart, none above `top`, and otherwise as near
 * to where they want to stand as least squares can bring them (pool adjacent violators; Barlow et al., 1972).
 */
export function spread(things: readonly Spreadable[], gap: number, top: number): readonly number[] {
  let below = 0;
  const offsets = things.map(({ height }) => {
    const middle = below + height / 2;
    below += height + gap;
    return middle;
  });
  const pools: { total: number; count: number }[] = [];
  things.forEach(({ wanted }, index) => {
    pools.push({ total: wanted - (offsets[index] ?? 0), count: 1 });
    for (;;) {
      const [before, last] = [pools.at(-2), pools.at(-1)];
      if (!before || !last || before.total / before.count <= last.total / last.count) break;
      pools.splice(-2, 2, { total: before.total + last.total, count: before.count + last.count });
    }
  });
  const starts = pools.flatMap(({ total, count }) =>
    Array.from({ length: count }, () => Math.max(top, total / count)),
  );
  return offsets.map((offset, index) => (starts[index] ?? top) + offset);
}
