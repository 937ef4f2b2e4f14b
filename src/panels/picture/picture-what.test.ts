import "../../../tests/support/all-messages.ts";
import { expect, it } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { deckOf } from "../../../tests/fixtures/yongzhou-deck.ts";
import { breaches } from "../../../tests/support/open-xml-rules.ts";
import { all, type Element, first, linesOf, readPptx } from "../../../tests/support/read-pptx.ts";
import type { Slide } from "../../export/pptx/deck.ts";
import { renderPptx } from "../../export/pptx/render-pptx.ts";
import { framePage, type PageSize } from "../../scene/picture/frame.ts";
import type { Table } from "../../scene/table/table.ts";
import { projectPressed, tableInView } from "./picture-what.ts";

async function slidesOf(
  hash: string,
  theme: "light" | "dark" = "light",
  page: PageSize = framePage["16:9"],
  ...others: readonly Slide[]
) {
  const { explorer } = openYongzhou(fakeEnvironment(hash, { languages: ["en"] }));
  const table = tableInView(explorer, "en");
  if (!table) throw new Error("no table");
  const slide = {
    kind: "table",
    title: "Title",
    source: "Source",
    link: "https://a.example/",
    table,
  } as const;
  const file = await readPptx(await renderPptx({ ...deckOf("en", slide, ...others), page, theme }));
  const slides = file.names
    .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .sort()
    .map(file.part);
  expect(slides.flatMap((one) => breaches(one))).toEqual([]);
  const rows = slides.map((one) => all(one, "a:tr").length);
  return { table, slides, rows, charts: slides.map((one) => chartIn(one, table)) };
}

/** The group that says what the chart of a table is. */
const chartIn = (slide: Element, { chart }: Table) =>
  all(slide, "p:grpSp").find((one) => first(one, "p:cNvPr").attributes.descr === chart?.said);

it.each(["light", "dark"] as const)(
  "the strip of the text is native rectangles in the theme's colours, over its native table (%s)",
  async (theme) => {
    const { table, slides, rows, charts } = await slidesOf("#view=text", theme);
    expect(rows).toEqual([table.rows.length + 1]);
    const [[slide], [strip]] = [slides, charts];
    if (!slide || !strip) throw new Error("no strip");
    expect(new Set(all(strip, "a:prstGeom").map(({ attributes }) => attributes.prst))).toEqual(
      new Set(["rect"]),
    );
    expect(all(strip, "a:srgbClr")).toEqual([]);
    const low = Math.max(
      ...all(strip, "p:sp").map((bar) => {
        const [frame] = all(bar, "a:xfrm");
        if (!frame) throw new Error("a bar without a place");
        const [off, ext] = [first(frame, "a:off"), first(frame, "a:ext")];
        return Number(off.attributes.y) + Number(ext.attributes.cy);
      }),
    );
    const top = Number(first(first(slide, "p:xfrm"), "a:off").attributes.y);
    expect(top).toBeGreaterThan(low);
    expect(all(slide, "p:sp").flatMap(linesOf)).toContain("Title");
    const numbers = all(slide, "p:cNvPr").map(({ attributes }) => attributes.id);
    expect(new Set(numbers).size).toBe(numbers.length);
  },
);

it("the flow of the matrix is freeforms below its native table", async () => {
  const { table, rows, charts } = await slidesOf("#view=matrix&part=organs");
  expect(rows).toEqual([table.rows.length + 1]);
  const [flow] = charts;
  if (!flow) throw new Error("no flow");
  const bands = all(flow, "a:custGeom");
  expect(bands.length).toBeGreaterThan(20);
  for (const band of bands) {
    const { w, h } = first(band, "a:path").attributes;
    expect(all(band, "a:cubicBezTo")).toHaveLength(2);
    for (const { attributes } of all(band, "a:pt")) {
      // Nothing of a freeform leaves its frame.
      expect(Number(attributes.x)).toBeGreaterThanOrEqual(0);
      expect(Number(attributes.x)).toBeLessThanOrEqual(Number(w));
      expect(Number(attributes.y)).toBeGreaterThanOrEqual(0);
      expect(Number(attributes.y)).toBeLessThanOrEqual(Number(h));
    }
  }
});

it("the flow has a slide of its own where its table leaves it no room, but not in a talk, where a step is one slide", async () => {
  const hash = "#view=matrix&part=organs";
  const alone = await slidesOf(hash, "light", framePage["4:3"]);
  expect(alone.rows).toEqual([alone.table.rows.length + 1, 0]);
  expect(alone.charts.map(Boolean)).toEqual([false, true]);
  const title = { kind: "title", title: "Talk", subtitle: "", lines: [] } as const;
  const talk = await slidesOf(hash, "light", framePage["4:3"], title);
  expect(talk.rows).toEqual([talk.table.rows.length + 1, 0]);
  expect(talk.charts.map(Boolean)).toEqual([false, false]);
});

it("takes for pressed one project alone, in the filter or on the map", () => {
  const pressed = (hash: string) =>
    projectPressed(openYongzhou(fakeEnvironment(hash, { languages: ["en"] })).explorer);
  for (const hash of ["#projects=front-line", "#sel=front-line", "#projects=front-line&sel=residents"])
    expect(pressed(hash), hash).toBe("front-line");
  for (const hash of ["", "#projects=front-line,roots", "#sel=upgrade-stations", "#sel=roots,front-line"])
    expect(pressed(hash), hash).toBeUndefined();
});
