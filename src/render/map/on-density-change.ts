/** Reports when the window has come to a screen of another density. Returns what ends it. */
export function onDensityChange(view: Window | null | undefined, changed: () => void): () => void {
  if (!view) return () => {};
  let end = () => {};
  const watch = () => {
    // Such a query only ever stops to hold: the next one asks for the density that came.
    const list = view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
    const hear = () => {
      end();
      watch();
      changed();
    };
    list.addEventListener("change", hear);
    end = () => list.removeEventListener("change", hear);
  };
  watch();
  return () => end();
}
