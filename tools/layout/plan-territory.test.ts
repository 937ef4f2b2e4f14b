import { describe, expect, it } from "vitest";
import type { Block, TerritoryParts } from "./parts.ts";
import { planTerritory } from "./plan-territory.ts";

const spacing = { rowGap: 3, columnGap: 9 };

describe("the plans of a territory", () => {
  it("fold a column of five measures into two where that is lower", () => {
    const plans = planTerritory(territory([strand("a", 5)]), spacing);
    const [unfolded, folded] = [columnsOf(plans, 1), columnsOf(plans, 2)];
    expect(folded?.height).toBeLessThan(unfolded?.height ?? 0);
    expect(folded?.width).toBeGreaterThan(unfolded?.width ?? 0);
  });

  it("keep the measures of a folded column in reading order", () => {
    const plans = planTerritory(territory([strand("a", 5)]), spacing);
    const columns = columnsOf(plans, 2)?.rows[0]?.[0]?.columns;
    expect(columns?.map((column) => column.map((slot) => slot.measure.id))).toEqual([
      ["a0", "a1", "a2"],
      ["a3", "a4"],
    ]);
  });

  it("leave a column of four whole", () => {
    expect(columnsOf(planTerritory(territory([strand("a", 4)]), spacing), 2)).toBeUndefined();
  });

  it("leave the project's own measures in the one column beside the heads", () => {
    const { columns, foot } = strand("own", 5);
    const plans = planTerritory(territory([{ columns, foot }, strand("a", 2)]), spacing);
    expect(plans.every(({ rows }) => rows[0]?.[0]?.columns.length === 1)).toBe(true);
  });

  it("beat each other in width or in height, never in neither", () => {
    const plans = planTerritory(territory([strand("a", 5), strand("b", 3), strand("c", 6)]), spacing);
    for (const one of plans) {
      const beaten = plans.some((other) => other.width < one.width && other.height < one.height);
      expect(beaten).toBe(false);
    }
  });
});

/** The plan whose first strand stands in so many columns. */
function columnsOf(plans: ReturnType<typeof planTerritory>, count: number) {
  return plans.find(({ rows }) => rows[0]?.[0]?.columns.length === count);
}

function territory(blocks: readonly Block[]): TerritoryParts {
  return { hub: { id: "hub", width: 150, height: 40 }, blocks, foot: [] };
}

function strand(id: string, measures: number): Block {
  const column = Array.from({ length: measures }, (_, index) => ({
    measure: { id: `${id}${index}`, width: 120, height: 22 },
    beside: [],
  }));
  return { head: { id, width: 130, height: 25 }, columns: [column], foot: [] };
}
