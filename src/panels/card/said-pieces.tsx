import { For, type JSX, Show } from "solid-js";
import type { Piece } from "../../core/describe/piece.ts";
import { encodeLink } from "../../core/link/encode-link.ts";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-actions.ts";
import { nameOf } from "../entity/name-of.ts";
import { pointsAt } from "../entity/points-at.ts";
import { type PressedName, pressNames } from "./press-names.ts";

/**
 * A sentence whose names open the nodes that they name: as links in prose, as buttons in a list that is there to go on
 * from. The card's own node is a name only.
 */
export function SaidPieces(props: {
  explorer: Explorer;
  pieces: readonly Piece[];
  /** The node whose card this is. */
  own: string;
  as: "link" | "button";
}): JSX.Element {
  const { explorer } = props;
  return (
    <For each={pressNames(props.pieces, (id) => nameOf(explorer, id), props.own)}>
      {(part) =>
        typeof part === "string" ? (
          part
        ) : (
          <Show
            when={props.as === "button"}
            fallback={
              <>
                {part.before}
                <NodeLink explorer={explorer} id={part.id} name={part.name} />
                {part.after}
              </>
            }
          >
            <NameButton explorer={explorer} part={part} />
          </Show>
        )
      }
    </For>
  );
}

function NameButton(props: { explorer: Explorer; part: PressedName }): JSX.Element {
  const { explorer } = props;
  const { id, before, name, after } = props.part;
  return (
    <span class="said-whole">
      {before}
      <button
        type="button"
        class="said-name"
        aria-label={nameOf(explorer, id)}
        onClick={(event) => choose(explorer, id, event.shiftKey)}
        {...pointsAt(explorer, () => id)}
      >
        {name}
      </button>
      {after}
    </span>
  );
}

/** A node's name within a sentence, as a link to its card that breaks at the end of a line as the sentence does. */
export function NodeLink(props: { explorer: Explorer; id: string; name: string }): JSX.Element {
  const { explorer } = props;
  return (
    <a
      class="said-name"
      href={encodeLink({ ...explorer.link(), sel: [props.id] })}
      onClick={(event) => {
        // With these keys a browser opens it elsewhere.
        if (event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        choose(explorer, props.id, event.shiftKey);
      }}
      {...pointsAt(explorer, () => props.id)}
    >
      {props.name}
    </a>
  );
}
