import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handoutPages, type StepRoom } from "./handout-pages.ts";

const page = 750;
const step = fc.record({
  words: fc.integer({ min: 40, max: 400 }),
  heights: fc
    .uniqueArray(fc.integer({ min: 100, max: 300 }), { minLength: 0, maxLength: 5 })
    .map((heights) => heights.toSorted((a, b) => a - b)),
});

/** What each page holds. */
function pagesOf(steps: readonly StepRoom[]): readonly (readonly number[])[] {
  const pages: number[][] = [];
  for (const [at, { begins, height }] of handoutPages(steps, page).entries()) {
    if (begins) pages.push([]);
    pages.at(-1)?.push((steps[at]?.words ?? 0) + height);
  }
  return pages;
}

describe("the pages of a hand-out", () => {
  it("hold all steps in their order, each whole, with a height that its picture can have", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const places = handoutPages(steps, page);
        expect(places).toHaveLength(steps.length);
        for (const [at, { height }] of places.entries())
          expect([0, ...(steps[at]?.heights ?? [])]).toContain(height);
        for (const one of pagesOf(steps))
          expect(one.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(page);
      }),
    );
  });

  it("have two steps where both fit at their least, and pictures that fill the rest", () => {
    const steps = Array.from({ length: 4 }, () => ({ words: 170, heights: [150, 200, 250] }));
    expect(pagesOf(steps)).toEqual([
      [370, 370],
      [370, 370],
    ]);
  });

  it("are one for a step that fits with no other, its picture as high as it can be", () => {
    const tall = { words: 300, heights: [300, 400, 450, 500] };
    expect(pagesOf([tall, tall])).toEqual([[750], [750]]);
  });

  it("leave no page half empty where another way to divide them fills both", () => {
    const [low, high] = [
      { words: 250, heights: [0] },
      { words: 375, heights: [0] },
    ];
    // All that fits on the first page would leave the next with one.
    expect(pagesOf([low, low, high, high, high])).toEqual([[250, 250], [375, 375], [375]]);
  });

  it("let a step that is higher than a page run on, what has room below its end stand there, and nothing before it", () => {
    const tall = { words: 900, heights: [200, 300] };
    const beginnings = (...steps: readonly StepRoom[]) =>
      handoutPages(steps, page).map(({ begins, height }) => [begins, height]);
    const low = { words: 100, heights: [150] };
    expect(beginnings(low, tall, low)).toEqual([
      [true, 150],
      [true, 200],
      [false, 150],
    ]);
    // Of its second page 390 are taken, with what the first may lose at its end.
    expect(beginnings(tall, { words: 360, heights: [] })).toEqual([
      [true, 200],
      [false, 0],
    ]);
    expect(beginnings(tall, { words: 361, heights: [] })).toEqual([
      [true, 200],
      [true, 0],
    ]);
  });
});
