import type { Locator, Page } from "@playwright/test";

const menus = {
  types: /^(按类型筛选|Filter by type)$/,
  bases: /^(按依据筛选|Filter by basis)$/,
} as const;

/** Unfolds the filters where the window is too narrow for a row of them. */
export async function showFilters(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: /^(筛选|Filters)/ });
  if (await button.isVisible()) await button.click();
}

/** Unfolds the menu of types or of bases, and gives the group of what can be pressed there. */
export async function openMenu(page: Page, group: keyof typeof menus): Promise<Locator> {
  await page.getByRole("button", { name: menus[group] }).click();
  return page.getByRole("group", { name: menus[group] });
}
