import { expect, it } from "vitest";
import { crossings } from "../measure/crossings.ts";
import { openStyle } from "../style.ts";
import { tieRoutes } from "./tie-routes.ts";

const user = (index: number, y: number) => ({
  territory: {
    id: `r${index}`,
    label: { text: "工程" },
    index,
    goals: [{ goal: `g${index}`, edge: `r${index}-g${index}`, dashed: false }],
    crest: [],
    blocks: [],
  },
  hub: { x: -8, y: y - 1, width: 8, height: 2 },
});
const goalAt = (y: number) => ({ x: 10, y: y - 1, width: 8, height: 2 });

it("ties take the lanes in which they cross least", () => {
  // The lower root has to turn down before the tie of the upper one comes across.
  const goals = new Map([
    ["g0", goalAt(30)],
    ["g1", goalAt(40)],
  ]);
  const routes = tieRoutes(openStyle, [user(0, 0), user(1, 20)], goals, { outer: 0, towards: 1 });
  expect(routes).toHaveLength(2);
  expect(crossings(routes, (a, b) => a.territory !== b.territory)).toBe(0);
});
