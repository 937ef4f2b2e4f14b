import { type JSX, Show } from "solid-js";
import type { AnyDoer } from "../../core/graph/doers-of.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { NodeButton } from "../thing/node-button.tsx";

/** An institution that does what a figure is about, its part where that is not the lead, and whether it is inherited. */
export function FigureDoerLine(props: { explorer: Explorer; doer: AnyDoer }): JSX.Element {
  const { explorer } = props;
  return (
    <>
      <NodeButton explorer={explorer} id={props.doer.institution} markless />
      <Show when={props.doer.from === undefined && props.doer.role !== "lead" && props.doer.role}>
        {(role) => <span class="muted"> {explorer.t(`types.role.${role()}`)}</span>}
      </Show>
      <Show when={props.doer.from}>
        {(from) => (
          <span class="muted" title={explorer.t("types.byDefaultFrom", { from: nameOf(explorer, from()) })}>
            {" "}
            {explorer.t("types.byDefault")}
          </span>
        )}
      </Show>
    </>
  );
}
