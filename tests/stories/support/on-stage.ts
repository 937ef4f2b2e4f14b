import type { Page } from "@playwright/test";
import type { Language } from "../../../src/i18n/text.ts";
import { textWidth } from "../../../src/layout/measure/text-width.ts";
import { mapSizeOf, stageSizeOf } from "../../../src/layout/stages.ts";
import { createScenes, type StageLayout } from "../../../src/scene/create-scenes.ts";
import type { Scene, SceneNode } from "../../../src/scene/types.ts";
import { yongzhou } from "../../fixtures/yongzhou.ts";
import { expect } from "./page.ts";
import { type DrawnText, drawnOn } from "./record-canvas.ts";

const atlas = yongzhou();
const sceneOf = createScenes(atlas);

/** The graph of the first atlas. */
export const { graph } = atlas;

/** What a page has placed on its stage, as its size and address say. */
async function layoutOn(page: Page): Promise<StageLayout> {
  const room = await page.locator(".stage-room").evaluate((element) => {
    const { width, height } = element.getBoundingClientRect();
    return { width, height };
  });
  const hash = new URL(page.url()).hash;
  const view = /view=lanes/.test(hash) ? "lanes" : "map";
  const stage = view === "map" ? mapSizeOf(room) : stageSizeOf(room);
  return { view, stage, detail: view === "lanes" || /level=near/.test(hash) };
}

/** The picture that a page has on its stage. */
export async function sceneOn(page: Page, language: Language): Promise<Scene> {
  return sceneOf(await layoutOn(page), language, "light");
}

/** A node as the page's map has it. */
export async function sceneNode(page: Page, id: string, language: Language): Promise<SceneNode> {
  const node = (await sceneOn(page, language)).nodes.find((one) => one.id === id);
  if (!node) throw new Error(`no place for ${id}`);
  return node;
}

/** Where an address says to look: the point in the middle, and how much nearer than the whole width. */
function cameraIn(url: string): { x: number; y: number; zoom: number } {
  const [x = 0, y = 0, zoom = 1] = (/camera=([^&]*)/.exec(url)?.[1] ?? "").split(",").map(Number);
  return { x, y, zoom };
}

/** Of nodes of the map those of which a corner is off the map, or under something else, where the address says to look. */
export async function outOfSight(
  page: Page,
  ids: readonly string[],
  language: Language,
): Promise<readonly string[]> {
  const { x, y, zoom } = cameraIn(page.url());
  const { nodes, width } = sceneOf(await layoutOn(page), language, "light");
  const corners = nodes
    .filter(({ id }) => ids.includes(id))
    .map((node) => ({
      id: node.id,
      at: [-1, 1].flatMap((right) =>
        [-1, 1].map((down) => [
          node.x - x + right * (node.width / 2 - 1),
          node.y - y + down * (node.height / 2 - 1),
        ]),
      ),
    }));
  return page.locator(".map-stage").evaluate(
    (stage, { corners, zoom, width }) => {
      const frame = stage.getBoundingClientRect();
      const [middle, level] = [frame.left + frame.width / 2, frame.top + frame.height / 2];
      const scale = (zoom * frame.width) / width;
      return corners
        .filter(({ at }) =>
          at.some(
            ([right = 0, down = 0]) =>
              !stage.contains(document.elementFromPoint(middle + right * scale, level + down * scale)),
          ),
        )
        .map(({ id }) => id);
    },
    { corners, zoom, width },
  );
}

/** Waits until the canvas draws nothing new, and gives how many texts it has drawn by then. */
export async function standsStill(page: Page): Promise<number> {
  let count = -1;
  await expect
    .poll(async () => {
      const last = count;
      count = (await drawnOn(page)).texts.length;
      return count === last;
    })
    .toBe(true);
  return count;
}

/**
 * Where a node of the map stands on the page, read off its label as it was drawn last: `hidden` where that was not
 * drawn, `covered` where a corner of it is off the map or lies under something else. What stands in several places is
 * looked for where the address puts this one, because labels that were drawn before are drawn again in any order.
 */
export async function standing(page: Page, node: SceneNode): Promise<"seen" | "covered" | "hidden"> {
  const { texts } = await drawnOn(page);
  const [first = "", ...more] = node.label.lines;
  // Another node may begin with the same line: the lines of one label follow each other.
  const drawings = texts.filter(
    ({ text }, index) => text === first && more.every((line, n) => texts[index + n + 1]?.text === line),
  );
  const { lines, lineHeight, fontSize, fontWeight, align, dx, dy } = node.label;
  // Where its first line has its middle, from the middle of its box.
  const middle = align === "start" ? dx + textWidth(first, fontSize, fontWeight) / 2 : dx;
  const camera = cameraIn(page.url());
  const stage = await page
    .locator(".map-stage")
    .evaluate(({ clientWidth, clientHeight }) => ({ x: clientWidth / 2, y: clientHeight / 2 }));
  const high = (lines.length - 1) * lineHeight + fontSize;
  const isHere = ({ x, top, zoom }: DrawnText) =>
    Math.abs(x - stage.x - (node.x + middle - camera.x) * zoom) < (node.width / 2) * zoom &&
    Math.abs(top - stage.y - (node.y + dy - high / 2 - camera.y) * zoom) < (node.height / 2) * zoom;
  const drawn = drawings.findLast(isHere) ?? drawings.at(-1);
  if (!drawn) return "hidden";
  const { zoom } = drawn;
  const height = high * zoom;
  const [x, y] = [drawn.x - middle * zoom, drawn.top + height / 2 - dy * zoom];
  const half = [(node.width / 2) * zoom - 1, (node.height / 2) * zoom - 1] as const;
  const corners = [-1, 1].flatMap((right) =>
    [-1, 1].map((down) => [x + right * half[0], y + down * half[1]]),
  );
  // What was drawn is told in pixels of the map, which lies below the header.
  const clear = await page.locator(".map-stage").evaluate((stage, points) => {
    const { left, top } = stage.getBoundingClientRect();
    return points.every(([px = -1, py = -1]) =>
      stage.contains(document.elementFromPoint(left + px, top + py)),
    );
  }, corners);
  return clear ? "seen" : "covered";
}
