import { expect, it } from "vitest";
import { frames } from "../frames.ts";
import { place } from "../place.ts";
import { openStyle } from "../style.ts";

it("height that gaps do not use goes between territories", () => {
  const territories = [0, 1].map((index) => ({
    id: `r${index}`,
    label: { text: "工程" },
    index,
    goals: [],
    crest: [],
    blocks: [{ id: `s${index}`, label: { text: "条线" }, rows: [] }],
  }));
  const content = { territories, goals: [], goalsHeading: { text: "" }, groups: [] };
  const { boxes, size } = place(content, { ...frames.stage(400, 1200) }, "stack");
  const bottoms = boxes.filter(({ territory }) => territory === 0).map(({ y, height }) => y + height);
  const tops = boxes.filter(({ territory }) => territory === 1).map(({ y }) => y);
  expect((Math.min(...tops) - Math.max(...bottoms)) / size).toBeGreaterThan(2 * openStyle.land);
});
