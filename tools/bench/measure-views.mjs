import { painted } from "./painted.mjs";
import { clicked, settled } from "./settled.mjs";

// The name of each view's tab, and what is there once it is drawn.
const views = [
  ["lanes", "脉络", '.map[data-ready="true"]'],
  ["matrix", "矩阵", ".institution-matrix tbody th"],
  ["figures", "数字", ".figures tbody th"],
  ["text", "原文", ".sentence"],
  ["outline", "目录", ".tree-item"],
];
const map = ["图谱", '.map[data-ready="true"]:not(.map-covered)'];

/** Goes from the map to each view and back, twice: the first time what it needs is fetched; then to the next frame alone. */
export async function measureViews(page, note) {
  const tab = (name) => page.getByRole("tablist", { name: "视图" }).getByRole("tab", { name });
  const go = (name, selector) => settled(page, clicked(tab(name)), selector);
  for (const time of ["first", "again"]) {
    for (const [id, name, selector] of views) {
      note(`map → ${id}, ${time}`, await go(name, selector));
      await go(...map);
    }
  }
  for (const [id, name, selector] of views) {
    note(`${id} opened again → frame`, await painted(tab(name)));
    await page.waitForSelector(selector);
    note(`${id} → map again, frame`, await painted(tab(map[0])));
    await page.waitForSelector(map[1]);
  }
}
