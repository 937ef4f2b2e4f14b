import { readFile } from "node:fs/promises";
import { all, first, linesOf, readPptx } from "../support/read-pptx.ts";
import { openExport, save } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

test("the whole graph is saved as PowerPoint, under the page's policy: shapes, lines, groups, notes", async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  for (const name of ["PPTX", "全图", "概览"]) await dialog.getByRole("radio", { name, exact: true }).check();
  const download = await save(page, dialog);
  expect(download.suggestedFilename()).toMatch(/永州人大2022.*\.pptx$/u);
  const file = await readPptx(await readFile(await download.path()));
  const slide = file.part("ppt/slides/slide1.xml");
  // Every box has its words; a line that stands for several ties is there once.
  const wordless = all(slide, "p:sp").filter(
    (shape) =>
      linesOf(shape).join("") === "" &&
      all(shape, "adec:decorative").length === 0 &&
      first(shape, "p:cNvPr").attributes.descr === undefined,
  );
  expect(wordless).toEqual([]);
  const groups = all(slide, "p:grpSp").map((group) => first(group, "p:cNvPr").attributes.name);
  expect(groups).toEqual(
    expect.arrayContaining(["共有", "争先创优工程", "民意直通工程", "一线创业工程", "培根铸魂工程"]),
  );
  // Whatever lines the place makes of a name.
  expect(linesOf(slide).join("")).toContain("争先创优工程");
  expect(linesOf(file.part("ppt/notesSlides/notesSlide1.xml")).join("")).toMatch(/s\d\d/);
});
