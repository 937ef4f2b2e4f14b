import "../../../tests/support/all-messages.ts";
import { describe, expect, it } from "vitest";
import { yongzhouTours } from "../../../tests/fixtures/tour-drawings.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { handout } from "../../core/tour/handout.ts";
import { framePage, type Page } from "../../scene/picture/frame.ts";
import { stepDrawn, stepTable } from "./step-drawn.ts";

const { atlas, graph } = yongzhou();
const around = { caption: "", source: "", link: "" };

describe.each(["zh", "en"] as const)("the picture of a step (%s)", (language) => {
  const steps = yongzhouTours.flatMap((tour) => handout({ atlas, graph }, tour, language).steps);
  const drawn = steps.filter(({ drawing }) => !stepTable({ atlas, graph }, drawing, language));
  const paper = { kind: "paper", width: 504, height: 410 } as const;

  it.each([
    ["a slide", framePage["16:9"]],
    ["a hand-out", paper],
  ] as const)("has what the step is about, on %s", (_, page) => {
    const drawing = { explorer: { atlas, graph }, language, theme: "light" } as const;
    let asked = 0;
    for (const step of drawn) {
      const { sel, path } = step.drawing.link;
      if (path) continue;
      const about = sel.flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : [id]));
      const picture = stepDrawn(drawing, step, [page], { ...around, title: step.caption });
      const ids = new Set(picture?.nodes.map(({ node }) => node.id));
      expect(
        about.filter((id) => !ids.has(id)),
        step.caption,
      ).toEqual([]);
      asked += about.length;
    }
    expect(asked).toBeGreaterThan(20);
  });

  it("has what it is about, and of the other institutions none, on a slide as on paper", () => {
    const drawing = { explorer: { atlas, graph }, language, theme: "light" } as const;
    const roleOf = (id: string) => graph.getNodeAttribute(id, "type").role;
    const step = drawn.find((one) => {
      const { sel } = one.drawing.link;
      const ends = sel.flatMap((id) => (graph.hasEdge(id) ? graph.extremities(id) : [id]));
      return one.drawing.fit === "all" && ends.some((id) => roleOf(id) === "actor");
    });
    if (!step) throw new Error("no step of institutions");
    const texts = { ...around, title: step.caption };
    const actorsOn = (page: Page) =>
      stepDrawn(drawing, step, [page], texts)?.nodes.filter(({ node }) => node.role === "actor") ?? [];
    const onSlide = actorsOn(framePage["16:9"]);
    expect(onSlide.length).toBeGreaterThan(1);
    expect(onSlide.length).toBeLessThan(8);
    expect(actorsOn({ kind: "paper", width: 504, height: 700 }).map(({ node }) => node.id)).toEqual(
      onSlide.map(({ node }) => node.id),
    );
  });
});
