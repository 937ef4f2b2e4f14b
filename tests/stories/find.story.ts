import type { Page } from "@playwright/test";
import type { Language } from "../../src/i18n/text.ts";
import { nodeTypes } from "../fixtures/policy.ts";
import { openMap } from "./support/map.ts";
import { graph, sceneNode, standing, standsStill } from "./support/on-stage.ts";
import { onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { recordCanvas } from "./support/record-canvas.ts";

/** The node of each type whose place differs the most from where the map opens: the one placed last. */
const sought = nodeTypes.flatMap(
  (type) => graph.filterNodes((_id, { node }) => node.type === type).at(-1) ?? [],
);

const nameOf = (id: string, language: Language) => graph.getNodeAttribute(id, "node").label[language];

/** Types the whole name of a node into the search of a page, and takes the node. */
async function find(page: Page, id: string, language: Language): Promise<void> {
  const search = page.getByRole("combobox", { name: /^(搜索|Search)$/ });
  await search.fill(nameOf(id, language));
  await expect(page.getByRole("option").first()).toContainText(nameOf(id, language));
  await search.press("Enter");
  await expect.poll(() => decodeURIComponent(page.url())).toContain(`sel=${id}`);
}

for (const [first, [language, locale]] of [["zh", "zh-CN"] as const, ["en", "en-US"] as const].entries())
  for (const [second, [device, use]] of [
    ["a window of 1440 × 900", { viewport: { width: 1440, height: 900 } }] as const,
    ["a telephone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }] as const,
  ].entries() satisfies Iterable<[number, readonly [string, object]]>)
    test.describe(`on ${device}, in ${locale}`, () => {
      test.use({ ...use, locale, contextOptions: { reducedMotion: "reduce" } });

      for (const id of graph.nodes()) {
        // Each device and each language once: the types that are placed last, which only the detail has.
        const told = onlyInAllUnless(first !== second && sought.indexOf(id) === sought.length - 1 - first);
        test(`the first search finds ${id}, drawn where nothing lies over it`, told, async ({ page }) => {
          await recordCanvas(page);
          await openMap(page);
          await find(page, id, language);
          await standsStill(page);
          await expect.poll(async () => standing(page, await sceneNode(page, id, language))).toBe("seen");
        });
      }
    });

test.describe("after a filter that hides, a fit, and other views", () => {
  test.use({
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    contextOptions: { reducedMotion: "reduce" },
  });

  test("a link without a place opens as on a fresh page", async ({ page }) => {
    await recordCanvas(page);
    await openMap(page, "#sel=residents&types=measure&mode=hide");
    await page.keyboard.press("9");
    for (const [hash, view] of [
      ["#view=matrix", "Matrix"],
      ["#view=outline", "Outline"],
      ["#view=map&sel=residents", "Map"],
    ] as const) {
      await page.evaluate((next) => {
        location.hash = next;
      }, hash);
      await expect(page.getByRole("tab", { name: view })).toHaveAttribute("aria-selected", "true");
    }
    await standsStill(page);
    await expect.poll(async () => standing(page, await sceneNode(page, "residents", "en"))).toBe("seen");
  });
});
