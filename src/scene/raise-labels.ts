import { textWidth } from "../layout/measure/text-width.ts";
import { innerHalfWidth } from "./shape-outline.ts";
import type { Scene, SceneNode } from "./types.ts";

/** Other fonts than the measured one run a little wider. */
const widthReserve = 1.04;
/** From the middle of a line to the top of its capitals, in font sizes. */
const capitals = 0.36;
/** How near a label's lines come to the upper and lower edge of their box, as a share of its height. */
const heightShare = 0.92;

/** A scene whose labels below a size, in scene units, are set in it where their boxes have the room; boxes stay. */
export function raiseLabels(scene: Scene, smallest: number): Scene {
  const raised = (node: SceneNode): SceneNode => {
    const { label } = node;
    if (label.fontSize >= smallest) return node;
    const lineHeight = (label.lineHeight / label.fontSize) * smallest;
    const bigger = { ...node, label: { ...label, fontSize: smallest, lineHeight } };
    return fits(bigger) ? bigger : node;
  };
  return { ...scene, nodes: scene.nodes.map(raised) };
}

function fits({ label, shape, width, height, labelShift }: SceneNode): boolean {
  const { lines, fontSize, lineHeight, fontWeight } = label;
  if (lines.length * lineHeight > height * heightShare) return false;
  return lines.every((line, at) => {
    const middle = (at - (lines.length - 1) / 2) * lineHeight;
    const edge = Math.abs(middle) + fontSize * capitals;
    const room = 2 * (innerHalfWidth(shape, width, height, edge) - Math.abs(labelShift));
    return textWidth(line, fontSize, fontWeight) * widthReserve <= room;
  });
}
