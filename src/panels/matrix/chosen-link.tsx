import type { JSX } from "solid-js";
import { encodeLink } from "../../core/link/encode-link.ts";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-moves.ts";

/** A link inside a drawing that chooses a node or tie, with Shift besides what is chosen; its address opens this view with that alone. */
export function ChosenLink(props: {
  explorer: Explorer;
  id: string;
  name: string;
  class: string;
  /** Whether Tab leads to it. */
  tab: boolean;
  children: JSX.Element;
}): JSX.Element {
  const { explorer } = props;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    choose(explorer, props.id, event.shiftKey);
  };
  // Inside a g, so that the compiler makes it a link of the drawing and not of the page; its class goes to the g, because
  // the compiler would set that of a link of the page.
  return (
    <g class={props.class} classList={{ "is-chosen": explorer.selected().includes(props.id) }}>
      <a
        href={encodeLink({ ...explorer.link(), sel: [props.id] })}
        aria-label={props.name}
        aria-current={explorer.selected().includes(props.id) ? "true" : undefined}
        tabIndex={props.tab ? 0 : -1}
        onClick={follow}
        onPointerEnter={() => explorer.setHover(props.id)}
        onPointerLeave={() => explorer.setHover(undefined)}
        onFocus={() => explorer.setHover(props.id)}
        onBlur={() => explorer.setHover(undefined)}
      >
        {props.children}
      </a>
    </g>
  );
}
