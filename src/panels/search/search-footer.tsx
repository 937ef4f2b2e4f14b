import { createMemo, type JSX, Show } from "solid-js";
import { countAtlas } from "../../core/graph/counts.ts";
import { longestQuery } from "../../core/search/fold.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { Search } from "./create-search.ts";

const mostRepeated = 40;

/** What the search came to in words; where it came to nothing, what can be searched for. */
export function SearchFooter(props: {
  explorer: Explorer;
  search: Search;
  query: string;
  shown: boolean;
}): JSX.Element {
  const { explorer, search } = props;
  const t = () => explorer.t;
  const nothing = () => search.asked() && search.counts().found === 0 && search.state() === "ready";
  const outcome = () => {
    if (!search.asked()) return "";
    const { found, shown } = search.counts();
    const state = search.state();
    if (found === 0 && state !== "ready") return t()(`search.${state}`);
    if (found === 0) {
      const characters = [...props.query.trim().slice(0, 2 * mostRepeated)];
      const query = characters.slice(0, mostRepeated).join("");
      return t()("search.nothing", { query: characters.length > mostRepeated ? `${query}…` : query });
    }
    return shown < found ? t()("search.foundCut", { found, shown }) : t()("search.found", { found });
  };
  const said = () => (search.cut() ? t()("search.cut", { said: outcome(), count: longestQuery }) : outcome());
  const holds = createMemo(() => {
    const { nodesByType, edges } = countAtlas(explorer.graph);
    const types = explorer.graph.getAttribute("vocabulary").types.flatMap(({ id, plural }) => {
      const count = nodesByType[id] ?? 0;
      return count > 0 ? [t()("search.holdsOf", { type: plural[explorer.language()], count })] : [];
    });
    const all = [...types, t()("search.holdsOf", { type: t()("search.ties"), count: edges })];
    return all.join(t()("common.listSeparator"));
  });
  return (
    <>
      <Show when={props.shown && nothing()}>
        <div class="search-help">
          <p>{t()("search.help")}</p>
          <p>{t()("search.holds", { counts: holds() })}</p>
        </div>
      </Show>
      <div class="search-footer">
        <p role="status">{props.shown ? said() : ""}</p>
        <p class="search-footer-keys" aria-hidden="true">
          {t()("search.keys")}
        </p>
      </div>
    </>
  );
}
