import { createMemo, For, type JSX, Show } from "solid-js";
import { type Basis, bases, type Role } from "../../core/atlas/vocabulary.ts";
import { type ParticipationRow, partKinds } from "../../core/graph/participation.ts";
import type { RelationDef } from "../../core/vocabulary/vocabulary-schema.ts";
import type { Explorer } from "../../state/explorer.ts";
import { kindWords, type PartMarkKind } from "./part-words.ts";

type MarkName = NonNullable<RelationDef["cell"]>["mark"] | Role | "default";

/** A mark around (0, 0), 16 wide and high: what of it is drawn as a line, and what is filled. */
interface PartMarkShape {
  readonly line: string;
  readonly fill?: string;
}

const circle = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

/** The marks: discs for those who do it, filled by the part they have; a shape of its own for every other tie. */
const partMarks: Readonly<Record<MarkName, PartMarkShape>> = {
  lead: { line: circle(5.5), fill: circle(5.5) },
  joint: { line: circle(5.5), fill: "M0 -5.5A5.5 5.5 0 0 0 0 5.5Z" },
  support: { line: circle(5.5), fill: circle(2.2) },
  disc: { line: circle(5.5) },
  default: { line: circle(3) },
  chevrons: { line: "M-5.5 -4.5L-1 0L-5.5 4.5M0.5 -4.5L5 0L0.5 4.5" },
  eye: { line: "M-7 0Q0 -7.5 7 0Q0 7.5 -7 0Z", fill: circle(2) },
  arrow: { line: "M0 6.5V-5.5M-4.5 -1.5L0 -6L4.5 -1.5" },
  flag: { line: "M-6 0L4.5 -5.5V5.5Z" },
  base: { line: "M-6 5.5H6M-3.5 5.5V-4.5H3.5V5.5" },
};

function markOf(kind: PartMarkKind): MarkName {
  // A relation that says nothing of tables has the mark of its source's doing.
  return typeof kind === "string" ? kind : (kind.cell?.mark ?? "chevrons");
}

/** The mark of one tie in the colour of the text; a frame says where it is not stated: dashed if inferred, dotted if background. */
export function PartMark(props: { kind: PartMarkKind; basis?: Basis }): JSX.Element {
  const shape = () => partMarks[markOf(props.kind)];
  return (
    <span
      class={`part-mark is-${props.basis ?? "stated"}`}
      classList={{ "is-default": props.kind === "default" }}
    >
      <svg viewBox="-8 -8 16 16" aria-hidden="true">
        <path class="part-line" d={shape().line} />
        <Show when={shape().fill}>{(fill) => <path class="part-fill" d={fill()} />}</Show>
      </svg>
    </span>
  );
}

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
    [...partKinds(explorer.graph.getAttribute("vocabulary")), "default" as const].filter((kind) =>
      seen().marks.has(kind),
    );
  const unsaid = () => bases.filter((basis) => basis !== "stated" && seen().sources.has(basis));
  return (
    <div class="part-legend">
      <ul class="view-legend" aria-label={explorer.t("page.legend")}>
        <For each={kinds()}>
          {(kind) => (
            <li>
              <PartMark kind={kind} /> {kindWords(explorer, kind)}
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
      <p class="muted matrix-keys">{explorer.t("matrix.keys")}</p>
    </div>
  );
}
