import type { Part } from "../../core/graph/participation.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { blockColumns } from "./block-columns.ts";
import { shownParticipation } from "./shown-participation.ts";
import { withBasis } from "./with-basis.ts";

/** The table of institutions by measures as it is copied: headings, then a row an institution, its ties in words. */
export function institutionCells(explorer: Explorer): TsvCell[][] {
  const { blocks, rows } = shownParticipation(explorer);
  const columns = blocks.flatMap(blockColumns);
  const words = (parts: readonly Part[]) =>
    parts.map((part) => partWords(explorer, part)).join(explorer.t("common.listSeparator"));
  const head = [explorer.t("matrix.institution"), explorer.t("matrix.count")];
  return [
    [...head, ...columns.map((column) => nameOf(explorer, column))],
    ...rows.map((row) => [
      nameOf(explorer, row.institution),
      countParts(row, explorer.passing()),
      ...columns.map((column) => words(row.parts.get(column) ?? [])),
    ]),
  ];
}

/** A tie in short: the part that is taken, or from where it is by default. */
function partWords(explorer: Explorer, { kind, basis, inheritedFrom }: Part): string {
  const said =
    inheritedFrom === undefined
      ? explorer.t(`matrix.kind.${kind}`)
      : explorer.t("types.byDefaultFrom", { from: nameOf(explorer, inheritedFrom) });
  return withBasis(explorer, said, basis);
}
