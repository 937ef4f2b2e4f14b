import { type JSX, Match, Switch } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { ViewFrame } from "../view-frame.tsx";
import { InstitutionsPart } from "./institutions-part.tsx";
import { OrgansPart } from "./organs-part.tsx";

/** The matrix: who takes part in what, and which project builds which organ. */
export function MatrixView(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  return (
    <ViewFrame
      explorer={explorer}
      class="matrix-view"
      parts={[
        { id: "institutions", label: explorer.t("matrix.part.institutions") },
        { id: "organs", label: explorer.t("matrix.part.organs") },
      ]}
      partsLabel={explorer.t("matrix.parts")}
    >
      <Switch fallback={<InstitutionsPart explorer={explorer} />}>
        <Match when={explorer.part() === "organs"}>
          <OrgansPart explorer={explorer} />
        </Match>
      </Switch>
    </ViewFrame>
  );
}
