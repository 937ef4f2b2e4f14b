import "../../i18n/late/facts.ts";
import "../../i18n/late/filter.ts";
import { createMemo, For, type JSX, Show } from "solid-js";
import { bases } from "../../core/atlas/vocabulary.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { countBesides } from "../../core/view/facet-counts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { projectHue } from "../entity/node-mark.tsx";
import { LensChoices } from "../lens/lens-choices.tsx";

/** What else the map tells by the marks of types: hues, dots, and where details are shown, grey. */
export function TypeLegend(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const besides = createMemo(() => countBesides(explorer.graph, explorer.filter()));
  const hues = () => rootProjects(explorer.graph).map((id) => projectHue(explorer, id));
  return (
    <ul class="facet-legend" aria-label={explorer.t("page.legend")}>
      <li>
        <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
          <For each={hues()}>
            {(hue, at) => (
              <path
                d={`M${-13 + (26 / hues().length) * at()} 0h${26 / hues().length}`}
                stroke-width="7"
                style={{ stroke: hue }}
              />
            )}
          </For>
        </svg>
        {explorer.t("legend.hue")}
      </li>
      <li>
        <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
          <ellipse rx="13" ry="7" />
          <For each={hues().slice(0, 2)}>
            {(hue, at) => <circle cx={at() * 6 - 3} r="2" style={{ fill: hue, stroke: hue }} />}
          </For>
        </svg>
        {explorer.t("legend.dots")}
      </li>
      <Show when={besides() > 0}>
        <li>
          <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
            <text text-anchor="middle" y="4.5" font-size="13">
              + {besides()}
            </text>
          </svg>
          {explorer.t("legend.beside")}
        </li>
      </Show>
      <Show when={explorer.detail()}>
        <li>
          <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
            <text text-anchor="middle" y="4.5" font-size="13">
              {explorer.language() === "zh" ? "字" : "Aa"}
            </text>
          </svg>
          {explorer.t("legend.again")}
        </li>
      </Show>
    </ul>
  );
}

/** What else the map tells by lines: arrows and thickness; and what else its colours can tell. */
export function LineLegend(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const { t } = explorer;
  return (
    <>
      <ul class="facet-legend" aria-label={t("page.legend")}>
        <li>
          <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
            <path d="M-13 0H12M6 -4L12 0L6 4" stroke-width="1.4" />
          </svg>
          {t("legend.arrow")}
        </li>
        <li>
          <svg class="legend-mark" viewBox="-14 -7.5 28 15" aria-hidden="true">
            <path d="M-13 -3H13" stroke-width="3" />
            <path d="M-13 4H13" stroke-width="1" />
          </svg>
          {t("legend.thickness")}
        </li>
        <For each={bases}>
          {(basis) => (
            <li class="basis-meaning">
              <strong>{t(`types.basis.${basis}`)}</strong> {t(`types.basisMeaning.${basis}`)}
            </li>
          )}
        </For>
        <li class="muted">{t("legend.counted")}</li>
      </ul>
      <LensChoices explorer={explorer} />
    </>
  );
}
