/** Opens the page anew, at an address within it, and waits until its map answers clicks; notes when it did. */
export async function openPage(context, url, note) {
  const page = await context.newPage();
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('[data-ready="true"]')) globalThis.mapReady ??= performance.now();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.mapReady !== undefined, null, { timeout: 300_000 });
  const opened = await page.evaluate(() => ({
    paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    ready: globalThis.mapReady,
  }));
  note("first text on the page", opened.paint);
  note("map drawn, ready for clicks", opened.ready);
  return page;
}
