import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { textParts } from "../../core/view/text-parts.ts";
import { type StripSentence, stripPath, textStrip } from "./text-strip.ts";

const sentence = fc.record({
  id: fc.constant("s"),
  length: fc.integer({ min: 1, max: 400 }),
  counts: fc.tuple(fc.nat(20), fc.nat(20)),
});
const anyParts = fc.array(fc.array(sentence, { maxLength: 12 }), { maxLength: 8 });

function real() {
  const { graph: file, textIndex } = yongzhou().atlas;
  if (!textIndex) throw new Error("the atlas has no index");
  const parts = textParts(file, textIndex).map((part) =>
    part.sentences.map(({ id, length, claims }): StripSentence => ({ id, length, counts: [claims.length] })),
  );
  const sentences = parts.flat();
  const most = Math.max(...sentences.map(({ counts: [count = 0] }) => count));
  return { sentences, strip: textStrip({ parts, most }) };
}

describe("the strip of a text", () => {
  it("has a tick for each sentence of the atlas, taller with more claims and wider with more characters", () => {
    const { sentences, strip } = real();
    expect(strip.ticks.map(({ id }) => id)).toEqual(sentences.map(({ id }) => id));
    const drawn = strip.ticks.map((tick, at) => ({ ...tick, own: sentences[at] }));
    for (const one of drawn) {
      for (const other of drawn) {
        const [a = 0, b = 0] = [one.own?.counts[0], other.own?.counts[0]];
        if (a > b) expect(one.tops[0]).toBeGreaterThan(other.tops[0] ?? 0);
        if ((one.own?.length ?? 0) > (other.own?.length ?? 0)) {
          expect(one.width).toBeGreaterThanOrEqual(other.width - 1e-9);
        }
      }
    }
    expect(Math.max(...strip.ticks.map(({ tops: [top = 0] }) => top))).toBe(100);
  });

  it("fills its width from left to right, no tick over another", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { ticks, parts: stretches } = textStrip({ parts, most: 40 });
        let end = 0;
        for (const { x, width } of ticks) {
          expect(x).toBeGreaterThanOrEqual(end - 1e-6);
          expect(width).toBeGreaterThan(0);
          end = x + width;
        }
        expect(end).toBeLessThanOrEqual(100 + 1e-6);
        expect(stretches.length).toBe(parts.length);
        if ((parts.at(-1)?.length ?? 0) > 0) expect(end).toBeCloseTo(100);
      }),
    );
  });

  it("stacks the layers of a sentence up to all its claims", () => {
    fc.assert(
      fc.property(anyParts, (parts) => {
        const sentences = parts.flat();
        for (const [at, { tops }] of textStrip({ parts, most: 40 }).ticks.entries()) {
          const [low = 0, high = 0] = sentences[at]?.counts ?? [];
          expect(tops[0]).toBeCloseTo((low / 40) * 100);
          expect(tops[1]).toBeCloseTo(((low + high) / 40) * 100);
        }
      }),
    );
  });

  it("keeps a sentence of two characters wide enough to be seen among long ones", () => {
    const lengths = [2, 100, 100, 198];
    const parts = [lengths.map((length, at) => ({ id: `s${at}`, length, counts: [1] }))];
    const [first, second] = textStrip({ parts, most: 1 }).ticks;
    expect(first?.width).toBeCloseTo((second?.width ?? 0) / 4);
  });
});

describe("a layer of the strip as a path", () => {
  const parts = [
    [
      { id: "s01", length: 10, counts: [2, 0] },
      { id: "s02", length: 10, counts: [1, 1] },
    ],
  ];
  const strip = textStrip({ parts, most: 4 });

  it("is a rectangle for each sentence that has something in it, standing on the layer below", () => {
    // Half of 1000 wide less the gap; a claim is a quarter of 100 tall.
    expect(stripPath(strip, 0)).toBe("M0 100v-50h498.8V100zM500 100v-25h498.8V100z");
    expect(stripPath(strip, 1)).toBe("M500 75v-25h498.8V75z");
  });

  it("is nothing where nothing is in it", () => {
    expect(stripPath(strip, 2)).toBe("");
    expect(stripPath(textStrip({ parts: [], most: 0 }), 0)).toBe("");
  });

  it("has as many rectangles as the atlas has sentences with claims", () => {
    const { sentences, strip: whole } = real();
    const covered = sentences.filter(({ counts: [count = 0] }) => count > 0);
    expect(stripPath(whole, 0).match(/M/g)?.length).toBe(covered.length);
    expect(stripPath(whole, 0)).not.toMatch(/NaN|Infinity|e-/);
  });
});
