import type { JSX } from "solid-js";
import type { Basis, NodeType } from "../../core/atlas/vocabulary.ts";
import { dashOf } from "../../scene/looks/appearance.ts";
import { shapeOfType } from "../../scene/shape/shape-of-type.ts";
import { shapePath } from "../../scene/shape/shape-path.ts";

/** The shape of a type of node, in the colour of the text unless it has a hue of its own. */
export function TypeMark(props: { type: NodeType; class?: string; hue?: string }): JSX.Element {
  return (
    <svg
      class={props.class ?? "legend-mark"}
      viewBox="-14 -7.5 28 15"
      aria-hidden="true"
      style={{ stroke: props.hue }}
    >
      <path d={shapePath(shapeOfType[props.type], 26, 13)} />
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
