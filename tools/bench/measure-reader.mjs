import { held } from "./held.mjs";
import { painted } from "./painted.mjs";
import { settled } from "./settled.mjs";

// The files of the prose atlas, and what the rows call them.
const copies = [
  ["alone.txt", "copy"],
  ["amid-noise.txt", "copy amid 200,000 others"],
];

/** Opens copies of a text in the Text view of a context's new page, and goes from sentences to claims and back. */
export async function measureReader(context, url, note) {
  for (const [file, name] of copies) {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await page.goto(`${url}#atlas=prose&view=text`);
    await page.locator(".own-open").click();
    const bytes = await page.evaluate(async (path) => (await fetch(path)).text(), `data/prose/${file}`);
    await page.evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries())
          globalThis.longest = Math.max(globalThis.longest, duration);
      }).observe({ type: "longtask" });
    });
    const choose = () =>
      page.locator("dialog input[type=file]").evaluate((input, text) => {
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], "copy.txt", { type: "text/plain" }));
        input.files = chosen.files;
        globalThis.beginSettling();
        input.dispatchEvent(new Event("change", { bubbles: true }));
      }, bytes);
    note(`${name} → read and set`, await settled(page, choose, ".own-reader"));
    note(`${name}: longest task`, await page.evaluate(() => globalThis.longest));
    note(`MiB of scripts: ${name}`, (await held(protocol)).scripts);
    const numbers = page.locator(".own-number");
    const claims = page.locator(".own-claims button");
    // Of several claims each.
    for (const at of [5, 28, 43]) {
      note(`${name}: sentence → its claims`, await painted(numbers.nth(at)));
      await claims.nth(1).waitFor();
      note(`${name}: claim → its words`, await painted(claims.nth(1)));
    }
    await page.close();
  }
}
