/** From a click's handler, or a key's where one is named, to the frame after the next. */
export function painted(locator, key) {
  return locator.evaluate(
    (element, key) =>
      new Promise((done) => {
        const start = performance.now();
        if (key === undefined) element.click();
        else element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
    key,
  );
}
