import { openExport, save } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-GB" });

test(
  "a picture past the limit of a telephone is never saved empty: the largest that works is told",
  onlyInAll,
  async ({ page }) => {
    // Such a browser draws nothing on a canvas of more pixels, and says nothing of it.
    await page.addInitScript(() => {
      const original = HTMLCanvasElement.prototype.toBlob;
      HTMLCanvasElement.prototype.toBlob = function (done, ...rest) {
        if (this.width * this.height > 16_777_216)
          this.getContext("2d")?.clearRect(0, 0, this.width, this.height);
        original.call(this, done, ...rest);
      };
    });
    await openMap(page);
    const dialog = await openExport(page);
    const width = dialog.getByLabel("Width in pixels");
    await width.fill("6000");
    await dialog.getByRole("button", { name: "Download" }).click();
    const told = dialog.getByRole("alert").filter({ hasText: /The widest for this frame is \d+ pixels/ });
    await expect(told).toBeVisible();
    const [largest = ""] = /\d+/.exec((await told.textContent()) ?? "") ?? [];
    expect(largest).toBe("5461");
    await width.fill(largest);
    expect((await save(page, dialog)).suggestedFilename()).toMatch(/\.png$/);
  },
);

test("saving that is refused is told as that, for every kind of file, and can be tried again", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const original = HTMLAnchorElement.prototype.click;
    Object.assign(window, { refusing: true });
    HTMLAnchorElement.prototype.click = function () {
      if (this.download && Reflect.get(window, "refusing")) throw new Error("no room");
      original.call(this);
    };
  });
  await openMap(page);
  const dialog = await openExport(page);
  for (const format of ["PNG", "SVG", "PPTX"]) {
    await page.evaluate(() => Object.assign(window, { refusing: true }));
    await dialog.getByRole("radio", { name: format }).check();
    await dialog.getByRole("button", { name: "Download" }).click();
    await expect(dialog.getByRole("alert")).toHaveText(/Saving the file failed/);
    await page.evaluate(() => Object.assign(window, { refusing: false }));
    expect((await save(page, dialog)).suggestedFilename()).toMatch(new RegExp(`\\.${format}$`, "i"));
  }
});
