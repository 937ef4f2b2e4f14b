import { createMemo, createSignal, For, type JSX, Show } from "solid-js";
import type { ColumnBlock, Part, ParticipationRow } from "../../core/graph/participation.ts";
import { countParts, partPasses } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { ChoiceGroup } from "../../ui/choice-group.tsx";
import { createChunk } from "../../ui/create-chunk.ts";
import { createSight, type Sight } from "../../ui/create-sight.ts";
import { nameOf } from "../thing/name-of.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/node-mark.tsx";
import { blockColumns } from "./matrix-columns.ts";
import { PartMark } from "./part-marks.tsx";
import { kindWords } from "./part-words.ts";
import { rowSorts } from "./sorted-rows.ts";

interface ListedPart {
  readonly part: Part;
  readonly column: string;
  readonly project: string;
}

/** How tall an institution and each of its parts are expected to be, in CSS pixels. */
const headHeight = 116;
const partHeight = 46;

/** How many institutions are drawn before it is known what is seen. */
const firstEntries = 12;

/** The same for a narrow screen: per institution what it takes part in, by project; what it does by default is folded away. */
export function InstitutionList(props: {
  explorer: Explorer;
  blocks: readonly ColumnBlock[];
  rows: readonly ParticipationRow[];
  /** Whether there are too many institutions to draw all of them. */
  long: boolean;
  printing: boolean;
}): JSX.Element {
  const { explorer } = props;
  const sight = createSight();
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
          {(row, at) => (
            <InstitutionEntry
              explorer={explorer}
              row={row}
              blocks={props.blocks}
              sight={sight}
              first={at() < firstEntries}
              long={props.long}
              whole={props.printing || !props.long}
            />
          )}
        </For>
      </ul>
    </>
  );
}

function InstitutionEntry(props: {
  explorer: Explorer;
  row: ParticipationRow;
  blocks: readonly ColumnBlock[];
  sight: Sight;
  /** Whether it is drawn before it is known where it lies. */
  first: boolean;
  long: boolean;
  whole: boolean;
}): JSX.Element {
  const { explorer, row } = props;
  const listed = createMemo(() =>
    props.blocks.flatMap((block) =>
      blockColumns(block).flatMap((column): ListedPart[] =>
        (row.parts.get(column) ?? []).map((part) => ({ part, column, project: block.project })),
      ),
    ),
  );
  const own = () => listed().filter(({ part }) => part.inheritedFrom === undefined);
  const byDefault = () => listed().filter(({ part }) => part.inheritedFrom !== undefined);
  const [unfolded, setUnfolded] = createSignal(false);
  const chunk = createChunk({
    sight: props.sight,
    first: props.first,
    whole: () => props.whole,
    held: () => explorer.selection() === row.institution,
    estimate: () => headHeight + own().length * partHeight,
  });
  return (
    <li ref={chunk.ref} style={{ height: chunk.shown() ? undefined : `${chunk.height()}px` }}>
      <Show when={chunk.shown()}>
        <h3>
          <NodeButton explorer={explorer} id={row.institution} />
          <span class="count">{countParts(row, explorer.passing())}</span>
        </h3>
        <PartList explorer={explorer} parts={own()} />
        <Show when={byDefault().length > 0}>
          <details onToggle={(event) => setUnfolded(event.currentTarget.open)}>
            <summary>{explorer.t("matrix.defaultCount", { count: byDefault().length })}</summary>
            {/* In a long list most of it is this, and is hardly ever unfolded. */}
            <Show when={unfolded() || !props.long}>
              <PartList explorer={explorer} parts={byDefault()} />
            </Show>
          </details>
        </Show>
      </Show>
    </li>
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
                <span class="muted">{kind === "default" ? "" : kindWords(explorer, kind)}</span>
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
