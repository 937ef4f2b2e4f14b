import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US" });

test("a damaged link opens the default view and says over every view what could not be followed", async ({
  page,
}) => {
  await openMap(page, "#view=nonsense&sel=nobody&projects=nothing");
  const notice = page.getByRole("alert").filter({ hasText: "nobody" });
  await expect(notice).toBeVisible();
  const close = notice.getByRole("button", { name: "Close" });
  for (const view of ["Lanes", "Matrix", "Figures", "Text", "Outline"]) {
    await page.getByRole("tab", { name: view }).click();
    await expect(page.getByRole("tabpanel", { name: view })).toBeVisible();
    // Only what lies over everything else can be pressed.
    await close.click({ trial: true });
  }
  await close.click();
  await expect(notice).toBeHidden();
});

test(
  "a broken atlas shows all its problems with their places, and the page is not blank",
  onlyInAll,
  async ({ page }) => {
    await page.route("**/graph.json", async (route) => {
      const file = await (await route.fetch()).json();
      file.nodes[0].type = "nonsense";
      file.edges[0].target = "nobody";
      await route.fulfill({ body: JSON.stringify(file, null, 2) });
    });
    await page.goto("./");
    await expect(page.getByRole("heading", { name: /has errors/ })).toBeVisible();
    await expect(page.getByText(/line \d+, column \d+/).first()).toBeVisible();
    expect(await page.getByRole("listitem").count()).toBeGreaterThanOrEqual(2);
  },
);

test("the rules are fetched for a file that the build has not checked, and for no other", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const rules = () => asked.filter((url) => url.includes("load-atlas"));
  await openMap(page);
  expect(rules()).toEqual([]);
  // The same in other words: nothing is wrong with it, but that has to be seen.
  await page.route("**/graph.json", async (route) => {
    await route.fulfill({ body: JSON.stringify(await (await route.fetch()).json(), null, 2) });
  });
  await openMap(page);
  expect(rules()).not.toEqual([]);
});

test.describe("an atlas that cannot be fetched", () => {
  test.use({ expectedComplaints: /Failed to load resource/ });
  test("is told with the file's name", async ({ page }) => {
    await page.route("**/graph.json", (route) => route.abort());
    await page.goto("./");
    await expect(page.locator("#app")).toContainText("graph.json");
  });
});

test("the page works where storage is disabled", onlyInAll, async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new Error("storage is disabled");
      },
    });
  });
  await openMap(page);
  await page.getByRole("button", { name: "Theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  const notice = page.getByRole("status").filter({ hasText: "Your settings hold on this page only" });
  await expect(notice).toBeVisible();
  await notice.getByRole("button", { name: "Close" }).click();
  await expect(notice).toBeHidden();
  // Language and theme hold in the next atlas, too.
  await page.getByRole("button", { name: "Language" }).click();
  await page.getByRole("heading", { level: 1 }).getByRole("button").click();
  await page.getByRole("link", { name: "示例：云溪村图书馆" }).click();
  await expect(page).toHaveTitle(/云溪村图书馆/);
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test(
  "settings that find no room are told of, and no longer once they were kept",
  onlyInAll,
  async ({ page }) => {
    await page.addInitScript(() => {
      const { setItem } = Storage.prototype;
      let full = true;
      Reflect.set(globalThis, "makeRoom", () => {
        full = false;
      });
      Storage.prototype.setItem = function (...item) {
        if (full) throw new DOMException("full", "QuotaExceededError");
        setItem.apply(this, item);
      };
    });
    await openMap(page);
    const theme = page.getByRole("button", { name: "Theme" });
    const notice = page.getByText("Your settings hold on this page only");
    await theme.click();
    await expect(notice).toBeVisible();
    await page.evaluate("makeRoom()");
    await theme.click();
    await expect(notice).toBeHidden();
  },
);

test("the page opens with stored settings that are garbage", onlyInAll, async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("mailuo.settings", '{"language":7,"picture":[{}]'));
  await openMap(page);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("dialog").getByRole("radio", { name: "PNG" })).toBeChecked();
});

test("the map needs no WebGL", onlyInAll, async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext;
    Reflect.set(
      HTMLCanvasElement.prototype,
      "getContext",
      function (this: object, kind: string, ...rest: unknown[]) {
        return kind.startsWith("webgl") ? null : Reflect.apply(original, this, [kind, ...rest]);
      },
    );
  });
  await openMap(page, "#sel=roots");
  await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
});

test(
  "a link with ten thousand ids that are unknown is told of, and the page works",
  onlyInAll,
  async ({ page }) => {
    const ids = (count: number) => Array.from({ length: count }, (_, at) => `nobody-${at}`).join(",");
    await openMap(page, `#view=lanes&sel=${ids(10_000)}`);
    await expect(page.getByRole("alert").filter({ hasText: "The link is damaged" })).toBeVisible();
    await page.goto("about:blank");
    await openMap(page, `#view=lanes&projects=roots,${ids(1000)}`);
    const notice = page.getByRole("alert").filter({ hasText: "nobody-0" });
    await expect(notice).toBeInViewport({ ratio: 1 });
    await notice.getByRole("button", { name: "Close" }).click();
    await page.getByRole("tab", { name: "Outline" }).click();
    await expect(page.getByRole("tree")).toBeVisible();
  },
);

test("hashes that are no links open the page and are told of", onlyInAll, async ({ page }) => {
  await openMap(page);
  for (const hash of [
    "#%E0%A4%A",
    "#sel=%00",
    "#view=",
    "#path=roots",
    "#focus=roots,99",
    `#view=${"x".repeat(5000)}`,
  ]) {
    await page.goto(`./${hash}`);
    await expect(page.getByRole("alert").first(), hash).toBeVisible();
    await page.goto("./#view=map");
    await expect(page.getByRole("alert"), hash).toHaveCount(0);
  }
});

test(
  "two windows leave each other alone, and remember what was chosen in each",
  onlyInAll,
  async ({ page, context }) => {
    await openMap(page);
    const other = await context.newPage();
    const complaints: string[] = [];
    other.on("pageerror", ({ message }) => complaints.push(message));
    await other.goto("./#view=figures");
    await expect(other.getByRole("table")).toBeVisible();
    await page.getByRole("button", { name: "Language" }).click();
    await other.getByRole("button", { name: "Theme" }).click();
    await page.getByRole("button", { name: /^培根铸魂工程/ }).click();
    await expect(other.locator("html")).toHaveAttribute("lang", "en");
    await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    expect(new URL(other.url()).hash).not.toContain("projects");
    await other.reload();
    await expect(other.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
    expect(complaints).toEqual([]);
  },
);
