import type { JSX } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { Basis } from "../../core/atlas/vocabulary.ts";
import { claimProject } from "../../core/graph/claims.ts";
import { projectPlace } from "../../core/graph/tree.ts";
import type { TypeDef } from "../../core/vocabulary/vocabulary-schema.ts";
import { dashOf } from "../../scene/looks/appearance.ts";
import { hueOf, palette } from "../../scene/looks/palette.ts";
import { shapePath } from "../../scene/shape/shape-path.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The shape of a node's type in the hue of its project; what belongs to none or to several has no hue. */
export function NodeMark(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  return (
    <TypeMark
      type={explorer.graph.getNodeAttribute(props.id, "type")}
      class="node-mark"
      hue={projectHue(explorer, claimProject(explorer.graph, props.id))}
    />
  );
}

/** The colour of a project in the reader's theme; that of what is shared where there is none. */
export function projectHue(explorer: Explorer, project: Id | undefined): string {
  const place = project === undefined ? undefined : projectPlace(explorer.graph, project);
  return place === undefined ? "var(--edge)" : hueOf(palette(explorer.theme()), place);
}

/** The shape of a type of node, in the colour of the text unless it has a hue of its own. */
export function TypeMark(props: { type: TypeDef; class?: string; hue?: string }): JSX.Element {
  return (
    <svg
      class={props.class ?? "legend-mark"}
      viewBox="-14 -7.5 28 15"
      aria-hidden="true"
      style={{ stroke: props.hue }}
    >
      <path d={shapePath(props.type.shape, 26, 13)} />
    </svg>
  );
}

/** The line of a basis, in the colour of the text. */
export function BasisMark(props: { basis: Basis }): JSX.Element {
  return (
    <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
      <path d="M-13 0H13" stroke-dasharray={dashOf(props.basis, 1.8).join(" ")} stroke-width="1.8" />
    </svg>
  );
}
