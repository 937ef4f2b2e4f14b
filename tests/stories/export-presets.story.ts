import { readFile } from "node:fs/promises";
import { rootProjects } from "../../src/core/graph/tree.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { openExport, save } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

const { graph } = yongzhou();
const [first = "", second = ""] = rootProjects(graph).map(
  (id) => graph.getNodeAttribute(id, "node").label.zh,
);

test("a slide of one project says of which before it is saved, and follows the one that is chosen", async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  await dialog.getByRole("button", { name: `这个工程的幻灯片：${first}` }).click();
  await expect(dialog.getByRole("radio", { name: first })).toBeChecked();
  await dialog.getByRole("radio", { name: second }).check();
  const preset = dialog.getByRole("button", { name: `这个工程的幻灯片：${second}` });
  await expect(preset).toHaveAttribute("aria-pressed", "true");
  const download = await save(page, dialog);
  expect(download.suggestedFilename()).toMatch(
    new RegExp(`^${second}_.*_zh_16x9_\\d{4}-\\d\\d-\\d\\d\\.pptx$`, "u"),
  );
});

test("a figure for a paper is as wide as it says as an SVG, too, and tells its smallest words", async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  const preset = dialog.getByRole("button", { name: "论文插图（16 厘米）" });
  await preset.click();
  await dialog.getByRole("radio", { name: "SVG" }).check();
  await expect(preset).toHaveAttribute("aria-pressed", "true");
  await expect(dialog.getByText(/^16\.0 × [\d.]+ 厘米 · 最小的字 [\d.]+ 磅$/)).toBeVisible();
  const download = await save(page, dialog);
  expect(download.suggestedFilename()).toContain("_zh_16cm_");
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).toMatch(/^<svg [^>]*width="16cm" height="[\d.]+cm" viewBox="0 0 [\d.]+ [\d.]+"/);
});
