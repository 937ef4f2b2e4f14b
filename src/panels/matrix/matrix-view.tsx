import "../../i18n/late/matrix.ts";
import { type JSX, Match, Switch } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { CopyTsv } from "../table/copy-tsv.tsx";
import { ViewFrame } from "../view/view-frame.tsx";
import { InstitutionsPart } from "./institutions-part.tsx";
import { institutionCells, organCells } from "./matrix-cells.ts";
import { OrgansPart } from "./organs-part.tsx";

/** The matrix: who takes part in what, and which project builds which organ. */
export function MatrixView(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const organs = () => explorer.part() === "organs";
  return (
    <ViewFrame
      explorer={explorer}
      class="matrix-view"
      parts={[
        { id: "institutions", label: explorer.t("matrix.part.institutions") },
        { id: "organs", label: explorer.t("matrix.part.organs") },
      ]}
      partsLabel={explorer.t("matrix.parts")}
      tools={
        <CopyTsv
          explorer={explorer}
          rows={() => (organs() ? organCells(explorer) : institutionCells(explorer))}
        />
      }
    >
      <Switch fallback={<InstitutionsPart explorer={explorer} />}>
        <Match when={organs()}>
          <OrgansPart explorer={explorer} />
        </Match>
      </Switch>
    </ViewFrame>
  );
}
