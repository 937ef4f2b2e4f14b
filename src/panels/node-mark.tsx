import type { JSX } from "solid-js";
import { projectPlace } from "../core/graph/project-place.ts";
import { hueOf, palette } from "../scene/palette.ts";
import { shapePath } from "../scene/shape-path.ts";
import { typeStyle } from "../scene/type-style.ts";
import type { Explorer } from "../state/explorer.ts";

/** The shape of a node's type in the hue of its project; what belongs to none or to several has no hue. */
export function NodeMark(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const hue = () => {
    const { projects } = explorer.graph.getNodeAttributes(props.id);
    const [first = ""] = projects;
    const place = projectPlace(explorer.graph, first);
    if (place === undefined || projects.length > 1) return "var(--edge)";
    return hueOf(palette(explorer.theme()), place);
  };
  const type = () => explorer.graph.getNodeAttribute(props.id, "node").type;
  return (
    <svg class="node-mark" viewBox="-14 -8.5 28 17" aria-hidden="true" style={{ stroke: hue() }}>
      <path d={shapePath(typeStyle(type(), "zh").shape, 25, 14)} />
    </svg>
  );
}
