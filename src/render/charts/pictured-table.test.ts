import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { standingFor } from "../../../tests/support/whole-product.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { emptyFilter } from "../../core/view/filter.ts";
import { passing } from "../../core/view/passing.ts";
import { textParts } from "../../core/view/text-parts.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { framePage, framePages, leastSize } from "../../scene/picture/frame.ts";
import type { Picture } from "../../scene/picture/picture.ts";
import { chartPicture } from "../../scene/table/chart-picture.ts";
import { type ChartShape, shapeFrame } from "../../scene/table/chart-shape.ts";
import { describeNoChart } from "../../scene/table/table.ts";
import { tablePicture } from "../../scene/table/table-picture.ts";
import type { SceneHeading, SceneRect } from "../../scene/types.ts";
import { picturedTable } from "./pictured-table.ts";

const { atlas, graph } = yongzhou();
const [first = ""] = organTable(graph).projects;
const filters = {
  none: emptyFilter,
  faded: { ...emptyFilter, projects: [first] },
  hidden: { ...emptyFilter, projects: [first], mode: "hide" as const },
};
const pages = {
  slide: framePage["16:9"],
  "4:3": framePage["4:3"],
  square: framePage.square,
  lying: framePage.A4,
  standing: framePages("A4", framePage.A4).at(-1) ?? framePage.A4,
};
const views = { text: undefined, matrix: "organs" } as const;
const looks = { transparent: false, title: "T", caption: "", source: "S", link: "", legend: true } as const;

function tableOf(view: keyof typeof views, language: "zh" | "en", filter: keyof typeof filters) {
  const table = picturedTable({
    atlas,
    graph,
    language,
    view,
    part: views[view],
    filter: filters[filter],
  });
  if (!table) throw new Error(`no ${view}`);
  return table;
}

const keysOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) => Object.keys(record) as Key[];
const every = keysOf(views).flatMap((view) =>
  keysOf(filters).flatMap((filter, filterAt) =>
    keysOf(pages).flatMap((page, pageAt) =>
      (["zh", "en"] as const).flatMap((language, languageAt) =>
        (["light", "dark"] as const).map((theme, themeAt) => ({
          ...{ view, language, filter, page, theme },
          // Every page under every filter in one language and theme, and each two of the values together somewhere.
          stays:
            languageAt === (filterAt + pageAt) % 2 && themeAt === (filterAt + Math.floor(pageAt / 2)) % 2,
        })),
      ),
    ),
  ),
);
const all = standingFor(every, ({ stays }) => stays);

/** Where the ink of words can be. */
function inkOf({ lines, x, y, align, fontSize, lineHeight, fontWeight }: SceneHeading): SceneRect {
  const width = Math.max(...lines.map((line) => textWidth(line, fontSize, fontWeight)));
  const height = (lines.length - 1) * lineHeight + fontSize;
  const left = { start: x, middle: x - width / 2, end: x - width }[align];
  return { x: left, y: y - height / 2, width, height };
}

const slack = 0.1;
const touch = (a: SceneRect, b: SceneRect) =>
  a.x + slack < b.x + b.width &&
  b.x + slack < a.x + a.width &&
  a.y + slack < b.y + b.height &&
  b.y + slack < a.y + a.height;

const inside = (a: SceneRect, b: SceneRect) =>
  a.x >= b.x - slack &&
  a.x + a.width <= b.x + b.width + slack &&
  a.y >= b.y - slack &&
  a.y + a.height <= b.y + b.height + slack;

function expectLegible(picture: Picture) {
  const inks = picture.headings.map(({ heading }) => inkOf(heading));
  const foot = Math.min(
    ...picture.texts
      .filter(({ role }) => role !== "title")
      .map(({ baseline, fontSize }) => baseline - fontSize),
    ...picture.legend.map(({ baseline, fontSize }) => baseline - fontSize),
  );
  for (const { heading } of picture.headings)
    expect(heading.fontSize).toBeGreaterThanOrEqual(leastSize[picture.kind]);
  for (const { x, y, width, height } of [...inks, ...(picture.chart?.shapes ?? []).map(shapeFrame)]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(picture.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + height).toBeLessThanOrEqual(foot + slack);
  }
  expect(inks.filter((ink, at) => inks.slice(at + 1).some((other) => touch(ink, other)))).toEqual([]);
}

describe("the picture of a view that draws something besides its rows", () => {
  it.each(all)(
    "has legible words, apart from each other and on the page: $view, $language, $filter, $page, $theme",
    ({ view, language, filter, page, theme }) => {
      const table = tableOf(view, language, filter);
      const picture = tablePicture(table, pages[page], { ...looks, theme }, language);
      if (!picture) throw new Error("nothing is drawn");
      expectLegible(picture);
      // The rows are whole, whatever stands beside them, and what gives way to them is told.
      expect(picture.note).toBe(picture.chart ? "" : describeNoChart(table, language));
      const said = picture.texts.filter(({ role }) => role === "note").flatMap(({ lines }) => lines);
      expect(said.join(language === "zh" ? "" : " ")).toBe(picture.note);
      const own = table.chart && chartPicture(table.chart, pages[page], { ...looks, theme }, language);
      if (own) expectLegible(own);
    },
  );

  it("begins with the strip, and has the flow below the rows where there is room for both", () => {
    for (const { view, language, filter, page } of all) {
      const picture = tablePicture(
        tableOf(view, language, filter),
        pages[page],
        { ...looks, theme: "light" },
        language,
      );
      const frames = (picture?.chart?.shapes ?? []).map(shapeFrame);
      const rows = picture?.headings.filter(({ heading }) => /^\d+ \d+$/.test(heading.id)) ?? [];
      const tops = rows.map(({ heading }) => inkOf(heading).y);
      if (view === "text")
        expect(Math.max(...frames.map(({ y, height }) => y + height))).toBeLessThan(Math.min(...tops));
      else if (frames.length > 0)
        expect(Math.min(...frames.map(({ y }) => y))).toBeGreaterThan(Math.max(...tops));
      // Paper has room in either language, and so has the usual slide.
      if (page !== "square" && page !== "4:3") expect(frames.length).toBeGreaterThan(0);
    }
  });

  it("says in words that the flow has no room, in both languages, and only then", () => {
    const low = { kind: "paper", width: 420, height: 150 } as const;
    for (const [language, said] of [
      ["zh", /^此图未画：.*流向图。$/],
      ["en", /^Not drawn: the flow .*\.$/],
    ] as const) {
      const table = tableOf("matrix", language, "none");
      const without = tablePicture(table, low, { ...looks, theme: "light" }, language);
      expect(without?.chart).toBeUndefined();
      expect(without?.note).toMatch(said);
      const both = tablePicture(table, pages.standing, { ...looks, theme: "light" }, language);
      expect(both?.chart).toBeDefined();
      expect(both?.note).toBe("");
    }
  });

  it("is the table alone for every other view", () => {
    const subject = { atlas, graph, language: "en", part: undefined, filter: emptyFilter } as const;
    for (const view of ["figures", "matrix"] as const)
      expect(picturedTable({ ...subject, view })?.chart).toBeUndefined();
    expect(picturedTable({ ...subject, view: "map" })).toBeUndefined();
  });

  it("has no strip without an index, and no flow without a claim", () => {
    const file = villageGraph();
    const village = buildGraph({
      ...file,
      edges: file.edges.filter(({ relation }) => relation !== "serves"),
    });
    const { textIndex: _, ...unread } = atlas;
    const rest = { language: "en", filter: emptyFilter } as const;
    expect(picturedTable({ ...rest, atlas: unread, graph, view: "text", part: undefined })).toBeUndefined();
    const bare = picturedTable({ ...rest, atlas, graph: village, view: "matrix", part: "organs" });
    expect(bare?.chart).toBeUndefined();
  });
});

const drawn = (view: keyof typeof views, filter: keyof typeof filters) => {
  const { chart } = tableOf(view, "en", filter);
  const drawing = chart?.draw({ x: 20, y: 60, width: 920, height: 420, kind: "slide", theme: "light" });
  if (!drawing) throw new Error("no room");
  return drawing;
};

describe.each(keysOf(filters))("the strip under the filter %s", (filter) => {
  const { shapes } = drawn("text", filter);
  const parts = atlas.textIndex ? textParts(atlas.graph, atlas.textIndex) : [];
  const sentences = parts.flatMap((part) => part.sentences);
  const { nodes, edges } = passing(graph, filters[filter]);
  const bars = shapes.map((shape) => ({ ...shapeFrame(shape), name: shape.name }));
  const ground = Math.max(...bars.map(({ y }) => y));

  it("has a place for each sentence, in their order, none over another", () => {
    const feet = bars.filter(({ y }) => y === ground);
    expect(feet.map(({ name }) => name)).toEqual(sentences.map(({ id }) => id));
    for (const [at, { x }] of feet.slice(1).entries()) {
      const before = feet[at];
      expect(x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0) - slack);
    }
  });

  it("has bars that add up to the claims of each sentence that the page shows", () => {
    const most = Math.max(...sentences.map(({ claims }) => claims.length));
    const whole = tallest(drawn("text", "none").shapes);
    for (const { id, claims } of sentences) {
      const shown =
        filter === "hidden" ? claims.filter((claim) => nodes.has(claim.id) || edges.has(claim.id)) : claims;
      const own = bars.filter(({ name }) => name.startsWith(`${id} · `));
      const height = own.reduce((sum, bar) => sum + bar.height, 0);
      expect(height, id).toBeCloseTo((whole * shown.length) / most, 3);
    }
  });
});

/** How high the sentence with the most claims is. */
function tallest(shapes: readonly ChartShape[]): number {
  const frames = shapes.map(shapeFrame);
  return Math.max(...frames.map(({ y }) => y)) - Math.min(...frames.map(({ y }) => y));
}

describe.each(keysOf(filters))("the flow under the filter %s", (filter) => {
  const { shapes, lines } = drawn("matrix", filter);
  const bars = shapes.flatMap((shape) => (shape.kind === "bar" && shape.name !== "" ? [shape] : []));
  const bands = shapes.flatMap((shape) => (shape.kind === "band" ? [shape] : []));

  it("has a line for each claim that the page shows", () => {
    const { claims } = organTable(graph);
    const { edges } = passing(graph, filters[filter]);
    const shown = filter === "hidden" ? claims.filter(({ edge }) => edges.has(edge)) : claims;
    expect(lines).toHaveLength(shown.length);
  });

  it("has no band that looks like a line through the words on it", () => {
    const { words } = drawn("matrix", filter);
    const plates = shapes.filter(({ name }) => name === "").map(shapeFrame);
    for (const word of words.filter(({ align, fontWeight }) => align === "end" && fontWeight === 400)) {
      const ink = inkOf(word);
      const own = bands.filter(
        ({ to }) => to[0] - word.x < 20 && to[0] > word.x && Math.abs(to[1] - word.y) < 2,
      );
      expect(own.length, word.lines.join(" ")).toBeGreaterThan(0);
      if (own.every(({ width }) => width < ink.height))
        expect(plates.some((plate) => inside(ink, plate))).toBe(true);
    }
  });

  it("has bands that fill the bars at both their ends, and bars apart from each other", () => {
    for (const bar of bars) {
      const within = ([, y]: readonly [number, number]) => y > bar.y && y < bar.y + bar.height;
      const sum = (some: typeof bands) => some.reduce((whole, { width }) => whole + width, 0);
      const into = sum(bands.filter(({ to }) => Math.abs(to[0] - bar.x) < slack && within(to)));
      const out = sum(
        bands.filter(({ from }) => Math.abs(from[0] - bar.x - bar.width) < slack && within(from)),
      );
      expect(Math.max(into, out)).toBeCloseTo(bar.height, 1);
      expect(bars.filter((other) => other !== bar && touch(bar, other))).toEqual([]);
    }
  });
});

describe("the table of figures", () => {
  const columnsOf = (figures: typeof graph) => {
    const subject = { atlas, graph: figures, language: "en", view: "figures", part: undefined } as const;
    return picturedTable({ ...subject, filter: emptyFilter })?.columns.map(({ head, large }) => [
      head,
      large,
    ]);
  };

  it("has names large that say their numbers, and no number twice", () => {
    expect(columnsOf(graph)?.slice(0, 2)).toEqual([
      ["Figure", true],
      ["Of what", undefined],
    ]);
  });

  it.each(["Stations", "3388 stations", "388.5 stations"])(
    "has numbers large where a name, %s, does not say its own",
    (en) => {
      const nodes = atlas.graph.nodes.map((node) =>
        node.figure?.value === 388 ? { ...node, label: { ...node.label, en } } : node,
      );
      expect(columnsOf(buildGraph({ ...atlas.graph, nodes }))?.slice(0, 2)).toEqual([
        ["Value", true],
        ["Figure", false],
      ]);
    },
  );
});
