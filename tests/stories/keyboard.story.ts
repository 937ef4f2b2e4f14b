import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US" });

test("search, selection and filter work without a mouse", onlyInAll, async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await page.keyboard.type("whole-process");
  await page.keyboard.press("Enter");
  const card = page.getByRole("complementary", { name: "Card" });
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("Whole-process people's democracy");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.getByRole("button", { name: /^Front Line Project/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("status", { name: "Current filter" })).toContainText("Front Line Project");
});

test(
  "arrow keys walk the map, Enter opens the card, and where one stands is said",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    await page.getByRole("application", { name: "Map canvas" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator("[aria-live=polite]")).toContainText("Project");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator("[aria-live=polite]")).toContainText("(strand)");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
  },
);

test("from the header to a measure on the map, into its card, along a tie and back", async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "Skip to the view" }).press("Enter");
  const canvas = page.getByRole("application", { name: "Map canvas" });
  await expect(canvas).toBeFocused();
  const hint = page.getByText(/^Arrows walk.*Enter opens.*\? all keys$/);
  await expect(hint).toBeVisible();
  const status = page.locator("[aria-live=polite]");
  await page.keyboard.press("ArrowDown");
  await expect(status).toContainText("Project has");
  // Down the first territory: project, strand, measure, each told with what ties it to the one before.
  for (const type of ["strand", "measure"]) {
    await page.keyboard.press("ArrowDown");
    await expect(status).toContainText(`(${type})`);
    await expect(status).toContainText("is part of");
  }
  const [measure = "-"] = /"[^"]+" \(measure\)/.exec((await status.textContent()) ?? "") ?? [];
  // The next row of the list, not a tied institution far away.
  await page.keyboard.press("ArrowDown");
  await expect(status).toContainText(/^Not tied to .*\(measure\)/);
  await page.keyboard.press("ArrowUp");
  await expect(status).toContainText(measure);
  await page.keyboard.press("Enter");
  const card = page.getByRole("complementary", { name: "Card" });
  const heading = card.getByRole("heading", { level: 2 });
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await expect(hint).toBeHidden();
  const first = await heading.textContent();
  await card.locator(".tie-list .said-name").first().press("Enter");
  await expect(heading).not.toHaveText(first ?? "");
  await card.getByRole("button", { name: /^Back: / }).press("Enter");
  await expect(heading).toHaveText(first ?? "");
  await page.keyboard.press("F6");
  await expect(canvas).toBeFocused();
});

for (const { view, hash, told } of [
  { view: "the map", hash: "", told: {} },
  { view: "the lanes", hash: "#view=lanes", told: onlyInAll },
]) {
  test(`${view} is walked by every key it promises, and tells what it stands on`, told, async ({ page }) => {
    await openMap(page, hash);
    const canvas = page.getByRole("application", { name: "Map canvas" });
    await expect(canvas).toHaveAccessibleDescription(
      /Arrow keys.*Shift.*E walks.*Enter.*F6.*Escape.*plus, minus and 0/,
    );
    const status = page.locator("[aria-live=polite]");
    const link = () => page.evaluate(() => location.hash);
    await canvas.focus();
    await page.keyboard.press("ArrowDown");
    await expect(status).toContainText(/has \d+ ties/);
    const first = await status.textContent();
    await page.keyboard.press("e");
    await expect(status).not.toHaveText(first ?? "");
    await expect(status).toContainText(/\((s\d|.*(stated|inferred))/);
    const tie = await status.textContent();
    await page.keyboard.press("e");
    await expect(status).not.toHaveText(tie ?? "");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(status).toContainText(/has \d+ ties?\b/);
    // How close the camera is, as the address says once a movement has ended.
    const closeness = async () => Number(/camera=[^,&]*,[^,&]*,([\d.]+)/.exec(await link())?.[1] ?? 1);
    for (const key of ["+", "+"]) await page.keyboard.press(key);
    await expect.poll(closeness).toBeGreaterThan(1.3);
    for (const key of ["-", "-", "-"]) await page.keyboard.press(key);
    await expect.poll(closeness).toBeLessThan(1.3);
    await page.keyboard.press("0");
    await page.keyboard.press("Escape");
    await expect(status).toBeEmpty();
    await expect(canvas).toBeFocused();
  });
}

test(
  "Enter and F6 go into the card, from card to card and back to where one came from",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const canvas = page.getByRole("application", { name: "Map canvas" });
    const card = page.getByRole("complementary", { name: "Card" });
    const heading = card.getByRole("heading", { level: 2 });
    await canvas.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(card).toBeVisible();
    await expect(canvas).toBeFocused();
    await expect(page.locator("[aria-live=polite]")).toContainText("Enter or F6 goes there");
    await page.keyboard.press("Enter");
    await expect(heading).toBeFocused();
    const first = await heading.textContent();
    await page.keyboard.press("F6");
    await expect(canvas).toBeFocused();
    await page.keyboard.press("F6");
    await expect(heading).toBeFocused();
    await card.locator(".tie-list .said-name").first().press("Enter");
    await expect(heading).not.toHaveText(first ?? "");
    await expect(heading).toBeFocused();
    await card.getByRole("button", { name: /^Back: / }).press("Enter");
    await expect(heading).toHaveText(first ?? "");
    await expect(heading).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await expect(canvas).toBeFocused();
  },
);

test(
  "single keys can be switched off; those of the canvas that are no letters stay",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    await page.keyboard.press("?");
    await page.getByRole("checkbox", { name: /single letter/ }).press("Space");
    await page.keyboard.press("Escape");
    await page.keyboard.press("a");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowDown");
    const status = page.locator("[aria-live=polite]");
    const said = await status.textContent();
    await page.keyboard.press("e");
    await expect(status).toHaveText(said ?? "");
    await page.keyboard.press("+");
    await expect.poll(() => page.evaluate(() => location.hash)).toContain("camera=");
  },
);

test("a key that comes before a dialog has told that it closed is not lost", onlyInAll, async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("a");
  await expect(page.getByRole("dialog", { name: "About" })).toBeVisible();
  await page.evaluate(() => {
    // Asks as the Escape key does: the dialog goes at once, its event comes a frame later.
    document.querySelector<HTMLDialogElement>("dialog[open]")?.requestClose();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
  });
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help).toBeVisible();
  // What the map has for itself is told beside what the key does elsewhere.
  await expect(help.getByRole("definition").filter({ hasText: /^Export/ })).toContainText("walks the ties");
  await expect(help.getByRole("definition").last()).toContainText("browser's Back");
});

test("the first stop of Tab leads past header and filters to the view", async ({ page }) => {
  await page.goto("./#view=matrix");
  await expect(page.locator(".view-head h2")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the view" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(".view [role=tab]:focus")).toHaveAttribute("aria-selected", "true");
  expect(await page.evaluate(() => location.hash)).not.toContain("view-panel");
});

test(
  "the focus stays near where a control was that went with what it closed",
  onlyInAll,
  async ({ page }) => {
    await openMap(page, "#projects=roots&focus=roots,1&sel=nobody");
    const view = page.getByRole("tabpanel", { name: "Map" });
    await page.getByRole("alert").getByRole("button", { name: "Close" }).press("Enter");
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(view).toBeFocused();
    await page.getByRole("button", { name: "Leave the focus" }).press("Enter");
    await expect(page.getByRole("button", { name: "Leave the focus" })).toHaveCount(0);
    await expect(view).toBeFocused();
    await page.getByRole("button", { name: "Clear", exact: true }).press("Enter");
    // The first of what can be pressed there.
    const first = page.getByRole("group", { name: "Filter by project" }).getByRole("button").first();
    await expect(first).toBeFocused();
  },
);

test(
  "the keys of the map are told in the place of the questions, which come back behind it",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const intro = page.locator(".intro");
    await expect(intro).toHaveCSS("opacity", "1");
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.locator(".key-hint")).toBeVisible();
    await expect(intro).toHaveCSS("opacity", "0");
    await page.keyboard.press("Tab");
    await expect(page.locator(".key-hint")).toHaveCount(0);
    await expect(intro).toHaveCSS("opacity", "1");
  },
);

for (const [system, keys] of [
  ["MacIntel", { back: "⌘[", search: "⌘K", card: "fn+F6" }],
  ["Win32", { back: "Alt+←", search: "Ctrl+K", card: "F6" }],
] as const)
  test(
    `the keys that are named are those of the reader's keyboard: ${system}`,
    onlyInAllUnless(system === "MacIntel"),
    async ({ page }) => {
      await page.addInitScript((name) => {
        Object.defineProperty(Navigator.prototype, "platform", { get: () => name });
      }, system);
      await openMap(page);
      const canvas = page.getByRole("application");
      await canvas.focus();
      await page.keyboard.press("ArrowRight");
      await expect(page.locator(".key-hint")).toContainText(keys.back);
      await expect(canvas).toHaveAccessibleDescription(
        new RegExp(`(?<!fn\\+)${keys.card.replace("+", "\\+")}`),
      );
      await page.keyboard.press("?");
      const help = page.getByRole("dialog");
      for (const key of Object.values(keys)) await expect(help.getByText(key, { exact: true })).toBeVisible();
    },
  );
