import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-moves.ts";
import { passes } from "./passes.ts";

/**
 * A node or tie as something to choose: a click chooses it, with Shift besides what is chosen; pointing at it lights it
 * in every view, and what the filter leaves out is faded.
 */
export function ChooseButton(props: {
  explorer: Explorer;
  id: string;
  class: string;
  title?: string;
  tabIndex?: number | undefined;
  children: JSX.Element;
}): JSX.Element {
  const { explorer } = props;
  return (
    <button
      type="button"
      class={props.class}
      classList={{ "is-faded": !passes(explorer, props.id) }}
      title={props.title}
      tabIndex={props.tabIndex}
      aria-pressed={explorer.selected().includes(props.id)}
      onClick={(event) => choose(explorer, props.id, event.shiftKey)}
      onPointerEnter={() => explorer.setHover(props.id)}
      onPointerLeave={() => explorer.setHover(undefined)}
      onFocus={() => explorer.setHover(props.id)}
      onBlur={() => explorer.setHover(undefined)}
    >
      {props.children}
    </button>
  );
}
