import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { ChooseButton } from "../thing/choose-button.tsx";
import { nameOf } from "../thing/name-of.ts";
import { BasisMark } from "../thing/type-mark.tsx";
import { evidencePlaces } from "./evidence-places.ts";

/** A tie told as a sentence to choose, with its basis and where it is said. */
export function TieLine(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const edge = () => explorer.graph.getEdgeAttribute(props.id, "edge");
  return (
    <ChooseButton explorer={explorer} id={props.id} class="tie-line">
      <span>{nameOf(explorer, props.id)}</span>
      <span class="tie-ground muted">
        <BasisMark basis={edge().basis} />
        {[explorer.t(`types.basis.${edge().basis}`), ...evidencePlaces(edge())].join(" · ")}
      </span>
    </ChooseButton>
  );
}
