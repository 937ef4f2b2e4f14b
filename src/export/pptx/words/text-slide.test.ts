import { describe, expect, it } from "vitest";
import { deckOf } from "../../../../tests/fixtures/yongzhou-deck.ts";
import { all, linesOf, readPptx } from "../../../../tests/support/read-pptx.ts";
import { framePage } from "../../../scene/picture/frame.ts";
import { renderPptx } from "../render-pptx.ts";
import { point, slideSize } from "../slide-size.ts";
import { textPages } from "./text-slide.ts";

const list = (count: number, text = "常委会审议一项议案并作出决定。") =>
  ({
    kind: "text",
    title: "来源",
    items: Array.from({ length: count }, (_, index) => `${index} ${text}`),
  }) as const;
const wide = slideSize(framePage["16:9"]);

describe("a list on slides", () => {
  it("is as large as it fits, and smaller the longer it is", () => {
    const sizes = [3, 12, 16].map((count) => textPages(list(count), wide)[0]?.size ?? 0);
    expect(sizes[0]).toBe(20 * point);
    expect(sizes[1]).toBeLessThan(sizes[0] ?? 0);
    expect(sizes[2]).toBeLessThanOrEqual(sizes[1] ?? 0);
    expect(sizes[2]).toBeGreaterThanOrEqual(14 * point);
  });

  it("goes on over more slides rather than get too small, and loses no item", () => {
    const long = list(60);
    const pages = textPages(long, wide);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.flatMap(({ items }) => items)).toEqual(long.items);
    for (const { size } of pages) expect(size).toBe(14 * point);
  });

  it("sets an item that fills more than a slide smaller, on one of its own", () => {
    const pages = textPages(list(2, "很长的一段话。".repeat(250)), wide);
    expect(pages).toHaveLength(2);
    for (const { size } of pages) expect(size).toBeLessThan(14 * point);
  });

  it("numbers the slides of a list in their titles", async () => {
    const file = await readPptx(await renderPptx(deckOf("zh", list(60))));
    const [title] = all(file.part("ppt/slides/slide2.xml"), "p:sp");
    expect(title && linesOf(title)[0]).toMatch(/^来源（2\/\d）$/);
  });
});
