import type { Focus } from "../core/view/focus.ts";
import { mix } from "./colour.ts";
import type { Palette } from "./palette.ts";
import type { Scene, SceneEdge, SceneLine, SceneNode } from "./types.ts";

/** How many times as wide outlines and ties are that are chosen, or lit beside what is chosen: small nodes have thin ones. */
const outline = { chosen: 2.4, lit: 1.5 } as const;
const tie = { chosen: 2.4, lit: 1.7 } as const;
/** How much is left of what is neither. */
const dimmedShare = 0.6;

/** A scene in which what is chosen stands out as it does on the screen: in the accent, its neighbours before the rest. */
export function markChosen(
  scene: Scene,
  chosen: ReadonlySet<string>,
  { core, nodes, edges }: Focus,
  { accent, paper }: Palette,
): Scene {
  if (core.size === 0) return scene;
  const dim = (color: string) => mix(color, paper, dimmedShare);
  const node = (one: SceneNode): SceneNode => {
    if (chosen.has(one.id)) return { ...outlined(one, outline.chosen), stroke: accent };
    if (nodes.has(one.id)) return outlined(one, outline.lit);
    // Projects say where everything is, and explain their hue in the legend.
    if (one.type === "project") return one;
    const dots = one.dots.map((dot) => ({ ...dot, color: dim(dot.color) }));
    return { ...one, fill: dim(one.fill), stroke: dim(one.stroke), textColor: dim(one.textColor), dots };
  };
  const edge = (one: SceneEdge): SceneEdge => {
    if (chosen.has(one.id)) return { ...drawnAt(one, tie.chosen), stroke: accent };
    if (edges.has(one.id)) return drawnAt(one, tie.lit);
    return { ...one, stroke: dim(one.stroke) };
  };
  const line = (one: SceneLine): SceneLine => ({ ...one, stroke: dim(one.stroke) });
  const rank = ({ id }: SceneEdge) => Number(edges.has(id)) + Number(chosen.has(id));
  return {
    ...scene,
    lines: scene.lines.map(line),
    nodes: scene.nodes.map(node),
    // What is lit lies over what is not.
    edges: scene.edges.map(edge).toSorted((a, b) => rank(a) - rank(b)),
  };
}

function outlined(node: SceneNode, times: number): SceneNode {
  return { ...node, strokeWidth: node.strokeWidth * times, dash: node.dash.map((length) => length * times) };
}

function drawnAt(edge: SceneEdge, times: number): SceneEdge {
  return { ...edge, width: edge.width * times, dash: edge.dash.map((length) => length * times) };
}
