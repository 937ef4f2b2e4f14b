import type { Page } from "@playwright/test";
import { emptyFilter } from "../../src/core/view/filter.ts";
import { passing } from "../../src/core/view/passing.ts";
import { visibility } from "../../src/core/view/visibility.ts";
import { idsOf, labelOf, nodeCount } from "./support/atlas-file.ts";
import { openMenu, showFilters } from "./support/filters.ts";
import { openMap } from "./support/map.ts";
import { graph, sceneNode, standing } from "./support/on-stage.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { recordCanvas } from "./support/record-canvas.ts";

/** How many nodes the status says are shown. */
async function shown(page: Page): Promise<number> {
  const text = await page.getByRole("status", { name: /^(当前筛选|Current filter)$/ }).textContent();
  return Number(/(\d+) \/ \d+/.exec(text ?? "")?.[1]);
}

/** How many of them have a place in the view, which the status says where that is less. */
async function here(page: Page): Promise<number> {
  const text = await page.getByRole("status", { name: /^(当前筛选|Current filter)$/ }).textContent();
  return Number(/此处 (\d+)/.exec(text ?? "")?.[1] ?? (await shown(page)));
}

/** The sum of the numbers that a control says. */
const promised = (text: string | null) =>
  [...(text ?? "").matchAll(/\d+/g)].reduce((sum, [number]) => sum + Number(number), 0);

test(
  "what a project, a type and a basis promise is what pressing them shows",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    for (const id of idsOf("project")) {
      const chip = page
        .getByRole("group", { name: "按工程筛选" })
        .getByRole("button", { name: new RegExp(`^${labelOf(id, "zh")}`) });
      const says = promised(await chip.locator(".count").textContent());
      await expect(chip).toHaveAttribute("title", /另有 \d+ 种机关，按哪项工程都留着$/);
      await chip.click();
      await expect.poll(() => here(page)).toBe(says);
      await chip.click();
    }
    const types = await openMenu(page, "types");
    // Where what is beside is explained to who has no pointer.
    await expect(page.getByRole("list", { name: "图例" })).toContainText(/\+ \d+\s*工程旁的数目：.*机关/);
    for (const value of await types.getByRole("button").all()) {
      const says = promised(await value.textContent());
      await value.click();
      await expect(value).toHaveAttribute("aria-pressed", "true");
      await expect.poll(() => here(page)).toBe(says);
      await value.click();
    }
    await page.keyboard.press("Escape");
    // Nodes rest on more than one basis, so that ties are counted, and all that are counted are drawn.
    await page.getByRole("button", { name: /^细节/ }).click();
    await expect(page).not.toHaveURL(/level=near/);
    const bases = await openMenu(page, "bases");
    await expect(page.locator(".facet-legend:visible")).toContainText("编者的解读，附有理由");
    const inferred = bases.getByRole("button", { name: /^编者推断|^推断/ });
    const seen = visibility(graph, { filter: { ...emptyFilter, bases: ["inferred"] }, level: "overview" });
    const drawn = graph.filterEdges(
      (id, { edge }) => edge.basis === "inferred" && ["shown", "lit"].includes(seen.edge(id)),
    );
    const all = graph.filterEdges((_id, { edge }) => edge.basis === "inferred").length;
    await expect(inferred).toContainText(`${drawn.length} 条连线，细节中另有 ${all - drawn.length} 条`);
  },
);

test("what only the detail has a place for is counted on the way there", onlyInAll, async ({ page }) => {
  await openMap(page);
  const detail = page.getByRole("button", { name: /^细节/ });
  const there = graph.filterNodes((_id, { node }) =>
    ["mechanism", "figure", "reference"].includes(node.type),
  );
  await expect(detail).toContainText(`+${there.length}`);
  await expect.poll(() => here(page)).toBe(nodeCount - there.length);
  await detail.click();
  await expect(detail).not.toContainText("+");
  await expect.poll(() => here(page)).toBe(nodeCount);
});

test("the menus are the legend: a glyph for each value, and hue, dots, grey, arrows and thickness in words", async ({
  page,
}) => {
  await openMap(page);
  const types = await openMenu(page, "types");
  await expect(types.locator("svg.legend-mark")).toHaveCount(await types.getByRole("button").count());
  const legend = page.getByRole("list", { name: "图例" });
  await expect(legend.filter({ visible: true })).toContainText("颜色");
  await expect(legend.filter({ visible: true })).toContainText("圆点");
  // Nothing is grey before details are shown.
  await expect(legend.filter({ visible: true })).not.toContainText("灰字");
  await openMenu(page, "bases");
  await expect(types).toBeHidden();
  await expect(legend.filter({ visible: true })).toContainText("箭头");
  await expect(legend.filter({ visible: true })).toContainText("粗细");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^细节/ }).click();
  await openMenu(page, "types");
  await expect(legend.filter({ visible: true })).toContainText("灰字");
});

test.describe("in English, by keyboard", () => {
  test.use({ locale: "en-US", colorScheme: "dark" });
  test("a menu is opened, walked, pressed and left, and what is pressed is released by its token", async ({
    page,
  }) => {
    await openMap(page);
    const button = page.getByRole("button", { name: "Filter by type" });
    await button.press("ArrowDown");
    const types = page.getByRole("group", { name: "Filter by type" });
    await expect(types.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(types.getByRole("button", { pressed: true })).toHaveText(/^Organs/);
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
    await expect(types).toBeHidden();
    const picker = page.getByRole("combobox", { name: "Filter by institution" });
    await picker.fill(labelOf("residents", "en"));
    await page.keyboard.press("Enter");
    await expect(picker).toHaveAttribute("placeholder", labelOf("residents", "en"));

    const token = page.getByRole("button", { name: `Remove filter: ${labelOf("residents", "en")}` });
    await token.press("Enter");
    await expect(token).toHaveCount(0);
    await page.getByRole("button", { name: "Remove filter: Organs" }).press("Enter");
    await expect(page.getByRole("status", { name: "Current filter" })).toContainText(
      `${nodeCount} / ${nodeCount}`,
    );
    expect(await page.evaluate(() => document.activeElement?.closest("#filter-bar") !== null)).toBe(true);
  });

  test("a press on the bar's own ground gives it no ring that stays", onlyInAll, async ({ page }) => {
    await openMap(page, "#types=measure");
    await page.locator(".filter-status strong").click();
    await page.keyboard.press("2");
    await expect(page.getByRole("tab", { name: "Lanes" })).toHaveAttribute("aria-selected", "true");
    await expect(page.locator(".filter-bar")).not.toBeFocused();
  });
});

test.describe("two projects", () => {
  const [a = "", b = ""] = ["direct-line", "front-line"];
  const chips = (page: Page, id: string, language: "zh" | "en") =>
    page
      .getByRole("group", { name: /^(按工程筛选|Filter by project)$/ })
      .getByRole("button", { name: new RegExp(`^${labelOf(id, language)}`) });
  const { nodes, edges } = passing(graph, { ...emptyFilter, projects: [a, b], match: "all" });
  const shared = graph.filterNodes(
    (id, { node }) => node.type === "institution" && nodes.has(id) && graph.degree(id) > 0,
  );

  test("are asked for what both share by the switch beside them, in the link, and back with the browser", async ({
    page,
  }) => {
    await openMap(page);
    await chips(page, a, "zh").click();
    const both = page.getByRole("radio", { name: "共有部分" });
    await expect(both).toHaveCount(0);
    await chips(page, b, "zh").click();
    const either = await shown(page);
    await both.check();
    await expect(both).toBeChecked();
    await expect(page).toHaveURL(/match=all/);
    expect(nodes.size).toBeLessThan(either);
    await expect.poll(() => shown(page)).toBe(nodes.size);
    const status = page.getByRole("status", { name: "当前筛选" });
    await expect(status).toContainText(`共有${shared.length}个机构与人员`);
    await expect(status).toContainText("共有的内容；其余淡化");
    await page.reload();
    await expect(both).toBeChecked();
    await page.goBack();
    await expect(page.getByRole("radio", { name: "任一工程" })).toBeChecked();
    await expect.poll(() => shown(page)).toBe(either);
  });

  test.describe("in English, by keyboard", () => {
    test.use({ locale: "en-US", colorScheme: "dark", viewport: { width: 1280, height: 800 } });
    test(
      "are asked for it with one key, and the ties by which they share it are drawn",
      onlyInAll,
      async ({ page }) => {
        await openMap(page);
        await chips(page, a, "en").press("Enter");
        await chips(page, b, "en").press("Enter");
        await page.keyboard.press("b");
        await expect(page.getByRole("radio", { name: "What both share" })).toBeChecked();
        await expect(page.getByText(`${shared.length} institutions shared`)).toBeVisible();
        const seen = visibility(graph, {
          filter: { ...emptyFilter, projects: [a, b], match: "all" },
          level: "overview",
        });
        for (const id of shared)
          for (const tie of graph.edges(id)) if (edges.has(tie)) expect(seen.edge(tie)).toBe("shown");
        await page.keyboard.press("b");
        await expect(page).not.toHaveURL(/match/);
      },
    );
  });
});

for (const [width, height] of [
  [1280, 800],
  [1024, 768],
] as const)
  test.describe(`in a window of ${width} × ${height} pixels`, onlyInAllUnless(width === 1024), () => {
    test.use({ viewport: { width, height }, locale: "en-US" });
    test("what is pressed lies over no node", onlyInAll, async ({ page }) => {
      await recordCanvas(page);
      await openMap(page, `#view=map&projects=${idsOf("project").slice(1, 3).sort().join()}&match=all`);
      await expect(page.getByRole("radio", { name: "What both share" })).toBeChecked();
      const all = await Promise.all(
        [...idsOf("measure"), ...idsOf("institution")].map((id) => sceneNode(page, id, "en")),
      );
      const lowest = all
        .sort((one, other) => other.y + other.height / 2 - one.y - one.height / 2)
        .slice(0, 6);
      for (const node of lowest)
        await expect.poll(() => standing(page, node), node.label.lines.join(" ")).toBe("seen");
    });
  });

test("a type that only the detail has a place for brings the detail", onlyInAll, async ({ page }) => {
  await openMap(page);
  await (await openMenu(page, "types")).getByRole("button", { name: /^机制/ }).click();
  await expect(page).toHaveURL(/level=near/);
  await expect(page.getByRole("button", { name: /^细节/ })).toHaveAttribute("aria-pressed", "true");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
  test("every filter is in reach, and large enough for a finger", async ({ page }) => {
    await openMap(page);
    await showFilters(page);
    for (const control of [
      page.getByRole("combobox", { name: "按机构筛选" }),
      page.getByRole("button", { name: "按类型筛选" }),
      page.getByRole("button", { name: "按依据筛选" }),
      page.getByRole("button", { name: /^跟随/ }),
    ]) {
      const box = await control.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(40);
      expect((box?.x ?? -1) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
    const types = await openMenu(page, "types");
    await types.getByRole("button", { name: /^举措/ }).tap();
    await expect(page.getByRole("button", { name: /^筛选/ })).toContainText("1");
    await page.keyboard.press("Escape");
    const last = page.getByRole("group", { name: "按工程筛选" }).getByRole("button").last();
    await last.scrollIntoViewIfNeeded();
    const box = await last.boundingBox();
    expect((box?.x ?? 999) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  });
});

test.describe("the chips of projects, in English", () => {
  test.use({ locale: "en-US", viewport: { width: 1440, height: 900 } });

  test("stay where they are when one is pressed and when what they count changes", async ({ page }) => {
    await openMap(page);
    const chips = page.getByRole("group", { name: "Filter by project" }).getByRole("button");
    const places = () =>
      chips.evaluateAll((all) => all.map((chip) => Math.round(chip.getBoundingClientRect().left)));
    const before = await places();
    const bases = await openMenu(page, "bases");
    await bases.getByRole("button", { name: /^Inferred/ }).click();
    await expect(page).toHaveURL(/bases=inferred/);
    expect(await places()).toEqual(before);
    await page.keyboard.press("Escape");
    await chips.first().click();
    await expect(chips.first()).toHaveAttribute("aria-pressed", "true");
    expect(await places()).toEqual(before);
  });
});
