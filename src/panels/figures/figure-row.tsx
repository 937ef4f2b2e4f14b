import "../../i18n/late/facts.ts";
import { For, type JSX, Show } from "solid-js";
import { describeValue, formatTick } from "../../core/describe/describe-amount.ts";
import { claimProject } from "../../core/graph/claims.ts";
import type { AnyDoer } from "../../core/graph/doers-of.ts";
import type { FigureFact } from "../../core/graph/figure-facts.ts";
import type { Language } from "../../i18n/text.ts";
import type { FigureAxis } from "../../render/charts/figure-axis.ts";
import { type FigureKind, figureKindPath } from "../../scene/shape/figure-kind-path.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { NodeButton } from "../entity/node-button.tsx";
import { projectHue } from "../entity/node-mark.tsx";
import { SentenceLink } from "../entity/sentence-link.tsx";

const middle = 9;

/** A value on the axis that its unit shares, with the axis's numbers beneath the last one; the number itself stands in words beside it. */
function FigureBar(props: {
  axis: FigureAxis;
  value: number | null;
  kind: FigureKind;
  hue: string;
  last: boolean;
  language: Language;
}): JSX.Element {
  const end = () => (props.value === null ? undefined : `${props.axis.at(props.value)}%`);
  return (
    <div class="figure-plot">
      <svg class="figure-bar" height={2 * middle} aria-hidden="true">
        <For each={props.axis.ticks}>
          {({ at }) => <line class="axis-line" x1={`${at}%`} x2={`${at}%`} y1="0" y2={2 * middle} />}
        </For>
        <line
          class="axis-zero"
          x1={`${props.axis.zero}%`}
          x2={`${props.axis.zero}%`}
          y1="0"
          y2={2 * middle}
        />
        <Show when={end()}>
          {(at) => (
            <g style={{ "--hue": props.hue }}>
              <line class="value-line" x1={`${props.axis.zero}%`} x2={at()} y1={middle} y2={middle} />
              <svg class="value-mark" x={at()} y={middle} aria-hidden="true">
                <circle r="8" />
                <path d={figureKindPath(props.kind)} />
              </svg>
            </g>
          )}
        </Show>
      </svg>
      <Show when={props.last}>
        <div class="axis-numbers" aria-hidden="true">
          <For each={props.axis.ticks}>
            {({ at, value }) => <span style={{ left: `${at}%` }}>{formatTick(value, props.language)}</span>}
          </For>
        </div>
      </Show>
    </div>
  );
}

const longNumber = 7;

/** One figure as a row: its value, with a bar where its unit has an axis, and what is said of it. */
export function FigureRow(props: {
  explorer: Explorer;
  fact: FigureFact;
  axis: FigureAxis | undefined;
  last: boolean;
  /** Its place among the rows of the table, where not all of them are drawn. */
  place: number | undefined;
}): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const { node, figure, quantifies, doers, sentences } = props.fact;
  const number = () => describeValue(figure, explorer.language());
  return (
    <tr
      data-figure={node.id}
      classList={{
        "is-faded": !explorer.passing().nodes.has(node.id),
        "is-chosen": figureChosen(explorer, props.fact),
      }}
      aria-rowindex={props.place}
    >
      <td class="figure-value">
        <Show when={number()} fallback={<span class="muted">{t()("figures.noValue")}</span>}>
          {(said) => (
            <span
              classList={{
                "is-beside-axis": props.axis !== undefined,
                "is-long": said().length > longNumber,
              }}
            >
              <span class="figure-number">{said()}</span>{" "}
              <span class="figure-unit">{figure.unit[explorer.language()]}</span>
            </span>
          )}
        </Show>
        <Show when={props.axis}>
          {(axis) => (
            <FigureBar
              axis={axis()}
              value={figure.value}
              kind={figure.kind}
              hue={projectHue(explorer, claimProject(explorer.graph, node.id))}
              last={props.last}
              language={explorer.language()}
            />
          )}
        </Show>
      </td>
      <th scope="row" class="figure-name">
        <NodeButton explorer={explorer} id={node.id} />
      </th>
      <td class="figure-kind">
        <span>
          <KindMark kind={figure.kind} />
          {t()(`types.figureKind.${figure.kind}`)}
        </span>
        <Show when={figure.due}>
          {(due) => <span class="muted">{t()("figures.due", { due: due() })}</span>}
        </Show>
      </td>
      <td data-label={t()("figures.quantifies")}>
        <ul>
          <For each={quantifies}>
            {(id) => (
              <li>
                <NodeButton explorer={explorer} id={id} />
              </li>
            )}
          </For>
        </ul>
      </td>
      <td data-label={t()("figures.doer")}>
        <ul>
          <For each={doers} fallback={<li class="muted">{t()("figures.nobody")}</li>}>
            {(doer) => (
              <li>
                <FigureDoerLine explorer={explorer} doer={doer} />
              </li>
            )}
          </For>
        </ul>
      </td>
      <td data-label={t()("figures.sentence")}>
        <ul class="figure-sentences">
          <For each={sentences} fallback={<li class="muted">{t()(`types.basis.${node.basis}`)}</li>}>
            {(sentence) => (
              <li>
                <SentenceLink explorer={explorer} sentence={sentence} text={sentence} choose={node.id} />
              </li>
            )}
          </For>
        </ul>
      </td>
    </tr>
  );
}

/** Whether a figure, or a tie by which it quantifies something, is chosen. */
export function figureChosen(
  { selected, graph }: Pick<Explorer, "selected" | "graph">,
  { node }: FigureFact,
): boolean {
  const measures = (tie: string) =>
    graph.source(tie) === node.id && graph.getEdgeAttribute(tie, "relation").kind === "measure";
  return selected().some((id) => id === node.id || (graph.hasEdge(id) && measures(id)));
}

/** An institution that does what a figure is about, its part where that is not the lead, and whether it is inherited. */
function FigureDoerLine(props: { explorer: Explorer; doer: AnyDoer }): JSX.Element {
  const { explorer } = props;
  return (
    <>
      <NodeButton explorer={explorer} id={props.doer.institution} markless />
      <Show when={props.doer.from === undefined && props.doer.role !== "lead" && props.doer.role}>
        {(role) => <span class="muted"> {explorer.t(`types.role.${role()}`)}</span>}
      </Show>
      <Show when={props.doer.from}>
        {(from) => (
          <span class="muted" title={explorer.t("types.byDefaultFrom", { from: nameOf(explorer, from()) })}>
            {" "}
            {explorer.t("types.byDefault")}
          </span>
        )}
      </Show>
    </>
  );
}

/** The mark of what a figure says, in the colour of the text. */
export function KindMark(props: { kind: FigureKind }): JSX.Element {
  return (
    <svg class="kind-mark" viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={figureKindPath(props.kind)} />
    </svg>
  );
}
