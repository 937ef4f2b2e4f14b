import { createEffect, createMemo, For, Index, type JSX, on } from "solid-js";
import type { ParticipationRow } from "../../core/graph/participation.ts";
import { type Cut, createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";
import { ChunkBody } from "../table/chunk-body.tsx";
import { headRows } from "./first-column.ts";
import { InstitutionRow } from "./institution-row.tsx";
import type { MatrixParts } from "./matrix-parts.ts";

/** How tall a row is, in CSS pixels. */
const rowHeight = 28;

/** The rows of the table; in a long one they are drawn in portions, as far as they are near to what is seen. */
export function InstitutionRows(props: {
  parts: MatrixParts;
  rows: readonly ParticipationRow[];
  /** How many columns the table has. */
  width: number;
}): JSX.Element {
  const cuts = createMemo<readonly Cut<ParticipationRow>[]>(() =>
    props.parts.long() ? cutIntoChunks(props.rows) : [{ items: props.rows, before: 0 }],
  );
  return (
    <Index each={cuts()}>
      {(cut) => (
        <RowPortion parts={props.parts} rows={cut().items} before={cut().before} width={props.width} />
      )}
    </Index>
  );
}

function RowPortion(props: {
  parts: MatrixParts;
  rows: readonly ParticipationRow[];
  before: number;
  width: number;
}): JSX.Element {
  const { sight, long, isHeld, onDrawn } = props.parts;
  const chunk = createChunk({
    sight,
    first: props.before === 0,
    whole: () => !long(),
    held: () => props.rows.some(({ institution }) => isHeld(institution)),
    estimate: () => props.rows.length * rowHeight,
  });
  createEffect(on([chunk.shown, () => props.rows], onDrawn));
  return (
    <ChunkBody chunk={chunk} width={props.width}>
      <For each={props.rows}>
        {(row, at) => (
          <InstitutionRow
            parts={props.parts}
            row={row}
            place={long() ? headRows + props.before + at() + 1 : undefined}
          />
        )}
      </For>
    </ChunkBody>
  );
}
