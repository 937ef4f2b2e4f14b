import { createEffect, createMemo, For, Index, type JSX, on } from "solid-js";
import type { Part, ParticipationRow } from "../../core/graph/participation.ts";
import { countParts, partPasses } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-actions.ts";
import { type Cut, createChunk, cutIntoChunks } from "../../ui/create-chunk.ts";
import { NodeButton } from "../entity/node-button.tsx";
import { projectHue } from "../entity/node-mark.tsx";
import { ChunkBody } from "../table/chunk-body.tsx";
import { askedPlace } from "./keep-asked-row.ts";
import { type ColumnPortion, headRows } from "./matrix-columns.ts";
import type { MatrixParts } from "./matrix-parts.ts";
import { PartMark } from "./part-marks.tsx";
import { describePart } from "./part-words.ts";

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

/** One institution's row. */
function InstitutionRow(props: {
  parts: MatrixParts;
  row: ParticipationRow;
  /** Its place among the rows of the table, from 1, where not all of them are drawn. */
  place: number | undefined;
}): JSX.Element {
  const { explorer, columns, ends, hasSeveral, long, onSeveral } = props.parts;
  const asked = () => askedPlace(explorer, props.row.institution);
  // Plain arrays, built anew with the columns: most cells are empty and need nothing that reacts.
  const cells = (portion: ColumnPortion) =>
    portion.columns.map((column, at) => {
      const parts = props.row.parts.get(column);
      const end = ends().get(column);
      const place = long() ? portion.from + at : undefined;
      return (
        <td
          class={end && `ends-${end}`}
          classList={{ "has-several": hasSeveral(column) }}
          data-at={place}
          aria-colindex={place && place + 1}
        >
          {parts && (
            <CellButton
              explorer={explorer}
              column={column}
              parts={parts}
              hue={projectHue(explorer, portion.block.project)}
              onSeveral={onSeveral}
            />
          )}
        </td>
      );
    });
  return (
    <tr
      aria-rowindex={props.place}
      classList={{ "is-asked": asked() !== undefined }}
      style={{ "--asked-above": asked()?.above, "--asked-below": asked()?.below }}
    >
      <th scope="row">
        <NodeButton explorer={explorer} id={props.row.institution} markless />
      </th>
      <td class="matrix-count">{countParts(props.row, explorer.passing())}</td>
      <For each={columns.segments()}>
        {(segment) =>
          segment.kind === "gap" ? <td colSpan={segment.span} aria-hidden="true" /> : cells(segment)
        }
      </For>
    </tr>
  );
}

/** The ties of one cell as one thing to press: the only tie is chosen, of several the reader chooses. */
function CellButton(props: {
  explorer: Explorer;
  column: string;
  parts: readonly Part[];
  hue: string;
  onSeveral(parts: readonly Part[], column: string, button: HTMLElement): void;
}): JSX.Element {
  const { explorer } = props;
  const name = () => props.parts.map((part) => describePart(explorer, props.column, part)).join(" ");
  const press = (button: HTMLElement, besides: boolean) => {
    const [only, ...more] = props.parts;
    if (!only || more.length > 0) props.onSeveral(props.parts, props.column, button);
    else choose(explorer, only.edge, besides);
  };
  return (
    <button
      type="button"
      class="cell-button"
      classList={{
        "is-faded": !props.parts.some((part) => partPasses(explorer.passing(), props.column, part)),
      }}
      style={{ color: props.hue }}
      aria-label={name()}
      aria-pressed={props.parts.some(
        ({ edge, inheritedFrom }) => inheritedFrom === undefined && explorer.selected().includes(edge),
      )}
      title={name()}
      tabIndex={-1}
      onClick={(event) => press(event.currentTarget, event.shiftKey)}
    >
      <For each={props.parts}>
        {({ kind, basis, inheritedFrom }) => (
          <PartMark kind={inheritedFrom === undefined ? kind : "default"} basis={basis} />
        )}
      </For>
    </button>
  );
}
