import { For, type JSX, Show } from "solid-js";
import type { FigureFact } from "../../core/graph/figure-facts.ts";
import type { FigureSort, UnitGroup } from "../../core/view/order-figures.ts";
import { type FigureAxis, figureAxis } from "../../render/charts/figure-axis.ts";
import type { Explorer } from "../../state/explorer.ts";
import { createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";
import type { Sight } from "../../ui/create-visibility-observer.ts";
import { FigureRow, figureChosen } from "./figure-row.tsx";

/** A column of the figures' table: the key of its name, and what it sorts by, if anything. */
interface FigureColumn {
  readonly name: "value" | "name" | "kind" | "quantifies" | "doer" | "sentence";
  readonly sort?: FigureSort;
}

/** The columns of the figures' table. */
export const figureColumns: readonly FigureColumn[] = [
  { name: "value", sort: "value" },
  { name: "name", sort: "name" },
  { name: "kind" },
  { name: "quantifies" },
  { name: "doer" },
  { name: "sentence", sort: "sentence" },
];

/** How tall a row is expected to be, in CSS pixels. */
const rowHeight = 52;

/** How many rows are drawn before it is known what is seen. */
const firstRows = 25;

/** What all rows of the table share. */
export interface FigureParts {
  readonly explorer: Explorer;
  readonly sight: Sight;
  /** Whether there are too many rows to draw all of them. */
  long(): boolean;
  /** Whether every row is drawn, however many there are. */
  whole(): boolean;
}

/** Figures of one unit and the place of their first row among those of the table, from 1. */
export interface PlacedUnit {
  readonly group: UnitGroup;
  readonly place: number;
}

/**
 * The figures of one unit; where there are several, under its name, and on an axis of their own where there is something
 * to compare. In a long table they are drawn in parts, as far as they are near to what is seen.
 */
export function UnitRows(props: { parts: FigureParts; unit: PlacedUnit }): JSX.Element {
  const { group, place } = props.unit;
  const { facts } = group;
  const values = facts.flatMap(({ figure }) => figure.value ?? []);
  const axis = values.length > 1 ? figureAxis(values) : undefined;
  const head = facts.length > 1;
  const cuts = props.parts.long() ? cutIntoChunks(facts) : [{ items: facts, before: 0 }];
  return (
    <For each={cuts}>
      {({ items, before }) => (
        <FigureChunk
          parts={props.parts}
          facts={items}
          axis={axis}
          head={head && before === 0 ? group : undefined}
          ends={before + items.length === facts.length}
          place={place + before + (head && before > 0 ? 1 : 0)}
        />
      )}
    </For>
  );
}

function FigureChunk(props: {
  parts: FigureParts;
  facts: readonly FigureFact[];
  axis: FigureAxis | undefined;
  /** The unit that it begins with, where that has a row of its own. */
  head: UnitGroup | undefined;
  /** Whether the figures of the unit end here. */
  ends: boolean;
  place: number;
}): JSX.Element {
  const { explorer, sight, whole } = props.parts;
  const { facts, head } = props;
  const rows = facts.length + (head ? 1 : 0);
  const chunk = createChunk({
    sight,
    first: props.place <= firstRows,
    whole,
    held: () => facts.some((fact) => figureChosen(explorer, fact)),
    estimate: () => rows * rowHeight,
  });
  const placeOf = (at: number) => (whole() ? undefined : props.place + at);
  return (
    <tbody
      ref={chunk.ref}
      classList={{ "goes-on": !props.ends }}
      aria-hidden={chunk.shown() ? undefined : "true"}
    >
      <Show
        when={chunk.shown()}
        fallback={
          <tr>
            <td colSpan={figureColumns.length} style={{ height: `${chunk.height()}px` }} />
          </tr>
        }
      >
        <Show when={head}>
          {(group) => (
            <tr class="figure-unit-head" aria-rowindex={placeOf(0)}>
              <th scope="rowgroup" colSpan={figureColumns.length}>
                {group().unit[explorer.language()]}{" "}
                <span class="count">{explorer.t("figures.inUnit", { count: group().facts.length })}</span>
              </th>
            </tr>
          )}
        </Show>
        <For each={facts}>
          {(fact, at) => (
            <FigureRow
              explorer={explorer}
              fact={fact}
              axis={props.axis}
              last={props.ends && at() === facts.length - 1}
              place={placeOf(at() + (head ? 1 : 0))}
            />
          )}
        </For>
      </Show>
    </tbody>
  );
}
