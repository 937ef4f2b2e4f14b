import { hueOf, type Palette } from "./palette.ts";
import type { Dot } from "./types.ts";

/**
 * The dots of a shared node: a little grid of two columns in which each project of the atlas has its fixed
 * place, so that the same project is found at the same spot on every node. `left` is the grid's left edge
 * from the box's centre, `unit` the room a dot takes; all in scene units.
 */
export function projectDots(
  projects: readonly string[],
  allProjects: readonly string[],
  colors: Palette,
  left: number,
  unit: number,
): readonly Dot[] {
  const rows = Math.ceil(allProjects.length / 2);
  return projects.map((id) => {
    const index = allProjects.indexOf(id);
    const [column, row] = [index % 2, Math.floor(index / 2)];
    return {
      dx: left + (column + 0.5) * unit,
      dy: (row - (rows - 1) / 2) * unit,
      radius: unit * 0.4,
      color: hueOf(colors, index),
    };
  });
}
