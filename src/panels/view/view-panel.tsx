import { type JSX, Show } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { Explorer } from "../../state/explorer.ts";
import { Guarded } from "./guarded.tsx";
import { viewFaces } from "./view-faces.tsx";

/** The view that lies over the stage, where the open one is not drawn on it; a view that throws says so and can be tried again. */
export function ViewPanel(props: {
  explorer: Explorer;
  /** The name of the atlas's folder. */
  folder: string;
}): JSX.Element {
  const { explorer } = props;
  const component = () => viewFaces[explorer.view()].component;
  return (
    <Show when={component()} keyed>
      {(view) => (
        <div class="view-panel">
          <Guarded
            t={explorer.t}
            name={explorer.t(`view.${explorer.view()}`)}
            loading={<p class="view-message muted">{explorer.t("view.loading")}</p>}
          >
            <Dynamic component={view} explorer={explorer} folder={props.folder} />
          </Guarded>
        </div>
      )}
    </Show>
  );
}
