import { readFile } from "node:fs/promises";
import { all, first, linesOf, readPptx } from "../support/read-pptx.ts";
import { openExport, save } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

test("the whole graph is saved as PowerPoint, under the page's policy: shapes, glued ties, groups, notes", async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  for (const name of ["PPTX", "全图", "概览"]) await dialog.getByRole("radio", { name, exact: true }).check();
  const download = await save(page, dialog);
  expect(download.suggestedFilename()).toMatch(/永州人大2022.*\.pptx$/u);
  const file = await readPptx(await readFile(await download.path()));
  const slide = file.part("ppt/slides/slide1.xml");
  const connectors = all(slide, "p:cxnSp");
  expect(connectors.length).toBeGreaterThan(50);
  const ids = new Set(all(slide, "p:sp").map((shape) => first(shape, "p:cNvPr").attributes.id));
  for (const connector of connectors)
    for (const end of ["a:stCxn", "a:endCxn"]) expect(ids).toContain(first(connector, end).attributes.id);
  const groups = all(slide, "p:grpSp").map((group) => first(group, "p:cNvPr").attributes.name);
  expect(groups).toEqual(
    expect.arrayContaining(["共有", "争先创优工程", "民意直通工程", "一线创业工程", "培根铸魂工程"]),
  );
  // On a slide the whole graph leaves room to read for the hubs alone: the dialog offers a slide per project.
  expect(linesOf(slide)).toContain("争先创优工程");
  expect(linesOf(file.part("ppt/notesSlides/notesSlide1.xml")).join("")).toMatch(/s\d\d/);
});
