import { For, type JSX, Show } from "solid-js";
import { claimProject } from "../../core/graph/claim-project.ts";
import type { FigureFact } from "../../core/graph/figure-facts.ts";
import { sayValue } from "../../core/say/say-amount.ts";
import type { FigureAxis } from "../../render/charts/figure-axis.ts";
import type { Explorer } from "../../state/explorer.ts";
import { NodeButton } from "../thing/node-button.tsx";
import { projectHue } from "../thing/project-hue.ts";
import { SentenceLink } from "../thing/sentence-link.tsx";
import { FigureBar } from "./figure-bar.tsx";
import { figureChosen } from "./figure-chosen.ts";
import { FigureDoerLine } from "./figure-doer.tsx";
import { KindMark } from "./kind-mark.tsx";

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
  const number = () => sayValue(figure, explorer.language());
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
