import { expect, test } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { type FlowNode, flowColumns, organFlow } from "../../core/graph/organ-flow.ts";
import { flowFontSize, flowLine } from "./flow-label.ts";
import { type FlowBox, type FlowPicture, layoutFlow } from "./layout-flow.ts";

const languages = ["zh", "en"] as const;
const widths = [336, 620, 1400];
const cases = languages.flatMap((language) => widths.map((width) => ({ language, width })));
const draw = (graph: AtlasGraph, language: "zh" | "en", width: number) => {
  const labelOf = ({ id }: FlowNode) => graph.getNodeAttribute(id, "node").label[language];
  return layoutFlow(organFlow(organTable(graph)), { width, labelOf });
};
const { graph } = yongzhou();

/** Where a label's ink can be: left, top, right, bottom. */
const inkOf = ({ label }: FlowBox) => {
  const left = label.anchor === "end" ? label.x - label.width : label.x;
  const top = label.y - flowFontSize * 0.9;
  return [left, top, left + label.width, top + flowLine * label.lines.length] as const;
};

/** The picture as an SVG of whole numbers, as one would write it by hand. */
function normalisedSvg({ width, height, boxes, streams }: FlowPicture): string {
  const whole = (text: string) => text.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number))));
  const lines = [
    ...streams.map(
      (one) =>
        `<path id="${one.key}" d="${one.path}" stroke-width="${one.width}" fill="none" stroke="silver"/>`,
    ),
    ...boxes.flatMap(({ x, y, width: wide, height: high, label }) => [
      `<rect x="${x}" y="${y}" width="${wide}" height="${high}"/>`,
      ...label.lines.map(
        (line, at) =>
          `<text x="${label.x}" y="${label.y + at * flowLine}" font-size="${flowFontSize}" text-anchor="${label.anchor}">${line}</text>`,
      ),
    ]),
  ];
  return whole(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">\n<title>Flow</title>\n${lines.join("\n")}\n</svg>\n`,
  );
}

test.each(cases)(
  "no two labels overlap in $language at $width pixels, and all are inside",
  ({ language, width }) => {
    const picture = draw(graph, language, width);
    const inks = picture.boxes.map(inkOf);
    for (const [at, [left, top, right, bottom]] of inks.entries()) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(picture.width);
      expect(bottom).toBeLessThanOrEqual(picture.height);
      for (const other of inks.slice(at + 1)) {
        const apart = right <= other[0] || other[2] <= left || bottom <= other[1] || other[3] <= top;
        expect(apart).toBe(true);
      }
    }
  },
);

test.each(cases)(
  "the columns are aligned in $language at $width pixels, in the order of the atlas",
  ({ language, width }) => {
    const { boxes } = draw(graph, language, width);
    const places = flowColumns.map((name) => boxes.filter(({ column }) => column === name));
    for (const column of places) {
      expect(new Set(column.map(({ x }) => Math.round(x))).size).toBe(1);
      const tops = column.map(({ y }) => y);
      expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    }
    const [projects = 0, strands = 0, organs = 0] = places.map(([first]) => first?.x);
    expect(projects).toBeLessThan(strands);
    expect(strands).toBeLessThan(organs);
  },
);

test("a stream is as wide as its claims are many, everywhere in the same measure", () => {
  const { streams } = draw(graph, "zh", 620);
  const [first] = streams;
  const one = (first?.width ?? 0) / (first?.claims.length ?? 1);
  expect(one).toBeGreaterThan(5);
  for (const { width, claims } of streams) expect(width).toBeCloseTo(one * claims.length, 6);
});

test("the same flow is placed the same way each time, and what it is made from stays as it was", () => {
  const flow = organFlow(organTable(graph));
  const before = structuredClone(flow);
  const labelOf = ({ id }: FlowNode) => id;
  expect(layoutFlow(flow, { width: 620, labelOf })).toEqual(layoutFlow(flow, { width: 620, labelOf }));
  expect(flow).toEqual(before);
});

test("the picture is as wide as asked for, and wider only where its labels need it", () => {
  expect(draw(graph, "zh", 336).width).toBe(336);
  expect(draw(graph, "en", 620).width).toBe(620);
  expect(draw(graph, "en", 336).width).toBeGreaterThan(336);
});

test("a flow of nothing is an empty picture", () => {
  const picture = layoutFlow({ nodes: [], links: [] }, { width: 400, labelOf: () => "" });
  expect(picture).toMatchObject({ width: 400, boxes: [], streams: [] });
});

test("the flow of the village is drawn as before", async () => {
  const file = villageGraph();
  for (const source of ["raise-seedlings", "clear-ditches"]) {
    file.edges.push({ source, relation: "serves", target: "garden", basis: "stated", evidence: [] });
  }
  const svg = normalisedSvg(draw(buildGraph(file), "zh", 480));
  await expect(svg).toMatchFileSnapshot("village-flow.svg");
});
