import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyStep } from "../../tests/fixtures/any-step.ts";
import { everyStep, yongzhouScenes } from "../../tests/fixtures/tour-drawings.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import type { TourStep } from "../core/atlas/schema.ts";
import type { StepDrawing } from "../core/tour/step-drawing.ts";
import { stepDrawing } from "../core/tour/step-drawing.ts";
import { framePage } from "./frame.ts";
import { palette } from "./palette.ts";
import { stepPicture } from "./step-picture.ts";

const { graph } = yongzhou();
const page = framePage["16:9"];
const colors = palette("light");
const { ink, muted } = colors;
const texts = {
  title: "一二三四五六七八九十".repeat(7),
  caption: "",
  source: "来源",
  link: "https://a.example/#b",
};
const looks = { transparent: false, ink, muted, legend: true, ...texts, sizes: { title: 24 } };

function drawn(drawing: StepDrawing, language: "zh" | "en", title = texts.title) {
  const layout =
    drawing.view === "lanes" ? ({ view: "lanes" } as const) : ({ view: "map", shape: "wide" } as const);
  const scene = yongzhouScenes(layout, language, "light");
  if (!scene) throw new Error("no places");
  return stepPicture({ graph, scene, drawing, page, colors, looks: { ...looks, title } });
}

describe.each(["zh", "en"] as const)("the picture of each step of each tour on a slide (%s)", (language) => {
  it.each(everyStep(language))("can be read and fills its window: %s", (_, { drawing }) => {
    const picture = drawn(drawing, language);
    if (!picture) throw new Error("no picture");
    const points = (size: number) => (size * picture.scale * page.width) / picture.width;
    const seen = picture.nodes.filter(({ faded }) => !faded);
    expect(seen.length).toBeGreaterThan(2);
    for (const { node, labelled } of seen) {
      expect([node.id, labelled]).toEqual([node.id, true]);
      expect(points(node.label.fontSize)).toBeGreaterThanOrEqual(9);
    }
    const { window, scale, offset } = picture;
    for (const { node } of picture.nodes) {
      const [x, y] = [node.x * scale + offset[0], node.y * scale + offset[1]];
      expect(x - (node.width * scale) / 2).toBeGreaterThanOrEqual(window.x - 1);
      expect(x + (node.width * scale) / 2).toBeLessThanOrEqual(window.x + window.width + 1);
      expect(y - (node.height * scale) / 2).toBeGreaterThanOrEqual(window.y - 1);
      expect(y + (node.height * scale) / 2).toBeLessThanOrEqual(window.y + window.height + 1);
    }
  });

  it.each(everyStep(language))(
    "marks what is chosen, small things that cannot be read apart: %s",
    (_, { drawing }) => {
      const picture = drawn(drawing, language);
      const there = new Map(picture?.nodes.map(({ node }) => [node.id, node]));
      const { fit } = drawing;
      // A step can look past what it has chosen.
      const looked = (id: string) => fit === "all" || fit.includes(id);
      for (const id of drawing.link.sel.filter((one) => graph.hasNode(one) && looked(one))) {
        const small = ["mechanism", "figure", "reference"].includes(graph.getNodeAttribute(id, "node").type);
        if (!small) expect(there.get(id)?.stroke).toBe(colors.accent);
      }
      for (const id of drawing.link.sel.filter((one) => graph.hasEdge(one)))
        expect(picture?.edges.find(({ edge }) => edge.id === id)?.edge.stroke).toBe(colors.accent);
    },
  );
});

describe("the picture of a step", () => {
  it("of a view that is no drawing shows the projects that it is filtered by", () => {
    const step = everyStep("zh").find(([name]) => name === "front-line-tour, oversight")?.[1];
    const picture = step && drawn(step.drawing, "zh");
    const types = new Set(picture?.nodes.filter(({ faded }) => !faded).map(({ node }) => node.projects[0]));
    expect(types).toContain("front-line");
    expect(picture?.nodes.some(({ node }) => node.id === "roots")).toBe(false);
  });

  it("of the figures shows them with what they are figures of, where that can be read, else the projects", () => {
    const name = "front-line-tour, year-in-numbers";
    const step = everyStep("zh").find(([one]) => one === name)?.[1];
    const types = (title: string | undefined) => {
      const picture = step && drawn(step.drawing, "zh", title);
      return new Set(picture?.nodes.map(({ node }) => node.type));
    };
    expect(types(step?.caption)).toContain("figure");
    expect(types(step?.caption)).not.toContain("project");
    // The longest that a caption can be leaves less room.
    expect(types(texts.title)).toContain("project");
    expect(types(texts.title)).not.toContain("figure");
  });

  it("of a way shows the way", () => {
    const words = { caption: { zh: "一", en: "One" }, notes: { zh: "二", en: "Two" } };
    const path = { from: "figure-388-stations", to: "direct-line" };
    const picture = drawn(stepDrawing(graph, { id: "a", view: "map", path, ...words }), "zh");
    const ids = picture?.nodes.map(({ node }) => node.id);
    expect(ids).toEqual(expect.arrayContaining([path.from, path.to, "upgrade-stations"]));
  });

  it("is drawn for whatever step there can be, and none where the filter hides everything", () => {
    fc.assert(
      fc.property(anyStep(graph), (step) => {
        const picture = drawn(stepDrawing(graph, step), "en");
        if (!picture) return;
        expect(picture.nodes.length).toBeGreaterThan(0);
        expect(Number.isFinite(picture.scale)).toBe(true);
      }),
      { numRuns: 40 },
    );
    const words = { caption: { zh: "一", en: "One" }, notes: { zh: "二", en: "Two" } };
    const step: TourStep = {
      id: "a",
      view: "map",
      filter: { bases: ["background"], types: ["project"], mode: "hide" },
      ...words,
    };
    expect(drawn(stepDrawing(graph, step), "zh")).toBeUndefined();
  });
});
