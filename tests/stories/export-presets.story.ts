import { readFile } from "node:fs/promises";
import { describeAmount } from "../../src/core/describe/describe-amount.ts";
import { figureFacts } from "../../src/core/graph/figure-facts.ts";
import { rootProjects } from "../../src/core/graph/tree.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { all, linesOf, readPptx } from "../support/read-pptx.ts";
import { openExport, save, savedText, textsOf } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

const { graph } = yongzhou();
const [first = "", second = ""] = rootProjects(graph).map(
  (id) => graph.getNodeAttribute(id, "node").label.zh,
);

test(
  "a slide of one project says of which before it is saved, and follows the one that is chosen",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    await dialog.getByRole("button", { name: `一项工程的幻灯片：${first}` }).click();
    await expect(dialog.getByRole("radio", { name: first })).toBeChecked();
    await dialog.getByRole("radio", { name: second }).check();
    const preset = dialog.getByRole("button", { name: `一项工程的幻灯片：${second}` });
    await expect(preset).toHaveAttribute("aria-pressed", "true");
    const download = await save(page, dialog);
    expect(download.suggestedFilename()).toMatch(
      new RegExp(`^${second}_.*_zh_16x9_\\d{4}-\\d\\d-\\d\\d\\.pptx$`, "u"),
    );
  },
);

test("a figure for a paper is an SVG as wide as it and its frame say, and tells its smallest words", async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  const preset = dialog.getByRole("button", { name: "论文插图（16 厘米）" });
  await preset.click();
  await expect(dialog.getByRole("radio", { name: "SVG" })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: /^16\.0 × [\d.]+ 厘米$/ })).toBeChecked();
  await expect(dialog.getByRole("radio", { name: "A4" })).toHaveCount(0);
  await expect(preset).toHaveAttribute("aria-pressed", "true");
  await expect(dialog.getByText(/^16\.0 × [\d.]+ 厘米 · 最小的字 [\d.]+ 磅$/)).toBeVisible();
  const download = await save(page, dialog);
  expect(download.suggestedFilename()).toContain("_zh_16cm_");
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).toMatch(/^<svg [^>]*width="16cm" height="[\d.]+cm" viewBox="0 0 [\d.]+ [\d.]+"/);
});

test("the figures are saved as a table, as a picture and on a slide", onlyInAll, async ({ page }) => {
  await openView(page, "#view=figures");
  const dialog = await openExport(page);
  await dialog.getByRole("button", { name: "当前画面的图片" }).click();
  await dialog.getByRole("radio", { name: "SVG" }).check();
  await dialog.getByRole("radio", { name: "A4" }).check();
  const svg = await savedText(page, dialog);
  const amounts = figureFacts(graph).map(({ figure }) => describeAmount(figure, "zh"));
  expect(amounts.length).toBeGreaterThan(5);
  for (const amount of amounts) expect(textsOf(svg).join("")).toContain(amount);
  await dialog.getByRole("radio", { name: "PPTX" }).check();
  const file = await readPptx(await readFile(await (await save(page, dialog)).path()));
  const rows = all(file.part("ppt/slides/slide1.xml"), "a:tr").map((row) => linesOf(row)[0]);
  expect(rows.slice(1)).toEqual(amounts);
});
