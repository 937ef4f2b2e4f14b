import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import type { Presence } from "../core/view/visibility.ts";
import { frames } from "../layout/frames.ts";
import { buildScene } from "./build-scene.ts";
import { linePresence, seenParts } from "./line-presence.ts";
import { drawnOf } from "./picture/drawn.ts";
import { placeContent } from "./place-content.ts";
import type { Point, SceneLine } from "./types.ts";

const [none, level] = [[], "overview"] as const;
const by = (a: Presence, b: Presence) => (id: string) => (id === "a" ? a : b);
const hidden = () => "hidden" as const;

describe("linePresence", () => {
  it("is that of the best seen of the edges that run along it", () => {
    const seen = (a: Presence, b: Presence) =>
      linePresence({ edges: ["a", "b"], over: none, level }, { node: hidden, edge: by(a, b) }, level);
    expect(seen("hidden", "hidden")).toBe("hidden");
    expect(seen("hidden", "faded")).toBe("faded");
    expect(seen("faded", "shown")).toBe("shown");
    expect(seen("hidden", "lit")).toBe("shown");
    expect(seen("shown", "lit")).toBe("shown");
    expect(seen("lit", "lit")).toBe("hidden");
  });

  it("of a heading or rule is that of the best seen of the nodes under it, from its level on", () => {
    const seen = (a: Presence, b: Presence, now: "far" | "near" = "near") =>
      linePresence({ edges: none, over: ["a", "b"], level }, { node: by(a, b), edge: hidden }, now);
    expect(seen("hidden", "hidden")).toBe("hidden");
    expect(seen("hidden", "faded")).toBe("faded");
    expect(seen("shown", "hidden")).toBe("shown");
    expect(seen("shown", "shown", "far")).toBe("hidden");
  });

  it("of what depends on nothing follows its level", () => {
    const panel = { edges: none, over: none, level };
    expect(linePresence(panel, { node: hidden, edge: hidden }, "far")).toBe("hidden");
    expect(linePresence(panel, { node: hidden, edge: hidden }, "near")).toBe("shown");
  });
});

describe("seenParts", () => {
  const line = (spans: readonly (readonly [number, number])[]): SceneLine => ({
    edges: ["a", "b"],
    spans: () => spans,
    project: undefined,
    over: [],
    level: "far",
    points: [
      [0, 0],
      [0, 10],
      [5, 10],
    ],
    cornerRadius: 1,
    stroke: "#000",
    width: 1,
    dash: [],
    arrow: true,
  });
  const parts = (a: Presence, b: Presence) =>
    seenParts(
      line([
        [0, 15],
        [2, 6],
      ]),
      { node: hidden, edge: by(a, b) },
      level,
    ).map(({ line: { points, edges, arrow }, faded }) => ({ points, edges, arrow, faded }));

  it("gives a line whole where its edges are seen alike", () => {
    const [all, ...more] = parts("shown", "shown");
    expect(all).toMatchObject({ edges: ["a", "b"], arrow: true, faded: false });
    expect(all?.points).toHaveLength(3);
    expect(more).toEqual([]);
    expect(parts("hidden", "hidden")).toEqual([]);
    expect(parts("lit", "lit")).toEqual([]);
  });

  it("ends it where the last edge that is seen leaves it, without the arrow of another", () => {
    const expected = {
      points: [
        [0, 2],
        [0, 6],
      ],
      edges: ["a", "b"],
      arrow: false,
      faded: false,
    };
    expect(parts("hidden", "shown")).toEqual([expected]);
  });

  it("draws each stretch as the best seen of the edges that run there", () => {
    expect(parts("faded", "shown").map(({ faded, points }) => [faded, points])).toEqual([
      [
        true,
        [
          [0, 0],
          [0, 2],
        ],
      ],
      [
        false,
        [
          [0, 2],
          [0, 6],
        ],
      ],
      [
        true,
        [
          [0, 6],
          [0, 10],
          [5, 10],
        ],
      ],
    ]);
    expect(parts("faded", "shown").at(-1)).toMatchObject({ edges: ["a"], arrow: true });
  });
});

const { graph } = yongzhou();
const everything = () => true;
const forms = {
  "a stage": [frames.stage(1440, 752), "zh", "map"],
  "a stage in English": [frames.stage(1440, 752), "en", "map"],
  "a telephone": [frames.column(390), "zh", "map"],
  lanes: [frames.stage(1440, 752), "zh", "lanes"],
  "lanes of a telephone": [frames.column(390), "en", "lanes"],
} as const;

describe.each(Object.entries(forms))("in %s", (_name, [frame, language, form]) => {
  const placed = placeContent({ graph, language, form, shows: everything, actors: "spine" }, frame);
  const scene = buildScene({ graph, ...placed, layoutId: "test", fit: "whole", language, theme: "light" });

  it("a line ends at something that is seen, whatever is hidden", () => {
    const some = fc.record({
      projects: fc.subarray([...new Set(scene.nodes.flatMap(({ projects }) => projects))]),
      types: fc.subarray([...new Set(scene.nodes.map(({ type }) => type))]),
      nodes: fc.subarray(scene.nodes.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(some, ({ projects, types, nodes }) => {
        const left = new Set(
          scene.nodes.flatMap(({ id, type, projects: own }) =>
            types.includes(type) || nodes.includes(id) || own.every((one) => projects.includes(one))
              ? []
              : [id],
          ),
        );
        const presence = (id: string) => (!graph.hasNode(id) || left.has(id) ? "shown" : "hidden");
        const { lines, nodes: boxes } = drawnOf(scene, { presence, asked: () => false });
        const ends = lines.flatMap(({ line }) =>
          line.edges.length > 0 ? [line.points[0], line.points.at(-1)].map((point) => ({ line, point })) : [],
        );
        const loose = ends.filter(
          ({ line, point }) =>
            !boxes.some(({ node }) => point && isIn(point, node)) &&
            !lines.some(({ line: other }) => other !== line && point && touches(point, other)),
        );
        expect(loose.map(({ line, point }) => [line.edges.join(" "), point])).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

const nearly = 0.1;
const within = (value: number, a: number, b: number) =>
  value > Math.min(a, b) - nearly && value < Math.max(a, b) + nearly;

function isIn(
  [px, py]: Point,
  { x, y, width, height }: Readonly<Record<"x" | "y" | "width" | "height", number>>,
) {
  return within(px, x - width / 2, x + width / 2) && within(py, y - height / 2, y + height / 2);
}

function touches([px, py]: Point, { points }: SceneLine): boolean {
  return points.slice(1).some(([bx, by], at) => {
    const [ax, ay] = points[at] ?? [bx, by];
    return within(px, ax, bx) && within(py, ay, by);
  });
}
