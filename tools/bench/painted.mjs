/** From a click's handler to the frame after the next. */
export function painted(locator) {
  return locator.evaluate(
    (element) =>
      new Promise((done) => {
        const start = performance.now();
        element.click();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
  );
}
