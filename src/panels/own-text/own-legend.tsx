import { For, type JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** What the marks on words mean. */
export function OwnLegend(props: { explorer: Explorer }): JSX.Element {
  const { t } = props.explorer;
  return (
    <ul class="view-legend own-legend" aria-label={t("page.legend")}>
      <For each={["line", "dotted", "dashed", "deep", "ground"] as const}>
        {(kind) => (
          <li>
            <span class={`own-swatch is-${kind}`} aria-hidden="true">
              {t("own.swatch")}
            </span>{" "}
            {t(`own.legend.${kind}`)}
          </li>
        )}
      </For>
    </ul>
  );
}
