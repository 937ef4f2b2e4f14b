import { pointsAt } from "../entity/points-at.ts";
import "../../i18n/late/card.ts";
import { type JSX, Show } from "solid-js";
import { edgePieces } from "../../core/describe/describe-edge.ts";
import { sentencePieces, textOf } from "../../core/describe/piece.ts";
import { claimProject, sentencesOf } from "../../core/graph/claims.ts";
import type { Explorer } from "../../state/explorer.ts";
import { Swatch } from "../entity/legends.tsx";
import { nameOf } from "../entity/name-of.ts";
import { BasisMark, NodeMark, projectHue } from "../entity/node-mark.tsx";
import { SentenceLinks } from "./lead.tsx";
import { SaidPieces } from "./said-pieces.tsx";

/** A tie as a sentence whose other end can be opened, with the line of its basis, where it is said, and its own card. */
export function TieRow(props: {
  explorer: Explorer;
  id: string;
  /** The end whose card this is; without it the names open nothing, where both ends are listed beside it. */
  own?: string;
}): JSX.Element {
  const { explorer } = props;
  const t = () => explorer.t;
  const edge = () => explorer.graph.getEdgeAttribute(props.id, "edge");
  const pieces = () =>
    sentencePieces(edgePieces(explorer.graph, props.id, explorer.language()), explorer.language());
  const other = () => props.own !== undefined && explorer.graph.opposite(props.own, props.id);
  // What the card says of its node already is not said of every tie.
  const project = () => {
    const own = props.own !== undefined && claimProject(explorer.graph, props.own);
    const found = claimProject(explorer.graph, props.id);
    return found !== own && found !== other() ? found : undefined;
  };
  return (
    <div class="tie-row" {...pointsAt(explorer, () => props.id)}>
      <Show when={other()}>{(id) => <NodeMark explorer={explorer} id={id()} />}</Show>
      <p class="tie-said">
        <Show when={props.own} fallback={textOf(pieces())}>
          {(own) => <SaidPieces explorer={explorer} pieces={pieces()} own={own()} as="button" />}
        </Show>
      </p>
      <p class="tie-ground muted">
        <span class="tie-basis">
          <BasisMark basis={edge().basis} />
          <span classList={{ "visually-hidden": edge().basis === "stated" }}>
            {t()(`types.basis.${edge().basis}`)}
          </span>
        </span>
        <SentenceLinks explorer={explorer} sentences={sentencesOf(explorer.graph, props.id)} />
        <Show when={project()}>
          {(id) => (
            <span class="tie-project">
              <Swatch hue={projectHue(explorer, id())} />
              {nameOf(explorer, id())}
            </span>
          )}
        </Show>
        <button
          type="button"
          class="tie-evidence"
          aria-label={t()("evidence.ofTie", { sentence: nameOf(explorer, props.id) })}
          title={t()("evidence.openTie")}
          onClick={() => explorer.select(props.id)}
        >
          {t()("evidence.title")}
        </button>
      </p>
    </div>
  );
}
