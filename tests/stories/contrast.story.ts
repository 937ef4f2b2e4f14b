import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

/** How many pixels of the map are in a colour. */
const pixelsIn = (page: Page, colour: readonly number[]) =>
  page.evaluate((wanted) => {
    let pixels = 0;
    for (const layer of document.querySelectorAll<HTMLCanvasElement>(".map-stage canvas")) {
      const { data } = layer.getContext("2d")?.getImageData(0, 0, layer.width, layer.height) ?? { data: [] };
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((part, channel) => data[at + channel] === part)) pixels += 1;
    }
    return pixels;
  }, colour);

/** The colours of the lines that a picture has without being asked. */
const coloursOfLines = (page: Page) =>
  page
    .locator(".map-stage svg g[stroke]")
    .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).stroke))]);

for (const { colorScheme, ink, told } of [
  { colorScheme: "light", ink: [0x1d, 0x23, 0x2b], told: onlyInAll },
  { colorScheme: "dark", ink: [0xec, 0xe9, 0xe2], told: {} },
] as const)
  test(
    `more contrast draws ties in ink and leaves nothing half grey, ${colorScheme}`,
    told,
    async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openMap(page);
      const usual = await pixelsIn(page, ink);
      const muted = page.locator(".link-menu-line");
      const colour = () => muted.evaluate((element) => getComputedStyle(element).color);
      const before = await colour();
      const lines = await coloursOfLines(page);
      expect(lines.length).toBeGreaterThan(3);
      await page.emulateMedia({ colorScheme, contrast: "more" });
      await expect.poll(() => coloursOfLines(page)).toEqual([`rgb(${ink.join(", ")})`]);
      // Outlines are stronger; a thin one that lies between pixels is half in ink on each side, and counts for nothing.
      await expect.poll(() => pixelsIn(page, ink)).toBeGreaterThan(1.2 * usual);
      const more = await pixelsIn(page, ink);
      expect(await colour()).toBe(`rgb(${ink.join(", ")})`);
      await page.emulateMedia({ colorScheme, contrast: "no-preference" });
      // Letters that were drawn for another zoom are softer, and fewer of their pixels quite in ink.
      await expect.poll(() => pixelsIn(page, ink)).toBeLessThan((usual + more) / 2);
      expect(await colour()).toBe(before);
      expect(await coloursOfLines(page)).toEqual(lines);
    },
  );
