import type { Page } from "@playwright/test";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const institutions = "谁参与什么：每行一个机构，每列一项举措，按工程分组";
const organs = "哪项工程建设哪种机关：每行一项工程，每列一种机关";

async function openMatrix(page: Page, rest = ""): Promise<void> {
  await page.goto(`./#view=matrix${rest}`);
  await expect(
    page
      .getByRole("tabpanel", { name: /矩阵|Matrix/ })
      .getByRole("heading")
      .first(),
  ).toBeVisible();
}

const firstInstitution = (page: Page) => page.getByRole("rowheader").first();

test("the tab opens a table of institutions by measures, and its heads sort it", async ({ page }) => {
  await page.goto("./");
  await page.getByRole("tab", { name: "矩阵" }).click();
  const table = page.getByRole("table", { name: institutions });
  await expect(table.getByRole("row").nth(3)).toBeVisible();
  await expect(firstInstitution(page)).toHaveText("市人大常委会");
  await table.getByRole("button", { name: "合计", exact: true }).click();
  await expect(table.getByRole("columnheader", { name: "合计", exact: true })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect(firstInstitution(page)).toHaveText("人大代表");
  await expect(page).toHaveURL(/sort=-byCount/);
  await page.goBack();
  await expect(firstInstitution(page)).toHaveText("市人大常委会");
});

test("the arrow keys walk from cell to cell, and Enter opens the card of the tie", async ({ page }) => {
  await openMatrix(page);
  const table = page.getByRole("table", { name: institutions });
  await table.getByRole("button", { name: "组织部门", exact: true }).focus();
  await page.keyboard.press("ArrowRight");
  const cell = table.locator(".cell-button:focus");
  await expect(cell).toHaveAccessibleName(/组织部门.*严把代表入口/);
  await page.keyboard.press("ArrowRight");
  await expect(cell).toHaveAccessibleName(/组织部门.*做好省代表选举/);
  await page.keyboard.press("ArrowUp");
  await expect(cell).toHaveAccessibleName(/做好省代表选举.*人大代表/);
  await page.keyboard.press("Enter");
  const card = page.getByRole("complementary", { name: "卡片" });
  await expect(card.getByRole("heading", { level: 2 })).toContainText("人大代表");
  await expect(cell).toHaveAttribute("aria-pressed", "true");
  await expect(table.locator("[tabindex='0']:not([data-tab])")).toHaveCount(1);
});

test("a cell with several ties lists them to choose from, and what is done by default leads to where it is said", async ({
  page,
}) => {
  await openMatrix(page);
  const table = page.getByRole("table", { name: institutions });
  await table.getByRole("button", { name: /坚持第一议题.*市人大常委会/ }).press("Enter");
  const list = page.getByRole("dialog", { name: "这一格的连线" });
  await expect(list.getByRole("button")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(table.getByRole("button", { name: /坚持第一议题.*市人大常委会/ })).toBeFocused();
  await page.keyboard.press("Enter");
  await list.getByRole("button", { name: /默认承担/ }).click();
  await expect(page.getByRole("complementary").getByRole("heading", { level: 2 })).toContainText(
    "培根铸魂工程",
  );
});

test(
  "a filter fades what it leaves out, or leaves it out of the table, down to questions that work",
  onlyInAll,
  async ({ page }) => {
    await openMatrix(page);
    const table = page.getByRole("table", { name: institutions });
    const columns = table.locator("thead .matrix-measure");
    const all = await columns.count();
    await page
      .getByRole("button", { name: /^民意直通工程/ })
      .first()
      .click();
    await expect(table.locator(".cell-button.is-faded").first()).toBeVisible();
    expect(await columns.count()).toBe(all);
    await page.getByRole("radio", { name: "隐藏" }).check({ force: true });
    await expect(columns).toHaveCount(12);
    await expect(table.locator(".cell-button.is-faded")).toHaveCount(0);
    await openMatrix(page, "&types=figure&mode=hide");
    await page.getByRole("button", { name: /^谁参与/ }).click();
    await expect(table).toBeVisible();
  },
);

test("a project's claims to an organ open from the table and from the flow", async ({ page }) => {
  await openMatrix(page);
  await page.getByRole("tab", { name: "工程与机关" }).click();
  const table = page.getByRole("table", { name: organs });
  const card = page.getByRole("complementary", { name: "卡片" });
  await table
    .getByRole("row", { name: /^培根铸魂工程/ })
    .getByRole("button", { name: /^党的创新理论/ })
    .click();
  await expect(card.getByRole("heading", { level: 2 })).toContainText("党的创新理论");
  await expect(card).toContainText("编者推断");
  const flow = page.getByRole("group", { name: "从工程经条线到机关" });
  await flow.getByRole("link", { name: "代表机关", exact: true }).press("Enter");
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("代表机关");
  await expect(flow.getByRole("link", { name: "代表机关", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
});

test(
  "what is chosen by a link or reached by keyboard is in sight, beside the heads that stay",
  onlyInAll,
  async ({ page }) => {
    await openMatrix(page, "&sel=strengthen-think-tank");
    const frame = page.locator(".matrix-scroll");
    const inSight = (selector: string) =>
      frame.evaluate((element, control) => {
        const box = element.querySelector(control)?.getBoundingClientRect();
        if (!box) return "not there";
        const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return hit?.closest("button")?.matches(control) ?? false;
      }, selector);
    await expect.poll(() => inSight('[aria-pressed="true"]')).toBe(true);
    await frame.getByRole("button", { name: "人大智库", exact: true }).press("ArrowRight");
    await expect.poll(() => inSight(".cell-button:focus")).toBe(true);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowUp");
    await expect.poll(() => inSight(".node-button:focus")).toBe(true);
  },
);

test(
  "an atlas that ties no project to an organ says so, and asks what it can answer",
  onlyInAll,
  async ({ page }) => {
    await page.route("**/yongzhou-2022/graph.json", async (route) => {
      const graph: GraphFile = await (await route.fetch()).json();
      const nodes = graph.nodes.filter(({ type }) => type !== "organ");
      const there = new Set(nodes.map(({ id }) => id));
      const edges = graph.edges.filter(({ source, target }) => there.has(source) && there.has(target));
      await route.fulfill({ json: { ...graph, nodes, edges } });
    });
    await openMatrix(page, "&part=organs");
    await expect(page.getByRole("status").filter({ hasText: "没有说哪项工程建设哪种机关" })).toBeVisible();
    await page.getByRole("button", { name: /^谁参与/ }).click();
    await expect(page.getByRole("table", { name: institutions })).toBeVisible();
  },
);

test("both tables are copied for a spreadsheet", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const copied = async () => {
    await page.getByRole("button", { name: "复制为 TSV" }).click();
    await expect(page.getByRole("status").filter({ hasText: /^已复制 \d+ 行$/ })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    return text.split("\n").map((line) => line.split("\t"));
  };
  await openMatrix(page);
  const rows = await page.getByRole("table", { name: institutions }).getByRole("rowheader").count();
  const [head, ...lines] = await copied();
  expect(head?.slice(0, 2)).toEqual(["机构与人员", "合计"]);
  expect(lines).toHaveLength(rows);
  await page.getByRole("tab", { name: "工程与机关" }).click();
  await expect(page.getByRole("table", { name: organs })).toBeVisible();
  expect((await copied()).map(([name]) => name)).toEqual([
    "工程",
    "培根铸魂工程",
    "民意直通工程",
    "一线创业工程",
    "争先创优工程",
  ]);
});

const narrow = [
  { locale: "en-US", colorScheme: "light", rest: "" },
  { locale: "zh-CN", colorScheme: "dark", rest: "&part=organs" },
] as const;

for (const { locale, colorScheme, rest } of narrow) {
  test.describe(`${locale}, ${colorScheme}, 390 pixels, ${rest || "as it opens"}`, onlyInAll, () => {
    test.use({ locale, colorScheme, viewport: { width: 390, height: 844 } });
    test("has no accessibility finding and does not scroll the page sideways", async ({ page }) => {
      await openMatrix(page, rest);
      const overflow = await page.evaluate(() => {
        const panel = document.querySelector(".view-panel");
        return (panel?.scrollWidth ?? 0) - (panel?.clientWidth ?? 0);
      });
      expect(overflow).toBe(0);
      expect(await accessFindings(page)).toEqual([]);
    });
  });
}

test.describe("as it opens", () => {
  for (const locale of ["zh-CN", "en-US"])
    test.describe(locale, () => {
      test.use({ locale, viewport: { width: 1440, height: 900 } });

      test("no column, no row and no name of a column is cut, and the first marks of a column stand below each other", async ({
        page,
      }) => {
        await openMatrix(page);
        const cut = () =>
          page.locator(".matrix-scroll").evaluate((frame) => {
            const seen = frame.getBoundingClientRect();
            const [right, bottom] = [seen.left + frame.clientWidth + 2, seen.top + frame.clientHeight + 2];
            const across = [...frame.querySelectorAll("th.matrix-measure")].filter((cell) => {
              const box = cell.getBoundingClientRect();
              return box.left < right - 4 && box.right > right;
            });
            const down = [...frame.querySelectorAll("tbody tr")].filter((row) => {
              const box = row.getBoundingClientRect();
              return box.top < bottom - 4 && box.bottom > bottom;
            });
            const names = [...frame.querySelectorAll("th.matrix-measure span")].filter((name) => {
              const [box, head] = [name, name.closest("th") ?? name].map((one) =>
                one.getBoundingClientRect(),
              );
              return box && head && (box.top < head.top - 1 || box.bottom > head.bottom + 1);
            });
            return [...across, ...down, ...names].map((one) => one.textContent);
          });
        await expect(page.locator(".institution-matrix tbody tr").first()).toBeVisible();
        await expect.poll(cut).toEqual([]);
        // Also where a cell has two.
        const places = await page.locator(".institution-matrix").evaluate((table) => {
          const columns = new Map<number, Set<number>>();
          let several = 0;
          for (const cell of table.querySelectorAll<HTMLTableCellElement>("tbody td")) {
            const marks = cell.querySelectorAll(".part-mark");
            const [mark] = marks;
            if (!mark) continue;
            if (marks.length > 1) several += 1;
            const known = columns.get(cell.cellIndex) ?? new Set();
            columns.set(cell.cellIndex, known.add(Math.round(mark.getBoundingClientRect().left)));
          }
          return { several, shifted: [...columns.values()].filter(({ size }) => size > 1).length };
        });
        expect(places.several).toBeGreaterThan(0);
        expect(places.shifted).toBe(0);
      });
    });
});
