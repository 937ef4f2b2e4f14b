import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyContent } from "../../tests/fixtures/any-content.ts";
import type { Content } from "./content/content.ts";
import { idsOf } from "./content/shallower.ts";
import { inspect } from "./inspect.ts";
import { place } from "./place.ts";
import type { Frame } from "./placement.ts";

const size = { least: 6, floor: 11, comfort: 14.5, most: 18 };
const frames: readonly Frame[] = [
  { width: 1440, height: 796, size },
  { width: 960, height: 440, size },
  { width: 595, height: 842, size },
  { width: 390, size: { least: 6, floor: 13, comfort: 14, most: 14 } },
  // Hardly any content has room at so large a least size.
  { width: 960, height: 440, size: { ...size, least: 12 } },
];
/** A slide less its title, legend and source, in points. */
const slide: Frame = { width: 960, height: 440, size: { least: 10, floor: 11.2, comfort: 13, most: 18 } };
/** A telephone's, which scrolls. */
const column: Frame = { width: 390, size: { least: 13, floor: 13, comfort: 14, most: 14 } };
const anyFrame = fc.constantFrom(...frames);

/** The words of each node of a content, as often as it stands there. */
function wordsOf({ territories, goals, groups }: Content): ReadonlyMap<string, string> {
  const details = territories.flatMap(({ crest, blocks }) => [
    ...crest,
    ...blocks.flatMap(({ rows }) => rows.flatMap((row) => row.details)),
  ]);
  const blocks = territories.flatMap((territory) => territory.blocks);
  return new Map([
    ...[...territories, ...blocks.flatMap(({ rows }) => rows), ...details, ...goals].map(
      ({ id, label }) => [id, label.text] as const,
    ),
    ...blocks.flatMap(({ id, label }) => (id && label ? [[id, label.text] as const] : [])),
    ...groups.flatMap(({ rows }) => rows.map(({ id, label }) => [id, label.text] as const)),
  ]);
}

const bare = (text: string) => text.replaceAll(/\s/gu, "");

const runs = { numRuns: 15 };

describe("place", () => {
  it("lets nothing overlap, no line run through a box and nothing into the margin, whatever the content", () => {
    fc.assert(
      fc.property(anyContent(), anyFrame, (content, frame) => {
        const found = inspect(place(content, frame));
        expect(found.overlaps).toBe(0);
        expect(found.through).toBe(0);
        expect(found.margin).toBeGreaterThanOrEqual(12 - 1e-6);
      }),
      runs,
    );
  });

  it("draws each node with its whole label or names it as left out", () => {
    fc.assert(
      fc.property(anyContent(), anyFrame, (content, frame) => {
        const { boxes, leftOut } = place(content, frame);
        const words = wordsOf(content);
        const left = new Set(leftOut);
        for (const { id, label } of boxes) {
          const said = label.lines.join("");
          // What has parts that are left out says how many.
          expect(bare(said).replace(/\+\d+(\+\d+)*$/u, "")).toBe(
            bare(words.get(id) ?? "").replace(/\+\d+$/u, ""),
          );
          expect(left.has(id)).toBe(false);
        }
        expect(new Set([...boxes.map(({ id }) => id), ...leftOut])).toEqual(new Set(idsOf(content)));
      }),
      runs,
    );
  });

  it("sets no label smaller than the frame allows, and none outside its box", () => {
    fc.assert(
      fc.property(anyContent(), anyFrame, (content, frame) => {
        const { boxes, headings } = place(content, frame);
        for (const { fontSize } of [...headings, ...boxes.map(({ label }) => label)])
          expect(fontSize).toBeGreaterThanOrEqual(frame.size.least - 1e-6);
        for (const { label, y, height } of boxes) {
          const half = (label.lines.length * label.lineHeight) / 2;
          expect(label.y - half).toBeGreaterThanOrEqual(y - 0.02 * height);
          expect(label.y + half).toBeLessThanOrEqual(y + height * 1.02);
        }
      }),
      runs,
    );
  });

  it("leaves out institutions rather than set them too small to read", () => {
    const actor = (at: number) => ({ id: `i${at}`, label: { text: "市委" }, depth: 0, takesPart: [true] });
    const territory = { id: "r", label: { text: "工程" }, index: 0, goals: [], crest: [], blocks: [] };
    const content: Content = {
      territories: [territory],
      goals: [],
      goalsHeading: { text: "" },
      groups: [{ id: "a", label: { text: "机构" }, rows: Array.from({ length: 600 }, (_, at) => actor(at)) }],
    };
    for (const arrangement of [undefined, "r | ", "stack"]) {
      const { boxes, leftOut } = place(content, slide, arrangement);
      expect(boxes.map(({ id }) => id)).toEqual(["r"]);
      expect(leftOut).toHaveLength(600);
    }
  });

  it("leaves out details rather than set them too small to read", () => {
    const detail = (at: number) => ({ id: `d${at}`, edge: `e${at}`, label: { text: "一项制度" } });
    const rows = Array.from({ length: 12 }, (_, at) => ({
      id: `m${at}`,
      label: { text: "听取审议工作报告" },
      details: [{ ...detail(at), again: false, dashed: false }],
    }));
    const territory = { id: "r", label: { text: "工程" }, index: 0, goals: [], crest: [] };
    const blocks = [{ id: "s", label: { text: "条线" }, rows }];
    const content = {
      territories: [{ ...territory, blocks }],
      goals: [],
      goalsHeading: { text: "" },
      groups: [],
    };
    let most = 0;
    // The height at which they no longer have room is among these.
    for (let height = 100; height <= 340; height += 3) {
      const { boxes } = place(content, { ...slide, width: 400, height });
      for (const { label } of boxes) expect(label.fontSize).toBeGreaterThanOrEqual(slide.size.least - 1e-6);
      most = Math.max(most, boxes.filter(({ part }) => part === "detail").length);
    }
    expect(most).toBe(12);
  });

  it("gives the same picture each time", () => {
    fc.assert(
      fc.property(anyContent(), anyFrame, (content, frame) => {
        expect(place(content, frame)).toEqual(place(structuredClone(content), frame));
      }),
      runs,
    );
  });

  it("leaves nothing out where the frame scrolls, however long it gets", () => {
    const rows = Array.from({ length: 3000 }, (_, at) => ({
      id: `m${at}`,
      label: { text: "听取审议专项工作报告".slice(0, 5 + (at % 6)) },
      details: [],
    }));
    const territory = { id: "r", label: { text: "工程" }, index: 0, goals: [], crest: [] };
    const content: Content = {
      territories: [{ ...territory, blocks: [{ id: "s", label: { text: "条线" }, rows }] }],
      goals: [],
      goalsHeading: { text: "目标" },
      groups: [
        {
          id: "a",
          label: { text: "机构" },
          rows: [{ id: "i", label: { text: "市委" }, depth: 0, takesPart: [true] }],
        },
      ],
    };
    const { leftOut, boxes } = place(content, column);
    expect(leftOut).toEqual([]);
    expect(boxes).toHaveLength(3003);
    expect(Math.min(...boxes.map(({ label }) => label.fontSize))).toBeGreaterThanOrEqual(13);
  });
});
