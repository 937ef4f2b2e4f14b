import { createMemo, For, type JSX } from "solid-js";
import { type Basis, bases } from "../../core/atlas/vocabulary.ts";
import { partKinds } from "../../core/graph/part-kinds.ts";
import type { ParticipationRow } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { PartMark } from "./part-mark.tsx";
import type { PartMarkKind } from "./part-marks.ts";

/** What the marks of the table mean, as far as the atlas has them, and how to walk it. */
export function PartLegend(props: { explorer: Explorer; rows: readonly ParticipationRow[] }): JSX.Element {
  const { explorer } = props;
  const seen = createMemo(() => {
    const marks = new Set<PartMarkKind>();
    const sources = new Set<Basis>();
    for (const { kind, basis, inheritedFrom } of props.rows.flatMap((row) =>
      [...row.parts.values()].flat(),
    )) {
      marks.add(inheritedFrom === undefined ? kind : "default");
      sources.add(basis);
    }
    return { marks, sources };
  });
  const kinds = (): PartMarkKind[] =>
    [...partKinds, "default" as const].filter((kind) => seen().marks.has(kind));
  const unsaid = () => bases.filter((basis) => basis !== "stated" && seen().sources.has(basis));
  return (
    <div class="part-legend">
      <ul class="view-legend" aria-label={explorer.t("page.legend")}>
        <For each={kinds()}>
          {(kind) => (
            <li>
              <PartMark kind={kind} /> {explorer.t(`matrix.kind.${kind}`)}
            </li>
          )}
        </For>
        <For each={unsaid()}>
          {(basis) => (
            <li>
              <span class={`part-mark is-${basis}`} /> {explorer.t(`types.basis.${basis}`)}
            </li>
          )}
        </For>
      </ul>
      <p class="muted wide-only">{explorer.t("matrix.keys")}</p>
    </div>
  );
}
