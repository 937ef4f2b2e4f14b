import type { JSX } from "solid-js";
import { sayEdge } from "../../core/say/say-edge.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisMark } from "../type-mark.tsx";

/** A tie as something to choose: the line of its basis, and its sentence. */
export function TieButton(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const basis = () => explorer.graph.getEdgeAttribute(props.id, "edge").basis;
  return (
    <button
      type="button"
      class="node-button tie-line"
      classList={{ "is-faded": !explorer.passing().edges.has(props.id) }}
      aria-pressed={explorer.selected().includes(props.id)}
      onClick={(event) => (event.shiftKey ? explorer.toggleSelected(props.id) : explorer.select(props.id))}
      onPointerEnter={() => explorer.setHover(props.id)}
      onPointerLeave={() => explorer.setHover(undefined)}
      onFocus={() => explorer.setHover(props.id)}
      onBlur={() => explorer.setHover(undefined)}
    >
      <BasisMark basis={basis()} />
      <span>
        {sayEdge(explorer.graph, props.id, explorer.language())}
        <span class="visually-hidden"> ({explorer.t(`types.basis.${basis()}`)})</span>
      </span>
    </button>
  );
}
