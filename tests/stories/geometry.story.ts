import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { graph, sceneOn } from "./support/on-stage.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { type Drawn, type DrawnBox, drawnOn, recordCanvas } from "./support/record-canvas.ts";

/** The agreed difference between the map on the screen and a picture of it, in CSS pixels. */
const tolerance = 1;

interface SvgGeometry {
  readonly texts: readonly { text: string; x: number; top: number }[];
  readonly boxes: readonly { id: string; box: DrawnBox }[];
}

/** Texts and boxes of the graph in an SVG that a page shows, in scene units, as a browser lays them out. */
function svgGeometry(page: Page): Promise<SvgGeometry> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("no canvas");
    const texts = [...document.querySelectorAll<SVGTextElement>("g[data-id] > text")].map((text) => {
      const { fontFamily, fontSize, fontWeight } = getComputedStyle(text);
      context.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const said = text.textContent ?? "";
      context.textAlign = text.getAttribute("text-anchor") === "middle" ? "center" : "left";
      const metrics = context.measureText(said);
      const lean = (metrics.actualBoundingBoxRight - metrics.actualBoundingBoxLeft) / 2;
      return {
        text: said,
        x: Number(text.getAttribute("x")) + lean,
        top: Number(text.getAttribute("y")) - metrics.actualBoundingBoxAscent,
      };
    });
    const boxes = [...document.querySelectorAll("g[data-id]")].flatMap((group) => {
      const path = group.querySelector("path");
      if (!path) return [];
      const { x, y, width, height } = path.getBBox();
      const shift = path.transform.baseVal.consolidate()?.matrix;
      const [left, top] = [x + (shift?.e ?? 0), y + (shift?.f ?? 0)];
      const box = [left, top, left + width, top + height] as const;
      return [{ id: group.getAttribute("data-id") ?? "", box }];
    });
    return { texts, boxes };
  });
}

for (const [locale, told] of [
  ["zh-CN", {}],
  ["en-GB", onlyInAll],
] as const) {
  test.describe(locale, told, () => {
    test.use({ locale });

    test("the map and its SVG have the same boxes, ties, lines and baselines within a pixel", async ({
      page,
      browser,
    }) => {
      await recordCanvas(page);
      await openMap(page);
      // The introduction has the whole map drawn smaller, where a pixel is more of it.
      const intro = page.getByRole("region", { name: /^(从这里开始|Start here)$/ });
      await intro.getByRole("button").last().press("Enter");
      await expect(intro).toBeHidden();
      await page.getByRole("button", { name: /^(导出|Export)$/ }).click();
      await page.getByRole("button", { name: /^(当前画面的图片|Picture of this view)$/ }).click();
      await page.getByRole("radio", { name: "SVG" }).check();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /^(下载|Download)$/ }).click(),
      ]);
      const drawn = await drawnOn(page);
      const fresh = await browser.newPage();
      await fresh.setContent(await readFile(await download.path(), "utf8"));
      const picture = await svgGeometry(fresh);
      await fresh.close();
      expect(picture.texts.length).toBeGreaterThan(120);
      expect(picture.boxes.length).toBeGreaterThan(90);

      const { zoom, toScreen } = alignment(picture, drawn);
      expect(zoom).toBeGreaterThan(0.7);
      const misplaced = picture.texts.filter((text) => {
        const wanted = toScreen(text.x, text.top);
        return !drawn.texts.some((other) => other.text === text.text && near([other.x, other.top], wanted));
      });
      expect(misplaced).toEqual([]);
      const unmatched = picture.boxes.filter(({ box: [left, top, right, bottom] }) => {
        const wanted = [...toScreen(left, top), ...toScreen(right, bottom)];
        return !drawn.boxes.some((other) => near(other, wanted));
      });
      expect(unmatched).toEqual([]);
    });
  });
}

/** Where the screen has the scene's origin, and how large: in the middle of what all texts say that both drew once. */
function alignment(picture: SvgGeometry, drawn: Drawn) {
  const last = new Map(drawn.texts.map((text) => [text.text, text]));
  const pairs = picture.texts.flatMap((text) => {
    const twin = last.get(text.text);
    const once = picture.texts.filter((other) => other.text === text.text).length === 1;
    return twin && once ? [{ text, twin }] : [];
  });
  const [first] = pairs;
  if (!first) throw new Error("the map drew no text");
  const { zoom } = first.twin;
  const left = median(pairs.map(({ text, twin }) => twin.x - text.x * zoom));
  const top = median(pairs.map(({ text, twin }) => twin.top - text.top * zoom));
  return { zoom, toScreen: (x: number, y: number) => [x * zoom + left, y * zoom + top] };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const near = (found: readonly number[], wanted: readonly number[]) =>
  found.every((value, index) => Math.abs(value - (wanted[index] ?? Number.NaN)) <= tolerance);

test(
  "a tie between rows that stand close is drawn beside them, not over their words",
  onlyInAll,
  async ({ page }) => {
    const [edge] = graph.filterEdges((_id, _edge, source, target) => {
      const types = [source, target].map((id) => graph.getNodeAttribute(id, "node").type);
      return types.join() === "reference,reference" && source === "two-sessions-spirit";
    });
    const id = edge ?? "";
    await recordCanvas(page);
    await openMap(page, `#view=map&level=near&sel=${graph.source(id)}`);
    const scene = await sceneOn(page, "zh");
    const way = scene.edges.find((one) => one.id === id)?.points ?? [];
    expect(way.length).toBeGreaterThan(2);
    const [xs, ys] = [way.map(([x]) => x), way.map(([, y]) => y)];
    const wide = Math.max(...xs) - Math.min(...xs);
    const tall = Math.max(...ys) - Math.min(...ys);
    await expect
      .poll(async () => {
        const { boxes, texts } = await drawnOn(page);
        const zoom = texts.at(-1)?.zoom ?? 1;
        return boxes.some(
          ([left, top, right, bottom]) =>
            Math.abs((right - left) / zoom - wide) < tolerance &&
            Math.abs((bottom - top) / zoom - tall) < tolerance,
        );
      })
      .toBe(true);
  },
);
