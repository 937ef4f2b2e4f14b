import type { JSX } from "solid-js";
import { type FigureKind, figureKindPath } from "../../scene/shape/figure-kind-path.ts";

/** The mark of what a figure says, in the colour of the text. */
export function KindMark(props: { kind: FigureKind }): JSX.Element {
  return (
    <svg class="kind-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={figureKindPath(props.kind)} />
    </svg>
  );
}
