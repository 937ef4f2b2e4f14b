import { createMemo, For, Index, type JSX, onCleanup, Show } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";
import { createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";
import type { Sight } from "../../ui/create-visibility-observer.ts";
import { ChooseButton, NodeButton } from "../entity/node-button.tsx";
import { passes } from "../entity/passes.ts";
import { TwoLanguages } from "../entity/sentence-link.tsx";
import { ChunkBody } from "../table/chunk-body.tsx";
import type { AnyTable, Column } from "./column.ts";

/** How tall a row is expected to be, in CSS pixels. */
const rowHeight = 40;

/** What all rows of a table share. */
export interface RowParts {
  readonly explorer: Explorer;
  readonly table: AnyTable;
  /** The elements of the rows that are drawn. */
  readonly elements: Map<object, HTMLElement>;
  readonly sight: Sight;
  /** Whether every row is drawn, however many there are. */
  whole(): boolean;
  /** Whether a row is the one where the keyboard stands or would come to stand. */
  isActive(row: object): boolean;
}

/** The rows of a table; a long one is drawn in parts, as far as they are near to what is seen. */
export function TableRows(props: { parts: RowParts; rows: readonly object[] }): JSX.Element {
  const chunks = createMemo(() => cutIntoChunks(props.rows));
  return (
    <Index each={chunks()}>
      {(cut) => <RowChunk parts={props.parts} rows={cut().items} before={cut().before} />}
    </Index>
  );
}

function RowChunk(props: {
  parts: RowParts;
  rows: readonly object[];
  /** How many rows are in the chunks before. */
  before: number;
}): JSX.Element {
  const { sight, whole, isActive, table } = props.parts;
  const chunk = createChunk({
    sight,
    first: props.before === 0,
    whole,
    held: () => props.rows.some(isActive),
    estimate: () => props.rows.length * rowHeight,
  });
  return (
    <ChunkBody chunk={chunk} width={table.columns.length}>
      <For each={props.rows}>
        {(row, at) => <TableRow parts={props.parts} row={row} place={props.before + at() + 1} />}
      </For>
    </ChunkBody>
  );
}

function TableRow(props: { parts: RowParts; row: object; place: number }): JSX.Element {
  const { explorer, table, elements, whole } = props.parts;
  const { row } = props;
  const id = table.idOf(row);
  let own: HTMLElement | undefined;
  // A row that moves to another part of the table is there anew before it is gone here.
  onCleanup(() => {
    if (elements.get(row) === own) elements.delete(row);
  });
  return (
    <tr
      ref={(element) => {
        own = element;
        elements.set(row, element);
      }}
      classList={{ "is-faded": !passes(explorer, id), "is-selected": explorer.selected().includes(id) }}
      // The heading is the first row.
      aria-rowindex={whole() ? undefined : props.place + 1}
    >
      <For each={table.columns}>
        {(column) => (
          <Show when={column.names} fallback={<Cell explorer={explorer} column={column} row={row} />}>
            <th scope="row">
              <EntityButton
                explorer={explorer}
                id={id}
                text={String(column.text(row))}
                tabIndex={props.parts.isActive(row) ? 0 : -1}
              />
              <Show when={!passes(explorer, id)}>
                <span class="visually-hidden">{explorer.t("outline.outside")}</span>
              </Show>
            </th>
          </Show>
        )}
      </For>
    </tr>
  );
}

function Cell(props: { explorer: Explorer; column: Column<object>; row: object }): JSX.Element {
  return (
    <td classList={{ "is-numeric": props.column.numeric }} lang={props.column.lang}>
      <Show when={props.column.lang === undefined} fallback={props.column.text(props.row)}>
        <TwoLanguages explorer={props.explorer} text={String(props.column.text(props.row))} />
      </Show>
    </td>
  );
}

/** A node or a tie as something to choose; `text` is what it is called. */
function EntityButton(props: {
  explorer: Explorer;
  id: string;
  text: string;
  tabIndex: number;
}): JSX.Element {
  return (
    <Show
      when={props.explorer.graph.hasNode(props.id)}
      fallback={
        <ChooseButton explorer={props.explorer} id={props.id} class="node-button" tabIndex={props.tabIndex}>
          {props.text}
        </ChooseButton>
      }
    >
      <NodeButton {...props} />
    </Show>
  );
}
