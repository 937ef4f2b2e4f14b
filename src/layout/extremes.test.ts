import { describe, expect, it } from "vitest";
import type { Content, Label, Territory } from "./content/content.ts";
import { idsOf } from "./content/shallower.ts";
import { frames } from "./frames.ts";
import { inspect } from "./inspect.ts";
import { textWidth } from "./measure/text-width.ts";
import { place } from "./place.ts";
import type { Frame } from "./placement.ts";

const framesByName: Readonly<Record<string, Frame>> = {
  "a stage": frames.stage(1440, 796),
  "the smallest stage": frames.stage(240, 200),
  "a slide": { width: 960, height: 440, size: { least: 10, floor: 11.2, comfort: 13, most: 18 } },
  "a telephone": frames.column(390),
};

const characters = "听取审议专项工作报告督促检查法规实施情况推动问题整改落实到位".repeat(2);
const chinese = (length: number): Label => ({ text: characters.slice(0, length) });
const word: Label = { text: "Rechtsschutzversicherungsgesellschaftenaufsichtsbehoerdenamt".slice(0, 60) };
const nothing = { territories: [], goals: [], goalsHeading: { text: "机关" }, groups: [] } as const;

/** Projects of some strands of some measures, each tied to a goal. */
function projects(count: number, strands: number, measures: number, label: (at: number) => Label): Content {
  const territories = Array.from({ length: count }, (_, index): Territory => {
    const blocks = Array.from({ length: strands }, (_strand, at) => ({
      id: `r${index}-s${at}`,
      label: label(at),
      rows: Array.from({ length: measures }, (_measure, number) => ({
        id: `r${index}-s${at}-m${number}`,
        label: label(at + number),
        details: [],
      })),
    }));
    const goals = [{ goal: "g", edge: `r${index}-g`, dashed: index % 2 === 1 }];
    return { id: `r${index}`, label: label(index), index, goals, crest: [], blocks };
  });
  return { ...nothing, territories, goals: [{ id: "g", label: label(0) }] };
}

function institutions(content: Content, count: number, label: (at: number) => Label): Content {
  const takesPart = content.territories.map((_, at) => at % 2 === 0);
  const rows = Array.from({ length: count }, (_, at) => ({
    id: `a${at}`,
    label: label(at),
    depth: at % 3,
    takesPart,
  }));
  return { ...content, groups: [{ id: "a", label: { text: "机构" }, rows }] };
}

const usual = (at: number) => chinese(4 + (at % 9));
const contents: Readonly<Record<string, Content>> = {
  "an empty subset": nothing,
  "one project": projects(1, 0, 0, usual),
  "one institution": institutions(nothing, 1, usual),
  "twelve projects of forty strands": projects(12, 40, 0, usual),
  "thirty measures in each strand": projects(2, 6, 30, usual),
  "one huge strand": projects(1, 1, 900, usual),
  "5,000 institutions": institutions(projects(4, 3, 4, usual), 5000, usual),
  "labels of 60 characters": institutions(
    projects(2, 3, 4, () => chinese(60)),
    6,
    () => chinese(60),
  ),
  "words of 60 letters": institutions(
    projects(2, 3, 4, () => word),
    6,
    () => word,
  ),
  "labels of one character": institutions(
    projects(3, 3, 3, () => chinese(1)),
    6,
    () => chinese(1),
  ),
};

it("draws institutions that are all there is on a telephone too", () => {
  const content = institutions(projects(2, 3, 0, usual), 30, usual);
  expect(place(content, frames.column(390)).leftOut).toEqual([]);
});

describe.each(Object.keys(contents))("%s", (name) => {
  it.each(Object.keys(framesByName))("is a sound picture on %s, or named as left out", (at) => {
    const [content, frame] = [contents[name] ?? nothing, framesByName[at] ?? frames.column(390)];
    const placement = place(content, frame);
    const { boxes, leftOut, headings } = placement;
    expect(new Set([...boxes.map(({ id }) => id), ...leftOut])).toEqual(new Set(idsOf(content)));
    const { overlaps, through, margin } = inspect(placement);
    expect({ overlaps, through }).toEqual({ overlaps: 0, through: 0 });
    expect(margin).toBeGreaterThanOrEqual(12 - 1e-6);
    for (const { fontSize } of [...headings, ...boxes.map(({ label }) => label)])
      expect(fontSize).toBeGreaterThanOrEqual(frame.size.least - 1e-6);
    for (const { id, width, label } of boxes) {
      const widest = Math.max(...label.lines.map((line) => textWidth(line, label.fontSize, label.weight)));
      expect([id, widest <= width + 0.01]).toEqual([id, true]);
    }
  });
});
