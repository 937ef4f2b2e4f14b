import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContent } from "../../../tests/fixtures/any-content.ts";
import { frames } from "../frames.ts";
import { place } from "../place.ts";
import { homesOf } from "./homes.ts";

const root = (index: number, height: number, ...goals: readonly string[]) => ({
  id: `r${index}`,
  index,
  height,
  goals: goals.map((goal) => ({ goal, edge: `r${index}-${goal}`, dashed: false })),
});
const ranks = new Map([
  ["high", 0],
  ["low", 1],
]);

describe("homesOf", () => {
  it("gives roots two sides about equally high, the first the left one", () => {
    const homes = homesOf([root(0, 10), root(1, 11), root(2, 40), root(3, 20)], ranks);
    expect([...homes].filter(([, { right }]) => right).map(([id]) => id)).toEqual(["r2"]);
  });

  it("orders a side so that its ties to the goals do not cross", () => {
    const homes = homesOf([root(0, 30), root(1, 10, "low"), root(2, 10, "high")], ranks);
    expect(homes.get("r2")).toEqual({ right: true, order: 0 });
    expect(homes.get("r1")).toEqual({ right: true, order: 1 });
  });

  it("says nothing of a lone root", () => {
    expect(homesOf([root(0, 10)], ranks).size).toBe(0);
  });
});

it("draws all that there is room for wherever territories are at home", () => {
  fc.assert(
    fc.property(anyContent(), fc.infiniteStream(fc.boolean()), (content, sides) => {
      const territories = content.territories.map((territory, order) => ({
        ...territory,
        home: { right: sides.next().value === true, order },
      }));
      const frame = frames.stage(1440, 796);
      const { leftOut } = place({ ...content, territories }, frame);
      expect(new Set(leftOut)).toEqual(new Set(place(content, frame).leftOut));
    }),
    { numRuns: 30 },
  );
});
