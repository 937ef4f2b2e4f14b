import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { contentOfTypes, overviewTypes } from "../../../tests/fixtures/yongzhou-content.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import type { ActorRow, Content, Territory } from "../content/content.ts";
import { frames } from "../frames.ts";
import { commonArrangement, place } from "../place.ts";
import type { Frame } from "../placement.ts";
import { openStyle } from "../style.ts";
import { searchPlans } from "./search.ts";
import { orderSide, splits } from "./sides.ts";
import { planSpine } from "./spine-plan.ts";

const { graph } = yongzhou();
const { size } = frames.stage(1440, 796);
const shapes: readonly Frame[] = [
  { width: 1440, height: 796, size },
  { width: 2400, height: 500, size },
  { width: 700, height: 1400, size },
];
const overviews = languages.map((language) => contentOfTypes(graph, language, overviewTypes));

const territory = (index: number, ...goals: readonly string[]): Territory => ({
  id: `r${index}`,
  label: { text: "工程" },
  index,
  goals: goals.map((goal) => ({ goal, edge: `r${index}-${goal}`, dashed: false })),
  crest: [],
  blocks: [],
});
const ranks = new Map([
  ["high", 0],
  ["middle", 1],
  ["low", 2],
]);

describe("a side", () => {
  it("stands in the order in which its ties to the goals cross least", () => {
    const [first, second, third] = [territory(0, "low"), territory(1, "middle"), territory(2, "high")];
    expect(orderSide([first, second, third], ranks)).toMatchObject({
      territories: [third, second, first],
      crossings: 0,
    });
  });

  it("stands in the atlas's own order where that crosses no more", () => {
    const own = [territory(0, "high"), territory(1), territory(2, "high"), territory(3)];
    expect(orderSide(own.toReversed(), ranks)).toMatchObject({ territories: own, turned: 0 });
  });
});

it.each([9, 24, 25, 60, 500])(
  "%i territories are divided in few ways, evenly, each whole and in order",
  (count) => {
    const all = Array.from({ length: count }, (_, at) => at);
    const ways = [...splits(all)];
    expect(ways).toHaveLength(Math.min(count, 24));
    for (const [left, right] of ways) expect([...left, ...right]).toEqual(all);
    const cuts = [0, ...ways.map(([left]) => left.length)];
    expect(cuts.at(-1)).toBe(count);
    for (const [at, cut] of cuts.slice(1).entries()) {
      const step = cut - (cuts[at] ?? 0);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(Math.ceil(count / 24));
    }
  },
);

describe("the parts of an actor", () => {
  const row = (id: string, depth: number) => ({ id, label: { text: "机构" }, depth, takesPart: [true] });
  const alone = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => row(`alone-${from + at}`, 0));
  const partsOf = (count: number) => Array.from({ length: count }, (_, at) => row(`part-${at}`, 2));
  /** The actors of each column, those that are named once more in brackets. */
  const columnsOf = (rows: readonly ActorRow[], columns: number) => {
    const content: Content = {
      territories: [territory(0)],
      goals: [],
      goalsHeading: { text: "" },
      groups: [{ id: "a", label: { text: "机构" }, rows }],
    };
    const { parts } = planSpine({ style: openStyle }, content, {
      columns,
      groups: "across",
      measure: 8,
      air: 1,
    });
    const found = new Map<number, string[]>();
    for (const part of parts)
      if (part.kind === "actor") {
        const { x, again, actor } = part;
        found.set(x, [...(found.get(x) ?? []), again ? `(${actor.id})` : actor.id]);
      }
    return [...found.values()];
  };

  it("stand under it, though a column gets higher", () => {
    const family = [row("whole", 0), row("inner", 1), ...partsOf(4)];
    const columns = columnsOf([...alone(0, 3), ...family, ...alone(3, 3)], 3);
    expect(columns).toHaveLength(3);
    expect(columns[1]).toEqual(family.map(({ id }) => id));
  });

  it("go on under its name once more where they are more than a column holds", () => {
    const columns = columnsOf([row("whole", 0), row("inner", 1), ...partsOf(10)], 3);
    expect(columns).toEqual([
      ["whole", "inner", "part-0", "part-1"],
      ["(whole)", "(inner)", "part-2", "part-3", "part-4", "part-5"],
      ["(whole)", "(inner)", "part-6", "part-7", "part-8", "part-9"],
    ]);
  });
});

describe("the arrangement of a picture", () => {
  it("is the best of all when each is tried by itself", () => {
    for (const content of overviews)
      for (const frame of shapes) {
        const scores = new Map<string, number>();
        searchPlans({ style: openStyle }, content, frame, undefined, {
          score: (arrangement = "") => scores.get(arrangement) ?? Number.NEGATIVE_INFINITY,
          take: (plan) => scores.set(plan.arrangement, plan.score),
        });
        let best = Number.NEGATIVE_INFINITY;
        searchPlans({ style: openStyle }, content, frame, undefined, {
          score: () => best,
          take: (plan) => {
            best = plan.score;
          },
        });
        expect(scores.size).toBeGreaterThan(3);
        expect(best).toBeCloseTo(Math.max(...scores.values()), 6);
      }
  });

  it("can be given, so that another language has the same", () => {
    const frame = frames.stage(1440, 796);
    const common = commonArrangement(overviews, frame);
    const [first, second, third, fourth] = overviews[0]?.territories.map(({ id }) => id) ?? [];
    const given = new Set([common, `${first} ${fourth} | ${third} ${second}`]);
    expect(given.size).toBeGreaterThan(1);
    for (const content of overviews)
      for (const arrangement of given)
        expect(place(content, frame, arrangement).arrangement).toBe(arrangement);
  });
});

it("nothing is left out that had room at that size where it is the least", () => {
  for (const content of [...overviews, ...languages.map((language) => contentOfTypes(graph, language))])
    for (const frame of shapes) {
      const { leftOut, size: own } = place(content, frame);
      // The smallest words of any way of setting are a little smaller than a leaf's.
      const tight = { ...frame, size: { ...frame.size, least: Math.max(frame.size.least, 0.84 * own) } };
      if (leftOut.length === 0) expect(place(content, tight).leftOut).toEqual([]);
    }
});
