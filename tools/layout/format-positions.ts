import type { Positions } from "../../src/core/atlas/schema.ts";

/** `positions.json` as it is committed: one node a line, so that a moved node is one changed line. */
export function formatPositions(positions: Positions): string {
  const layouts = Object.entries(positions).map(([id, { size, nodes }]) => {
    const lines = Object.entries(nodes).map(
      ([node, place]) => `      ${JSON.stringify(node)}: ${JSON.stringify(place)}`,
    );
    return `  ${JSON.stringify(id)}: {\n    "size": ${JSON.stringify(size)},\n    "nodes": {\n${lines.join(",\n")}\n    }\n  }`;
  });
  return `{\n${layouts.join(",\n")}\n}\n`;
}
