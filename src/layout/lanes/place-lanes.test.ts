import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContent } from "../../../tests/fixtures/any-content.ts";
import { nodeTypes } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { contentOfTypes, edgesBetween } from "../../../tests/fixtures/yongzhou-content.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import { levelOfEdge } from "../../core/view/level-of-edge.ts";
import type { Content } from "../content/content.ts";
import { idsOf } from "../content/shallower.ts";
import { frames } from "../frames.ts";
import { inspect } from "../inspect.ts";
import type { Frame, PlacedBox, Placement } from "../placement.ts";
import { edgeRoutes } from "../route/edge-routes.ts";
import { laneColumns } from "./lane-columns.ts";
import { placeLanes } from "./place-lanes.ts";

const headings = {
  goal: "Goals",
  root: "Roots",
  branch: "Branches",
  leaf: "Leaves",
  detail: "Details",
  actor: "Actors",
};
const { graph } = yongzhou();
const stage: Frame = { ...frames.stage(1440, 796), height: undefined };
const column = frames.column(390);
const slide: Frame = { ...stage, width: 960, height: 440 };

const lanes = (content: Content, frame = stage) => placeLanes(content, frame, headings);
const bottom = ({ y, height }: PlacedBox) => y + height;

function ofTerritory({ boxes }: Placement, index: number) {
  const own = boxes.filter(({ territory }) => territory === index);
  return { top: Math.min(...own.map(({ y }) => y)), bottom: Math.max(...own.map(bottom)) };
}

describe("placeLanes", () => {
  it("lets nothing overlap, cross, run through a box or into the margin, whatever the content", () => {
    fc.assert(
      fc.property(anyContent(), fc.constantFrom(stage, column, slide), (content, frame) => {
        const placement = lanes(content, frame);
        const { overlaps, through, crossings, margin } = inspect(placement);
        expect({ overlaps, through, crossings }).toEqual({ overlaps: 0, through: 0, crossings: 0 });
        expect(margin).toBeGreaterThanOrEqual(12 - 1e-6);
        expect(new Set([...placement.boxes.map(({ id }) => id), ...placement.leftOut])).toEqual(
          new Set(idsOf(content)),
        );
      }),
      { numRuns: 25 },
    );
  });

  it("sets no words smaller than the frame allows", () => {
    fc.assert(
      fc.property(anyContent(), fc.constantFrom(stage, column, slide), (content, frame) => {
        for (const { label } of lanes(content, frame).boxes)
          expect(label.fontSize).toBeGreaterThanOrEqual(frame.size.least - 1e-6);
      }),
      { numRuns: 15 },
    );
  });

  it.each(languages)("tells direction by position and puts projects below each other, in %s", (language) => {
    const content = contentOfTypes(graph, language, nodeTypes, "details");
    const placement = lanes(content);
    const lefts = laneColumns.slice(0, 4).map((part) => {
      const xs = placement.boxes.filter((box) => box.part === part).map(({ x }) => x);
      expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(1e-6);
      return Math.min(...xs);
    });
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    // What fills a lane has the width: its head is little more than a quarter of it.
    expect(lefts[2]).toBeLessThan(0.3 * stage.width);
    content.territories.slice(1).forEach(({ index }) => {
      expect(ofTerritory(placement, index).top).toBeGreaterThan(ofTerritory(placement, index - 1).bottom);
    });
    expect(placement.headings).toHaveLength(laneColumns.length);
    const edges = edgesBetween(graph, placement.boxes);
    expect([...edgeRoutes(placement, edges).keys()]).toEqual(edges.map(({ id }) => id));
  });

  it("tells a goal again in each lane after its first", () => {
    const content = contentOfTypes(graph, "zh");
    const { boxes } = lanes(content);
    for (const { id } of content.goals) {
      const own = boxes.filter((box) => box.id === id).sort((a, b) => a.y - b.y);
      expect(own.map(({ again }) => again)).toEqual(own.map((_, at) => at > 0));
    }
    expect(boxes.filter(({ part }) => part === "goal").length).toBeGreaterThan(content.goals.length);
  });

  it("puts what hangs on a leaf into its row", () => {
    const { boxes } = lanes(contentOfTypes(graph, "en", nodeTypes, "details"));
    const leaves = boxes.filter(({ part }) => part === "leaf").sort((a, b) => a.y - b.y);
    leaves.forEach((leaf, at) => {
      for (const box of boxes.filter(({ under }) => under === leaf.id)) {
        expect(box.y).toBeGreaterThanOrEqual(leaf.y);
        expect(bottom(box)).toBeLessThanOrEqual((leaves[at + 1]?.y ?? Number.POSITIVE_INFINITY) + 1e-6);
      }
    });
  });

  it.each(languages)("ends every line at a tie that is drawn without being asked for, in %s", (language) => {
    const { routes } = lanes(contentOfTypes(graph, language, nodeTypes, "details"));
    const edges = routes.filter(({ kind }) => kind !== "rule").flatMap((route) => route.edges);
    expect(edges.length).toBeGreaterThan(100);
    expect(edges.filter((edge) => levelOfEdge(graph, edge) === undefined)).toEqual([]);
  });

  it("leaves no gap where rows of a subset would have been", () => {
    const content = contentOfTypes(graph, "zh", nodeTypes, "details");
    const fewer = {
      ...content,
      territories: content.territories.map((territory) => ({
        ...territory,
        blocks: territory.blocks.slice(0, 1).map((block) => ({ ...block, rows: block.rows.slice(0, 2) })),
      })),
    };
    const { boxes, size } = lanes(fewer);
    const sorted = boxes.toSorted((a, b) => a.y - b.y);
    let low = 0;
    for (const box of sorted) {
      if (low > 0) expect(box.y - low).toBeLessThan(2 * size);
      low = Math.max(low, bottom(box));
    }
  });
});
