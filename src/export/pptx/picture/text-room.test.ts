import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../../tests/fixtures/yongzhou.ts";
import { deckOf, yongzhouSlide } from "../../../../tests/fixtures/yongzhou-deck.ts";
import { all, type Element, first, linesOf, readPptx } from "../../../../tests/support/read-pptx.ts";
import { rootProjects } from "../../../core/graph/tree.ts";
import { renderPptx } from "../render-pptx.ts";
import { arialWidth } from "../shape/arial-width.ts";
import { point } from "../slide-size.ts";
import { labelOf } from "./node-shape.ts";

const numberOf = (element: Element, name: string) => Number(element.attributes[name]);

/** The room of a shape's text, and what its lines need, in points. */
function roomOf(shape: Element) {
  const [body, size] = [first(shape, "a:bodyPr"), first(shape, "a:ext")];
  const [width, height] = [numberOf(size, "cx"), numberOf(size, "cy")];
  const [adjusted] = all(shape, "a:gd");
  // A round rectangle keeps its text clear of its corners.
  const corner = adjusted
    ? (Number(adjusted.attributes.fmla?.replace("val ", "")) / 100_000) * Math.min(width, height) * 0.29289
    : 0;
  const runs = all(shape, "a:r").map((run) => {
    const look = first(run, "a:rPr");
    return arialWidth(
      linesOf(run).join(""),
      numberOf(look, "sz") / 100,
      look.attributes.b === "1" ? 600 : 400,
    );
  });
  const [spacing] = all(shape, "a:spcPts");
  return {
    across: (width - 2 * corner - numberOf(body, "lIns") - numberOf(body, "rIns")) / point,
    down: (height - 2 * corner - numberOf(body, "tIns") - numberOf(body, "bIns")) / point,
    widest: Math.max(...runs),
    tall: spacing ? (runs.length * numberOf(spacing, "val")) / 100 : 0,
  };
}

describe.each(["zh", "en"] as const)("the words of slides (%s)", (language) => {
  const projects = rootProjects(yongzhou().graph);
  const slides = [
    yongzhouSlide(language, { title: "Yongzhou 2022: ".repeat(8) }),
    ...projects.map((project) => yongzhouSlide(language, { project })),
  ];
  const read = renderPptx(deckOf(language, ...slides)).then(readPptx);

  it("have room for each line in the deck's faces, and are set smaller where others need more", async () => {
    const file = await read;
    let count = 0;
    for (const at of slides.keys())
      for (const shape of all(file.part(`ppt/slides/slide${at + 1}.xml`), "p:sp")) {
        if (all(shape, "a:r").length === 0) continue;
        count += 1;
        const { across, down, widest, tall } = roomOf(shape);
        const said = linesOf(shape).join(" / ");
        expect(first(shape, "a:bodyPr").attributes.wrap, said).toBe("square");
        expect(all(shape, "a:normAutofit"), said).toHaveLength(1);
        expect(widest, said).toBeLessThanOrEqual(across);
        expect(tall, said).toBeLessThanOrEqual(down * 1.01);
      }
    expect(count).toBeGreaterThan(200);
  });

  it("have as little room in every hub, organ or strand of a slide, so that all are set smaller alike", async () => {
    const file = await read;
    for (const [at, slide] of slides.entries()) {
      const shapes = all(file.part(`ppt/slides/slide${at + 1}.xml`), "p:sp");
      for (const role of ["root", "goal", "branch"]) {
        const names = slide.picture.nodes.flatMap(({ node }) => (node.role === role ? [labelOf(node)] : []));
        const shares = names.map((name) => {
          const shape = shapes.find((one) => first(one, "p:cNvPr").attributes.name === name);
          if (!shape) throw new Error(`no shape ${name}`);
          const { across, widest } = roomOf(shape);
          return across / widest;
        });
        for (const share of shares) expect(share, `${role} ${at}`).toBeCloseTo(Math.min(...shares), 2);
      }
    }
  });
});
