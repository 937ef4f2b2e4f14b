import { expect, it } from "vitest";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { levelOfRole, seenAt } from "../core/view/level.ts";
import { frames } from "../layout/frames.ts";
import { placeContent } from "./place-content.ts";

it("leads the ties of a measure through the same lanes whichever of them is asked for first", () => {
  const { graph } = yongzhou();
  const ids = graph.edges("join-three-levels");
  const waysIn = (order: readonly string[]) => {
    const { wayOf } = placeContent(
      {
        graph,
        language: "zh",
        shows: (id) => seenAt(levelOfRole[graph.getNodeAttribute(id, "type").role], "overview"),
        actors: "spine",
      },
      frames.stage(1440, 796),
    );
    const found = new Map(order.map((id) => [id, wayOf(id)]));
    return ids.map((id) => found.get(id));
  };
  const ways = waysIn(ids);
  expect(waysIn([...ids].reverse())).toEqual(ways);
  const lanes = ways.flatMap((points = []) =>
    points.slice(1).flatMap(([x, y], at) => {
      const [fromX, fromY] = points[at] ?? [x, y];
      return fromY === y && Math.abs(fromX - x) > 120 ? [y] : [];
    }),
  );
  expect(lanes.length).toBeGreaterThan(4);
  expect(new Set(lanes).size).toBeLessThanOrEqual(3);
});
