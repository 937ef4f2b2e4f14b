/**
 * From what `act` does in the page to the end of the frame in which `selector` is there, and of those that follow it
 * without a rest: what is drawn in portions is counted as far as it is near to what is seen. A frame that takes longer
 * than `rest` milliseconds had work to do.
 */
export async function settled(page, act, selector, rest = 40) {
  const asked = [selector, rest];
  await page.evaluate(([wanted, rest]) => {
    globalThis.beginSettling = () => {
      const start = performance.now();
      let last = start;
      let seen = false;
      globalThis.settling = new Promise((done) => {
        const frame = () =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              const now = performance.now();
              const busy = now - last > rest;
              if (seen && !busy) done(last - start);
              else {
                seen ||= document.querySelector(wanted) !== null;
                last = now;
                frame();
              }
            }),
          );
        frame();
      });
    };
  }, asked);
  await act();
  return page.evaluate(() => globalThis.settling);
}

/** Clicks in the page, where the time begins. */
export const clicked = (locator) => () =>
  locator.evaluate((element) => {
    globalThis.beginSettling();
    element.click();
  });

/** Opens an address within the page, where the time begins. */
export const opened = (page, hash) => () =>
  page.evaluate((to) => {
    globalThis.beginSettling();
    location.hash = to;
  }, hash);
