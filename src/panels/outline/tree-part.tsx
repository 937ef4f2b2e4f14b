import { createUniqueId, type JSX, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { Tree } from "../../ui/tree.tsx";
import type { TreeModel } from "../../ui/tree-model.ts";
import { LongNote } from "../view/long-note.tsx";
import { NothingHere } from "./nothing-here.tsx";
import { OutlineHeads } from "./outline-columns.tsx";

/** The outline as a tree, or why there is nothing in it. */
export function TreePart(props: { explorer: Explorer; model: TreeModel }): JSX.Element {
  const { explorer } = props;
  const hintId = createUniqueId();
  return (
    <Show when={props.model.roots().length > 0} fallback={<NothingHere explorer={explorer} />}>
      <p class="outline-hint muted" id={hintId}>
        {explorer.t("outline.treeKeys")}
      </p>
      <LongNote explorer={explorer} long={!props.model.whole()} />
      <Show when={explorer.passing().nodes.size === 0}>
        <p class="outline-none" role="status">
          {explorer.t("outline.nonePass")}
          <button type="button" class="quiet-button" onClick={() => explorer.clearFilter()}>
            {explorer.t("command.clearFilter")}
          </button>
        </p>
      </Show>
      <div class="tree-sheet">
        <OutlineHeads explorer={explorer} />
        <Tree model={props.model} label={explorer.t("view.outline")} describedBy={hintId} />
      </div>
    </Show>
  );
}
