import "../../i18n/late/facts.ts";
import "../../i18n/late/tables.ts";
import { createEffect, createMemo, For, type JSX, on, onMount, Show } from "solid-js";
import { figureKinds } from "../../core/atlas/vocabulary.ts";
import { type FigureFact, figureFacts } from "../../core/graph/figure-facts.ts";
import { figureSorts, figuresByUnit, orderFigures } from "../../core/view/order-figures.ts";
import type { Explorer } from "../../state/explorer.ts";
import { createVisibilityObserver } from "../../ui/create-visibility-observer.ts";
import { ProjectLegend } from "../entity/legends.tsx";
import { SortButton } from "../table/sort-button.tsx";
import { sortState } from "../table/sort-state.ts";
import { EmptyState } from "../view/empty-state.tsx";
import { LongNote } from "../view/long-note.tsx";
import { ViewFrame } from "../view/view-frame.tsx";
import { printing } from "../window/printing.ts";
import { reveal, revealAmid } from "../window/reveal.ts";
import { KindMark } from "./figure-row.tsx";
import { placeUnits } from "./place-units.ts";
import { type FigureParts, figureColumns, UnitRows } from "./unit-rows.tsx";

/** The most figures that are all drawn, wherever they lie. */
const mostDrawn = 200;

/** Every number of the atlas in one table by unit, figures of the same unit on an axis of their own. */
export function FiguresView(props: { explorer: Explorer }): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const all = figureFacts(explorer.graph);
  const shown = () =>
    explorer.filter().mode === "hide" ? all.filter(({ node }) => explorer.passing().nodes.has(node.id)) : all;
  const groups = createMemo(() => figuresByUnit(orderFigures(shown(), explorer.sort(), explorer.language())));
  const placed = createMemo(() => placeUnits(groups()));
  const prints = printing();
  const long = () => shown().length > mostDrawn;
  const parts: FigureParts = {
    explorer,
    sight: createVisibilityObserver(),
    long,
    whole: () => prints() || !long(),
  };
  return (
    <ViewFrame
      explorer={explorer}
      class="figures-view"
      tools={<FigureLegend explorer={explorer} facts={shown()} />}
    >
      <Show
        when={groups().length > 0}
        fallback={
          <EmptyState explorer={explorer} {...(all.length === 0 && { message: t()("figures.none") })} />
        }
      >
        <LongNote explorer={explorer} long={long()} />
        <table
          class="figures"
          classList={{ "is-long": long() }}
          aria-rowcount={parts.whole() ? undefined : placed().rows}
          ref={(table) => followSelection(explorer, table, long)}
        >
          <caption class="visually-hidden">{t()("figures.caption", { count: shown().length })}</caption>
          <thead>
            <tr data-label={t()("figures.sort")}>
              <For each={figureColumns}>
                {({ name, sort }) => (
                  <Show when={sort} fallback={<th scope="col">{t()(`figures.${name}`)}</th>}>
                    {(by) => (
                      <th scope="col" class="sort-head" aria-sort={sortState(explorer, figureSorts[by()])}>
                        <SortButton explorer={explorer} column={figureSorts[by()]}>
                          {t()(`figures.${name}`)}
                        </SortButton>
                      </th>
                    )}
                  </Show>
                )}
              </For>
            </tr>
          </thead>
          <For each={placed().units}>{(unit) => <UnitRows parts={parts} unit={unit} />}</For>
        </table>
      </Show>
    </ViewFrame>
  );
}

/** Brings the row of what is chosen into sight, when the view opens and when something else is chosen. */
function followSelection(explorer: Explorer, table: HTMLTableElement, long: () => boolean): void {
  const show = (opening: boolean) => {
    const row = explorer
      .selected()
      .map((id) => table.querySelector(`[data-figure="${CSS.escape(id)}"]`))
      .find((found) => found !== null);
    const block = opening ? "start" : "nearest";
    if (row && long()) revealAmid(row, block);
    else if (row) reveal(row, block, opening || explorer.still());
  };
  onMount(() => show(true));
  createEffect(on(explorer.selected, () => show(false), { defer: true }));
}

/** What the marks and colours of the figures mean, as far as they are seen. */
function FigureLegend(props: { explorer: Explorer; facts: readonly FigureFact[] }): JSX.Element {
  const { explorer } = props;
  const seen = () => new Set(props.facts.map(({ figure }) => figure.kind));
  return (
    <ul class="view-legend" aria-label={explorer.t("page.legend")}>
      <For each={figureKinds.filter((kind) => seen().has(kind))}>
        {(kind) => (
          <li>
            <KindMark kind={kind} />
            {explorer.t(`types.figureKind.${kind}`)}
          </li>
        )}
      </For>
      <ProjectLegend explorer={explorer} />
    </ul>
  );
}
