import type { JSX } from "solid-js";
import { encodeLink } from "../../core/link/encode-link.ts";
import type { Explorer } from "../../state/explorer.ts";
import { choose } from "../../state/reader-moves.ts";

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
      onPointerEnter={() => explorer.setHover(props.id)}
      onPointerLeave={() => explorer.setHover(undefined)}
    >
      {props.name}
    </a>
  );
}
