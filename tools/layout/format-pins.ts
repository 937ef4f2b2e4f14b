import { layoutIds } from "../../src/core/atlas/layout-ids.ts";
import type { Pins } from "../../src/core/atlas/schema.ts";

/** `pins.json` in its one form: layouts in their own order, nodes in that of `ids`, one a line; empty layouts left out. */
export function formatPins(pins: Pins, ids: readonly string[]): string {
  const layouts = layoutIds.flatMap((layout) => {
    const pinned = pins[layout] ?? {};
    const lines = ids.flatMap((id) =>
      Object.hasOwn(pinned, id) ? [`    ${JSON.stringify(id)}: ${spaced(pinned[id] ?? [0, 0])}`] : [],
    );
    return lines.length > 0 ? [`  ${JSON.stringify(layout)}: {\n${lines.join(",\n")}\n  }`] : [];
  });
  return layouts.length > 0 ? `{\n${layouts.join(",\n")}\n}\n` : "{}\n";
}

const spaced = ([x, y]: readonly [number, number]) => `[${x}, ${y}]`;
