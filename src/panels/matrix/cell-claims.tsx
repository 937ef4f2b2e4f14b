import { createEffect, For, type JSX } from "solid-js";
import type { Part } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { placeBelow } from "../../ui/place-below.ts";
import { describePart } from "./part-words.ts";

/** A cell with several ties, and the button that stands for it. */
export interface OpenCell {
  readonly parts: readonly Part[];
  readonly column: string;
  readonly button: HTMLElement;
}

/** The ties of a cell that has several, as sentences to choose from, beside that cell; Escape and a click elsewhere close it. */
export function CellClaims(props: {
  explorer: Explorer;
  cell: OpenCell | undefined;
  onClose(): void;
}): JSX.Element {
  const { explorer } = props;
  let list: HTMLDialogElement | undefined;
  createEffect(() => {
    if (!list || !props.cell) return;
    placeBelow(list, props.cell.button, { width: 320, height: 160 });
    list.showPopover();
    list.querySelector("button")?.focus();
  });
  const choose = (edge: string) => {
    list?.hidePopover();
    explorer.select(edge);
  };
  return (
    <dialog
      ref={list}
      class="cell-claims"
      aria-label={explorer.t("matrix.cell")}
      popover="auto"
      onToggle={(event) => {
        if (event.newState === "closed") props.onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") event.stopPropagation();
      }}
    >
      <h3>{explorer.t("matrix.cell")}</h3>
      <ul>
        <For each={props.cell?.parts ?? []}>
          {(part) => (
            <li>
              <button type="button" class="connection" onClick={() => choose(part.edge)}>
                {describePart(explorer, props.cell?.column ?? "", part)}
              </button>
            </li>
          )}
        </For>
      </ul>
    </dialog>
  );
}
