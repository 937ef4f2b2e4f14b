import { type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-actions.ts";
import { nameOf } from "./name-of.ts";
import { NodeMark } from "./node-mark.tsx";
import { passes } from "./passes.ts";
import { pointsAt } from "./points-at.ts";

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
      {...pointsAt(explorer, () => props.id)}
      onFocus={() => explorer.setHover(props.id)}
      onBlur={() => explorer.setHover(undefined)}
    >
      {props.children}
    </button>
  );
}
