import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { repeatedAtlas } from "../../../tests/fixtures/repeated-atlas.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { figureFacts } from "../../core/graph/figure-facts.ts";
import { figuresByUnit } from "../../core/view/order-figures.ts";
import { placeUnits } from "./place-units.ts";

describe("the places of figures among the rows of their table", () => {
  it("follow the heading, and leave a row for the name of a unit with several figures", () => {
    const large = repeatedAtlas(yongzhou().atlas, 1000, 2000);
    const facts = figureFacts(buildGraph(large.graph));
    const groups = figuresByUnit(facts);
    const { units, rows } = placeUnits(groups);
    let next = 2;
    for (const { group, place } of units) {
      expect(place).toBe(next);
      next += group.facts.length > 1 ? group.facts.length + 1 : 1;
    }
    expect(rows).toBe(next - 1);
    expect(rows).toBeGreaterThan(facts.length);
  });

  it("are none but the heading's without figures", () => {
    expect(placeUnits([])).toEqual({ units: [], rows: 1 });
  });
});
