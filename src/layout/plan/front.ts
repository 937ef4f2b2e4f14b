/** What plans are compared by. */
export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly wraps: number;
}

/** The plans that no other beats in width, height and wrapped labels at once, the narrowest first. */
export function front<T extends Measured>(plans: readonly T[]): readonly T[] {
  return [...plans].sort((a, b) => a.width - b.width || a.height - b.height).filter(createBar());
}

/** Tells of plans, the narrowest first and of those the lowest, which no earlier one beats; few are compared each time. */
export function createBar(): (plan: Measured) => boolean {
  let bar: Measured[] = [];
  return (plan) => {
    for (const { height, wraps } of bar)
      if (height <= plan.height + 0.4 && wraps <= plan.wraps + 0.5) return false;
    // What this one beats in both would beat nothing that this one does not.
    bar = bar.filter(({ height, wraps }) => height < plan.height || wraps < plan.wraps);
    bar.push(plan);
    return true;
  };
}
