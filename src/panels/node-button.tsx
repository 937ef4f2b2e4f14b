import { type JSX, Show } from "solid-js";
import { rootProjects } from "../core/graph/tree.ts";
import { hueOf, palette } from "../scene/palette.ts";
import { shapePath } from "../scene/shape-path.ts";
import { typeStyle } from "../scene/type-style.ts";
import type { Explorer } from "../state/explorer.ts";

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
}): JSX.Element {
  const { explorer } = props;
  const node = () => explorer.graph.getNodeAttribute(props.id, "node");
  const hue = () => {
    const { projects } = explorer.graph.getNodeAttributes(props.id);
    const [first] = projects;
    if (first === undefined || projects.length > 1) return "var(--edge)";
    return hueOf(palette(explorer.theme()), rootProjects(explorer.graph).indexOf(first));
  };
  return (
    <button
      type="button"
      class="node-button"
      classList={{ "is-faded": !explorer.passing().nodes.has(props.id) }}
      aria-pressed={explorer.selected().includes(props.id)}
      onClick={(event) => (event.shiftKey ? explorer.toggleSelected(props.id) : explorer.select(props.id))}
      onPointerEnter={() => explorer.setHover(props.id)}
      onPointerLeave={() => explorer.setHover(undefined)}
      onFocus={() => explorer.setHover(props.id)}
      onBlur={() => explorer.setHover(undefined)}
    >
      <Show when={!props.markless}>
        <svg class="node-mark" viewBox="-14 -8.5 28 17" aria-hidden="true" style={{ stroke: hue() }}>
          <path d={shapePath(typeStyle(node().type, "zh").shape, 25, 14)} />
        </svg>
      </Show>
      <span>{props.text ?? node().label[explorer.language()]}</span>
    </button>
  );
}
