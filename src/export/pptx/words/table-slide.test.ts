import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../../tests/fixtures/yongzhou.ts";
import { deckOf } from "../../../../tests/fixtures/yongzhou-deck.ts";
import { all, first, linesOf, readPptx } from "../../../../tests/support/read-pptx.ts";
import { languages } from "../../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../../core/graph/tree.ts";
import { emptyFilter, type Filter } from "../../../core/view/filter.ts";
import type { PageSize } from "../../../scene/picture/frame.ts";
import { viewTable } from "../../../scene/table/view-table.ts";
import type { TableSlide } from "../deck.ts";
import { renderPptx } from "../render-pptx.ts";
import { point } from "../slide-size.ts";
import { planTables } from "./table-slide.ts";

const columns = ["项目", "数值"].map((head) => ({ head, share: 1 }));
const rows = Array.from({ length: 90 }, (_, at) => [`第${at}行`, String(at)]);

const low: PageSize = { width: 400, height: 100 };

/** The texts of each slide's rows, and the slides' addresses. */
async function slidesOf(slide: Partial<TableSlide>, page?: PageSize) {
  const table = { columns, rows, about: [] };
  const deck = deckOf("zh", { kind: "table", title: "数字", table, source: "来源：某刊", ...slide });
  const file = await readPptx(await renderPptx({ ...deck, ...(page && { page }) }));
  const names = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).sort();
  return names.map((name) => {
    const slideXml = file.part(name);
    return {
      rows: all(slideXml, "a:tr").map(linesOf),
      said: linesOf(slideXml),
      linked: all(slideXml, "p:sp").filter((shape) => all(shape, "a:hlinkClick").length > 0),
    };
  });
}

describe("a table on slides", () => {
  it("has each row on one of them, under its head", async () => {
    const slides = await slidesOf({});
    expect(slides.length).toBeGreaterThan(1);
    for (const slide of slides) expect(slide.rows[0]).toEqual(["项目", "数值"]);
    expect(slides.flatMap((slide) => slide.rows.slice(1))).toEqual(rows);
    const counts = slides.map((slide) => slide.rows.length);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(slides.length);
  });

  it.each(languages)("sets no table of the atlas smaller than 12 points, in %s", (language) => {
    const { atlas, graph } = yongzhou();
    const size = { width: 960 * point, height: 540 * point };
    const views = [["figures"], ["matrix", "institutions"], ["matrix", "organs"], ["text"]] as const;
    let several = 0;
    for (const [view, part] of views)
      for (const project of [undefined, ...rootProjects(graph)]) {
        const filter: Filter = { ...emptyFilter, projects: project ? [project] : [], mode: "hide" };
        const table = viewTable({ atlas, graph, language, view, part, filter });
        if (!table) continue;
        const plans = planTables({ kind: "table", title: "Title", table, source: "Source" }, size);
        if (plans.length > 1) several += 1;
        const counts = plans.map(({ from, to }) => to - from);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(table.rows.length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(2);
        expect(new Set(plans.map((plan) => plan.size)).size).toBe(1);
        for (const plan of plans) expect(plan.size).toBeGreaterThanOrEqual(12);
      }
    expect(several).toBeGreaterThan(0);
  });

  it("sets lines exactly as far apart as its rows are planned for, whatever the face", async () => {
    const table = { columns, rows: rows.slice(0, 3), about: [] };
    const deck = deckOf("zh", { kind: "table", title: "数字", table, source: "" });
    const slide = (await readPptx(await renderPptx(deck))).part("ppt/slides/slide1.xml");
    for (const row of all(slide, "a:tr"))
      for (const cell of all(row, "a:tc")) {
        const size = Number(first(cell, "a:rPr").attributes.sz);
        const [spacing] = all(cell, "a:lnSpc").flatMap((one) => all(one, "a:spcPts"));
        expect(Number(spacing?.attributes.val) / size).toBeCloseTo(1.2, 2);
        const { marT, marB } = first(cell, "a:tcPr").attributes;
        const tall = (Number(spacing?.attributes.val) / 100) * 12_700 + Number(marT) + Number(marB);
        expect(tall).toBeLessThanOrEqual(Number(row.attributes.h) + 1);
      }
  });

  it("leads from its source to its address, where it has one", async () => {
    const link = "https://a.example/#view=figures";
    for (const slide of await slidesOf({ link })) expect(slide.linked.map(linesOf)).toEqual([["来源：某刊"]]);
    for (const slide of await slidesOf({})) expect(slide.linked).toEqual([]);
  });

  it("is a list where not even a row of it has room", async () => {
    const slides = await slidesOf({ table: { columns, rows: rows.slice(0, 2), about: [] } }, low);
    expect(slides.flatMap((slide) => slide.rows)).toEqual([]);
    expect(slides.flatMap(({ said }) => said)).toEqual(expect.arrayContaining(["第0行 · 0", "第1行 · 1"]));
  });
});
