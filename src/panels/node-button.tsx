import { type JSX, Show } from "solid-js";
import type { Explorer } from "../state/explorer.ts";
import { NodeMark } from "./node-mark.tsx";

/**
 * A node as something to choose, wherever one is named: its type's shape in its project's hue, and its label. A click
 * chooses it, with Shift besides what is chosen; pointing at it lights it in every view.
 */
export function NodeButton(props: {
  explorer: Explorer;
  id: string;
  /** Another text than the label. */
  text?: string;
  markless?: boolean;
  tabIndex?: number;
}): JSX.Element {
  const { explorer } = props;
  const node = () => explorer.graph.getNodeAttribute(props.id, "node");
  return (
    <button
      type="button"
      class="node-button"
      tabIndex={props.tabIndex}
      classList={{ "is-faded": !explorer.passing().nodes.has(props.id) }}
      aria-pressed={explorer.selected().includes(props.id)}
      onClick={(event) => (event.shiftKey ? explorer.toggleSelected(props.id) : explorer.select(props.id))}
      onPointerEnter={() => explorer.setHover(props.id)}
      onPointerLeave={() => explorer.setHover(undefined)}
      onFocus={() => explorer.setHover(props.id)}
      onBlur={() => explorer.setHover(undefined)}
    >
      <Show when={!props.markless}>
        <NodeMark explorer={explorer} id={props.id} />
      </Show>
      <span>{props.text ?? node().label[explorer.language()]}</span>
    </button>
  );
}
