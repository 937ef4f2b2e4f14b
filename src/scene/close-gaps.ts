import { textWidth } from "../layout/measure/text-width.ts";
import type { Box, Point, Scene } from "./types.ts";

/** Room that stays between rows and between columns, in scene units: enough for an arrowhead and for ties side by side. */
const [widestColumnGap, widestRowGap] = [40, 26];

/**
 * A scene of what is drawn alone, the rows and columns that this leaves empty closed up: what is left of or above
 * something else stays so, what stands in line stays in line, boxes keep their size and ties their right angles. Without `columns` only rows close.
 */
export function closeGaps(
  scene: Scene,
  drawn: (id: string) => boolean,
  { columns = true }: { readonly columns?: boolean } = {},
): Scene {
  const nodes = scene.nodes.filter(({ id }) => drawn(id));
  const there = new Set(nodes.map(({ id }) => id));
  const boxes: readonly Box[] = [
    ...nodes,
    ...scene.headings.map(({ x, y, text, fontSize }) => ({
      x,
      y,
      width: textWidth(text, fontSize, 400),
      height: fontSize * 1.4,
    })),
  ];
  const across = columns
    ? closing(
        boxes.map(({ x, width }) => [x - width / 2, x + width / 2]),
        widestColumnGap,
      )
    : (x: number) => x;
  const down = closing(
    boxes.map(({ y, height }) => [y - height / 2, y + height / 2]),
    widestRowGap,
  );
  const moved = <T extends { readonly x: number; readonly y: number }>(one: T): T => ({
    ...one,
    x: across(one.x),
    y: down(one.y),
  });
  return {
    ...scene,
    width: across(scene.width) - across(0),
    height: down(scene.height) - down(0),
    nodes: nodes.map(moved),
    edges: scene.edges
      .filter(({ id, source, target }) => there.has(source) && there.has(target) && drawn(id))
      .map((edge) => ({
        id: edge.id,
        source: edge.source,
        target: edge.target,
        relation: edge.relation,
        basis: edge.basis,
        // Found when asked for, like the way that it is made of.
        get points() {
          return edge.points.map(([x, y]): Point => [across(x), down(y)]);
        },
        cornerRadius: edge.cornerRadius,
        stroke: edge.stroke,
        width: edge.width,
        dash: edge.dash,
        arrow: edge.arrow,
        standing: edge.standing,
      })),
    headings: scene.headings.map(moved),
  };
}

/** Where places along one side stand once every gap between some stretches is closed up to a width. */
function closing(
  stretches: readonly (readonly [from: number, to: number])[],
  widest: number,
): (at: number) => number {
  const gaps: { readonly from: number; readonly to: number }[] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const [from, to] of stretches.toSorted(([a], [b]) => a - b)) {
    if (from - reach > widest && Number.isFinite(reach)) gaps.push({ from: reach, to: from });
    reach = Math.max(reach, to);
  }
  return (at) =>
    gaps.reduce((place, { from, to }) => {
      const past = Math.min(Math.max(0, at - from), to - from);
      return place - past * (1 - widest / (to - from));
    }, at);
}
