import type { TextStretch } from "./own-paragraphs.ts";

/** A stretch that something lies on. */
export interface Layer<T> extends TextStretch {
  readonly what: T;
}

/** A stretch on every place of which the same lies. */
export interface Overlaid<T> extends TextStretch {
  readonly what: readonly T[];
}

/**
 * Cuts stretches that lie over one another into ones that do not, each with all that lies on it, in the order given;
 * places on which nothing lies are left out. Takes time in proportion to the stretches, times how deep they lie.
 */
export function overlay<T>(layers: readonly Layer<T>[]): readonly Overlaid<T>[] {
  const cuts = [...new Set(layers.flatMap(({ from, to }) => (from < to ? [from, to] : [])))].sort(
    (a, b) => a - b,
  );
  const starting = layers
    .map((layer, order) => ({ layer, order }))
    .filter(({ layer }) => layer.from < layer.to)
    .sort((a, b) => a.layer.from - b.layer.from);
  const overlaid: Overlaid<T>[] = [];
  let open: { readonly layer: Layer<T>; readonly order: number }[] = [];
  let next = 0;
  cuts.forEach((from, at) => {
    open = open.filter(({ layer }) => layer.to > from);
    for (let one = starting[next]; one && one.layer.from === from; one = starting[next]) {
      open.push(one);
      next += 1;
    }
    const to = cuts[at + 1];
    if (open.length === 0 || to === undefined) return;
    const what = open.toSorted((a, b) => a.order - b.order).map(({ layer }) => layer.what);
    overlaid.push({ from, to, what });
  });
  return overlaid;
}
