import { organTable } from "../../core/graph/organ-claims.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import { organsInView } from "../../core/view/organs-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { claimName } from "./claim-name.ts";
import { countClaims, sortedProjects } from "./sorted-projects.ts";
import { withBasis } from "./with-basis.ts";

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
    [t("matrix.project"), ...table.organs.map((organ) => nameOf(explorer, organ)), t("matrix.claims")],
    ...sortedProjects(explorer, table).map((project) => [
      nameOf(explorer, project),
      ...table.organs.map((organ) => words(project, organ)),
      countClaims(explorer, table, { project }),
    ]),
  ];
}
