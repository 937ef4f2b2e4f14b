import "../../i18n/late/outline.ts";
import { createMemo, createUniqueId, type JSX, Show } from "solid-js";
import { viewSpecs } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Tree } from "../../ui/tree/tree.tsx";
import type { TreeModel } from "../../ui/tree/tree-step.ts";
import { loadSearchData } from "../search/load-search.ts";
import { CopyTsv } from "../table/copy-tsv.tsx";
import { EmptyState } from "../view/empty-state.tsx";
import { LongNote } from "../view/long-note.tsx";
import { ViewFrame } from "../view/view-frame.tsx";
import { printing } from "../window/printing.ts";
import type { AnyTable } from "./column.ts";
import { createInitials } from "./create-initials.ts";
import { createOutlineTree, type OutlineTree } from "./create-outline-tree.tsx";
import { DataTable } from "./data-table.tsx";
import { OutlineHeads } from "./outline-label.tsx";
import { copiedRows, outlineTables, shownRows } from "./outline-tables.ts";

/** The outline view: everything as a tree, or as a table of nodes, ties, figures or evidence. */
export function OutlineView(props: {
  explorer: Explorer;
  /** The name of the atlas's folder, where its readings are. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  const prints = printing();
  const tree = createOutlineTree(explorer, {
    printing: prints,
    initials: createInitials(explorer, () => loadSearchData(props.folder).then((data) => data?.readings)),
  });
  const part = createMemo(() => viewSpecs.outline.parts.find((id) => id === explorer.part()) ?? "tree");
  const table = createMemo(() => {
    const id = part();
    return id === "tree" ? undefined : outlineTables[id](explorer);
  });
  return (
    <ViewFrame
      explorer={explorer}
      class={table() ? "outline has-table" : "outline"}
      parts={viewSpecs.outline.parts.map((id) => ({ id, label: explorer.t(`outline.${id}`) }))}
      partsLabel={explorer.t("outline.parts")}
      tools={
        <Show when={table()} keyed fallback={<TreeTools explorer={explorer} tree={tree} />}>
          {(open) => <CopyTsv explorer={explorer} rows={() => copiedRows(explorer, open)} />}
        </Show>
      }
    >
      <Show when={table()} keyed fallback={<TreePart explorer={explorer} model={tree.model} />}>
        {(open) => {
          const rows = createMemo(() => shownRows(explorer, open));
          return <TablePart explorer={explorer} table={open} rows={rows()} printing={prints()} />;
        }}
      </Show>
    </ViewFrame>
  );
}

/** A table of the outline, or why there is nothing in it. */
function TablePart(props: {
  explorer: Explorer;
  table: AnyTable;
  rows: readonly object[];
  printing: boolean;
}): JSX.Element {
  const hintId = createUniqueId();
  return (
    <Show when={props.rows.length > 0} fallback={<NothingHere explorer={props.explorer} />}>
      <p class="outline-hint muted" id={hintId}>
        {props.explorer.t("outline.tableKeys")}
      </p>
      <DataTable {...props} describedBy={hintId} />
    </Show>
  );
}

/** What stands in place of a tree or table without lines: the filter leaves nothing, or the atlas has nothing. */
function NothingHere(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const filtered = () => explorer.passingCounts().shown < explorer.passingCounts().total;
  return (
    <Show
      when={filtered()}
      fallback={<EmptyState explorer={explorer} message={explorer.t("outline.noRows")} />}
    >
      <EmptyState explorer={explorer} />
    </Show>
  );
}

/** The outline as a tree, or why there is nothing in it. */
function TreePart(props: { explorer: Explorer; model: TreeModel }): JSX.Element {
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

/** What opens and closes the whole tree. */
function TreeTools(props: { explorer: Explorer; tree: OutlineTree }): JSX.Element {
  const { t } = props.explorer;
  return (
    <>
      <button type="button" class="quiet-button" onClick={() => props.tree.openAll()}>
        {t("outline.openAll")}
      </button>
      <button type="button" class="quiet-button" onClick={() => props.tree.closeAll()}>
        {t("outline.closeAll")}
      </button>
    </>
  );
}
