import "../../i18n/late/outline.ts";
import { createMemo, type JSX, Show } from "solid-js";
import { viewSpecs } from "../../core/view/view-ids.ts";
import type { Explorer } from "../../state/explorer.ts";
import { loadSearchData } from "../search/load-search-data.ts";
import { CopyTsv } from "../table/copy-tsv.tsx";
import { ViewFrame } from "../view/view-frame.tsx";
import { printing } from "../window/printing.ts";
import { createInitials } from "./create-initials.ts";
import { createOutlineTree } from "./create-outline-tree.tsx";
import { outlineTables } from "./outline-tables.ts";
import { copiedRows, shownRows } from "./shown-rows.ts";
import { TablePart } from "./table-part.tsx";
import { TreePart } from "./tree-part.tsx";
import { TreeTools } from "./tree-tools.tsx";

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
