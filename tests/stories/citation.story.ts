import { readFile } from "node:fs/promises";
import { countClaims } from "../../src/core/graph/claims.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { accessFindings, openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const { atlas, graph } = yongzhou();
const judges = atlas.graph.nodes.find(({ id }) => id === "judges");

test.describe("in English", () => {
  test.use({ locale: "en-US" });

  test("a card's citation is saved for a reference manager by keys alone, and About saves the atlas's and its evidence", async ({
    page,
  }) => {
    await openView(page, "#view=outline&sel=judges");
    const card = page.getByRole("complementary", { name: "Card" });
    const menu = card.getByRole("button", { name: "Save citation" });
    await menu.press("ArrowDown");
    const ris = card.getByRole("button", { name: /^RIS/ });
    await expect(ris).toBeFocused();
    expect(await accessFindings(page, ".citation")).toEqual([]);
    const saving = page.waitForEvent("download");
    await page.keyboard.press("Enter");
    const download = await saving;
    expect(download.suggestedFilename()).toMatch(/\.ris$/);
    const lines = (await readFile(await download.path(), "utf8")).split("\r\n");
    expect(lines[0]).toBe("TY  - ELEC");
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    expect(lines).toContain(`TI  - ${judges?.label.en}`);
    expect(lines).toContain(`T2  - ${atlas.graph.title.en}`);
    expect(lines.find((line) => line.startsWith("UR"))).toMatch(/^UR {2}- http.+sel=judges/);
    expect(lines.find((line) => line.startsWith("N1"))).toContain("sentence 44");
    await expect(card.getByText("Saved as a .ris file")).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    await expect(ris).toBeHidden();

    await page.getByRole("button", { name: "About" }).click();
    const about = page.getByRole("dialog", { name: "About" });
    // Nodes and ties, and how many of them are claims of their own.
    const claims = countClaims(graph);
    await expect(about.getByText(`${graph.order} nodes, ${graph.size} ties`)).toBeVisible();
    await expect(
      about.getByText(`${claims} claims: every node, and ${claims - graph.order} ties`),
    ).toContainText(`the other ${graph.order + graph.size - claims} ties`);
    await expect(about.getByText(`Mailuo atlas "${atlas.graph.title.en}"`)).toContainText(
      `${atlas.graph.curators.en}, `,
    );
    await about.getByRole("button", { name: "Save citation" }).press("ArrowDown");
    const savingAtlas = page.waitForEvent("download");
    await about.getByRole("button", { name: /^BibTeX/ }).click();
    const bibtex = await readFile(await (await savingAtlas).path(), "utf8");
    expect(bibtex).toContain(`@misc{${atlas.graph.id},`);
    // The keys of the menu are its own: it goes, and the dialog stays.
    await page.keyboard.press("Escape");
    await expect(about.getByRole("button", { name: /^BibTeX/ })).toBeHidden();
    await expect(about).toBeVisible();
    // Where the browser gives no file, it says so.
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error("no room");
      };
    });
    await about.getByRole("button", { name: "Save citation" }).press("ArrowDown");
    await about.getByRole("button", { name: /^CSL-JSON/ }).press("Enter");
    await expect(about.getByText("The browser refused to save a .json file.")).toBeVisible();
    await expect(page.locator('head meta[name="citation_title"]')).toHaveAttribute(
      "content",
      atlas.graph.title.zh,
    );
  });
});

test(
  "a tie's and a way's citations are saved in each format, each with the address that opens it",
  onlyInAll,
  async ({ page }) => {
    for (const [hash, key, kept] of [
      [
        "sel=roots.serves.political-organ",
        "roots.serves.political-organ",
        /sel=roots\.serves\.political-organ/,
      ],
      ["path=roots,excellence", "roots..excellence", /path=roots,excellence/],
    ] as const) {
      await page.goto("about:blank");
      await openView(page, `#view=outline&${hash}`);
      const card = page.getByRole("complementary", { name: "卡片" });
      await card.getByRole("button", { name: "保存引用" }).click();
      const saved = async (format: RegExp) => {
        const saving = page.waitForEvent("download");
        await card.getByRole("button", { name: format }).click();
        return readFile(await (await saving).path(), "utf8");
      };
      const [item] = JSON.parse(await saved(/^CSL-JSON/));
      expect(item).toMatchObject({ id: `${atlas.graph.id}:${key}`, URL: expect.stringMatching(kept) });
      expect(item.note).toMatch(/第[\d、]+句/);
      expect(await saved(/^RIS/)).toContain(`ID  - ${item.id}\r\nTI  - ${item.title}`);
      expect(await saved(/^BibTeX/)).toContain(`@misc{${item.id},`);
    }
  },
);
