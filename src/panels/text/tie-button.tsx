import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { ChooseButton } from "../thing/choose-button.tsx";
import { nameOf } from "../thing/name-of.ts";
import { BasisMark } from "../thing/type-mark.tsx";

/** A tie as something to choose: the line of its basis, and its sentence. */
export function TieButton(props: { explorer: Explorer; id: string }): JSX.Element {
  const { explorer } = props;
  const basis = () => explorer.graph.getEdgeAttribute(props.id, "edge").basis;
  return (
    <ChooseButton explorer={explorer} id={props.id} class="node-button is-tie">
      <BasisMark basis={basis()} />
      <span>
        {nameOf(explorer, props.id)}
        <span class="visually-hidden"> ({explorer.t(`types.basis.${basis()}`)})</span>
      </span>
    </ChooseButton>
  );
}
