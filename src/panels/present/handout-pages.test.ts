import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handoutPages, type StepRoom, wordsOf } from "./handout-pages.ts";

const page = 750;
const step = fc.record({
  parts: fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 1, maxLength: 6 }),
  heights: fc
    .uniqueArray(fc.integer({ min: 100, max: 300 }), { minLength: 0, maxLength: 5 })
    .map((heights) => heights.toSorted((a, b) => a - b)),
});

/** What each page holds as a browser fills it: what is not divided, a step that does not run on among it, goes over whole. */
function pagesOf(steps: readonly StepRoom[]): readonly (readonly number[])[] {
  const pages: number[][] = [];
  let room = 0;
  const put = (height: number) => {
    if (height > room) {
      pages.push([]);
      room = page;
    }
    pages.at(-1)?.push(height);
    room -= height;
  };
  for (const [at, { begins, runsOn, height }] of handoutPages(steps, page).entries()) {
    const [first = 0, ...rest] = steps[at]?.parts ?? [];
    if (begins) room = 0;
    if (runsOn) for (const part of [first + height, ...rest]) put(part);
    else put(wordsOf(steps[at] ?? { parts: [] }) + height);
  }
  return pages;
}

describe("the pages of a hand-out", () => {
  it("hold all steps in their order, each with a height that its picture can have, and begin where it is said", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const places = handoutPages(steps, page);
        expect(places).toHaveLength(steps.length);
        for (const [at, { height }] of places.entries())
          expect([0, ...(steps[at]?.heights ?? [])]).toContain(height);
        // Each page that none is said to begin is one that a step runs on upon.
        const begun = places.filter(({ begins }) => begins).length;
        const goesOn = places.filter(({ runsOn }) => runsOn).length;
        const pages = pagesOf(steps);
        if (goesOn === 0) expect(pages).toHaveLength(begun);
        for (const one of pages) expect(sumOf(one)).toBeLessThanOrEqual(page);
      }),
    );
  });

  it("have two steps where both fit at their least, and pictures that fill the rest", () => {
    const steps = Array.from({ length: 4 }, () => ({ parts: [120, 50], heights: [150, 200, 250] }));
    expect(pagesOf(steps)).toEqual([
      [370, 370],
      [370, 370],
    ]);
  });

  it("are one for a step that fits with no other, its picture as high as it can be", () => {
    const tall = { parts: [200, 100], heights: [300, 400, 450, 500] };
    expect(pagesOf([tall, tall])).toEqual([[750], [750]]);
  });

  it("leave no page half empty where another way to divide them fills both", () => {
    const [low, high] = [
      { parts: [250], heights: [0] },
      { parts: [375], heights: [0] },
    ];
    // All that fits on the first page would leave the next with one.
    expect(pagesOf([low, low, high, high, high])).toEqual([[250, 250], [375, 375], [375]]);
  });

  it("let a step run on that is higher than a page, and what has room below its end stand there", () => {
    const tall = { parts: [300, 200, 200, 200], heights: [200, 300] };
    const low = { parts: [100], heights: [150] };
    expect(placesOf(tall, low)).toEqual(["begins 200, runs on", "150"]);
    // Its first page holds 700; of the second 400 are left.
    expect(pagesOf([tall, { parts: [350], heights: [] }])).toEqual([
      [500, 200],
      [200, 200, 350],
    ]);
    expect(placesOf(tall, { parts: [350], heights: [] })).toEqual(["begins 200, runs on", "0"]);
    expect(placesOf(tall, { parts: [351], heights: [] })).toEqual(["begins 200, runs on", "begins 0"]);
  });

  it("let a step run on that would leave the page before it half empty, and no step that would leave it less so", () => {
    const next = { parts: [100, 60, 60, 60, 60, 60, 60], heights: [150] };
    expect(placesOf({ parts: [400], heights: [] }, next)).toEqual(["begins 0", "150, runs on"]);
    expect(placesOf({ parts: [420], heights: [] }, next)).toEqual(["begins 0", "begins 150"]);
    // So it does below the end of one that runs on.
    const tall = { parts: [500, 200, 200], heights: [] };
    expect(placesOf(tall, next)).toEqual(["begins 0, runs on", "150, runs on"]);
    // Its picture, and what stands with it, have no room there.
    const high = { ...next, heights: [260] };
    expect(placesOf({ parts: [391], heights: [] }, high)).toEqual(["begins 0", "begins 260"]);
    expect(placesOf({ parts: [390], heights: [] }, high)).toEqual(["begins 0", "260, runs on"]);
  });
});

const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

function placesOf(...steps: readonly StepRoom[]): readonly string[] {
  return handoutPages(steps, page).map(
    ({ begins, runsOn, height }) => `${begins ? "begins " : ""}${height}${runsOn ? ", runs on" : ""}`,
  );
}
