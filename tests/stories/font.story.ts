import { expect, test } from "./support/page.ts";

test("our font loads under the policy, in both weights, and draws Chinese by itself", async ({ page }) => {
  await page.goto("./");
  const widths = await page.evaluate(async () => {
    const sample = "脉络图谱";
    const loaded = await Promise.all(
      [400, 600].map((weight) => document.fonts.load(`${weight} 20px "Mailuo Sans"`, sample)),
    );
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("no canvas");
    context.font = '20px "Mailuo Sans"';
    return { faces: loaded.map((faces) => faces.length), advance: context.measureText(sample).width };
  });
  expect(widths.faces).toEqual([1, 1]);
  expect(widths.advance).toBeCloseTo(80, 0);
});

test("the map sets its words by the widths of the font, without rounding letters to pixels", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const rendering = new Set<string>();
    Object.assign(window, { rendering });
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      const { fillText } = prototype;
      Reflect.set(prototype, "fillText", function (this: CanvasRenderingContext2D, ...args: never) {
        rendering.add(this.textRendering);
        return Reflect.apply(fillText, this, args);
      });
    }
  });
  await page.goto("./");
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => [...(window as unknown as { rendering: Set<string> }).rendering]))
    .toEqual(["geometricPrecision"]);
});
