import type { Focus } from "../../core/view/focus.ts";
import { mix } from "../looks/colour.ts";
import type { Palette } from "../looks/palette.ts";
import type { SceneEdge, SceneLine, SceneNode } from "../types.ts";
import type { Drawn } from "./drawn.ts";

/** How many times as wide outlines and lines are that are chosen, or lit beside what is chosen: small nodes have thin ones. */
const outline = { chosen: 2.2, lit: 1.5 } as const;
const stroke = { chosen: 1.6, lit: 1.3 } as const;
/** How much is left of what is neither. */
const dimmedShare = 0.6;

/** What is drawn, with what is chosen standing out as it does on the screen: in the accent, its neighbours before the rest. */
export function markChosen(
  drawn: Drawn,
  chosen: ReadonlySet<string>,
  { core, nodes, edges }: Focus,
  { accent, paper }: Palette,
): Drawn {
  if (core.size === 0) return drawn;
  const dim = (color: string) => mix(color, paper, dimmedShare);
  const node = (one: SceneNode): SceneNode => {
    if (chosen.has(one.id)) {
      // What has no outline of its own has nothing but its words to stand out by.
      if (one.outline) {
        const textColor = one.boxed ? one.textColor : accent;
        return { ...outlined(one, outline.chosen), stroke: accent, textColor };
      }
      return { ...one, stroke: accent, textColor: accent, label: { ...one.label, fontWeight: 600 } };
    }
    if (nodes.has(one.id)) return one.boxed ? outlined(one, outline.lit) : one;
    // Projects say where everything is, and explain their hue in the legend.
    if (one.role === "root") return one;
    const dots = one.dots.map((dot) => ({ ...dot, color: dim(dot.color) }));
    return { ...one, fill: dim(one.fill), stroke: dim(one.stroke), textColor: dim(one.textColor), dots };
  };
  const edge = (one: SceneEdge): SceneEdge => {
    if (chosen.has(one.id)) return { ...widened(one, stroke.chosen), stroke: accent };
    if (edges.has(one.id)) return widened(one, stroke.lit);
    return { ...one, stroke: dim(one.stroke) };
  };
  const line = (one: SceneLine): SceneLine => {
    if (one.edges.length > 0 && one.edges.every((id) => chosen.has(id)))
      return { ...widened(one, stroke.chosen), stroke: accent };
    if (one.edges.length > 0 && one.edges.every((id) => edges.has(id))) return widened(one, stroke.lit);
    return { ...one, stroke: dim(one.stroke) };
  };
  const rank = ({ edge: { id } }: Drawn["edges"][number]) => Number(edges.has(id)) + Number(chosen.has(id));
  return {
    ...drawn,
    lines: drawn.lines.map((one) => ({ ...one, line: line(one.line) })),
    nodes: drawn.nodes.map((one) => ({ ...one, node: node(one.node) })),
    // What is lit lies over what is not.
    edges: drawn.edges.map((one) => ({ ...one, edge: edge(one.edge) })).toSorted((a, b) => rank(a) - rank(b)),
  };
}

function outlined(node: SceneNode, times: number): SceneNode {
  return { ...node, strokeWidth: node.strokeWidth * times, dash: node.dash.map((length) => length * times) };
}

function widened<Line extends SceneEdge | SceneLine>(one: Line, times: number): Line {
  return { ...one, width: one.width * times, dash: one.dash.map((length) => length * times) };
}
