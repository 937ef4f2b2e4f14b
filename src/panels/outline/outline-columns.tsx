import type { JSX } from "solid-js";
import { sentencesOf } from "../../core/graph/sentences-of.ts";
import type { OutlineItem } from "../../core/outline/outline.ts";
import type { Explorer } from "../../state/explorer.ts";
import { BasisMark } from "../thing/type-mark.tsx";

/** What stands beside a line of the outline where there is room: its note, its basis, its sentences. */
export function OutlineColumns(props: { explorer: Explorer; item: OutlineItem }): JSX.Element {
  const { explorer, item } = props;
  if (item.kind === "group" || item.kind === "rest") return undefined;
  const node = explorer.graph.getNodeAttribute(item.id, "node");
  const claim = item.kind === "tie" ? explorer.graph.getEdgeAttribute(item.key, "edge") : node;
  const note = () => (claim.note ?? node.note)[explorer.language()];
  const sentences = sentencesOf(explorer.graph, item.key).join(" ");
  return (
    <>
      <span class="tree-column is-note" title={note()}>
        {note()}
      </span>
      <span class="tree-column">
        <BasisMark basis={claim.basis} />
        {explorer.t(`types.basis.${claim.basis}`)}
      </span>
      <span class="tree-column" title={sentences}>
        {sentences}
      </span>
    </>
  );
}

/** The names of these columns, for the eye: every line is told by itself. */
export function OutlineHeads(props: { explorer: Explorer }): JSX.Element {
  const { t } = props.explorer;
  return (
    <div class="tree-heads" aria-hidden="true">
      <span>{t("outline.column.label")}</span>
      <span>{t("outline.column.note")}</span>
      <span>{t("outline.column.basis")}</span>
      <span>{t("outline.column.sentences")}</span>
      <span>{t("outline.column.ties")}</span>
    </div>
  );
}
