import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { NodeButton } from "../node-button.tsx";

/** A node or a tie as something to choose; `text` is what it is called. */
export function ThingButton(props: {
  explorer: Explorer;
  id: string;
  text: string;
  tabIndex: number;
}): JSX.Element {
  const { explorer } = props;
  return (
    <Show
      when={explorer.graph.hasNode(props.id)}
      fallback={
        <button
          type="button"
          class="node-button"
          classList={{ "is-faded": !explorer.passing().edges.has(props.id) }}
          tabIndex={props.tabIndex}
          aria-pressed={explorer.selected().includes(props.id)}
          onClick={(event) =>
            event.shiftKey ? explorer.toggleSelected(props.id) : explorer.select(props.id)
          }
          onPointerEnter={() => explorer.setHover(props.id)}
          onPointerLeave={() => explorer.setHover(undefined)}
          onFocus={() => explorer.setHover(props.id)}
          onBlur={() => explorer.setHover(undefined)}
        >
          {props.text}
        </button>
      }
    >
      <NodeButton explorer={explorer} id={props.id} text={props.text} tabIndex={props.tabIndex} />
    </Show>
  );
}
