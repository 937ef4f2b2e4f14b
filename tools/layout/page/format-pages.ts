import type { Pages } from "../../../src/core/atlas/pages/pages-schema.ts";
import { formatPositions } from "../format-positions.ts";

/** `pages.json` as it is committed: one node a line, so that a moved node is one changed line. */
export function formatPages(pages: Pages): string {
  const projects = Object.entries(pages).map(([id, layouts]) => {
    const lines = formatPositions(layouts).trimEnd().replaceAll("\n", "\n  ");
    return `  ${JSON.stringify(id)}: ${lines}`;
  });
  return `{\n${projects.join(",\n")}\n}\n`;
}
