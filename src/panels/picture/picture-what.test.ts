import "../../../tests/support/all-messages.ts";
import { expect, it } from "vitest";
import { fakeEnvironment } from "../../../tests/fixtures/fake-environment.ts";
import { openYongzhou } from "../../../tests/fixtures/open-yongzhou.ts";
import { deckOf } from "../../../tests/fixtures/yongzhou-deck.ts";
import { breaches } from "../../../tests/support/open-xml-rules.ts";
import { all, first, linesOf, readPptx } from "../../../tests/support/read-pptx.ts";
import { renderPptx } from "../../export/pptx/render-pptx.ts";
import { tableInView } from "./picture-what.ts";

async function slidesOf(hash: string, theme: "light" | "dark") {
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
  const file = await readPptx(await renderPptx({ ...deckOf("en", slide), theme }));
  const names = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).sort();
  return { table, slides: names.map(file.part) };
}

it.each(["light", "dark"] as const)(
  "the strip of the text is a slide of rectangles, before its table (%s)",
  async (theme) => {
    const { table, slides } = await slidesOf("#view=text", theme);
    const [strip, rows, ...more] = slides;
    if (!strip || !rows) throw new Error("a slide is missing");
    expect(more).toEqual([]);
    expect([strip, rows].flatMap((slide) => breaches(slide))).toEqual([]);
    const group = all(strip, "p:grpSp").find(
      (one) => first(one, "p:cNvPr").attributes.descr === table.chart?.said,
    );
    if (!group) throw new Error("no strip");
    expect(new Set(all(group, "a:prstGeom").map(({ attributes }) => attributes.prst))).toEqual(
      new Set(["rect"]),
    );
    // The theme's own colours, so that another theme recolours it.
    expect(all(group, "a:srgbClr")).toEqual([]);
    expect(all(strip, "p:sp").flatMap(linesOf)).toContain("Title");
    expect(all(rows, "a:tr")).toHaveLength(table.rows.length + 1);
  },
);

it("the flow of the matrix is a slide of freeforms, after its table", async () => {
  const { table, slides } = await slidesOf("#view=matrix&part=organs", "light");
  const [rows, flow, ...more] = slides;
  if (!rows || !flow) throw new Error("a slide is missing");
  expect(more).toEqual([]);
  expect([rows, flow].flatMap((slide) => breaches(slide))).toEqual([]);
  expect(all(rows, "a:tr")).toHaveLength(table.rows.length + 1);
  const group = all(flow, "p:grpSp").find(
    (one) => first(one, "p:cNvPr").attributes.descr === table.chart?.said,
  );
  if (!group) throw new Error("no flow");
  const bands = all(group, "a:custGeom");
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
