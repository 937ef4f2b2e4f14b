import type { JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import type { OutlineTree } from "./create-outline-tree.tsx";

/** What opens and closes the whole tree. */
export function TreeTools(props: { explorer: Explorer; tree: OutlineTree }): JSX.Element {
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
