import { sum, type TerritoryParts } from "./parts.ts";
import { planTerritory, type TerritoryPlan } from "./plan-territory.ts";
import { type Spacing, streetGap } from "./spacing.ts";

/** Which territories stand left and right of the spine, from top to bottom. */
export interface Arrangement {
  readonly left: readonly TerritoryPlan[];
  readonly right: readonly TerritoryPlan[];
  readonly leftWidth: number;
  readonly rightWidth: number;
  /** 0 where the territories read row by row, 1 column by column, 2 otherwise. */
  readonly disorder: number;
  /** Height of each pair of neighbours across the spine. */
  readonly rowHeights: readonly number[];
  readonly height: number;
}

/**
 * The arrangements worth comparing: territories dealt to the two sides in reading order, each set as low as a
 * common width of its side allows.
 */
export function arrangements(
  territories: readonly TerritoryParts[],
  spacing: Spacing,
): readonly Arrangement[] {
  const plans = territories.map((parts) => planTerritory(parts, spacing));
  return deals(plans.length).flatMap(({ onLeft, disorder }) => {
    const left = plans.filter((_, index) => onLeft[index]);
    const right = plans.filter((_, index) => !onLeft[index]);
    return bounds(left).flatMap((leftBound) =>
      bounds(right).map((rightBound) => ({ ...arrange(left, right, leftBound, rightBound), disorder })),
    );
  });
}

function arrange(
  left: readonly (readonly TerritoryPlan[])[],
  right: readonly (readonly TerritoryPlan[])[],
  leftBound: number,
  rightBound: number,
): Omit<Arrangement, "disorder"> {
  const lefts = left.map((options) => lowestWithin(options, leftBound));
  const rights = right.map((options) => lowestWithin(options, rightBound));
  const rows = Math.max(lefts.length, rights.length);
  const rowHeights = Array.from({ length: rows }, (_, row) =>
    Math.max(lefts[row]?.height ?? 0, rights[row]?.height ?? 0),
  );
  return {
    left: lefts,
    right: rights,
    leftWidth: leftBound,
    rightWidth: rightBound,
    rowHeights,
    height: sum(rowHeights) + Math.max(0, rows - 1) * streetGap,
  };
}

function lowestWithin(options: readonly TerritoryPlan[], bound: number): TerritoryPlan {
  const fitting = options.filter((plan) => plan.width <= bound + 0.01);
  const [best] = [...(fitting.length > 0 ? fitting : options)].sort(
    (a, b) => a.height - b.height || a.width - b.width,
  );
  if (!best) throw new Error("a territory without a plan");
  return best;
}

/** Widths that are enough for every territory of a side. */
function bounds(side: readonly (readonly TerritoryPlan[])[]): readonly number[] {
  if (side.length === 0) return [0];
  const least = Math.max(...side.map((options) => Math.min(...options.map((plan) => plan.width))));
  const all = side.flatMap((options) => options.map((plan) => plan.width));
  return [...new Set(all.filter((width) => width >= least))];
}

/**
 * Who stands left: about half, the first always; reading order is kept on either side.
 */
function deals(count: number): readonly { readonly onLeft: readonly boolean[]; readonly disorder: number }[] {
  const half = Math.ceil(count / 2);
  const disorder = (deal: readonly boolean[]) => {
    if (deal.every((onLeft, index) => onLeft === (index % 2 === 0))) return 0;
    return deal.every((onLeft, index) => onLeft === index < half) ? 1 : 2;
  };
  return Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (_, index) => (bits & (1 << index)) !== 0),
  )
    .filter((deal) => deal[0] === true && deal.filter(Boolean).length === half)
    .map((onLeft) => ({ onLeft, disorder: disorder(onLeft) }));
}
