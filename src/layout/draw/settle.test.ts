import { expect, it } from "vitest";
import type { Content } from "../content/content.ts";
import { frames } from "../frames.ts";
import { inspect } from "../inspect.ts";
import { place } from "../place.ts";
import { openStyle } from "../style.ts";

const territories = [0, 1].map((index) => ({
  id: `r${index}`,
  label: { text: "工程" },
  index,
  goals: [],
  crest: [],
  blocks: [{ id: `s${index}`, label: { text: "条线" }, rows: [] }],
}));
const content: Content = { territories, goals: [], goalsHeading: { text: "" }, groups: [] };

it("height that gaps do not use goes between territories", () => {
  const { boxes, size } = place(content, frames.stage(400, 1200), "stack");
  const bottoms = boxes.filter(({ territory }) => territory === 0).map(({ y, height }) => y + height);
  const tops = boxes.filter(({ territory }) => territory === 1).map(({ y }) => y);
  expect((Math.min(...tops) - Math.max(...bottoms)) / size).toBeGreaterThan(2 * openStyle.land);
});

it("what stands below territories has its room, however high the frame is", () => {
  const rows = Array.from({ length: 6 }, (_, at) => ({
    id: `i${at}`,
    label: { text: "市委" },
    depth: 0,
    takesPart: [true, true],
  }));
  const below = { ...content, groups: [{ id: "a", label: { text: "机构" }, rows }] };
  for (let height = 300; height <= 1200; height += 50) {
    const placement = place(below, frames.stage(400, height), "stack");
    expect(placement.leftOut).toEqual([]);
    expect(inspect(placement)).toMatchObject({ overlaps: 0, margin: expect.closeTo(12, 6) });
  }
});
