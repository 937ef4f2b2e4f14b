import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContent } from "../../../tests/fixtures/any-content.ts";
import { nodeTypes } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { contentOfTypes, edgesBetween, overviewTypes } from "../../../tests/fixtures/yongzhou-content.ts";
import { standingFor, wholeProduct } from "../../../tests/support/whole-product.ts";
import { type Language, languages, type NodeType } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { contentOf } from "../content/content-of.ts";
import { frames } from "../frames.ts";
import { stretches } from "../measure/crossings.ts";
import { textWidth } from "../measure/text-width.ts";
import { place } from "../place.ts";
import type { Frame, Placement, Rect } from "../placement.ts";
import { type EdgeEnds, type EdgeRoute, edgeRoutes } from "./edge-routes.ts";

const { graph } = yongzhou();
const stage = frames.stage(1440, 796);
const nearly = 0.6;

function picture(language: Language, types: readonly NodeType[], frame: Frame = stage) {
  const placement = place(contentOfTypes(graph, language, types), frame);
  const edges = edgesBetween(graph, placement.boxes);
  return { placement, edges, routes: edgeRoutes(placement, edges) };
}

const pictures = languages.flatMap((language) => [
  { name: `overview, ${language}`, ...picture(language, overviewTypes) },
  { name: `details, ${language}`, ...picture(language, nodeTypes) },
  { name: `telephone, ${language}`, ...picture(language, nodeTypes, frames.column(390)) },
]);

/** Whether a stretch runs through a rectangle, or nearer to it than `by`. */
function runsInto([[ax, ay], [bx, by]]: ReturnType<typeof stretches>[number], box: Rect, near = -nearly) {
  return (
    Math.max(ax, bx) > box.x - near &&
    Math.min(ax, bx) < box.x + box.width + near &&
    Math.max(ay, by) > box.y - near &&
    Math.min(ay, by) < box.y + box.height + near
  );
}

function isOnOutline([x, y]: EdgeRoute[number], box: Rect): boolean {
  const inside = (value: number, from: number, to: number) => value > from - nearly && value < to + nearly;
  const onSide = [box.x, box.x + box.width].some((side) => Math.abs(side - x) < nearly);
  const onEnd = [box.y, box.y + box.height].some((side) => Math.abs(side - y) < nearly);
  return (onSide && inside(y, box.y, box.y + box.height)) || (onEnd && inside(x, box.x, box.x + box.width));
}

/** What a reader could object to in the ways of edges. */
function objections(
  placement: Placement,
  edges: readonly EdgeEnds[],
  routes = edgeRoutes(placement, edges),
): readonly string[] {
  const { boxes, width, height } = placement;
  const inMargin = ([x, y]: EdgeRoute[number]) => Math.min(x, y, width - x, height - y) < 12 - 1e-6;
  return edges.flatMap(({ id, source, target }) => {
    const points = routes.get(id);
    if (!points) return [`${id} has no way`];
    const begins = boxes.some((box) => box.id === source && points[0] && isOnOutline(points[0], box));
    const last = points.at(-1);
    // Beside a hub stands a row of goals, of which the first is led to.
    const ends = boxes.some(
      (box) =>
        (box.id === target || (box.part === "goal" && box.under === source)) &&
        last &&
        isOnOutline(last, box),
    );
    return [
      ...(begins ? [] : [`${id} does not begin at ${source}`]),
      ...(ends ? [] : [`${id} does not end at ${target}`]),
      ...(points.some(inMargin) ? [`${id} is in the margin`] : []),
      ...stretches({ points }).flatMap((stretch) => [
        ...boxes.filter((box) => runsInto(stretch, box)).map((box) => `${id} runs through ${box.id}`),
        ...(Math.min(Math.abs(stretch[0][0] - stretch[1][0]), Math.abs(stretch[0][1] - stretch[1][1])) <
        nearly
          ? []
          : [`${id} is aslant`]),
      ]),
    ];
  });
}

describe("edgeRoutes", () => {
  it.each(pictures)(
    "gives every edge a way from outline to outline, through no box and not in the margin: $name",
    ({ placement, edges, routes }) => {
      expect(objections(placement, edges, routes)).toEqual([]);
    },
  );

  it("bends no edge of the atlas so often that the eye loses it: at most eight stretches", () => {
    for (const { name, routes } of pictures) {
      const bent = [...routes].filter(([, points]) => points.length - 1 > 8);
      expect([name, bent.map(([id]) => id)]).toEqual([name, []]);
    }
  });

  it("has all edges of the atlas where all of it is shown", () => {
    for (const { placement, routes } of pictures.filter(({ name }) => name.startsWith("details")))
      expect([...routes.keys()].sort()).toEqual(
        graph
          .filterEdges((_id, _attributes, source, target) =>
            [source, target].every((end) => placement.boxes.some(({ id }) => id === end)),
          )
          .sort(),
      );
  });

  it("leads standing edges over the lines as drawn", () => {
    for (const { name, placement, routes } of pictures) {
      const drawn = placement.routes.flatMap(stretches);
      const off: string[] = [];
      for (const [id, points] of routes) {
        if (!placement.routes.some((route) => route.edges.includes(id))) continue;
        for (const [[ax, ay], [bx, by]] of stretches({ points })) {
          const middle: readonly [number, number] = [(ax + bx) / 2, (ay + by) / 2];
          const covered = drawn.some(
            ([[cx, cy], [dx, dy]]) =>
              [Math.min(cx, dx) - middle[0], middle[0] - Math.max(cx, dx)].every((off) => off < nearly) &&
              [Math.min(cy, dy) - middle[1], middle[1] - Math.max(cy, dy)].every((off) => off < nearly),
          );
          if (!covered) off.push(id);
        }
      }
      expect([name, off]).toEqual([name, []]);
    }
  });

  it("keeps the others four units off the edges of boxes, but for the stretches that begin and end there", () => {
    for (const { name, placement, routes } of pictures.filter(({ name }) => name.startsWith("overview"))) {
      const near = [...routes].flatMap(([id, points]) =>
        placement.routes.some((route) => route.edges.includes(id))
          ? []
          : stretches({ points })
              .slice(1, -1)
              .flatMap((stretch) => placement.boxes.filter((box) => runsInto(stretch, box, 3.99)))
              .map((box) => [id, box.id]),
      );
      expect([name, near]).toEqual([name, []]);
    }
  });

  it("runs through no heading and along no rule, whichever projects are placed by themselves", () => {
    const roots = rootProjects(graph);
    for (let some = 1; some < 2 ** roots.length; some += 1) {
      const pressed = roots.filter((_, at) => (some >> at) % 2 === 1);
      for (const language of standingFor(languages, (_, at) => at === some % 2)) {
        const content = contentOf(graph, {
          language,
          shows: (id) => {
            const { node, type, projects } = graph.getNodeAttributes(id);
            if (!overviewTypes.includes(node.type)) return false;
            return type.role === "goal" || projects.some((project) => pressed.includes(project));
          },
          actors: "spine",
          headings: { goals: "Goals", actors: "Actors" },
        });
        const placement = place(content, stage);
        const words = placement.headings.map(({ x, y, lines, fontSize, lineHeight, weight, align }) => {
          const width = Math.max(...lines.map((line) => textWidth(line, fontSize, weight)));
          const height = (lines.length - 1) * lineHeight + fontSize;
          return { x: align === "middle" ? x - width / 2 : x, y: y - height / 2, width, height };
        });
        const rules = placement.routes.filter(({ kind }) => kind === "rule").flatMap(stretches);
        const over: string[] = [];
        for (const [id, points] of edgeRoutes(placement, edgesBetween(graph, placement.boxes)))
          for (const stretch of stretches({ points })) {
            if (words.some((one) => runsInto(stretch, one))) over.push(`${id} runs through a heading`);
            const [[ax, ay], [bx, by]] = stretch;
            const along = rules.filter(
              ([[left, y], [right]]) =>
                Math.abs(ay - by) < nearly &&
                Math.abs(y - ay) < 2 &&
                Math.min(right, Math.max(ax, bx)) - Math.max(left, Math.min(ax, bx)) > 60,
            );
            if (along.length > 0) over.push(`${id} runs along a rule`);
          }
        expect([pressed, language, over]).toEqual([pressed, language, []]);
      }
    }
  });

  it("keeps ties of two projects to one institution apart as far as it, where what is tied to it is placed alone", () => {
    const found = { apart: 0, together: 0 };
    for (const actor of graph.filterNodes((_id, { type }) => type.role === "actor"))
      for (const language of languages) {
        const near = new Set([actor, ...graph.neighbors(actor)]);
        const content = contentOf(graph, {
          language,
          shows: (id) => near.has(id) && overviewTypes.includes(graph.getNodeAttribute(id, "node").type),
          actors: "spine",
          headings: { goals: "Goals", actors: "Actors" },
        });
        const placement = place(content, stage);
        const of = (id: string) => placement.boxes.find((box) => box.id === id)?.territory;
        const ways = [...edgeRoutes(placement, edgesBetween(graph, placement.boxes))].flatMap(
          ([id, points]) => {
            const [source, target] = graph.extremities(id);
            const territory = of(source) ?? of(target);
            // At the institution itself they come together.
            const upright = stretches({ points }).filter(([[ax], [bx]]) => Math.abs(ax - bx) < nearly);
            return territory === undefined || ![source, target].includes(actor)
              ? []
              : [{ territory, upright }];
          },
        );
        for (const [at, one] of ways.entries())
          for (const other of ways.slice(at + 1).filter(({ territory }) => territory !== one.territory))
            for (const [[x, ay], [, by]] of one.upright)
              for (const [[otherX, cy], [, dy]] of other.upright) {
                const both =
                  Math.min(Math.max(ay, by), Math.max(cy, dy)) - Math.max(Math.min(ay, by), Math.min(cy, dy));
                if (both <= 1 || Math.abs(x - otherX) > 40) continue;
                found[Math.abs(x - otherX) < 1.5 ? "together" : "apart"] += both;
              }
      }
    expect(found.apart).toBeGreaterThan(1000);
    expect(found.together).toBeLessThan(0.05 * found.apart);
  });

  it("leads the ties of a leaf to the spine through few corridors", () => {
    for (const { placement, edges, name } of pictures.filter(({ name }) => name.startsWith("overview"))) {
      const actors = placement.boxes.filter(({ part }) => part === "actor");
      const left = Math.min(...actors.map(({ x }) => x));
      const right = Math.max(...actors.map(({ x, width }) => x + width));
      // Within the spine each goes on to its own.
      const beside = (ax: number, bx: number) => {
        const [from, to] = [Math.min(ax, bx), Math.max(ax, bx)];
        return to - from - Math.max(0, Math.min(to, right) - Math.max(from, left));
      };
      for (const leaf of placement.boxes.filter(({ part }) => part === "leaf")) {
        const own = edges.filter(({ source, target }) => [source, target].includes(leaf.id));
        const ways = [...edgeRoutes(placement, own).values()];
        const levels = ways
          .flatMap((points) =>
            stretches({ points }).flatMap(([[ax, ay], [bx, by]]) =>
              Math.abs(ay - by) < nearly && beside(ax, bx) > 120 ? [ay] : [],
            ),
          )
          .sort((a, b) => a - b);
        // What is nearer is seen as one.
        const corridors = levels.filter((y, at) => at === 0 || y - (levels[at - 1] ?? 0) > 3);
        expect([name, leaf.id, corridors.length <= 3]).toEqual([name, leaf.id, true]);
      }
    }
  });

  it("leads to the copy of a detail that stands under its leaf", () => {
    for (const { placement, edges } of pictures.filter(({ name }) => name.startsWith("details")))
      for (const { id, source, target } of edges) {
        const own = placement.boxes.find((box) => box.id === target && box.under === source);
        if (own?.part !== "detail") continue;
        const last = edgeRoutes(placement, [{ id, source, target }]).get(id)?.at(-1);
        expect([id, last && isOnOutline(last, own)]).toEqual([id, true]);
      }
  });

  it("begins at its hub where goals stand below that in several rows", () => {
    const label = (length: number) => ({ text: "的".repeat(length) });
    const goals = [2, 6, 9, 9].map((length, at) => ({ id: `g${at}`, label: label(length) }));
    const territories = ["r0", "r1"].map((id, index) => ({
      id,
      label: label(42),
      index,
      goals: goals.map(({ id: goal }) => ({ goal, edge: `${id}-${goal}`, dashed: false })),
      crest: [],
      blocks: [],
    }));
    const content = { goalsHeading: label(2), goals, territories, groups: [] };
    const placement = place(content, frames.column(390));
    const edges = territories.flatMap(({ id, goals: led }) =>
      led.map(({ goal, edge }) => ({ id: edge, source: id, target: goal })),
    );
    expect(
      new Set(placement.boxes.filter(({ part }) => part === "goal").map(({ y }) => y)).size,
    ).toBeGreaterThan(4);
    expect(objections(placement, edges)).toEqual([]);
  });

  it("runs through no box whatever the content, and leaves out only what is not placed", () => {
    fc.assert(
      fc.property(anyContent(), fc.constantFrom(stage, frames.column(390)), (content, frame) => {
        const placement = place(content, frame);
        const ids = [...new Set(placement.boxes.map(({ id }) => id))];
        const edges = ids.slice(0, 20).flatMap((source, at) => {
          const target = ids[(at * 37 + 11) % ids.length];
          return target === undefined || target === source
            ? []
            : [{ id: `${source}-${target}`, source, target }];
        });
        expect(objections(placement, edges)).toEqual([]);
        expect(edgeRoutes(placement, [{ id: "e", source: "nobody", target: ids[0] ?? "x" }]).size).toBe(0);
      }),
      { numRuns: wholeProduct ? 40 : 15 },
    );
  });
});
