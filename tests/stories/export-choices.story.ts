import { readFile } from "node:fs/promises";
import { PNG } from "pngjs";
import { idsOf } from "./support/atlas-file.ts";
import { openExport, save } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-GB" });

test(
  "one project in dark, 4:3, has that shape, that ground and that project alone",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    await dialog.getByRole("radio", { name: "Direct Line Project" }).check();
    await dialog.getByRole("radio", { name: "4:3" }).check();
    await dialog.getByRole("radio", { name: "Overview", exact: true }).check();
    await dialog.getByRole("radio", { name: "Dark" }).check();
    const download = await save(page, dialog);
    expect(download.suggestedFilename()).toContain("Direct-Line-Project");
    const png = PNG.sync.read(await readFile(await download.path()));
    expect([png.width, png.height]).toEqual([1920, 1440]);
    const colours = new Set<string>();
    for (let at = 0; at < png.data.length; at += 4)
      colours.add(png.data.subarray(at, at + 3).toString("hex"));
    expect(png.data.subarray(0, 3).toString("hex")).toBe("16181c");
    expect(colours).toContain("96e3c5");
    for (const other of ["c16b57", "5d82cb", "f0cb3f"]) expect(colours).not.toContain(other);
  },
);

test(
  "what is chosen in the dialog is as wide as it was, so that nothing else moves",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    const presets = dialog.getByRole("group", { name: "Made for" }).getByRole("button");
    const widths = () => presets.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width));
    const before = await widths();
    for (const preset of await presets.all()) {
      await preset.click();
      await expect(preset).toHaveAttribute("aria-pressed", "true");
      expect((await widths()).slice(1)).toEqual(before.slice(1));
    }
  },
);

test(
  "as shown, a picture has the stage's shape and holds what the camera holds",
  onlyInAll,
  async ({ page }) => {
    await openMap(page, "#sel=roots");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    const stage = await page.locator(".map-canvas").boundingBox();
    if (!stage) throw new Error("no stage");
    const dialog = await openExport(page);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    await dialog.getByRole("radio", { name: "Current view" }).check();
    await dialog.getByRole("radio", { name: "As shown" }).check();
    const svg = await readFile(await (await save(page, dialog)).path(), "utf8");
    const [, width = "", height = ""] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    expect(Number(width) / Number(height)).toBeCloseTo(stage.width / stage.height, 1);
    const nodes = (text: string) => text.match(/data-id="[^".]*"/g)?.length ?? 0;
    expect(nodes(svg)).toBeGreaterThan(0);
    const placed = ["project", "organ", "strand", "measure", "institution"].flatMap(idsOf).length;
    expect(nodes(svg)).toBeLessThan(placed / 2);
  },
);

test("a filtered picture says so in words, and hides what the page hides", async ({ page }) => {
  // Of one project the dialog offers that project.
  await openMap(page, "#projects=roots,front-line&mode=hide");
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const svg = await readFile(await (await save(page, dialog)).path(), "utf8");
  expect(svg).toContain("Roots and Soul Project</text>");
  expect(svg).not.toContain('data-id="direct-line"');
  expect(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1]).toContain("Roots and Soul Project");
});

test(
  "the dialog opens with the choices of the last picture, also on the next visit",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    let dialog = await openExport(page);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    await dialog.getByRole("radio", { name: "4:3" }).check();
    await dialog.getByRole("radio", { name: "Transparent" }).check();
    await page.keyboard.press("Escape");
    dialog = await openExport(page);
    await expect(dialog.getByRole("radio", { name: "4:3" })).toBeChecked();
    await page.reload();
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    dialog = await openExport(page);
    for (const name of ["SVG", "4:3", "Transparent"])
      await expect(dialog.getByRole("radio", { name })).toBeChecked();
  },
);

test("no choice moves from under the pointer that made it, whatever comes and goes around it", async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
  const groups = ["Format", "Frame"].map((name) =>
    dialog.getByRole("radiogroup", { name }).getByRole("radio"),
  );
  const radios = (await Promise.all(groups.map((group) => group.all()))).flat();
  expect(radios.length).toBeGreaterThan(8);
  const moved: string[] = [];
  for (const radio of radios) {
    await radio.scrollIntoViewIfNeeded();
    const before = await radio.boundingBox();
    await radio.check();
    const after = await radio.boundingBox();
    const by = Math.hypot((after?.x ?? 0) - (before?.x ?? 999), (after?.y ?? 0) - (before?.y ?? 999));
    if (by > 1) moved.push(`${await radio.getAttribute("value")} by ${by}`);
  }
  expect(moved).toEqual([]);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("Download stays under the finger, whatever is chosen and told, and every choice is large enough for one", async ({
    page,
  }) => {
    await openMap(page);
    const dialog = await openExport(page);
    const button = dialog.getByRole("button", { name: "Download", exact: true });
    const before = await button.boundingBox();
    await dialog.getByRole("button", { name: /^Figure/ }).click();
    await expect(dialog.locator(".export-told")).toContainText("smallest");
    expect(await button.boundingBox()).toEqual(before);
    await save(page, dialog);
    await expect(dialog.getByRole("status").last()).not.toBeEmpty();
    expect(await button.boundingBox()).toEqual(before);
    const heights = await dialog
      .locator("label, .toggle, input[type=text]")
      .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(30);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(39);
  });
});
