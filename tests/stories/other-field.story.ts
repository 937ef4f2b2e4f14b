import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Language } from "../../src/core/atlas/vocabulary.ts";
import { onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import { laboratoryGraph, laboratoryIndex } from "../fixtures/laboratory.ts";
import { all, linesOf, readPptx } from "../support/read-pptx.ts";
import { openExport, save } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

const elsewhere = "https://www.wikidata.org/wiki/Special:Search/%E8%9A%AF%E8%9A%93";

/** Serves an atlas in a vocabulary of its own and in one language, as a host does whose build has not checked it. */
async function serveLaboratory(page: Page, language: Language): Promise<void> {
  const bilingual = laboratoryGraph();
  const nodes = bilingual.nodes.map((node) =>
    node.id === "worms" ? { ...node, sameAs: [elsewhere] } : node,
  );
  const { vocabulary, ...rest } = { ...bilingual, nodes, languages: [language] };
  const files = {
    "atlases.json": [
      { id: "laboratory", title: { zh: "L", en: "L" }, files: ["graph.json", "text-index.json"] },
    ],
    "laboratory/graph.json": { vocabulary, ...onlyInLanguages(rest, [language]) },
    "laboratory/text-index.json": onlyInLanguages(laboratoryIndex(), [language]),
    "laboratory/search.json": {},
  };
  for (const [name, json] of Object.entries(files))
    await page.route(`**/data/${name}`, (route) => route.fulfill({ json }));
}

const readers = [
  {
    locale: "zh-CN",
    atlas: "en",
    heading: "A year of the laboratory",
    search: "搜索",
    query: "worms",
    found: "Worms",
    card: "卡片",
    map: "图",
  },
  {
    locale: "en-US",
    atlas: "zh",
    heading: "实验室的一年",
    search: "Search",
    query: "蚯蚓",
    found: "蚯蚓",
    card: "Card",
    map: "Map",
  },
] as const;

for (const [at, reader] of readers.entries()) {
  test.describe(
    `${reader.locale}, an atlas of another field, in ${reader.atlas} alone`,
    onlyInAllUnless(at === 0),
    () => {
      test.use({ locale: reader.locale });

      test("is searched, read and followed elsewhere, and its default deck has its own names", async ({
        page,
      }) => {
        await serveLaboratory(page, reader.atlas);
        await openMap(page);
        await expect(page.getByRole("heading", { level: 1 })).toContainText(reader.heading);
        await page.getByRole("combobox", { name: reader.search }).fill(reader.query);
        await page.getByRole("option", { name: reader.found }).first().click();
        const card = page.getByRole("complementary", { name: reader.card });
        await expect(card.getByRole("heading", { level: 2 })).toHaveText(reader.found);
        await expect(card.locator(".card-other")).toHaveCount(0);
        const link = card.getByRole("link", { name: "wikidata.org · 蚯蚓" });
        await expect(link).toHaveAttribute("href", elsewhere);
        await expect(link).toHaveAttribute("rel", "noopener noreferrer");
        await page.keyboard.press("Escape");

        const dialog = await openExport(page);
        await dialog.getByRole("radio", { name: "PPTX", exact: true }).check();
        const file = await readPptx(await readFile(await (await save(page, dialog)).path()));
        const said = linesOf(file.part("ppt/slides/slide1.xml")).join("").replace(/\s/g, "");
        for (const { type, label } of laboratoryGraph().nodes)
          if (["line", "topic", "question"].includes(type))
            expect(said).toContain(label[reader.atlas].replace(/\s/g, ""));
        expect(all(file.part("ppt/slides/slide1.xml"), "p:sp").length).toBeGreaterThan(20);
      });
    },
  );
}
