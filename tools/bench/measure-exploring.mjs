import { painted } from "./painted.mjs";
import { clicked, opened, settled } from "./settled.mjs";

// Nodes that are in every atlas measured; the atlas's own name is the page's business.
const chosen = "direct-line";
const [from, to] = ["roots", "front-line"];

/** Filters, selects, focuses and looks for a way, on the map of a page that has just been opened. */
export async function measureExploring(page, hash, note) {
  const filters = page.getByRole("group", { name: "按工程筛选" }).getByRole("button");
  note("filter, first press → frame", await painted(filters.nth(2)));
  for (const at of [0, 2, 0]) note("filter, later presses → frame", await painted(filters.nth(at)));
  const map = page.locator(".map-canvas");
  // A pointer is waited for before it is believed to mean something; the keyboard lights the same at once.
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"])
    note("point at → frame", await painted(map, key));
  await map.press("Escape");
  await page.evaluate(
    (address) => {
      location.hash = address;
    },
    hash(`sel=${chosen}`),
  );
  await page.waitForSelector(".tie-list .said-name");
  note("select → frame", await painted(page.locator(".tie-list .said-name").nth(5)));
  await page.evaluate(
    (address) => {
      location.hash = address;
    },
    hash(`sel=${chosen}`),
  );
  note("focus on → frame", await painted(page.getByRole("button", { name: "聚焦", exact: true })));
  note("leave focus → frame", await painted(page.getByRole("button", { name: "离开聚焦" })));
  note(
    "way between two nodes → told",
    await settled(page, opened(page, hash(`path=${from},${to}`)), ".path-steps"),
  );
  await settled(page, clicked(page.getByRole("button", { name: "关闭" }).last()), ".map");
}
