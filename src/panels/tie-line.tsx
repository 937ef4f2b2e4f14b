import type { JSX } from "solid-js";
import { sayEdge } from "../core/say/say-edge.ts";
import type { Explorer } from "../state/explorer.ts";
import { evidencePlaces } from "./evidence-places.ts";
import { BasisMark } from "./type-mark.tsx";

/** A tie told as a sentence with its basis and where it is said; a click chooses it. */
export function TieLine(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const edge = () => explorer.graph.getEdgeAttribute(props.id, "edge");
  return (
    <button type="button" class="tie-line" onClick={() => explorer.select(props.id)}>
      <span>{sayEdge(explorer.graph, props.id, explorer.language())}</span>
      <span class="tie-ground muted">
        <BasisMark basis={edge().basis} />
        {[explorer.t(`types.basis.${edge().basis}`), ...evidencePlaces(edge())].join(" · ")}
      </span>
    </button>
  );
}
