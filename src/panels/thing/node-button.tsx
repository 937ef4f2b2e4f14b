import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { ChooseButton } from "./choose-button.tsx";
import { nameOf } from "./name-of.ts";
import { NodeMark } from "./node-mark.tsx";

/** A node as something to choose, wherever one is named: its type's shape in its project's hue, and its label. */
export function NodeButton(props: {
  explorer: Explorer;
  id: string;
  /** Another text than the label. */
  text?: string;
  markless?: boolean;
  tabIndex?: number;
}): JSX.Element {
  return (
    <ChooseButton explorer={props.explorer} id={props.id} class="node-button" tabIndex={props.tabIndex}>
      <Show when={!props.markless}>
        <NodeMark explorer={props.explorer} id={props.id} />
      </Show>
      <span>{props.text ?? nameOf(props.explorer, props.id)}</span>
    </ChooseButton>
  );
}
