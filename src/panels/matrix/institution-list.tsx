import { For, type JSX, Show } from "solid-js";
import type { ColumnBlock, Part, ParticipationRow } from "../../core/graph/participation.ts";
import { countParts, partPasses } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { nameOf } from "../thing/name-of.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/project-hue.ts";
import { blockColumns } from "./block-columns.ts";
import { PartMark } from "./part-mark.tsx";
import { rowSorts } from "./row-sorts.ts";

interface ListedPart {
  readonly part: Part;
  readonly column: string;
  readonly project: string;
}

/** The same for a narrow screen: per institution what it takes part in, by project; what it does by default is folded away. */
export function InstitutionList(props: {
  explorer: Explorer;
  blocks: readonly ColumnBlock[];
  rows: readonly ParticipationRow[];
}): JSX.Element {
  const { explorer } = props;
  const listed = (row: ParticipationRow): ListedPart[] =>
    props.blocks.flatMap((block) =>
      blockColumns(block).flatMap((column) =>
        (row.parts.get(column) ?? []).map((part) => ({ part, column, project: block.project })),
      ),
    );
  const own = (row: ParticipationRow) => listed(row).filter(({ part }) => part.inheritedFrom === undefined);
  const byDefault = (row: ParticipationRow) =>
    listed(row).filter(({ part }) => part.inheritedFrom !== undefined);
  const orders = () => [
    { value: "", label: explorer.t("matrix.order.atlas") },
    { value: rowSorts.name.id, label: explorer.t("matrix.order.name") },
    { value: `-${rowSorts.count.id}`, label: explorer.t("matrix.order.count") },
  ];
  return (
    <>
      <ChoiceGroup
        label={explorer.t("matrix.order")}
        labelShown
        choices={orders()}
        value={explorer.sort() ?? ""}
        onChoose={(sort) => explorer.setSort(sort === "" ? undefined : sort)}
      />
      <ul class="institution-list">
        <For each={props.rows}>
          {(row) => (
            <li>
              <h3>
                <NodeButton explorer={explorer} id={row.institution} />
                <span class="count">{countParts(row, explorer.passing())}</span>
              </h3>
              <PartList explorer={explorer} parts={own(row)} />
              <Show when={byDefault(row).length > 0}>
                <details>
                  <summary>{explorer.t("matrix.defaultCount", { count: byDefault(row).length })}</summary>
                  <PartList explorer={explorer} parts={byDefault(row)} />
                </details>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

function PartList(props: { explorer: Explorer; parts: readonly ListedPart[] }): JSX.Element {
  const { explorer } = props;
  return (
    <ul>
      <For each={props.parts}>
        {({ part, column, project }) => {
          const kind = part.inheritedFrom === undefined ? part.kind : "default";
          return (
            <li>
              <button
                type="button"
                class="list-part"
                classList={{ "is-faded": !partPasses(explorer.passing(), column, part) }}
                style={{ "border-left-color": projectHue(explorer, project) }}
                aria-pressed={part.inheritedFrom === undefined && explorer.selected().includes(part.edge)}
                onClick={() => explorer.select(part.edge)}
              >
                <PartMark kind={kind} basis={part.basis} />
                <span class="muted">{kind === "default" ? "" : explorer.t(`matrix.kind.${kind}`)}</span>
                <span>{nameOf(explorer, column)}</span>
                <Show when={part.basis !== "stated"}>
                  <span class="muted">{explorer.t(`types.basis.${part.basis}`)}</span>
                </Show>
              </button>
            </li>
          );
        }}
      </For>
    </ul>
  );
}
