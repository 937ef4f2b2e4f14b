import "../../i18n/late/facts.ts";
import { organTable } from "../../core/graph/organ-claims.ts";
import { type Part, type Participation, participation } from "../../core/graph/participation.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import { countParts, matrixInView, organsInView } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { blockColumns } from "./matrix-columns.ts";
import { claimName, kindWords, withBasis } from "./part-words.ts";
import { countClaims, sortedProjects, sortedRows } from "./sorted-rows.ts";

/** The table of institutions by measures as it is copied: headings, then a row an institution, its ties in words. */
export function institutionCells(explorer: Explorer): TsvCell[][] {
  const { blocks, rows } = shownParticipation(explorer);
  const columns = blocks.flatMap(blockColumns);
  const words = (parts: readonly Part[]) =>
    parts.map((part) => partWords(explorer, part)).join(explorer.t("common.listSeparator"));
  const head = [
    explorer.graph.getAttribute("vocabulary").labelOf("actor", explorer.language()),
    explorer.t("matrix.count"),
  ];
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
      ? kindWords(explorer, kind)
      : explorer.t("types.byDefaultFrom", { from: nameOf(explorer, inheritedFrom) });
  return withBasis(explorer, said, basis);
}

/** Who takes part in what, as the reader wants it: without what the filter hides, in the order that was chosen. */
export function shownParticipation(explorer: Explorer, all = participation(explorer.graph)): Participation {
  const shown = matrixInView(all, explorer.passing(), explorer.filter().mode);
  return { ...shown, rows: sortedRows(explorer, shown) };
}

/** The table of projects by organs as it is copied: headings, then a row a project, its claims by what makes them. */
export function organCells(explorer: Explorer): TsvCell[][] {
  const { t } = explorer;
  const table = organsInView(organTable(explorer.graph), explorer.passing(), explorer.filter().mode);
  const words = (project: string, organ: string) =>
    table.claims
      .filter((claim) => claim.project === project && claim.organ === organ)
      .map((claim) => withBasis(explorer, claimName(explorer, claim), claim.basis))
      .join(t("common.listSeparator"));
  return [
    [
      explorer.graph.getAttribute("vocabulary").labelOf("root", explorer.language()),
      ...table.organs.map((organ) => nameOf(explorer, organ)),
      t("matrix.claims"),
    ],
    ...sortedProjects(explorer, table).map((project) => [
      nameOf(explorer, project),
      ...table.organs.map((organ) => words(project, organ)),
      countClaims(explorer, table, { project }),
    ]),
  ];
}
