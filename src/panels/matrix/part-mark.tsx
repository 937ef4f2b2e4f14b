import { type JSX, Show } from "solid-js";
import type { Basis } from "../../core/atlas/vocabulary.ts";
import { type PartMarkKind, partMarks } from "./part-marks.ts";

/** The mark of one tie in the colour of the text; a frame says where it is not stated: dashed if inferred, dotted if background. */
export function PartMark(props: { kind: PartMarkKind; basis?: Basis }): JSX.Element {
  const shape = () => partMarks[props.kind];
  return (
    <span
      class={`part-mark is-${props.basis ?? "stated"}`}
      classList={{ "is-default": props.kind === "default" }}
    >
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <path class="part-line" d={shape().line} />
        <Show when={shape().fill}>{(fill) => <path class="part-fill" d={fill()} />}</Show>
      </svg>
    </span>
  );
}
