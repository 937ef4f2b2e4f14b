import { describe, expect, it } from "vitest";
import { plainLooks } from "../../../tests/fixtures/plain-looks.ts";
import { yongzhouTours } from "../../../tests/fixtures/tour-drawings.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { standingFor } from "../../../tests/support/whole-product.ts";
import { languages } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { stepDrawing } from "../../core/tour/step-drawing.ts";
import { emptyFilter } from "../../core/view/filter.ts";
import { levelOfRole, seenAt } from "../../core/view/level.ts";
import { frames } from "../../layout/frames.ts";
import { commonArrangement, place } from "../../layout/place.ts";
import { contentIn } from "../place-content.ts";
import { framePage } from "./frame.ts";
import { pictureOn } from "./placed-picture.ts";
import { stepSubjects } from "./step-subject-of.ts";
import { projectSubject, wholeSubject } from "./subject-of.ts";

const { graph } = yongzhou();
const roots = rootProjects(graph);

interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const turned: Readonly<Record<string, string>> = {
  above: "below",
  below: "above",
  "left of": "right of",
  "right of": "left of",
};

/** How each two of the roots that are there stand to each other. */
function corners(boxes: readonly Spot[], width: number): Readonly<Record<string, string>> {
  const spots = roots.flatMap((id) => boxes.find((box) => box.id === id) ?? []);
  const isRight = ({ x }: Spot) => x > width / 2;
  return Object.fromEntries(
    spots.flatMap((one, at) =>
      spots.slice(at + 1).map((other) => {
        const beside = isRight(one) ? "right of" : "left of";
        const over = one.y < other.y ? "above" : "below";
        return [`${one.id} ${other.id}`, isRight(one) === isRight(other) ? over : beside];
      }),
    ),
  );
}

function mapCorners(width: number, height: number, language: (typeof languages)[number]) {
  const shows = (id: string) => seenAt(levelOfRole[graph.getNodeAttribute(id, "type").role], "overview");
  const contents = languages.map((own) => contentIn({ graph, language: own, shows, actors: "spine" }));
  const frame = frames.stage(width, height);
  const content = contents[languages.indexOf(language)];
  if (!content) return {};
  const { boxes } = place(content, frame, commonArrangement(contents, frame));
  return corners(
    boxes.map(({ id, x, y, width: wide }) => ({ id, x: x + wide / 2, y })),
    width,
  );
}

const usual = mapCorners(1440, 796, "zh");

describe.each(languages)("a project in %s", (language) => {
  it.each([
    [1440, 796],
    [1280, 696],
    [1024, 664],
    [1920, 976],
    [800, 1000],
  ])("stands in the same corner of a map of %d by %d", (width, height) => {
    expect(Object.keys(usual)).toHaveLength(6);
    expect(mapCorners(width, height, language)).toEqual(usual);
  });

  const onSlide = (subject: Parameters<typeof pictureOn>[0], frame: keyof typeof framePage) => {
    const page = framePage[frame];
    const picture = pictureOn(subject, [page], plainLooks);
    return corners(picture?.nodes.map(({ node }) => node) ?? [], page.width);
  };

  it.each(["16:9", "4:3", "A4", "A3", "square"] as const)(
    "stands in the same corner of a page of %s",
    (frame) => {
      const subject = wholeSubject({ graph, language, filter: emptyFilter }, "strands");
      expect(onSlide(subject, frame)).toEqual(usual);
    },
  );

  it.each(standingFor(["strands", "overview"] as const, (_, at) => at === languages.indexOf(language)))(
    "stands in the same corner of any page down to its %s, unless that would leave out more",
    (depth) => {
      const subject = wholeSubject({ graph, language, filter: emptyFilter }, depth);
      const content = contentIn(subject);
      const home = place(content, frames.stage(1440, 796)).arrangement;
      let held = 0;
      // A figure of 16 cm standing and lying, squares, and higher and wider ones.
      for (const [width, height] of [
        [454, 579],
        [454, 260],
        [540, 417],
        [600, 600],
        [700, 950],
        [842, 500],
      ] as const)
        for (const size of [
          { least: 10, floor: 11.2, comfort: 13, most: 18 },
          { least: 6.5, floor: 11, comfort: 13, most: 13 },
        ]) {
          const frame = { width, height, size };
          const { arrangement, boxes, leftOut } = place(content, frame);
          if (arrangement === home) held += 1;
          else if (boxes.length > 0)
            expect(leftOut.length, `${width} × ${height}`).toBeLessThan(
              place(content, frame, home).leftOut.length,
            );
        }
      expect(held).toBeGreaterThan(8);
    },
  );

  it("stands in the same corner of each slide of a tour that shows it with others", () => {
    let told = 0;
    for (const { steps } of yongzhouTours)
      for (const step of steps)
        for (const subject of stepSubjects(graph, stepDrawing(graph, step), language)) {
          const found = onSlide(subject, "16:9");
          told += Object.keys(found).length;
          // What fills a slide by itself may come beside or below what it is not beside on the map, never in its place.
          for (const [pair, how] of Object.entries(found)) expect(turned[how], pair).not.toBe(usual[pair]);
        }
    expect(told).toBeGreaterThan(12);
  });

  it("stands on its side of the spine where it stands alone with it", () => {
    for (const project of roots) {
      const subject = projectSubject({ graph, language, filter: emptyFilter }, project, "overview");
      const page = framePage["16:9"];
      const nodes = pictureOn(subject, [page], plainLooks)?.nodes ?? [];
      const middle = (role: string) => {
        const own = nodes.filter(({ node }) => graph.getNodeAttribute(node.id, "type").role === role);
        return own.reduce((sum, { node }) => sum + node.x, 0) / own.length;
      };
      const sideOf = Object.entries(usual).some(
        ([pair, how]) =>
          (pair.startsWith(`${project} `) && how === "right of") ||
          (pair.endsWith(` ${project}`) && how === "left of"),
      );
      expect(middle("leaf") > middle("actor"), project).toBe(sideOf);
    }
  });
});
