import { For, type JSX } from "solid-js";
import type { Part } from "../../core/graph/participation.ts";
import { partPasses } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-moves.ts";
import { PartMark } from "./part-mark.tsx";
import { sayPart } from "./say-part.ts";

/** The ties of one cell as one thing to press: the only tie is chosen, of several the reader chooses. */
export function CellButton(props: {
  explorer: Explorer;
  column: string;
  parts: readonly Part[];
  hue: string;
  onSeveral(parts: readonly Part[], column: string, button: HTMLElement): void;
}): JSX.Element {
  const { explorer } = props;
  const name = () => props.parts.map((part) => sayPart(explorer, props.column, part)).join(" ");
  const press = (button: HTMLElement, besides: boolean) => {
    const [only, ...more] = props.parts;
    if (!only || more.length > 0) props.onSeveral(props.parts, props.column, button);
    else choose(explorer, only.edge, besides);
  };
  return (
    <button
      type="button"
      class="cell-button"
      classList={{
        "is-faded": !props.parts.some((part) => partPasses(explorer.passing(), props.column, part)),
      }}
      style={{ color: props.hue }}
      aria-label={name()}
      aria-pressed={props.parts.some(
        ({ edge, inheritedFrom }) => inheritedFrom === undefined && explorer.selected().includes(edge),
      )}
      title={name()}
      tabIndex={-1}
      onClick={(event) => press(event.currentTarget, event.shiftKey)}
    >
      <For each={props.parts}>
        {({ kind, basis, inheritedFrom }) => (
          <PartMark kind={inheritedFrom === undefined ? kind : "default"} basis={basis} />
        )}
      </For>
    </button>
  );
}
