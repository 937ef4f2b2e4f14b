import type { JSX } from "solid-js";
import { claimProject } from "../../core/graph/claim-project.ts";
import type { Explorer } from "../../state/explorer.ts";
import { projectHue } from "./project-hue.ts";
import { TypeMark } from "./type-mark.tsx";

/** The shape of a node's type in the hue of its project; what belongs to none or to several has no hue. */
export function NodeMark(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  return (
    <TypeMark
      type={explorer.graph.getNodeAttribute(props.id, "node").type}
      class="node-mark"
      hue={projectHue(explorer, claimProject(explorer.graph, props.id))}
    />
  );
}
