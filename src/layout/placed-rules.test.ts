import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { anyContent } from "../../tests/fixtures/any-content.ts";
import { edgeId } from "../core/atlas/edge-id.ts";
import type { Content } from "./content/content.ts";
import { crossings } from "./measure/crossings.ts";
import { textWidth } from "./measure/text-width.ts";
import { place } from "./place.ts";
import type { Frame, Placement } from "./placement.ts";
import { drawnWay } from "./route/drawn-way.ts";

const size = { least: 2, floor: 11, comfort: 14.5, most: 18 };
const anyFrame = fc.constantFrom<Frame>(
  { width: 1440, height: 796, size },
  { width: 595, height: 842, size },
  { width: 390, size },
);
const nearly = 0.01;

const anyAsked = fc.tuple(anyContent(), anyFrame);
const runs = { seed: fc.readConfigureGlobal()?.seed ?? Date.now(), numRuns: 100 };
/** Pictures of any content, placed once for all rules. Numbers of what is left out are no part of these. */
const placed: { readonly content: Content; readonly placement: Placement }[] = [];
beforeAll(() => {
  for (const [content, frame] of fc.sample(anyAsked, runs)) {
    const placement = place(content, frame);
    if (placement.leftOut.length === 0) placed.push({ content, placement });
  }
});

/** Holds a rule against each picture; of what breaks it the smallest is looked for. */
function always(holds: (placement: Placement, content: Content) => void): void {
  for (const { placement, content } of placed)
    try {
      holds(placement, content);
    } catch (error) {
      const again = fc.property(anyAsked, ([any, frame]) => {
        const one = place(any, frame);
        if (one.leftOut.length === 0) holds(one, any);
      });
      fc.assert(again, runs);
      throw error;
    }
}

describe("a placed picture", () => {
  it("has no words beyond their box", () => {
    always(({ boxes }) => {
      const beyond = boxes.filter(({ x, width, label }) =>
        label.lines.some((line) => {
          const wide = textWidth(line, label.fontSize, label.weight);
          const left = label.align === "middle" ? label.x - wide / 2 : label.x;
          return left < x - nearly || left + wide > x + width + nearly;
        }),
      );
      expect(beyond.map(({ id }) => id)).toEqual([]);
    });
  });

  it("leads every part to its whole over the lines that carry their tie", () => {
    always(({ boxes, routes }, { territories }) => {
      const of = (id: string) => boxes.filter((box) => box.id === id && box.part !== "detail");
      const expectWay = (source: string, target: string) => {
        const edge = edgeId({ source, relation: "partOf", target });
        const lines = routes.filter(({ edges }) => edges.includes(edge));
        expect([edge, drawnWay(lines, of(source), of(target)) !== undefined]).toEqual([edge, true]);
      };
      for (const { id: root, blocks } of territories)
        for (const { id, rows } of blocks) {
          if (id !== undefined) expectWay(id, root);
          for (const row of rows) expectWay(row.id, id ?? root);
        }
    });
  });

  it("dashes a tie where any of those it is drawn for is inferred, and draws no stretch of a root's ties twice", () => {
    always(({ routes }, { territories }) => {
      const ties = routes.filter(({ kind }) => kind === "tie");
      const dashed = new Map(territories.flatMap(({ goals }) => goals.map((tie) => [tie.edge, tie.dashed])));
      for (const tie of ties) expect(tie.dashed).toBe(tie.edges.some((edge) => dashed.get(edge)));
      expect(crossings(ties, (a, b) => a.territory === b.territory)).toBe(0);
    });
  });

  it("leads a line to every goal that stands at a hub, with an arrow to the first of each row", () => {
    always(({ boxes, routes }, { territories }) => {
      for (const goal of boxes.filter(({ part, under }) => part === "goal" && under !== undefined)) {
        const own = territories.find(({ id }) => id === goal.under);
        const edge = own?.goals.find((tie) => tie.goal === goal.id)?.edge ?? "";
        const led = routes.filter(({ edges, points }) => {
          const [x, y] = points.at(-1) ?? [Number.NaN, Number.NaN];
          return (
            edges.includes(edge) && Math.abs(x - goal.x) < nearly && y > goal.y && y < goal.y + goal.height
          );
        });
        const isFirst = !boxes.some(
          (box) =>
            box.part !== "detail" &&
            box.x < goal.x &&
            (box.under === goal.under || box.id === goal.under) &&
            // Of one row, however much higher one of them is.
            box.y < goal.y + goal.height &&
            box.y + box.height > goal.y &&
            box.part === "goal",
        );
        expect([goal.id, led.length]).toEqual([goal.id, 1]);
        expect(led[0]?.arrow).toBe(isFirst);
      }
    });
  });

  it("tells beside each actor what it takes part in where there is a choice, parts further in than their wholes", () => {
    always(({ boxes, size }, { territories, groups }) => {
      const insets = new Map<number, number>();
      for (const { id, depth, takesPart } of groups.flatMap(({ rows }) => rows)) {
        const box = boxes.find((one) => one.id === id);
        if (!box) continue;
        expect(box.dots.map(({ on }) => on)).toEqual(territories.length > 1 ? takesPart : []);
        // Its mark would cut what stands at its edge.
        for (const { x, radius } of box.dots) expect(x - radius - box.x).toBeGreaterThan(0.2 * size);
        const words = Math.max(...box.label.lines.map((line) => textWidth(line, box.label.fontSize, 400)));
        expect(box.x + box.width - box.label.x - words).toBeLessThan(0.5 * size);
        const inset = box.label.x - box.x;
        expect(inset).toBeCloseTo(insets.get(depth) ?? inset, 6);
        insets.set(depth, inset);
      }
      const byDepth = [...insets].sort(([a], [b]) => a - b).map(([, inset]) => inset);
      for (const [at, inset] of byDepth.slice(1).entries()) expect(inset).toBeGreaterThan(byDepth[at] ?? 0);
    });
  });

  it("begins no column of actors with a part whose whole does not stand over it", () => {
    let count = 0;
    always(({ boxes }, { groups }) => {
      for (const { rows } of groups) {
        const actors = boxes.filter(({ id, part }) => part === "actor" && rows.some((row) => row.id === id));
        for (const box of actors) {
          const at = rows.findIndex(({ id }) => id === box.id);
          const depth = rows[at]?.depth ?? 0;
          if (depth === 0) continue;
          const whole = rows.slice(0, at).findLast((row) => row.depth < depth);
          // What stands over it in its column and is set further out.
          const over = actors
            .filter(
              (one) =>
                Math.abs(one.x - box.x) < nearly && one.y < box.y && one.label.x < box.label.x - nearly,
            )
            .sort((a, b) => b.y - a.y);
          expect([box.id, over[0]?.id]).toEqual([box.id, whole?.id]);
          count += 1;
        }
        // Each stands there once, and greyed wherever it is named over its parts once more.
        for (const { id } of rows)
          expect(actors.filter((box) => box.id === id && !box.again)).toHaveLength(actors.length > 0 ? 1 : 0);
      }
      // So many that there are parts among them, whatever comes.
    });
    expect(count).toBeGreaterThan(100);
  });

  it("greys what stands in it for a second time, and puts details under their leaf, one clear of the other", () => {
    always(({ boxes }, { territories }) => {
      const rows = territories.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
      for (const { id, details } of rows) {
        const leaf = boxes.find((box) => box.id === id);
        const under = boxes.filter((box) => box.under === id);
        expect(under.map((box) => [box.id, box.again])).toEqual(details.map((one) => [one.id, one.again]));
        for (const { x, y } of under) {
          expect(y).toBeGreaterThanOrEqual((leaf?.y ?? 0) + (leaf?.height ?? 0) - nearly);
          expect(x).toBeGreaterThanOrEqual(leaf?.x ?? 0);
        }
      }
    });
  });

  it("gives a panel to a branch of five leaves or more, and lets it hold that whole with room around it, and nothing else", () => {
    always(({ boxes, panels }) => {
      for (const panel of panels) {
        const meeting = boxes.filter(
          (box) =>
            box.x < panel.x + panel.width - nearly &&
            box.x + box.width > panel.x + nearly &&
            box.y < panel.y + panel.height - nearly &&
            box.y + box.height > panel.y + nearly,
        );
        expect(meeting.filter(({ part }) => part === "branch")).toHaveLength(1);
        expect(meeting.filter(({ part }) => part === "leaf").length).toBeGreaterThanOrEqual(5);
        for (const { x, y, width, height } of meeting) {
          expect(Math.min(x - panel.x, y - panel.y)).toBeGreaterThan(nearly);
          expect(x + width).toBeLessThan(panel.x + panel.width - nearly);
          expect(y + height).toBeLessThan(panel.y + panel.height - nearly);
        }
      }
    });
  });
});
