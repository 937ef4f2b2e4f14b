import fc from "fast-check";
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

/** How round the corners of ties are drawn at the most, in em. */
const radius = 0.55;

it("every branch begins at its hub or on a stretch that is drawn straight, and none is a step of a hair", () => {
  const place = fc.integer({ min: 0, max: 240 }).map((tenths) => tenths / 10);
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 4 }),
      fc.array(place, { maxLength: 2 }),
      (at, others) => {
        const goals = new Map(
          at.toSorted((a, b) => a - b).map((y, index) => [`g${index}`, goalAt(y + index * 3)]),
        );
        const tied = [...goals.keys()].map((goal) => ({ goal, edge: `e-${goal}`, dashed: goal === "g1" }));
        const users = [8, ...others].map((y, index) => {
          const own = user(index, y + index * 30);
          return { ...own, territory: { ...own.territory, goals: tied } };
        });
        const routes = tieRoutes(openStyle, users, goals, { outer: 0, towards: 1 });
        for (const { territory, hub } of users) {
          const own = routes.filter((route) => route.territory === territory.index);
          expect(own.filter(({ arrow }) => arrow)).toHaveLength(goals.size);
          expect(crossings(own)).toBe(0);
          for (const { edges, dashed } of own) expect(dashed).toBe(edges.includes("e-g1"));
          for (const route of own) {
            const [start] = route.points;
            if (!start) throw new Error("no way");
            const begins = start[0] === hub.x + hub.width && start[1] === hub.y + hub.height / 2;
            const onLine = own.some((other) => other !== route && isOnStraight(start, other.points));
            const goesOn = own.some(
              (other) => other !== route && other.points.at(-1)?.join() === start.join(),
            );
            expect([start, begins || onLine || goesOn]).toEqual([start, true]);
            for (const [x, y] of route.points.slice(1)) {
              const away = Math.abs(y - (hub.y + hub.height / 2));
              expect(away === 0 || away > 0.2 || x < 1, `${x} ${y}`).toBe(true);
            }
          }
        }
      },
    ),
    { numRuns: 200 },
  );
});

/** Whether a point is on a polyline, and not where a corner of it is drawn round. */
function isOnStraight([x, y]: readonly [number, number], points: readonly (readonly [number, number])[]) {
  const long = (a: readonly number[] = [], b: readonly number[] = []) =>
    Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));
  return points.slice(1).some((to, index) => {
    const from = points[index] ?? to;
    const off = long(from, [x, y]) + long([x, y], to) - long(from, to);
    if (off > 1e-6) return false;
    const cut = (at: number) => {
      const [before, corner, after] = [points[at - 1], points[at], points[at + 1]];
      if (!before || !corner || !after) return 0;
      const turns = Math.abs(long(before, corner) + long(corner, after) - long(before, after)) > 1e-6;
      return turns ? Math.min(radius, long(before, corner) / 2, long(corner, after) / 2) : 0;
    };
    return long(from, [x, y]) >= cut(index) - 1e-6 && long([x, y], to) >= cut(index + 1) - 1e-6;
  });
}
