/** What plans are compared by. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly wraps: number;
}

/** The plans that no other beats in width, height and wrapped labels at once, the narrowest first; O(n²) of few. */
export function front<T extends Measured>(plans: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const plan of [...plans].sort((a, b) => a.width - b.width || a.height - b.height)) {
    const beaten = kept.some(({ height, wraps }) => height <= plan.height + 0.4 && wraps <= plan.wraps + 0.5);
    if (!beaten) kept.push(plan);
  }
  return kept;
}
