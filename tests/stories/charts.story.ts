import type { Locator } from "@playwright/test";
import { expect, test } from "./support/page.ts";
import { openState } from "./support/states.ts";

/** What a chart is drawn with, an element a line; nothing of it depends on the width of a text. */
const drawn = (charts: Locator) =>
  charts.evaluateAll((all) => all.map((chart) => chart.outerHTML.replaceAll("><", ">\n<")).join("\n\n"));

for (const { name, hash, selector } of [
  { name: "ticks of the text", hash: "#atlas=example&view=text", selector: ".strip-plot > svg" },
  { name: "bars of the figures", hash: "#view=figures", selector: ".figure-bar" },
])
  test(`the ${name} are drawn as before`, async ({ page }) => {
    await openState(page, { name, hash });
    await expect(page.locator(selector).first()).toBeVisible();
    expect(`${await drawn(page.locator(selector))}\n`).toMatchSnapshot(`${name.replaceAll(" ", "-")}.svg`);
  });
