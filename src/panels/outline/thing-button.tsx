import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { ChooseButton } from "../thing/choose-button.tsx";
import { NodeButton } from "../thing/node-button.tsx";

/** A node or a tie as something to choose; `text` is what it is called. */
export function ThingButton(props: {
  explorer: Explorer;
  id: string;
  text: string;
  tabIndex: number;
}): JSX.Element {
  return (
    <Show
      when={props.explorer.graph.hasNode(props.id)}
      fallback={
        <ChooseButton explorer={props.explorer} id={props.id} class="node-button" tabIndex={props.tabIndex}>
          {props.text}
        </ChooseButton>
      }
    >
      <NodeButton {...props} />
    </Show>
  );
}
